do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 195)
set multiplot
unset key
set tmargin at screen 0.938461538; set bmargin at screen 0.282051282
set yrange [3.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('4 layers' 0, '2 layers' 1, '1 layer' 2, '8 layers' 3)
set lmargin at screen 0.1174; set rmargin at screen 0.5287
set xrange [0:10.8]
set xtics 0, 2, 10.8; set format x '%.0f'
set xlabel 'epochs to 84% validation accuracy'
set arrow from 3.5, -0.42 to 3.5, 0.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 2, 0.5800000000000001 to 2, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 2, 1.58 to 2, 2.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 7, 2.58 to 7, 3.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3)
set lmargin at screen 0.5587; set rmargin at screen 0.97
set xrange [0:4.69466797]; set xtics 0, 1, 4.69466797; set format x '%.0f'
set xlabel 'seconds of training to 84%'
set arrow from 0.830648658, -0.42 to 0.830648658, 0.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 0.127566292, 0.5800000000000001 to 0.127566292, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 0.140932228, 1.58 to 0.140932228, 2.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 0.931494243, 2.58 to 0.931494243, 3.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7'
unset multiplot
unset output
}

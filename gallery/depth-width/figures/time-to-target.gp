do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 195)
set multiplot
unset key
set tmargin at screen 0.938461538; set bmargin at screen 0.282051282
set yrange [3.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('2 layers' 0, '1 layer' 1, '4 layers' 2, '8 layers' 3)
set lmargin at screen 0.1174; set rmargin at screen 0.5287
set xrange [0:11.88]
set xtics 0, 2, 11.88; set format x '%.0f'
set xlabel 'epochs to 85% validation accuracy'
set arrow from 4, -0.42 to 4, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 3, 0.5800000000000001 to 3, 1.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 5, 1.58 to 5, 2.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 9, 2.58 to 9, 3.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3)
set lmargin at screen 0.5587; set rmargin at screen 0.97
set xrange [0:1.28570679]; set xtics 0, 0.2, 1.28570679; set format x '%.1f'
set xlabel 'seconds of training to 85%'
set arrow from 0.193198822, -0.42 to 0.193198822, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 0.202861501, 0.5800000000000001 to 0.202861501, 1.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 0.817882386, 1.58 to 0.817882386, 2.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 0.891044863, 2.58 to 0.891044863, 3.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7'
unset multiplot
unset output
}

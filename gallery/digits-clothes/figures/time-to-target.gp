do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 195)
set multiplot
unset key
set tmargin at screen 0.938461538; set bmargin at screen 0.282051282
set yrange [3.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('from scratch' 0, 'copied and trained' 1, 'copied and frozen' 2, 'drawn and frozen' 3)
set lmargin at screen 0.2204; set rmargin at screen 0.5802
set xrange [0:60.3951705]
set xtics 0, 10, 43.2; set format x '%.0f'
set xlabel 'epochs to 59% validation accuracy'
set arrow from 5, -0.42 to 5, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 3, 0.5800000000000001 to 3, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 10, 1.58 to 10, 2.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 33, 2.58 to 33, 3.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set label '1 of 8 never' at graph 0.99, first 3 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3)
set lmargin at screen 0.6102; set rmargin at screen 0.97
set xrange [0:885.484526]; set xtics 0, 200, 885.484526; set format x '%.0f'
set xlabel 'milliseconds of training to 59%'
set arrow from 35.1646642, -0.42 to 35.1646642, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 740.008383, 0.5800000000000001 to 740.008383, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 750.99029, 1.58 to 750.99029, 2.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 91.0460999, 2.58 to 91.0460999, 3.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7'
unset multiplot
unset output
}

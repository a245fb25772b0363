do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 195)
set multiplot
unset key
set tmargin at screen 0.938461538; set bmargin at screen 0.282051282
set yrange [3.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('from scratch' 0, 'copied and trained' 1, 'drawn and frozen' 2, 'copied and frozen' 3)
set lmargin at screen 0.2204; set rmargin at screen 0.5802
set xrange [0:54.3556534]
set xtics 0, 10, 38.88; set format x '%.0f'
set xlabel 'epochs to 63% validation accuracy'
set arrow from 6, -0.42 to 6, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 4, 0.5800000000000001 to 4, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 23, 1.58 to 23, 2.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 20, 2.58 to 20, 3.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set label '2 of 8 never' at graph 0.99, first 2 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3)
set lmargin at screen 0.6102; set rmargin at screen 0.97
set xrange [0:885.484526]; set xtics 0, 200, 885.484526; set format x '%.0f'
set xlabel 'milliseconds of training to 63%'
set arrow from 43.0225201, -0.42 to 43.0225201, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 754.375712, 0.5800000000000001 to 754.375712, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 46.8351133, 1.58 to 46.8351133, 2.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 800.969474, 2.58 to 800.969474, 3.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73'
unset multiplot
unset output
}

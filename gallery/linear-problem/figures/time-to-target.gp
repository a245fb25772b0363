do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 195)
set multiplot
unset key
set tmargin at screen 0.938461538; set bmargin at screen 0.282051282
set yrange [3.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('linear' 0, 'one hidden layer without …' 1, 'one hidden layer' 2, 'two hidden layers' 3)
set lmargin at screen 0.3028; set rmargin at screen 0.6214
set xrange [0:59.6614299]
set xtics 0, 10, 38.88; set format x '%.0f'
set xlabel 'epochs to 1.3 validation loss'
set arrow from 18.5, -0.42 to 18.5, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 18, 0.5800000000000001 to 18, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 30, 1.58 to 30, 2.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 9, 2.58 to 9, 3.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set label '1 of 10 never' at graph 0.99, first 3 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3)
set lmargin at screen 0.6514; set rmargin at screen 0.97
set xrange [0:1.26160468]; set xtics 0, 0.2, 1.26160468; set format x '%.1f'
set xlabel 'milliseconds of training to 1.3'
set arrow from 0.364229065, -0.42 to 0.364229065, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 0.564661625, 0.5800000000000001 to 0.564661625, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 0.99765765, 1.58 to 0.99765765, 2.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 0.42777918, 2.58 to 0.42777918, 3.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 165)
set multiplot
unset key
set tmargin at screen 0.927272727; set bmargin at screen 0.333333333
set yrange [2.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('one hidden layer' 0, 'two hidden layers' 1, 'no hidden layer' 2)
set lmargin at screen 0.2101; set rmargin at screen 0.57505
set xrange [0:151.2]
set xtics 0, 20, 151.2; set format x '%.0f'
set xlabel 'epochs to 100% validation accuracy'
set arrow from 105, -0.42 to 105, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 117, 0.5800000000000001 to 117, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 130.5, 1.58 to 130.5, 2.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2)
set lmargin at screen 0.60505; set rmargin at screen 0.97
set xrange [0:9.9029717]; set xtics 0, 2, 9.9029717; set format x '%.0f'
set xlabel 'milliseconds of training to 100%'
set arrow from 5.72151147, -0.42 to 5.72151147, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 8.38499476, 0.5800000000000001 to 8.38499476, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 4.70937819, 1.58 to 4.70937819, 2.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset multiplot
unset output
}

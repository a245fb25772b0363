do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 165)
set multiplot
unset key
set tmargin at screen 0.927272727; set bmargin at screen 0.333333333
set yrange [2.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('adam' 0, 'momentum' 1, 'sgd' 2)
set lmargin at screen 0.1174; set rmargin at screen 0.5287
set xrange [0:7.56]
set xtics 0, 1, 7
set xlabel 'epochs to 90% test accuracy'
set arrow from 6, -0.42 to 6, 0.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 4, 0.5800000000000001 to 4, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 5.5, 1.58 to 5.5, 2.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2)
set lmargin at screen 0.5587; set rmargin at screen 0.97
set xrange [0:19.3302405]; set xtics 0, 5, 19.3302405; set format x '%.0f'
set xlabel 'minutes of training to 90%'
set arrow from 3.46595303, -0.42 to 3.46595303, 0.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 2.81215234, 0.5800000000000001 to 2.81215234, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 2.77095271, 1.58 to 2.77095271, 2.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 0.0166666667*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 0.0166666667*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 0.0166666667*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 165)
set multiplot
unset key
set tmargin at screen 0.927272727; set bmargin at screen 0.333333333
set yrange [2.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('cross-entropy-dice' 0, 'soft-dice' 1, 'cross-entropy' 2)
set lmargin at screen 0.2204; set rmargin at screen 0.5802
set xrange [0:36.2371023]
set xtics 0, 5, 25.92; set format x '%.0f'
set xlabel 'epochs to 0.68 validation IoU'
set arrow from 15, -0.42 to 15, 0.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 13, 0.5800000000000001 to 13, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set label '1 of 7 never' at graph 0.99, first 1 right textcolor rgb '#666666' font font(11)
set label '3 of 7 never' at graph 0.99, first 2 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2)
set lmargin at screen 0.6102; set rmargin at screen 0.97
set xrange [0:5.44923284]; set xtics 0, 1, 5.44923284; set format x '%.0f'
set xlabel 'seconds of training to 0.68'
set arrow from 3.03839668, -0.42 to 3.03839668, 0.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 2.40651826, 0.5800000000000001 to 2.40651826, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset multiplot
unset output
}

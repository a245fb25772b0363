do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 165)
set multiplot
unset key
set tmargin at screen 0.927272727; set bmargin at screen 0.333333333
set yrange [2.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('one-hot' 0, 'dummy' 1, 'number' 2)
set lmargin at screen 0.1071; set rmargin at screen 0.52355
set xrange [0:251.64]
set xtics 0, 50, 251.64; set format x '%.0f'
set xlabel 'epochs to 75% validation accuracy'
set arrow from 1, -0.42 to 1, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 1, 0.5800000000000001 to 1, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 112.5, 1.58 to 112.5, 2.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2)
set lmargin at screen 0.55355; set rmargin at screen 0.97
set xrange [0:54.7533514]; set xtics 0, 10, 54.7533514; set format x '%.0f'
set xlabel 'milliseconds of training to 75%'
set arrow from 0.111573553, -0.42 to 0.111573553, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 0.0912017267, 0.5800000000000001 to 0.0912017267, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 37.514562, 1.58 to 37.514562, 2.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73'
unset multiplot
unset output
}

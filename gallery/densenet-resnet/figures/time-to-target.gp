do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 165)
set multiplot
unset key
set tmargin at screen 0.927272727; set bmargin at screen 0.333333333
set yrange [1.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('DenseNet' 0, 'ResNet' 1)
set lmargin at screen 0.1174; set rmargin at screen 0.5287
set xrange [0:5.75280188]
set xtics 0, 1, 4
set xlabel 'epochs to 76% test accuracy'
set arrow from 4, -0.42 to 4, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 4, 0.5800000000000001 to 4, 1.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set label '1 of 6 never' at graph 0.99, first 0 right textcolor rgb '#666666' font font(11)
set label '1 of 6 never' at graph 0.99, first 1 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1)
set lmargin at screen 0.5587; set rmargin at screen 0.97
set xrange [0:71.4515829]; set xtics 0, 10, 71.4515829; set format x '%.0f'
set xlabel 'seconds of training to 76%'
set arrow from 43.6810985, -0.42 to 43.6810985, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 39.8950518, 0.5800000000000001 to 39.8950518, 1.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset multiplot
unset output
}

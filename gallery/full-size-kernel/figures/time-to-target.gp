do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 165)
set multiplot
unset key
set tmargin at screen 0.927272727; set bmargin at screen 0.333333333
set yrange [1.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('fully connected' 0, '28x28 kernel' 1)
set lmargin at screen 0.1895; set rmargin at screen 0.56475
set xrange [0:7.42767037]
set xtics 0, 1, 5
set xlabel 'epochs to 0.52 test loss'
set arrow from 4, -0.42 to 4, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 4, 0.5800000000000001 to 4, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set label '1 of 6 never' at graph 0.99, first 0 right textcolor rgb '#666666' font font(11)
set label '1 of 6 never' at graph 0.99, first 1 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1)
set lmargin at screen 0.59475; set rmargin at screen 0.97
set xrange [0:65.0474809]; set xtics 0, 10, 65.0474809; set format x '%.0f'
set xlabel 'milliseconds of training to 0.52'
set arrow from 24.7719415, -0.42 to 24.7719415, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 49.4541108, 0.5800000000000001 to 49.4541108, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00'
unset multiplot
unset output
}

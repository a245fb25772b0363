do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 165)
set multiplot
unset key
set tmargin at screen 0.927272727; set bmargin at screen 0.333333333
set yrange [1.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('batch normalization' 0, 'without' 1)
set lmargin at screen 0.2307; set rmargin at screen 0.58535
set xrange [0:18.2238857]
set xtics 0, 2, 12.96; set format x '%.0f'
set xlabel 'epochs to 78% validation accuracy'
set arrow from 3, -0.42 to 3, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 11.5, 0.5800000000000001 to 11.5, 1.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set label '2 of 8 never' at graph 0.99, first 1 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1)
set lmargin at screen 0.61535; set rmargin at screen 0.97
set xrange [0:90.9314683]; set xtics 0, 20, 90.9314683; set format x '%.0f'
set xlabel 'milliseconds of training to 78%'
set arrow from 28.3738095, -0.42 to 28.3738095, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 79.7481354, 0.5800000000000001 to 79.7481354, 1.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 165)
set multiplot
unset key
set tmargin at screen 0.927272727; set bmargin at screen 0.333333333
set yrange [2.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('copied, all trained' 0, 'copied, all frozen but th…' 1, 'from scratch' 2)
set lmargin at screen 0.3028; set rmargin at screen 0.6214
set xrange [0:30.2444601]
set xtics 0, 5, 20.52; set format x '%.0f'
set xlabel 'epochs to 90% validation accuracy'
set arrow from 4, -0.42 to 4, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 17.5, 0.5800000000000001 to 17.5, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 7.5, 1.58 to 7.5, 2.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set label '2 of 8 never' at graph 0.99, first 1 right textcolor rgb '#666666' font font(11)
set label '2 of 8 never' at graph 0.99, first 2 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2)
set lmargin at screen 0.6514; set rmargin at screen 0.97
set xrange [0:775.871145]; set xtics 0, 200, 775.871145; set format x '%.0f'
set xlabel 'milliseconds of training to 90%'
set arrow from 665.570862, -0.42 to 665.570862, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 667.172909, 0.5800000000000001 to 667.172909, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 44.9422129, 1.58 to 44.9422129, 2.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset multiplot
unset output
}

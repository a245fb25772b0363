do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 165)
set multiplot
unset key
set tmargin at screen 0.927272727; set bmargin at screen 0.333333333
set yrange [1.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('with skips' 0, 'without skips' 1)
set lmargin at screen 0.1689; set rmargin at screen 0.55445
set xrange [0:39.7110637]
set xtics 0, 5, 29.16; set format x '%.0f'
set xlabel 'epochs to 0.57 validation IoU'
set arrow from 12, -0.42 to 12, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 23, 0.5800000000000001 to 23, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set label '1 of 7 never' at graph 0.99, first 0 right textcolor rgb '#666666' font font(11)
set label '2 of 7 never' at graph 0.99, first 1 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1)
set lmargin at screen 0.58445; set rmargin at screen 0.97
set xrange [0:53.593247]; set xtics 0, 10, 53.593247; set format x '%.0f'
set xlabel 'seconds of training to 0.57'
set arrow from 17.1738227, -0.42 to 17.1738227, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 9.21074991, 0.5800000000000001 to 9.21074991, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00'
unset multiplot
unset output
}

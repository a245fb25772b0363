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
set xrange [0:36.7695035]
set xtics 0, 5, 27; set format x '%.0f'
set xlabel 'epochs to 0.57 validation IoU'
set arrow from 12, -0.42 to 12, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set label '3 of 7 never' at graph 0.99, first 1 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1)
set lmargin at screen 0.58445; set rmargin at screen 0.97
set xrange [0:5.34625368]; set xtics 0, 1, 5.34625368; set format x '%.0f'
set xlabel 'seconds of training to 0.57'
set arrow from 2.68644768, -0.42 to 2.68644768, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00'
unset multiplot
unset output
}

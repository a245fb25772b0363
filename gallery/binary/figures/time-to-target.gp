do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 195)
set multiplot
unset key
set tmargin at screen 0.938461538; set bmargin at screen 0.282051282
set yrange [3.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('mlp(hidden=[16, 16, 16])' 0, 'mlp(hidden=[16, 16])' 1, 'mlp(hidden=[16])' 2, 'linear' 3)
set lmargin at screen 0.2822; set rmargin at screen 0.6111
set xrange [0:58.0358005]
set xtics 0, 10, 39.96; set format x '%.0f'
set xlabel 'epochs to 97% validation accuracy'
set arrow from 12, -0.42 to 12, 0.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 16, 0.5800000000000001 to 16, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 32, 1.58 to 32, 2.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set label '5 of 5 never' at graph 0.99, first 3 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3)
set lmargin at screen 0.6411; set rmargin at screen 0.97
set xrange [0:23.8620952]; set xtics 0, 5, 23.8620952; set format x '%.0f'
set xlabel 'milliseconds of training to 97% validation accuracy'
set arrow from 5.6538424, -0.42 to 5.6538424, 0.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 6.7589592, 0.5800000000000001 to 6.7589592, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 9.49242513, 1.58 to 9.49242513, 2.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 165)
set multiplot
unset key
set tmargin at screen 0.927272727; set bmargin at screen 0.333333333
set yrange [2.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('default' 0, 'xavier-normal' 1, 'kaiming-normal' 2)
set lmargin at screen 0.1792; set rmargin at screen 0.5596
set xrange [0:1.47802043]
set xtics 0, 1, 1
set xlabel 'epochs to 2.4 validation loss'
set arrow from 1, -0.42 to 1, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 0, 0.5800000000000001 to 0, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set label '3 of 3 never' at graph 0.99, first 2 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2)
set lmargin at screen 0.5896; set rmargin at screen 0.97
set xrange [0:904.765531]; set xtics 0, 200, 904.765531; set format x '%.0f'
set xlabel 'milliseconds of training to 2.4 validation loss'
set arrow from 699.069144, -0.42 to 699.069144, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 0, 0.5800000000000001 to 0, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00'
unset multiplot
unset output
}

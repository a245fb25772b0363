do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 165)
set multiplot
unset key
set tmargin at screen 0.927272727; set bmargin at screen 0.333333333
set yrange [2.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('encoder, all trained' 0, 'from scratch' 1, 'encoder, frozen' 2)
set lmargin at screen 0.241; set rmargin at screen 0.5905
set xrange [0:23.76]
set xtics 0, 5, 23.76; set format x '%.0f'
set xlabel 'epochs to 74% validation accuracy'
set arrow from 6.5, -0.42 to 6.5, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 6, 0.5800000000000001 to 6, 1.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 13, 1.58 to 13, 2.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2)
set lmargin at screen 0.6205; set rmargin at screen 0.97
set xrange [0:1.86151622]; set xtics 0, 0.5, 1.86151622; set format x '%.1f'
set xlabel 'seconds of training to 74%'
set arrow from 1.54523349, -0.42 to 1.54523349, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 0.0283508876, 0.5800000000000001 to 0.0283508876, 1.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 1.57397425, 1.58 to 1.57397425, 2.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73'
unset multiplot
unset output
}

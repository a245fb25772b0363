do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 165)
set multiplot
unset key
set tmargin at screen 0.927272727; set bmargin at screen 0.333333333
set yrange [2.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('mlp(hidden=[16])' 0, 'mlp(hidden=[16, 16])' 1, 'linear' 2)
set lmargin at screen 0.241; set rmargin at screen 0.5905
set xrange [0:44.28]
set xtics 0, 10, 44.28; set format x '%.0f'
set xlabel 'epochs to 100% validation accuracy'
set arrow from 36, -0.42 to 36, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 36, 0.5800000000000001 to 36, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 39, 1.58 to 39, 2.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2)
set lmargin at screen 0.6205; set rmargin at screen 0.97
set xrange [0:7.19263233]; set xtics 0, 1, 7.19263233; set format x '%.0f'
set xlabel 'milliseconds of training to 100% validation accuracy'
set arrow from 3.67254518, -0.42 to 3.67254518, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 5.62758215, 0.5800000000000001 to 5.62758215, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 2.35404718, 1.58 to 2.35404718, 2.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset multiplot
unset output
}

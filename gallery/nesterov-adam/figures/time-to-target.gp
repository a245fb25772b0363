do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 165)
set multiplot
unset key
set tmargin at screen 0.927272727; set bmargin at screen 0.333333333
set yrange [2.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('adam' 0, 'swats' 1, 'nesterov' 2)
set lmargin at screen 0.1174; set rmargin at screen 0.5287
set xrange [0:17.2584056]
set xtics 0, 2, 12.96; set format x '%.0f'
set xlabel 'epochs to 84% validation accuracy'
set arrow from 7, -0.42 to 7, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 9, 0.5800000000000001 to 9, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 6.5, 1.58 to 6.5, 2.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set label '1 of 8 never' at graph 0.99, first 1 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2)
set lmargin at screen 0.5587; set rmargin at screen 0.97
set xrange [0:484.073211]; set xtics 0, 100, 484.073211; set format x '%.0f'
set xlabel 'milliseconds of training to 84%'
set arrow from 247.778933, -0.42 to 247.778933, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 79.1734898, 0.5800000000000001 to 79.1734898, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 169.408771, 1.58 to 169.408771, 2.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset multiplot
unset output
}

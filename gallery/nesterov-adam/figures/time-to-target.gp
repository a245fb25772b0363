do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 165)
set multiplot
unset key
set tmargin at screen 0.927272727; set bmargin at screen 0.333333333
set yrange [2.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('swats' 0, 'adam' 1, 'nesterov' 2)
set lmargin at screen 0.1174; set rmargin at screen 0.5287
set xrange [0:10.8]
set xtics 0, 2, 10.8; set format x '%.0f'
set xlabel 'epochs to 84% validation accuracy'
set arrow from 7, -0.42 to 7, 0.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 7.5, 0.5800000000000001 to 7.5, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 8, 1.58 to 8, 2.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2)
set lmargin at screen 0.5587; set rmargin at screen 0.97
set xrange [0:417.265233]; set xtics 0, 100, 417.265233; set format x '%.0f'
set xlabel 'milliseconds of training to 84%'
set arrow from 224.778987, -0.42 to 224.778987, 0.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 289.440049, 0.5800000000000001 to 289.440049, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 207.503805, 1.58 to 207.503805, 2.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset multiplot
unset output
}

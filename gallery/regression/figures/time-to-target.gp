do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 165)
set multiplot
unset key
set tmargin at screen 0.927272727; set bmargin at screen 0.333333333
set yrange [2.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('sgd' 0, 'adam' 1, 'momentum' 2)
set lmargin at screen 0.1174; set rmargin at screen 0.5287
set xrange [0:10.8]
set xtics 0, 2, 10.8; set format x '%.0f'
set xlabel 'epochs to 0.98 validation R²'
set arrow from 10, -0.42 to 10, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 7, 0.5800000000000001 to 7, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 6, 1.58 to 6, 2.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2)
set lmargin at screen 0.5587; set rmargin at screen 0.97
set xrange [0:198.96354]; set xtics 0, 50, 198.96354; set format x '%.0f'
set xlabel 'microseconds of training to 0.98'
set arrow from 182.0245, -0.42 to 182.0245, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 134.99325, 0.5800000000000001 to 134.99325, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 109.1166, 1.58 to 109.1166, 2.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00'
unset multiplot
unset output
}

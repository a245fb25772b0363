do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 165)
set multiplot
unset key
set tmargin at screen 0.927272727; set bmargin at screen 0.333333333
set yrange [1.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('ResNet' 0, 'DenseNet' 1)
set lmargin at screen 0.1174; set rmargin at screen 0.5287
set xrange [0:20.1348066]
set xtics 0, 2, 15.12; set format x '%.0f'
set xlabel 'epochs to 83% validation accuracy'
set arrow from 10.5, -0.42 to 10.5, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 13.5, 0.5800000000000001 to 13.5, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set label '2 of 6 never' at graph 0.99, first 1 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1)
set lmargin at screen 0.5587; set rmargin at screen 0.97
set xrange [0:7.8165412]; set xtics 0, 2, 7.8165412; set format x '%.0f'
set xlabel 'seconds of training to 83%'
set arrow from 2.1509454, -0.42 to 2.1509454, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 7.04545388, 0.5800000000000001 to 7.04545388, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00'
unset multiplot
unset output
}

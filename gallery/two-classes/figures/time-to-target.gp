do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 255)
set multiplot
unset key
set tmargin at screen 0.952941176; set bmargin at screen 0.215686275
set yrange [5.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('nearest neighbours' 0, 'two hidden layers' 1, 'one hidden layer' 2, '16 clusters' 3, 'linear' 4, '2 clusters' 5)
set lmargin at screen 0.2204; set rmargin at screen 0.5802
set xrange [0:25.8745716]
set xtics 0, 2, 17.28; set format x '%.0f'
set xlabel 'epochs to 85% validation accuracy'
set arrow from 1, -0.42 to 1, 0.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 2, 0.5800000000000001 to 2, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 1.5, 1.58 to 1.5, 2.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 1, 2.58 to 1, 3.42 nohead back linewidth 2.4 linecolor rgb '#56b4e9'
set arrow from 14, 3.58 to 14, 4.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set label '10 of 10 never' at graph 0.99, first 5 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3, '' 4, '' 5)
set lmargin at screen 0.6102; set rmargin at screen 0.97
set xrange [0:1.23851765]; set xtics 0, 0.2, 1.23851765; set format x '%.1f'
set xlabel 'milliseconds of training to 85%'
set arrow from 0.000211575, -0.42 to 0.000211575, 0.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 0.302527725, 0.5800000000000001 to 0.302527725, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 0.1672526, 1.58 to 0.1672526, 2.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 0.0022047875, 2.58 to 0.0022047875, 3.42 nohead back linewidth 2.4 linecolor rgb '#56b4e9'
set arrow from 1.01791513, 3.58 to 1.01791513, 4.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00'
unset multiplot
unset output
}

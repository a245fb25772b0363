do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 255)
set multiplot
unset key
set tmargin at screen 0.952941176; set bmargin at screen 0.215686275
set yrange [5.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('tanh, depth=5' 0, 'relu, depth=5' 1, 'tanh, depth=20' 2, 'sigmoid, depth=5' 3, 'relu, depth=20' 4, 'sigmoid, depth=20' 5)
set lmargin at screen 0.2101; set rmargin at screen 0.57505
set xrange [0:3.00289159]
set xtics 0, 1, 2
set xlabel 'epochs to 59% validation accuracy'
set arrow from 1, -0.42 to 1, 0.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 1, 0.5800000000000001 to 1, 1.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set label '2 of 5 never' at graph 0.99, first 2 right textcolor rgb '#666666' font font(11)
set label '5 of 5 never' at graph 0.99, first 3 right textcolor rgb '#666666' font font(11)
set label '5 of 5 never' at graph 0.99, first 4 right textcolor rgb '#666666' font font(11)
set label '5 of 5 never' at graph 0.99, first 5 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3, '' 4, '' 5)
set lmargin at screen 0.60505; set rmargin at screen 0.97
set xrange [0:10.8942764]; set xtics 0, 2, 10.8942764; set format x '%.0f'
set xlabel 'milliseconds of training to 59%'
set arrow from 2.5467605, -0.42 to 2.5467605, 0.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 2.6066645, 0.5800000000000001 to 2.6066645, 1.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9'
unset multiplot
unset output
}

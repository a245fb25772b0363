do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 195)
set multiplot
unset key
set tmargin at screen 0.938461538; set bmargin at screen 0.282051282
set yrange [3.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('two hidden layers' 0, 'one hidden layer' 1, 'three hidden layers' 2, 'no hidden layer' 3)
set lmargin at screen 0.2307; set rmargin at screen 0.58535
set xrange [0:89.6007715]
set xtics 0, 10, 63.72; set format x '%.0f'
set xlabel 'epochs to 97% validation accuracy'
set arrow from 16, -0.42 to 16, 0.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 26.5, 0.5800000000000001 to 26.5, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 15, 1.58 to 15, 2.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set label '8 of 8 never' at graph 0.99, first 3 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3)
set lmargin at screen 0.61535; set rmargin at screen 0.97
set xrange [0:14.9751494]; set xtics 0, 2, 14.9751494; set format x '%.0f'
set xlabel 'milliseconds of training to 97%'
set arrow from 2.9809692, -0.42 to 2.9809692, 0.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 3.70893565, 0.5800000000000001 to 3.70893565, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 3.510787, 1.58 to 3.510787, 2.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset multiplot
unset output
}

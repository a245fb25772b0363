do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 225)
set multiplot
unset key
set tmargin at screen 0.946666667; set bmargin at screen 0.244444444
set yrange [4.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('one hidden layer' 0, 'nearest neighbours' 1, 'linear of products and sq…' 2, 'linear of products' 3, 'linear' 4)
set lmargin at screen 0.3028; set rmargin at screen 0.6214
set xrange [0:418.254127]
set xtics 0, 50, 261.36; set format x '%.0f'
set xlabel 'epochs to 100% validation accuracy'
set arrow from 134.5, -0.42 to 134.5, 0.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 1, 0.5800000000000001 to 1, 1.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
set arrow from 127.5, 1.58 to 127.5, 2.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set label '10 of 10 never' at graph 0.99, first 3 right textcolor rgb '#666666' font font(11)
set label '10 of 10 never' at graph 0.99, first 4 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3, '' 4)
set lmargin at screen 0.6514; set rmargin at screen 0.97
set xrange [0:14.1545528]; set xtics 0, 2, 14.1545528; set format x '%.0f'
set xlabel 'milliseconds of training to 100%'
set arrow from 7.29560788, -0.42 to 7.29560788, 0.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 2.77233333e-05, 0.5800000000000001 to 2.77233333e-05, 1.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
set arrow from 5.14537297, 1.58 to 5.14537297, 2.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset multiplot
unset output
}

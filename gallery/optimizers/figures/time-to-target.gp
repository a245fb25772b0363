do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 285)
set multiplot
unset key
set tmargin at screen 0.957894737; set bmargin at screen 0.192982456
set yrange [6.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('adagrad' 0, 'adam' 1, 'adamw' 2, 'nesterov' 3, 'momentum' 4, 'rmsprop' 5, 'sgd' 6)
set lmargin at screen 0.1174; set rmargin at screen 0.5287
set xrange [0:5.4]
set xtics 0, 1, 5
set xlabel 'epochs to 83% validation accuracy'
set arrow from 2, -0.42 to 2, 0.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 2, 0.5800000000000001 to 2, 1.42 nohead back linewidth 2.4 linecolor rgb '#56b4e9'
set arrow from 2, 1.58 to 2, 2.42 nohead back linewidth 2.4 linecolor rgb '#000000'
set arrow from 2, 2.58 to 2, 3.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 3, 3.58 to 3, 4.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 2, 4.58 to 2, 5.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
set arrow from 3.5, 5.58 to 3.5, 6.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 4 linecolor rgb '#000000', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==6 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3, '' 4, '' 5, '' 6)
set lmargin at screen 0.5587; set rmargin at screen 0.97
set xrange [0:78.9147544]; set xtics 0, 20, 78.9147544; set format x '%.0f'
set xlabel 'milliseconds of training to 83%'
set arrow from 33.4250226, -0.42 to 33.4250226, 0.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 34.0111974, 0.5800000000000001 to 34.0111974, 1.42 nohead back linewidth 2.4 linecolor rgb '#56b4e9'
set arrow from 33.5958918, 1.58 to 33.5958918, 2.42 nohead back linewidth 2.4 linecolor rgb '#000000'
set arrow from 32.7011004, 2.58 to 32.7011004, 3.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 46.4436207, 3.58 to 46.4436207, 4.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 46.8420728, 4.58 to 46.8420728, 5.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
set arrow from 50.7641893, 5.58 to 50.7641893, 6.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 4 linecolor rgb '#000000', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==6 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset multiplot
unset output
}

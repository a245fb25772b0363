do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 285)
set multiplot
unset key
set tmargin at screen 0.957894737; set bmargin at screen 0.192982456
set yrange [6.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('max 2x2' 0, 'convolution 2x2 of stride…' 1, 'nothing' 2, 'average 2x2' 3, 'every other place' 4, 'max across 2 channels' 5, 'average across 2 channels' 6)
set lmargin at screen 0.3028; set rmargin at screen 0.6214
set xrange [0:16.5726194]
set xtics 0, 2, 10.8; set format x '%.0f'
set xlabel 'epochs to 93% test accuracy'
set arrow from 6, -0.42 to 6, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 4.5, 0.5800000000000001 to 4.5, 1.42 nohead back linewidth 2.4 linecolor rgb '#000000'
set arrow from 7, 1.58 to 7, 2.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 8, 2.58 to 8, 3.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 6, 3.58 to 6, 4.42 nohead back linewidth 2.4 linecolor rgb '#56b4e9'
set arrow from 9, 4.58 to 9, 5.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set label '5 of 10 never' at graph 0.99, first 6 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 4 linecolor rgb '#000000', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==6 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3, '' 4, '' 5, '' 6)
set lmargin at screen 0.6514; set rmargin at screen 0.97
set xrange [0:924.889072]; set xtics 0, 200, 924.889072; set format x '%.0f'
set xlabel 'milliseconds of training to 93%'
set arrow from 54.9604443, -0.42 to 54.9604443, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 55.2271949, 0.5800000000000001 to 55.2271949, 1.42 nohead back linewidth 2.4 linecolor rgb '#000000'
set arrow from 553.92087, 1.58 to 553.92087, 2.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 77.5134282, 2.58 to 77.5134282, 3.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 59.9884041, 3.58 to 59.9884041, 4.42 nohead back linewidth 2.4 linecolor rgb '#56b4e9'
set arrow from 171.641449, 4.58 to 171.641449, 5.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 4 linecolor rgb '#000000', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==6 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 285)
set multiplot
unset key
set tmargin at screen 0.957894737; set bmargin at screen 0.192982456
set yrange [6.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('class weights' 0, 'over-sampling' 1, 'SMOTE' 2, 'over-sampling and augment…' 3, 'as it is' 4, 'focal loss' 5, 'augmentation' 6)
set lmargin at screen 0.3028; set rmargin at screen 0.6214
set xrange [0:27]
set xtics 0, 5, 27; set format x '%.0f'
set xlabel 'epochs to 73% validation balanced accuracy'
set arrow from 3, -0.42 to 3, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 1, 0.5800000000000001 to 1, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 1, 1.58 to 1, 2.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 4, 2.58 to 4, 3.42 nohead back linewidth 2.4 linecolor rgb '#56b4e9'
set arrow from 8, 3.58 to 8, 4.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 5, 4.58 to 5, 5.42 nohead back linewidth 2.4 linecolor rgb '#000000'
set arrow from 16, 5.58 to 16, 6.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 4 linecolor rgb '#000000', \
  'time-to-target.csv' skip 1 using ($2==6 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3, '' 4, '' 5, '' 6)
set lmargin at screen 0.6514; set rmargin at screen 0.97
set xrange [0:224.614598]; set xtics 0, 50, 224.614598; set format x '%.0f'
set xlabel 'milliseconds of training to 73%'
set arrow from 20.531976, -0.42 to 20.531976, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 14.2960538, 0.5800000000000001 to 14.2960538, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 16.0511387, 1.58 to 16.0511387, 2.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 59.5683787, 2.58 to 59.5683787, 3.42 nohead back linewidth 2.4 linecolor rgb '#56b4e9'
set arrow from 45.9613721, 3.58 to 45.9613721, 4.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 28.5459427, 4.58 to 28.5459427, 5.42 nohead back linewidth 2.4 linecolor rgb '#000000'
set arrow from 133.626095, 5.58 to 133.626095, 6.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 4 linecolor rgb '#000000', \
  'time-to-target.csv' skip 1 using ($2==6 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00'
unset multiplot
unset output
}

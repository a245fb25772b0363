do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 375)
set multiplot
unset key
set tmargin at screen 0.968; set bmargin at screen 0.146666667
set yrange [9.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('elu' 0, 'tanh' 1, 'selu' 2, 'softplus' 3, 'silu' 4, 'leaky-relu' 5, 'relu' 6, 'gelu' 7, 'identity' 8, 'sigmoid' 9)
set lmargin at screen 0.138; set rmargin at screen 0.539
set xrange [0:11.9460298]
set xtics 0, 1, 8
set xlabel 'epochs to 82% validation accuracy'
set arrow from 3, -0.42 to 3, 0.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 3, 0.5800000000000001 to 3, 1.42 nohead back linewidth 2.4 linecolor rgb '#8c6d00'
set arrow from 3, 1.58 to 3, 2.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 4, 2.58 to 4, 3.42 nohead back linewidth 2.4 linecolor rgb '#000000'
set arrow from 3, 3.58 to 3, 4.42 nohead back linewidth 2.4 linecolor rgb '#56b4e9'
set arrow from 4, 4.58 to 4, 5.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 4, 5.58 to 4, 6.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 3, 6.58 to 3, 7.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
set arrow from 5, 7.58 to 5, 8.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 7, 8.58 to 7, 9.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set label '1 of 11 never' at graph 0.99, first 9 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 6 linecolor rgb '#8c6d00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 4 linecolor rgb '#000000', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==6 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==7 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==8 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==9 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3, '' 4, '' 5, '' 6, '' 7, '' 8, '' 9)
set lmargin at screen 0.569; set rmargin at screen 0.97
set xrange [0:71.6372219]; set xtics 0, 10, 71.6372219; set format x '%.0f'
set xlabel 'milliseconds of training to 82%'
set arrow from 25.1743913, -0.42 to 25.1743913, 0.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 25.3814183, 0.5800000000000001 to 25.3814183, 1.42 nohead back linewidth 2.4 linecolor rgb '#8c6d00'
set arrow from 25.6722529, 1.58 to 25.6722529, 2.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 33.932095, 2.58 to 33.932095, 3.42 nohead back linewidth 2.4 linecolor rgb '#000000'
set arrow from 24.4939012, 3.58 to 24.4939012, 4.42 nohead back linewidth 2.4 linecolor rgb '#56b4e9'
set arrow from 32.3628135, 4.58 to 32.3628135, 5.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 32.548345, 5.58 to 32.548345, 6.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 25.4797399, 6.58 to 25.4797399, 7.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
set arrow from 41.5349925, 7.58 to 41.5349925, 8.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 57.4290771, 8.58 to 57.4290771, 9.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 6 linecolor rgb '#8c6d00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 4 linecolor rgb '#000000', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==6 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==7 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==8 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==9 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset multiplot
unset output
}

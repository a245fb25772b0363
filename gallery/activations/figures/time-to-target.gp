do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 375)
set multiplot
unset key
set tmargin at screen 0.968; set bmargin at screen 0.146666667
set yrange [9.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('elu' 0, 'tanh' 1, 'selu' 2, 'softplus' 3, 'leaky-relu' 4, 'silu' 5, 'relu' 6, 'gelu' 7, 'sigmoid' 8, 'identity' 9)
set lmargin at screen 0.138; set rmargin at screen 0.539
set xrange [0:11.9460298]
set xtics 0, 1, 8
set xlabel 'epochs to 83% validation accuracy'
set arrow from 4, -0.42 to 4, 0.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 4, 0.5800000000000001 to 4, 1.42 nohead back linewidth 2.4 linecolor rgb '#8c6d00'
set arrow from 4, 1.58 to 4, 2.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 6, 2.58 to 6, 3.42 nohead back linewidth 2.4 linecolor rgb '#000000'
set arrow from 4, 3.58 to 4, 4.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 4, 4.58 to 4, 5.42 nohead back linewidth 2.4 linecolor rgb '#56b4e9'
set arrow from 4, 5.58 to 4, 6.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 4, 6.58 to 4, 7.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
set arrow from 8, 7.58 to 8, 8.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 7, 8.58 to 7, 9.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set label '1 of 11 never' at graph 0.99, first 8 right textcolor rgb '#666666' font font(11)
set label '2 of 11 never' at graph 0.99, first 9 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 6 linecolor rgb '#8c6d00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 4 linecolor rgb '#000000', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9', \
  'time-to-target.csv' skip 1 using ($2==6 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==7 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==8 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==9 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3, '' 4, '' 5, '' 6, '' 7, '' 8, '' 9)
set lmargin at screen 0.569; set rmargin at screen 0.97
set xrange [0:336.60377]; set xtics 0, 50, 336.60377; set format x '%.0f'
set xlabel 'milliseconds of training to 83%'
set arrow from 82.5492945, -0.42 to 82.5492945, 0.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 44.0789525, 0.5800000000000001 to 44.0789525, 1.42 nohead back linewidth 2.4 linecolor rgb '#8c6d00'
set arrow from 43.6644345, 1.58 to 43.6644345, 2.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 67.0472333, 2.58 to 67.0472333, 3.42 nohead back linewidth 2.4 linecolor rgb '#000000'
set arrow from 44.81155, 3.58 to 44.81155, 4.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 50.3674165, 4.58 to 50.3674165, 5.42 nohead back linewidth 2.4 linecolor rgb '#56b4e9'
set arrow from 46.038262, 5.58 to 46.038262, 6.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 46.133398, 6.58 to 46.133398, 7.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
set arrow from 84.899153, 7.58 to 84.899153, 8.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 248.506196, 8.58 to 248.506196, 9.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 6 linecolor rgb '#8c6d00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 4 linecolor rgb '#000000', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9', \
  'time-to-target.csv' skip 1 using ($2==6 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==7 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==8 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==9 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00'
unset multiplot
unset output
}

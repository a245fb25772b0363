do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 375)
set multiplot
unset key
set tmargin at screen 0.968; set bmargin at screen 0.146666667
set yrange [9.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('silu' 0, 'gelu' 1, 'leaky-relu' 2, 'relu' 3, 'tanh' 4, 'elu' 5, 'softplus' 6, 'selu' 7, 'sigmoid' 8, 'identity' 9)
set lmargin at screen 0.138; set rmargin at screen 0.539
set xrange [0:5.4]
set xtics 0, 1, 5
set xlabel 'epochs to 80% validation accuracy'
set arrow from 2, -0.42 to 2, 0.42 nohead back linewidth 2.4 linecolor rgb '#56b4e9'
set arrow from 2, 0.5800000000000001 to 2, 1.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
set arrow from 2, 1.58 to 2, 2.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 2, 2.58 to 2, 3.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 2, 3.58 to 2, 4.42 nohead back linewidth 2.4 linecolor rgb '#8c6d00'
set arrow from 3, 4.58 to 3, 5.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 3, 5.58 to 3, 6.42 nohead back linewidth 2.4 linecolor rgb '#000000'
set arrow from 2, 6.58 to 2, 7.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 4, 7.58 to 4, 8.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 3, 8.58 to 3, 9.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 6 linecolor rgb '#8c6d00', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==6 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 4 linecolor rgb '#000000', \
  'time-to-target.csv' skip 1 using ($2==7 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==8 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==9 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3, '' 4, '' 5, '' 6, '' 7, '' 8, '' 9)
set lmargin at screen 0.569; set rmargin at screen 0.97
set xrange [0:636.840063]; set xtics 0, 100, 636.840063; set format x '%.0f'
set xlabel 'milliseconds of training to 80%'
set arrow from 40.8418974, -0.42 to 40.8418974, 0.42 nohead back linewidth 2.4 linecolor rgb '#56b4e9'
set arrow from 182.144572, 0.5800000000000001 to 182.144572, 1.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
set arrow from 63.2162356, 1.58 to 63.2162356, 2.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 53.7246552, 2.58 to 53.7246552, 3.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 232.501636, 3.58 to 232.501636, 4.42 nohead back linewidth 2.4 linecolor rgb '#8c6d00'
set arrow from 387.017061, 4.58 to 387.017061, 5.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 291.862455, 5.58 to 291.862455, 6.42 nohead back linewidth 2.4 linecolor rgb '#000000'
set arrow from 109.34973, 6.58 to 109.34973, 7.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 125.783623, 7.58 to 125.783623, 8.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 115.014481, 8.58 to 115.014481, 9.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 6 linecolor rgb '#8c6d00', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==6 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 4 linecolor rgb '#000000', \
  'time-to-target.csv' skip 1 using ($2==7 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==8 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==9 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 195)
set multiplot
unset key
set tmargin at screen 0.938461538; set bmargin at screen 0.282051282
set yrange [3.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('siamese network' 0, 'half-whitened correlation' 1, 'perceptron' 2, 'phase correlation' 3)
set lmargin at screen 0.2925; set rmargin at screen 0.61625
set xrange [0:60.0363356]
set xtics 0, 10, 41.04; set format x '%.0f'
set xlabel 'epochs to 1.8 degrees validation error of the rotation'
set arrow from 6, -0.42 to 6, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 1, 0.5800000000000001 to 1, 1.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 35.5, 1.58 to 35.5, 2.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set label '2 of 8 never' at graph 0.99, first 2 right textcolor rgb '#666666' font font(11)
set label '8 of 8 never' at graph 0.99, first 3 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3)
set lmargin at screen 0.64625; set rmargin at screen 0.97
set xrange [0:5.2372591]; set xtics 0, 1, 5.2372591; set format x '%.0f'
set xlabel 'seconds of training to 1.8 degrees'
set arrow from 2.04944617, -0.42 to 2.04944617, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 4.126125e-07, 0.5800000000000001 to 4.126125e-07, 1.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 4.38687254, 1.58 to 4.38687254, 2.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73'
unset multiplot
unset output
}

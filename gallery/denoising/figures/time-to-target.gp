do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 225)
set multiplot
unset key
set tmargin at screen 0.946666667; set bmargin at screen 0.244444444
set yrange [4.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('convolutional' 0, 'linear filter' 1, 'perceptron' 2, 'average of 3x3' 3, 'as they are' 4)
set lmargin at screen 0.1792; set rmargin at screen 0.5596
set xrange [0:4.43406128]
set xtics 0, 1, 3
set xlabel 'epochs to 15 dB validation PSNR'
set arrow from 1, -0.42 to 1, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 2, 0.5800000000000001 to 2, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 3, 1.58 to 3, 2.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set label '9 of 9 never' at graph 0.99, first 3 right textcolor rgb '#666666' font font(11)
set label '9 of 9 never' at graph 0.99, first 4 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3, '' 4)
set lmargin at screen 0.5896; set rmargin at screen 0.97
set xrange [0:355.943015]; set xtics 0, 50, 355.943015; set format x '%.0f'
set xlabel 'milliseconds of training to 15 dB'
set arrow from 145.660074, -0.42 to 145.660074, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 164.663094, 0.5800000000000001 to 164.663094, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 315.754452, 1.58 to 315.754452, 2.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 195)
set multiplot
unset key
set tmargin at screen 0.938461538; set bmargin at screen 0.282051282
set yrange [3.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('linear map' 0, 'convolutional' 1, 'perceptron' 2, 'as they are' 3)
set lmargin at screen 0.1689; set rmargin at screen 0.55445
set xrange [0:2.94156028]
set xtics 0, 1, 2
set xlabel 'epochs to 14 dB validation PSNR'
set arrow from 1, -0.42 to 1, 0.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 1, 0.5800000000000001 to 1, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 2, 1.58 to 2, 2.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set label '9 of 9 never' at graph 0.99, first 3 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3)
set lmargin at screen 0.58445; set rmargin at screen 0.97
set xrange [0:355.019756]; set xtics 0, 50, 355.019756; set format x '%.0f'
set xlabel 'milliseconds of training to 14 dB'
set arrow from 80.1076536, -0.42 to 80.1076536, 0.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 151.884174, 0.5800000000000001 to 151.884174, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 140.514751, 1.58 to 140.514751, 2.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 195)
set multiplot
unset key
set tmargin at screen 0.938461538; set bmargin at screen 0.282051282
set yrange [3.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('tanh' 0, 'sigmoid' 1, 'silu' 2, 'relu' 3)
set lmargin at screen 0.1071; set rmargin at screen 0.52355
set xrange [0:260.683283]
set xtics 0, 50, 196.56; set format x '%.0f'
set xlabel 'epochs to 9.6e-06 validation loss'
set arrow from 41, -0.42 to 41, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 44, 0.5800000000000001 to 44, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 63, 1.58 to 63, 2.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 135, 2.58 to 135, 3.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set label '1 of 5 never' at graph 0.99, first 3 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3)
set lmargin at screen 0.55355; set rmargin at screen 0.97
set xrange [0:16.4463993]; set xtics 0, 2, 16.4463993; set format x '%.0f'
set xlabel 'milliseconds of training to 9.6e-06'
set arrow from 3.50646657, -0.42 to 3.50646657, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 3.84263132, 0.5800000000000001 to 3.84263132, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 5.30438013, 1.58 to 5.30438013, 2.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 11.2634894, 2.58 to 11.2634894, 3.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset multiplot
unset output
}

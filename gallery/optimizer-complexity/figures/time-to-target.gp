do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 255)
set multiplot
unset key
set tmargin at screen 0.952941176; set bmargin at screen 0.215686275
set yrange [5.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('sgd, hidden=large' 0, 'rmsprop, hidden=large' 1, 'adam, hidden=large' 2, 'adam, hidden=small' 3, 'sgd, hidden=small' 4, 'rmsprop, hidden=small' 5)
set lmargin at screen 0.2513; set rmargin at screen 0.59565
set xrange [0:15.9356817]
set xtics 0, 2, 10.8; set format x '%.0f'
set xlabel 'epochs to 89% validation accuracy'
set arrow from 3, -0.42 to 3, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 3, 0.5800000000000001 to 3, 1.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 2.5, 1.58 to 2.5, 2.42 nohead back linewidth 2.4 linecolor rgb '#56b4e9'
set arrow from 5.5, 2.58 to 5.5, 3.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
set arrow from 8, 3.58 to 8, 4.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 7.5, 4.58 to 7.5, 5.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set label '2 of 10 never' at graph 0.99, first 5 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3, '' 4, '' 5)
set lmargin at screen 0.62565; set rmargin at screen 0.97
set xrange [0:54.4699966]; set xtics 0, 10, 54.4699966; set format x '%.0f'
set xlabel 'milliseconds of training to 89%'
set arrow from 18.3180337, -0.42 to 18.3180337, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 29.7842124, 0.5800000000000001 to 29.7842124, 1.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 17.5349882, 1.58 to 17.5349882, 2.42 nohead back linewidth 2.4 linecolor rgb '#56b4e9'
set arrow from 7.3705574, 2.58 to 7.3705574, 3.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
set arrow from 10.1560232, 3.58 to 10.1560232, 4.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 12.5199727, 4.58 to 12.5199727, 5.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 225)
set multiplot
unset key
set tmargin at screen 0.946666667; set bmargin at screen 0.244444444
set yrange [4.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('dropout=0' 0, 'dropout=0.5' 1, 'dropout=0.25' 2, 'dropout=0.1' 3, 'dropout=0.75' 4)
set lmargin at screen 0.1586; set rmargin at screen 0.5493
set xrange [0:51.84]
set xtics 0, 10, 51.84; set format x '%.0f'
set xlabel 'epochs to 82% validation accuracy'
set arrow from 7, -0.42 to 7, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 11, 0.5800000000000001 to 11, 1.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 7.5, 1.58 to 7.5, 2.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 19.5, 2.58 to 19.5, 3.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 43.5, 3.58 to 43.5, 4.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3, '' 4)
set lmargin at screen 0.5793; set rmargin at screen 0.97
set xrange [0:2.09335369]; set xtics 0, 0.5, 2.09335369; set format x '%.1f'
set xlabel 'seconds of training to 82%'
set arrow from 0.0924746177, -0.42 to 0.0924746177, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 0.508029261, 0.5800000000000001 to 0.508029261, 1.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 0.282541189, 1.58 to 0.282541189, 2.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 0.255219973, 2.58 to 0.255219973, 3.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 1.71717795, 3.58 to 1.71717795, 4.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00'
unset multiplot
unset output
}

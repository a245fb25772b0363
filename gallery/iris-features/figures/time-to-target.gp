do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 195)
set multiplot
unset key
set tmargin at screen 0.938461538; set bmargin at screen 0.282051282
set yrange [3.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('products' 0, 'logarithms and products' 1, 'logarithms' 2, 'as they are' 3)
set lmargin at screen 0.2719; set rmargin at screen 0.60595
set xrange [0:44.28]
set xtics 0, 10, 44.28; set format x '%.0f'
set xlabel 'epochs to 100% validation accuracy'
set arrow from 15, -0.42 to 15, 0.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 13, 0.5800000000000001 to 13, 1.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 22, 1.58 to 22, 2.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 36, 2.58 to 36, 3.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3)
set lmargin at screen 0.63595; set rmargin at screen 0.97
set xrange [0:2.67216974]; set xtics 0, 0.5, 2.67216974; set format x '%.1f'
set xlabel 'milliseconds of training to 100%'
set arrow from 0.6216958, -0.42 to 0.6216958, 0.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 0.642373027, 0.5800000000000001 to 0.642373027, 1.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 1.00856316, 1.58 to 1.00856316, 2.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 1.29447808, 2.58 to 1.29447808, 3.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset multiplot
unset output
}

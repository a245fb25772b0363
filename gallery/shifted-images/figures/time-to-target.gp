do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 195)
set multiplot
unset key
set tmargin at screen 0.938461538; set bmargin at screen 0.282051282
set yrange [3.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('CNN, trained on shifted' 0, 'MLP, trained on shifted' 1, 'CNN' 2, 'MLP' 3)
set lmargin at screen 0.2719; set rmargin at screen 0.60595
set xrange [0:10.8]
set xtics 0, 2, 10.8; set format x '%.0f'
set xlabel 'epochs to 74% validation accuracy'
set arrow from 4, -0.42 to 4, 0.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 7, 0.5800000000000001 to 7, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 1, 1.58 to 1, 2.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 1, 2.58 to 1, 3.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3)
set lmargin at screen 0.63595; set rmargin at screen 0.97
set xrange [0:732.907998]; set xtics 0, 100, 732.907998; set format x '%.0f'
set xlabel 'milliseconds of training to 74%'
set arrow from 487.877148, -0.42 to 487.877148, 0.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 94.3514114, 0.5800000000000001 to 94.3514114, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 134.524509, 1.58 to 134.524509, 2.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 13.1236921, 2.58 to 13.1236921, 3.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset multiplot
unset output
}

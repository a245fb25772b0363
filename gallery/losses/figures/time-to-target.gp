do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 195)
set multiplot
unset key
set tmargin at screen 0.938461538; set bmargin at screen 0.282051282
set yrange [3.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('cross-entropy' 0, 'triplet + cross-entropy' 1, 'triplet, then head' 2, 'from scratch' 3)
set lmargin at screen 0.2719; set rmargin at screen 0.60595
set xrange [0:15.12]
set xtics 0, 2, 15.12; set format x '%.0f'
set xlabel 'epochs to 83% validation accuracy'
set arrow from 10, -0.42 to 10, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 5, 0.5800000000000001 to 5, 1.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 3.5, 1.58 to 3.5, 2.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 5.5, 2.58 to 5.5, 3.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3)
set lmargin at screen 0.63595; set rmargin at screen 0.97
set xrange [0:5.06850927]; set xtics 0, 1, 5.06850927; set format x '%.0f'
set xlabel 'seconds of training to 83%'
set arrow from 3.20813496, -0.42 to 3.20813496, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 2.77092403, 0.5800000000000001 to 2.77092403, 1.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 3.07966481, 1.58 to 3.07966481, 2.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 0.584032106, 2.58 to 0.584032106, 3.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset multiplot
unset output
}

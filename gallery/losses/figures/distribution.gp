do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 211)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.2719; set rmargin at screen 0.97
set tmargin at screen 0.943127962; set bmargin at screen 0.260663507
set yrange [3.6:-0.6]
set ytics scale 0 ('cross-entropy' 0, 'triplet + cross-entropy' 1, 'triplet, then head' 2, 'from scratch' 3)
set xlabel 'test accuracy (%)'
set xtics 80.5, 0.5, 83.798; set format x '%.1f'
set xrange [80.102:83.798]
set object rectangle from 81.9875, -0.32 to 82.875, 0.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 82.275, -0.32 to 82.275, 0.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 81.8875, 0.6799999999999999 to 82.7625, 1.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 82.4, 0.6799999999999999 to 82.4, 1.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
set object rectangle from 81.625, 1.68 to 82.4875, 2.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 82.025, 1.68 to 82.025, 2.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 80.9375, 2.68 to 82.95, 3.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 82.525, 2.68 to 82.525, 3.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 100*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 100*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 100*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 100*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2'
unset output
}

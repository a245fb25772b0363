do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 211)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.2719; set rmargin at screen 0.97
set tmargin at screen 0.943127962; set bmargin at screen 0.260663507
set yrange [3.6:-0.6]
set ytics scale 0 ('CNN, trained on shifted' 0, 'MLP, trained on shifted' 1, 'CNN' 2, 'MLP' 3)
set xlabel 'test accuracy (%)'
set xtics 40, 5, 82.9133333; set format x '%.0f'
set xrange [38.4866667:82.9133333]
set object rectangle from 77.6, -0.32 to 79.5666667, 0.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 78.2666667, -0.32 to 78.2666667, 0.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
set object rectangle from 73.5333333, 0.6799999999999999 to 74.1083333, 1.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 74, 0.6799999999999999 to 74, 1.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 49.6583333, 1.68 to 51.3083333, 2.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 50.0833333, 1.68 to 50.0833333, 2.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 41.2833333, 2.68 to 42.3583333, 3.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 41.7333333, 2.68 to 41.7333333, 3.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 100*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 100*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 100*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 100*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2'
unset output
}

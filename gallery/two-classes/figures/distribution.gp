do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 279)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.2204; set rmargin at screen 0.97
set tmargin at screen 0.956989247; set bmargin at screen 0.197132616
set yrange [5.6:-0.6]
set ytics scale 0 ('nearest neighbours' 0, 'two hidden layers' 1, 'one hidden layer' 2, '16 clusters' 3, 'linear' 4, '2 clusters' 5)
set xlabel 'test accuracy (%)'
set xtics 84, 2, 99.618; set format x '%.0f'
set xrange [82.482:99.618]
set object rectangle from 98.5, -0.32 to 98.5, 0.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 98.5, -0.32 to 98.5, 0.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
set object rectangle from 98.125, 0.6799999999999999 to 98.5, 1.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 98.25, 0.6799999999999999 to 98.25, 1.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 98.025, 1.68 to 98.4, 2.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 98.2, 1.68 to 98.2, 2.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 97.85, 2.68 to 98.4, 3.32 back fillcolor rgb '#56b4e9' fillstyle transparent solid 0.13 border linecolor rgb '#56b4e9' linewidth 0.8
set arrow from 98.15, 2.68 to 98.15, 3.32 nohead back linecolor rgb '#56b4e9' linewidth 2.2
set object rectangle from 86.3, 3.68 to 86.3, 4.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 86.3, 3.68 to 86.3, 4.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 83.4, 4.68 to 83.4, 5.32 back fillcolor rgb '#e69f00' fillstyle transparent solid 0.13 border linecolor rgb '#e69f00' linewidth 0.8
set arrow from 83.4, 4.68 to 83.4, 5.32 nohead back linecolor rgb '#e69f00' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 100*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 100*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 100*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 100*$6 : NaN):1 with points pointtype 15 pointsize 0.75 linecolor rgb '#56b4e9', \
  'distribution.csv' skip 1 using ($2==4 && $7==0 ? 100*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==5 && $7==0 ? 100*$6 : NaN):1 with points pointtype 11 pointsize 0.75 linecolor rgb '#e69f00'
unset output
}

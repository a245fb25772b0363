do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 279)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.2513; set rmargin at screen 0.97
set tmargin at screen 0.956989247; set bmargin at screen 0.197132616
set yrange [5.6:-0.6]
set ytics scale 0 ('sgd, hidden=large' 0, 'rmsprop, hidden=large' 1, 'adam, hidden=large' 2, 'adam, hidden=small' 3, 'sgd, hidden=small' 4, 'rmsprop, hidden=small' 5)
set xlabel 'test accuracy (%)'
set xtics 89, 1, 94.306; set format x '%.0f'
set xrange [88.594:94.306]
set object rectangle from 93.425, -0.32 to 93.875, 0.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 93.7, -0.32 to 93.7, 0.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 92.625, 0.6799999999999999 to 93.175, 1.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 92.95, 0.6799999999999999 to 92.95, 1.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
set object rectangle from 92.55, 1.68 to 93, 2.32 back fillcolor rgb '#56b4e9' fillstyle transparent solid 0.13 border linecolor rgb '#56b4e9' linewidth 0.8
set arrow from 92.7, 1.68 to 92.7, 2.32 nohead back linecolor rgb '#56b4e9' linewidth 2.2
set object rectangle from 90.2, 2.68 to 91.2, 3.32 back fillcolor rgb '#e69f00' fillstyle transparent solid 0.13 border linecolor rgb '#e69f00' linewidth 0.8
set arrow from 90.7, 2.68 to 90.7, 3.32 nohead back linecolor rgb '#e69f00' linewidth 2.2
set object rectangle from 89.725, 3.68 to 91.05, 4.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 90.9, 3.68 to 90.9, 4.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 89.6, 4.68 to 90.675, 5.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 90.2, 4.68 to 90.2, 5.32 nohead back linecolor rgb '#009e73' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 100*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 100*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 100*$6 : NaN):1 with points pointtype 15 pointsize 0.75 linecolor rgb '#56b4e9', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 100*$6 : NaN):1 with points pointtype 11 pointsize 0.75 linecolor rgb '#e69f00', \
  'distribution.csv' skip 1 using ($2==4 && $7==0 ? 100*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==5 && $7==0 ? 100*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73'
unset output
}

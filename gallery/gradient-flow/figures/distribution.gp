do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 279)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.2101; set rmargin at screen 0.97
set tmargin at screen 0.956989247; set bmargin at screen 0.197132616
set yrange [5.6:-0.6]
set ytics scale 0 ('tanh, depth=5' 0, 'relu, depth=5' 1, 'tanh, depth=20' 2, 'sigmoid, depth=5' 3, 'relu, depth=20' 4, 'sigmoid, depth=20' 5)
set xlabel 'test accuracy (%)'
set xtics 10, 10, 77.718; set format x '%.0f'
set xrange [4.582:77.718]
set object rectangle from 70.9, -0.32 to 71.8, 0.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 71.4, -0.32 to 71.4, 0.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 67.1, 0.6799999999999999 to 67.6, 1.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 67.1, 0.6799999999999999 to 67.1, 1.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 54.1, 1.68 to 66.5, 2.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 62.9, 1.68 to 62.9, 2.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
set object rectangle from 28.5, 2.68 to 40.2, 3.32 back fillcolor rgb '#e69f00' fillstyle transparent solid 0.13 border linecolor rgb '#e69f00' linewidth 0.8
set arrow from 36.6, 2.68 to 36.6, 3.32 nohead back linecolor rgb '#e69f00' linewidth 2.2
set object rectangle from 27.5, 3.68 to 30.8, 4.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 30.1, 3.68 to 30.1, 4.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 10.1, 4.68 to 11.9, 5.32 back fillcolor rgb '#56b4e9' fillstyle transparent solid 0.13 border linecolor rgb '#56b4e9' linewidth 0.8
set arrow from 10.2, 4.68 to 10.2, 5.32 nohead back linecolor rgb '#56b4e9' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 100*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 100*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 100*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 100*$6 : NaN):1 with points pointtype 11 pointsize 0.75 linecolor rgb '#e69f00', \
  'distribution.csv' skip 1 using ($2==4 && $7==0 ? 100*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==5 && $7==0 ? 100*$6 : NaN):1 with points pointtype 15 pointsize 0.75 linecolor rgb '#56b4e9'
unset output
}

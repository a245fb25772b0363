do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 313)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.1174; set rmargin at screen 0.97
set tmargin at screen 0.961661342; set bmargin at screen 0.17571885
set yrange [6.6:-0.6]
set ytics scale 0 ('adagrad' 0, 'adam' 1, 'adamw' 2, 'nesterov' 3, 'momentum' 4, 'rmsprop' 5, 'sgd' 6)
set xlabel 'test accuracy (%)'
set xtics 79, 1, 85.1844; set format x '%.0f'
set xrange [78.1956:85.1844]
set object rectangle from 83.7975, -0.32 to 84.5525, 0.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 84.075, -0.32 to 84.075, 0.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
set object rectangle from 83.8375, 0.6799999999999999 to 84.2225, 1.32 back fillcolor rgb '#56b4e9' fillstyle transparent solid 0.13 border linecolor rgb '#56b4e9' linewidth 0.8
set arrow from 84.05, 0.6799999999999999 to 84.05, 1.32 nohead back linecolor rgb '#56b4e9' linewidth 2.2
set object rectangle from 83.775, 1.68 to 84.2075, 2.32 back fillcolor rgb '#000000' fillstyle transparent solid 0.13 border linecolor rgb '#000000' linewidth 0.8
set arrow from 84.13, 1.68 to 84.13, 2.32 nohead back linecolor rgb '#000000' linewidth 2.2
set object rectangle from 83.435, 2.68 to 84.055, 3.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 83.805, 2.68 to 83.805, 3.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 82.615, 3.68 to 83.8025, 4.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 83.36, 3.68 to 83.36, 4.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 82.3975, 4.68 to 84.0175, 5.32 back fillcolor rgb '#e69f00' fillstyle transparent solid 0.13 border linecolor rgb '#e69f00' linewidth 0.8
set arrow from 83.41, 4.68 to 83.41, 5.32 nohead back linecolor rgb '#e69f00' linewidth 2.2
set object rectangle from 81.2525, 5.68 to 83.0875, 6.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 82.505, 5.68 to 82.505, 6.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 100*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 100*$6 : NaN):1 with points pointtype 15 pointsize 0.75 linecolor rgb '#56b4e9', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 100*$6 : NaN):1 with points pointtype 4 pointsize 0.75 linecolor rgb '#000000', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 100*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==4 && $7==0 ? 100*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==5 && $7==0 ? 100*$6 : NaN):1 with points pointtype 11 pointsize 0.75 linecolor rgb '#e69f00', \
  'distribution.csv' skip 1 using ($2==6 && $7==0 ? 100*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2'
unset output
}

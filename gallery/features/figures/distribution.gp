do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 245)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.3028; set rmargin at screen 0.97
set tmargin at screen 0.951020408; set bmargin at screen 0.224489796
set yrange [4.6:-0.6]
set ytics scale 0 ('one hidden layer' 0, 'nearest neighbours' 1, 'linear of products and sq…' 2, 'linear of products' 3, 'linear' 4)
set xlabel 'test accuracy (%)'
set xtics 40, 10, 102.427; set format x '%.0f'
set xrange [37.523:102.427]
set object rectangle from 98.675, -0.32 to 98.9375, 0.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 98.825, -0.32 to 98.825, 0.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
set object rectangle from 98.75, 0.6799999999999999 to 98.75, 1.32 back fillcolor rgb '#e69f00' fillstyle transparent solid 0.13 border linecolor rgb '#e69f00' linewidth 0.8
set arrow from 98.75, 0.6799999999999999 to 98.75, 1.32 nohead back linecolor rgb '#e69f00' linewidth 2.2
set object rectangle from 98.375, 1.68 to 98.6875, 2.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 98.6, 1.68 to 98.6, 2.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 49.825, 2.68 to 56.7, 3.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 53.325, 2.68 to 53.325, 3.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 49.65, 3.68 to 49.7, 4.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 49.7, 3.68 to 49.7, 4.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 100*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 100*$6 : NaN):1 with points pointtype 11 pointsize 0.75 linecolor rgb '#e69f00', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 100*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 100*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==4 && $7==0 ? 100*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2'
unset output
}

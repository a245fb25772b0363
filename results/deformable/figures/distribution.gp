do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 279)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.1277; set rmargin at screen 0.97
set tmargin at screen 0.956989247; set bmargin at screen 0.197132616
set yrange [5.6:-0.6]
set ytics scale 0 ('[1, 2, 3]' 0, '[2, 3]' 1, '[1]' 2, '[3]' 3, '[2]' 4, '[]' 5)
set xlabel 'test accuracy (%)'
set xtics 40, 10, 96.14; set format x '%.0f'
set xrange [32.86:96.14]
set object rectangle from 79.5625, -0.32 to 89.4375, 0.32 back fillcolor rgb '#56b4e9' fillstyle transparent solid 0.13 border linecolor rgb '#56b4e9' linewidth 0.8
set arrow from 87.75, -0.32 to 87.75, 0.32 nohead back linecolor rgb '#56b4e9' linewidth 2.2
set object rectangle from 73.625, 0.6799999999999999 to 81.0625, 1.32 back fillcolor rgb '#e69f00' fillstyle transparent solid 0.13 border linecolor rgb '#e69f00' linewidth 0.8
set arrow from 78.375, 0.6799999999999999 to 78.375, 1.32 nohead back linecolor rgb '#e69f00' linewidth 2.2
set object rectangle from 73.75, 1.68 to 79.625, 2.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 75.875, 1.68 to 75.875, 2.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 64.0625, 2.68 to 73.5625, 3.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 71.375, 2.68 to 71.375, 3.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
set object rectangle from 57.3125, 3.68 to 72.125, 4.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 63.5, 3.68 to 63.5, 4.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 46.9375, 4.68 to 53.25, 5.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 52.125, 4.68 to 52.125, 5.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 100*$6 : NaN):1 with points pointtype 15 pointsize 0.75 linecolor rgb '#56b4e9', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 100*$6 : NaN):1 with points pointtype 11 pointsize 0.75 linecolor rgb '#e69f00', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 100*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 100*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7', \
  'distribution.csv' skip 1 using ($2==4 && $7==0 ? 100*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==5 && $7==0 ? 100*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2'
unset output
}

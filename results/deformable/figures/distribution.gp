do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 279)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.1277; set rmargin at screen 0.97
set tmargin at screen 0.956989247; set bmargin at screen 0.197132616
set yrange [5.6:-0.6]
set ytics scale 0 ('[1, 2, 3]' 0, '[1]' 1, '[2, 3]' 2, '[3]' 3, '[2]' 4, '[]' 5)
set xlabel 'test accuracy (%)'
set xtics 30, 10, 97.955; set format x '%.0f'
set xrange [28.795:97.955]
set object rectangle from 81.875, -0.32 to 89.625, 0.32 back fillcolor rgb '#56b4e9' fillstyle transparent solid 0.13 border linecolor rgb '#56b4e9' linewidth 0.8
set arrow from 86.875, -0.32 to 86.875, 0.32 nohead back linecolor rgb '#56b4e9' linewidth 2.2
set object rectangle from 70.8125, 0.6799999999999999 to 80.75, 1.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 76.5, 0.6799999999999999 to 76.5, 1.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 63.4375, 1.68 to 76.375, 2.32 back fillcolor rgb '#e69f00' fillstyle transparent solid 0.13 border linecolor rgb '#e69f00' linewidth 0.8
set arrow from 68.75, 1.68 to 68.75, 2.32 nohead back linecolor rgb '#e69f00' linewidth 2.2
set object rectangle from 64, 2.68 to 73.1875, 3.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 70.125, 2.68 to 70.125, 3.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
set object rectangle from 62, 3.68 to 74.75, 4.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 70.5, 3.68 to 70.5, 4.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 42.75, 4.68 to 51.9375, 5.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 46.25, 4.68 to 46.25, 5.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 100*$6 : NaN):1 with points pointtype 15 pointsize 0.75 linecolor rgb '#56b4e9', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 100*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 100*$6 : NaN):1 with points pointtype 11 pointsize 0.75 linecolor rgb '#e69f00', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 100*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7', \
  'distribution.csv' skip 1 using ($2==4 && $7==0 ? 100*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==5 && $7==0 ? 100*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2'
unset output
}

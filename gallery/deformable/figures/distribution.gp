do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 279)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.1998; set rmargin at screen 0.97
set tmargin at screen 0.956989247; set bmargin at screen 0.197132616
set yrange [5.6:-0.6]
set ytics scale 0 ('all three' 0, 'first' 1, 'third' 2, 'second and third' 3, 'second' 4, 'none' 5)
set xlabel 'test accuracy (%)'
set xtics 40, 10, 94.55; set format x '%.0f'
set xrange [32.95:94.55]
set object rectangle from 83.6875, -0.32 to 88.5625, 0.32 back fillcolor rgb '#56b4e9' fillstyle transparent solid 0.13 border linecolor rgb '#56b4e9' linewidth 0.8
set arrow from 84.875, -0.32 to 84.875, 0.32 nohead back linecolor rgb '#56b4e9' linewidth 2.2
set object rectangle from 63.625, 0.6799999999999999 to 83.75, 1.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 75, 0.6799999999999999 to 75, 1.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 63.6875, 1.68 to 71.25, 2.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 69, 1.68 to 69, 2.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
set object rectangle from 55.375, 2.68 to 75.625, 3.32 back fillcolor rgb '#e69f00' fillstyle transparent solid 0.13 border linecolor rgb '#e69f00' linewidth 0.8
set arrow from 67.375, 2.68 to 67.375, 3.32 nohead back linecolor rgb '#e69f00' linewidth 2.2
set object rectangle from 53.5, 3.68 to 68.0625, 4.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 60.625, 3.68 to 60.625, 4.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 42.75, 4.68 to 51.9375, 5.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 46.25, 4.68 to 46.25, 5.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 100*$6 : NaN):1 with points pointtype 15 pointsize 0.75 linecolor rgb '#56b4e9', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 100*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 100*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 100*$6 : NaN):1 with points pointtype 11 pointsize 0.75 linecolor rgb '#e69f00', \
  'distribution.csv' skip 1 using ($2==4 && $7==0 ? 100*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==5 && $7==0 ? 100*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2'
unset output
}

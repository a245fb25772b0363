do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 245)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.1586; set rmargin at screen 0.97
set tmargin at screen 0.951020408; set bmargin at screen 0.224489796
set yrange [4.6:-0.6]
set ytics scale 0 ('dropout=0' 0, 'dropout=0.5' 1, 'dropout=0.25' 2, 'dropout=0.1' 3, 'dropout=0.75' 4)
set xlabel 'test accuracy (%)'
set xtics 81.5, 0.5, 83.3242; set format x '%.1f'
set xrange [81.0058:83.3242]
set object rectangle from 82.6075, -0.32 to 82.7475, 0.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 82.665, -0.32 to 82.665, 0.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 82.3925, 0.6799999999999999 to 82.68, 1.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 82.535, 0.6799999999999999 to 82.535, 1.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
set object rectangle from 82.1575, 1.68 to 82.5525, 2.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 82.32, 1.68 to 82.32, 2.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 81.9625, 2.68 to 82.2125, 3.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 82.12, 2.68 to 82.12, 3.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 81.5725, 3.68 to 81.83, 4.32 back fillcolor rgb '#e69f00' fillstyle transparent solid 0.13 border linecolor rgb '#e69f00' linewidth 0.8
set arrow from 81.77, 3.68 to 81.77, 4.32 nohead back linecolor rgb '#e69f00' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 100*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 100*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 100*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 100*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==4 && $7==0 ? 100*$6 : NaN):1 with points pointtype 11 pointsize 0.75 linecolor rgb '#e69f00'
unset output
}

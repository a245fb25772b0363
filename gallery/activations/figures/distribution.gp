do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 415)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.138; set rmargin at screen 0.97
set tmargin at screen 0.971084337; set bmargin at screen 0.13253012
set yrange [9.6:-0.6]
set ytics scale 0 ('elu' 0, 'tanh' 1, 'selu' 2, 'softplus' 3, 'silu' 4, 'leaky-relu' 5, 'relu' 6, 'gelu' 7, 'identity' 8, 'sigmoid' 9)
set xlabel 'test accuracy (%)'
set xtics 77, 1, 84.7036; set format x '%.0f'
set xrange [76.7964:84.7036]
set object rectangle from 82.71, -0.32 to 83.91, 0.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 83.2, -0.32 to 83.2, 0.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 83.18, 0.6799999999999999 to 83.96, 1.32 back fillcolor rgb '#8c6d00' fillstyle transparent solid 0.13 border linecolor rgb '#8c6d00' linewidth 0.8
set arrow from 83.86, 0.6799999999999999 to 83.86, 1.32 nohead back linecolor rgb '#8c6d00' linewidth 2.2
set object rectangle from 82.5, 1.68 to 83.78, 2.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 83.1, 1.68 to 83.1, 2.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
set object rectangle from 82.74, 2.68 to 83.45, 3.32 back fillcolor rgb '#000000' fillstyle transparent solid 0.13 border linecolor rgb '#000000' linewidth 0.8
set arrow from 83.1, 2.68 to 83.1, 3.32 nohead back linecolor rgb '#000000' linewidth 2.2
set object rectangle from 82.47, 3.68 to 83.45, 4.32 back fillcolor rgb '#56b4e9' fillstyle transparent solid 0.13 border linecolor rgb '#56b4e9' linewidth 0.8
set arrow from 82.74, 3.68 to 82.74, 4.32 nohead back linecolor rgb '#56b4e9' linewidth 2.2
set object rectangle from 82.71, 4.68 to 83.12, 5.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 83.04, 4.68 to 83.04, 5.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 82.68, 5.68 to 83.24, 6.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 82.8, 5.68 to 82.8, 6.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 82.49, 6.68 to 83.15, 7.32 back fillcolor rgb '#e69f00' fillstyle transparent solid 0.13 border linecolor rgb '#e69f00' linewidth 0.8
set arrow from 82.9, 6.68 to 82.9, 7.32 nohead back linecolor rgb '#e69f00' linewidth 2.2
set object rectangle from 80.88, 7.68 to 81.89, 8.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 81.46, 7.68 to 81.46, 8.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 80.93, 8.68 to 81.86, 9.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 81.64, 8.68 to 81.64, 9.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 100*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 100*$6 : NaN):1 with points pointtype 6 pointsize 0.75 linecolor rgb '#8c6d00', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 100*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 100*$6 : NaN):1 with points pointtype 4 pointsize 0.75 linecolor rgb '#000000', \
  'distribution.csv' skip 1 using ($2==4 && $7==0 ? 100*$6 : NaN):1 with points pointtype 15 pointsize 0.75 linecolor rgb '#56b4e9', \
  'distribution.csv' skip 1 using ($2==5 && $7==0 ? 100*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==6 && $7==0 ? 100*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==7 && $7==0 ? 100*$6 : NaN):1 with points pointtype 11 pointsize 0.75 linecolor rgb '#e69f00', \
  'distribution.csv' skip 1 using ($2==8 && $7==0 ? 100*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==9 && $7==0 ? 100*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2'
unset output
}

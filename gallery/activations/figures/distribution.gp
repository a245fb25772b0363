do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 415)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.138; set rmargin at screen 0.97
set tmargin at screen 0.971084337; set bmargin at screen 0.13253012
set yrange [9.6:-0.6]
set ytics scale 0 ('silu' 0, 'gelu' 1, 'leaky-relu' 2, 'relu' 3, 'tanh' 4, 'elu' 5, 'softplus' 6, 'selu' 7, 'sigmoid' 8, 'identity' 9)
set xlabel 'test accuracy (%)'
set xtics 77, 1, 83.2072; set format x '%.0f'
set xrange [76.3528:83.2072]
set object rectangle from 82.2, -0.32 to 82.44, 0.32 back fillcolor rgb '#56b4e9' fillstyle transparent solid 0.13 border linecolor rgb '#56b4e9' linewidth 0.8
set arrow from 82.2, -0.32 to 82.2, 0.32 nohead back linecolor rgb '#56b4e9' linewidth 2.2
set object rectangle from 82.4, 0.6799999999999999 to 82.58, 1.32 back fillcolor rgb '#e69f00' fillstyle transparent solid 0.13 border linecolor rgb '#e69f00' linewidth 0.8
set arrow from 82.44, 0.6799999999999999 to 82.44, 1.32 nohead back linecolor rgb '#e69f00' linewidth 2.2
set object rectangle from 82.22, 1.68 to 82.52, 2.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 82.24, 1.68 to 82.24, 2.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 82.06, 2.68 to 82.22, 3.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 82.16, 2.68 to 82.16, 3.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 81.62, 3.68 to 82.46, 4.32 back fillcolor rgb '#8c6d00' fillstyle transparent solid 0.13 border linecolor rgb '#8c6d00' linewidth 0.8
set arrow from 81.96, 3.68 to 81.96, 4.32 nohead back linecolor rgb '#8c6d00' linewidth 2.2
set object rectangle from 81.42, 4.68 to 82.24, 5.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 82.22, 4.68 to 82.22, 5.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 81, 5.68 to 81.84, 6.32 back fillcolor rgb '#000000' fillstyle transparent solid 0.13 border linecolor rgb '#000000' linewidth 0.8
set arrow from 81.72, 5.68 to 81.72, 6.32 nohead back linecolor rgb '#000000' linewidth 2.2
set object rectangle from 80.7, 6.68 to 82.18, 7.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 81.14, 6.68 to 81.14, 7.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
set object rectangle from 79.8, 7.68 to 80.54, 8.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 80.36, 7.68 to 80.36, 8.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 78.66, 8.68 to 80, 9.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 79.12, 8.68 to 79.12, 9.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 100*$6 : NaN):1 with points pointtype 15 pointsize 0.75 linecolor rgb '#56b4e9', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 100*$6 : NaN):1 with points pointtype 11 pointsize 0.75 linecolor rgb '#e69f00', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 100*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 100*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==4 && $7==0 ? 100*$6 : NaN):1 with points pointtype 6 pointsize 0.75 linecolor rgb '#8c6d00', \
  'distribution.csv' skip 1 using ($2==5 && $7==0 ? 100*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==6 && $7==0 ? 100*$6 : NaN):1 with points pointtype 4 pointsize 0.75 linecolor rgb '#000000', \
  'distribution.csv' skip 1 using ($2==7 && $7==0 ? 100*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7', \
  'distribution.csv' skip 1 using ($2==8 && $7==0 ? 100*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==9 && $7==0 ? 100*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00'
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 381)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.2822; set rmargin at screen 0.97
set tmargin at screen 0.968503937; set bmargin at screen 0.144356955
set yrange [8.6:-0.6]
set ytics scale 0 ('Xavier' 0, 'PyTorch''s' 1, 'orthogonal' 2, 'LeCun' 3, 'Kaiming' 4, 'normal of deviation 0.01' 5, 'normal of deviation 1' 6, 'constant 0.05' 7, 'constant 0' 8)
set xlabel 'test accuracy (%)'
set xtics 10, 10, 88.474; set format x '%.0f'
set xrange [5.706:88.474]
set object rectangle from 82.355, -0.32 to 83.41, 0.32 back fillcolor rgb '#e69f00' fillstyle transparent solid 0.13 border linecolor rgb '#e69f00' linewidth 0.8
set arrow from 83.24, -0.32 to 83.24, 0.32 nohead back linecolor rgb '#e69f00' linewidth 2.2
set object rectangle from 82.16, 0.6799999999999999 to 83.075, 1.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 82.56, 0.6799999999999999 to 82.56, 1.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 82.07, 1.68 to 83.03, 2.32 back fillcolor rgb '#8c6d00' fillstyle transparent solid 0.13 border linecolor rgb '#8c6d00' linewidth 0.8
set arrow from 82.41, 1.68 to 82.41, 2.32 nohead back linecolor rgb '#8c6d00' linewidth 2.2
set object rectangle from 82.35, 2.68 to 82.84, 3.32 back fillcolor rgb '#000000' fillstyle transparent solid 0.13 border linecolor rgb '#000000' linewidth 0.8
set arrow from 82.63, 2.68 to 82.63, 3.32 nohead back linecolor rgb '#000000' linewidth 2.2
set object rectangle from 81.995, 3.68 to 82.77, 4.32 back fillcolor rgb '#56b4e9' fillstyle transparent solid 0.13 border linecolor rgb '#56b4e9' linewidth 0.8
set arrow from 82.52, 3.68 to 82.52, 4.32 nohead back linecolor rgb '#56b4e9' linewidth 2.2
set object rectangle from 81.725, 4.68 to 82.61, 5.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 81.89, 4.68 to 81.89, 5.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 58.795, 5.68 to 61.335, 6.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 59.99, 5.68 to 59.99, 6.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
set object rectangle from 10.14, 6.68 to 17.81, 7.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 16.59, 6.68 to 16.59, 7.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 10.14, 7.68 to 10.14, 8.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 10.14, 7.68 to 10.14, 8.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 100*$6 : NaN):1 with points pointtype 11 pointsize 0.75 linecolor rgb '#e69f00', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 100*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 100*$6 : NaN):1 with points pointtype 6 pointsize 0.75 linecolor rgb '#8c6d00', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 100*$6 : NaN):1 with points pointtype 4 pointsize 0.75 linecolor rgb '#000000', \
  'distribution.csv' skip 1 using ($2==4 && $7==0 ? 100*$6 : NaN):1 with points pointtype 15 pointsize 0.75 linecolor rgb '#56b4e9', \
  'distribution.csv' skip 1 using ($2==5 && $7==0 ? 100*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==6 && $7==0 ? 100*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7', \
  'distribution.csv' skip 1 using ($2==7 && $7==0 ? 100*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==8 && $7==0 ? 100*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2'
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 347)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.3028; set rmargin at screen 0.97
set tmargin at screen 0.965417867; set bmargin at screen 0.158501441
set yrange [7.6:-0.6]
set ytics scale 0 ('measured in training mode' 0, 'as it should be' 1, 'training transforms on te…' 2, 'pixels from 0 to 255 into…' 3, 'frozen but for the last l…' 4, 'a rate 1000 times as large' 5, 'labels of other images' 6, 'accuracy of other classes…' 7)
set xlabel 'test accuracy (%)'
set xtics 0, 10, 80.748; set format x '%.0f'
set xrange [-4.148:80.748]
set object rectangle from 75.5, -0.32 to 75.7, 0.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 75.6, -0.32 to 75.6, 0.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
set object rectangle from 74.7, 0.6799999999999999 to 75.6, 1.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 75, 0.6799999999999999 to 75, 1.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 70.9, 1.68 to 73.3, 2.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 72.8, 1.68 to 72.8, 2.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 59.4, 2.68 to 62.1, 3.32 back fillcolor rgb '#000000' fillstyle transparent solid 0.13 border linecolor rgb '#000000' linewidth 0.8
set arrow from 61.6, 2.68 to 61.6, 3.32 nohead back linecolor rgb '#000000' linewidth 2.2
set object rectangle from 16.4, 3.68 to 20.9, 4.32 back fillcolor rgb '#8c6d00' fillstyle transparent solid 0.13 border linecolor rgb '#8c6d00' linewidth 0.8
set arrow from 19.6, 3.68 to 19.6, 4.32 nohead back linecolor rgb '#8c6d00' linewidth 2.2
set object rectangle from 10.4, 4.68 to 11.4, 5.32 back fillcolor rgb '#56b4e9' fillstyle transparent solid 0.13 border linecolor rgb '#56b4e9' linewidth 0.8
set arrow from 11.2, 4.68 to 11.2, 5.32 nohead back linecolor rgb '#56b4e9' linewidth 2.2
set object rectangle from 6.8, 5.68 to 8.7, 6.32 back fillcolor rgb '#e69f00' fillstyle transparent solid 0.13 border linecolor rgb '#e69f00' linewidth 0.8
set arrow from 8.4, 5.68 to 8.4, 6.32 nohead back linecolor rgb '#e69f00' linewidth 2.2
set object rectangle from 0.5, 6.68 to 0.7, 7.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 0.6, 6.68 to 0.6, 7.32 nohead back linecolor rgb '#009e73' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 100*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 100*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 100*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 100*$6 : NaN):1 with points pointtype 4 pointsize 0.75 linecolor rgb '#000000', \
  'distribution.csv' skip 1 using ($2==4 && $7==0 ? 100*$6 : NaN):1 with points pointtype 6 pointsize 0.75 linecolor rgb '#8c6d00', \
  'distribution.csv' skip 1 using ($2==5 && $7==0 ? 100*$6 : NaN):1 with points pointtype 15 pointsize 0.75 linecolor rgb '#56b4e9', \
  'distribution.csv' skip 1 using ($2==6 && $7==0 ? 100*$6 : NaN):1 with points pointtype 11 pointsize 0.75 linecolor rgb '#e69f00', \
  'distribution.csv' skip 1 using ($2==7 && $7==0 ? 100*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73'
unset output
}

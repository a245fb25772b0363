do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 245)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.1792; set rmargin at screen 0.97
set tmargin at screen 0.951020408; set bmargin at screen 0.224489796
set yrange [4.6:-0.6]
set ytics scale 0 ('batches of 32' 0, 'one sample' 1, 'batches of 8' 2, 'batches of 128' 3, 'batches of 512' 4)
set xlabel 'test accuracy (%)'
set xtics 73, 1, 80.985; set format x '%.0f'
set xrange [72.865:80.985]
set object rectangle from 79.6, -0.32 to 80.15, 0.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 79.95, -0.32 to 79.95, 0.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 79.45, 0.6799999999999999 to 79.75, 1.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 79.65, 0.6799999999999999 to 79.65, 1.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 79.4, 1.68 to 79.8, 2.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 79.6, 1.68 to 79.6, 2.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 78.8, 2.68 to 79.95, 3.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 79.7, 2.68 to 79.7, 3.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
set object rectangle from 75.95, 3.68 to 78.95, 4.32 back fillcolor rgb '#e69f00' fillstyle transparent solid 0.13 border linecolor rgb '#e69f00' linewidth 0.8
set arrow from 77.5, 3.68 to 77.5, 4.32 nohead back linecolor rgb '#e69f00' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 100*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 100*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 100*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 100*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7', \
  'distribution.csv' skip 1 using ($2==4 && $7==0 ? 100*$6 : NaN):1 with points pointtype 11 pointsize 0.75 linecolor rgb '#e69f00'
unset output
}

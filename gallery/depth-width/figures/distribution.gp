do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 211)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.1174; set rmargin at screen 0.97
set tmargin at screen 0.943127962; set bmargin at screen 0.260663507
set yrange [3.6:-0.6]
set ytics scale 0 ('4 layers' 0, '2 layers' 1, '1 layer' 2, '8 layers' 3)
set xlabel 'test accuracy (%)'
set xtics 82.5, 0.5, 86.0774; set format x '%.1f'
set xrange [82.3926:86.0774]
set object rectangle from 85.0325, -0.32 to 85.61, 0.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 85.31, -0.32 to 85.31, 0.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 84.9425, 0.6799999999999999 to 85.3625, 1.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 85.2, 0.6799999999999999 to 85.2, 1.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 84.9725, 1.68 to 85.26, 2.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 85.12, 1.68 to 85.12, 2.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 83.5725, 2.68 to 84.2875, 3.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 83.99, 2.68 to 83.99, 3.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 100*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 100*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 100*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 100*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7'
unset output
}

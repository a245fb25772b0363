do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 177)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.1071; set rmargin at screen 0.97
set tmargin at screen 0.93220339; set bmargin at screen 0.310734463
set yrange [2.6:-0.6]
set ytics scale 0 ('one-hot' 0, 'dummy' 1, 'number' 2)
set xlabel 'test accuracy (%)'
set xtics 70, 5, 90.84; set format x '%.0f'
set xrange [69.56:90.84]
set object rectangle from 89.475, -0.32 to 89.5625, 0.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 89.5, -0.32 to 89.5, 0.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 88.9375, 0.6799999999999999 to 89.525, 1.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 89.25, 0.6799999999999999 to 89.25, 1.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 73.6375, 1.68 to 74.9375, 2.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 74.55, 1.68 to 74.55, 2.32 nohead back linecolor rgb '#009e73' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 100*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 100*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 100*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73'
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 177)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.1792; set rmargin at screen 0.97
set tmargin at screen 0.93220339; set bmargin at screen 0.310734463
set yrange [2.6:-0.6]
set ytics scale 0 ('xavier-normal' 0, 'default' 1, 'kaiming-normal' 2)
set xlabel 'gradient norm of the first layer over that of the last'
set xtics 1, 1, 9.33085772; set format x '%.0f'
set xrange [0.94516127:9.33085772]
set object rectangle from 6.14157809, -0.32 to 7.67053169, 0.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 6.63495725, -0.32 to 6.63495725, 0.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 3.16718658, 0.6799999999999999 to 4.18267526, 1.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 3.63415652, 0.6799999999999999 to 3.63415652, 1.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 1.60039726, 1.68 to 1.98139997, 2.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 1.72148382, 1.68 to 1.72148382, 2.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 1*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 1*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 1*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00'
unset output
}

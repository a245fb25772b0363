do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 177)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.1792; set rmargin at screen 0.97
set tmargin at screen 0.93220339; set bmargin at screen 0.310734463
set yrange [2.6:-0.6]
set ytics scale 0 ('default' 0, 'xavier-normal' 1, 'kaiming-normal' 2)
set xlabel 'train loss'
set xtics 2, 2, 16.8851775; set format x '%.0f'
set xrange [1.2194902:16.8851775]
set object rectangle from 2.07552218, -0.32 to 2.08018398, 0.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 2.07761288, -0.32 to 2.07761288, 0.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 2.10340548, 0.6799999999999999 to 2.27099371, 1.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 2.1480875, 0.6799999999999999 to 2.1480875, 1.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 8.66708088, 1.68 to 14.3264828, 2.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 12.6070213, 1.68 to 12.6070213, 2.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 1*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 1*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 1*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00'
unset output
}

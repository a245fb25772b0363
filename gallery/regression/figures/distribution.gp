do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 177)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.1174; set rmargin at screen 0.97
set tmargin at screen 0.93220339; set bmargin at screen 0.310734463
set yrange [2.6:-0.6]
set ytics scale 0 ('sgd' 0, 'adam' 1, 'momentum' 2)
set xlabel 'test R²'
set xtics 0.9804, 0.0002, 0.981933921; set format x '%.4f'
set xrange [0.980372464:0.981933921]
set object rectangle from 0.981610904, -0.32 to 0.981717814, 0.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 0.981714355, -0.32 to 0.981714355, 0.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 0.981385683, 0.6799999999999999 to 0.981785705, 1.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 0.981533459, 0.6799999999999999 to 0.981533459, 1.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 0.98093697, 1.68 to 0.981696298, 2.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 0.981033487, 1.68 to 0.981033487, 2.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 1*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 1*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 1*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00'
unset output
}

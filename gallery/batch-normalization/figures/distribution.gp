do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 165)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.2307; set rmargin at screen 0.97
set tmargin at screen 0.927272727; set bmargin at screen 0.333333333
set yrange [1.6:-0.6]
set ytics scale 0 ('batch normalization' 0, 'without' 1)
set xlabel 'test accuracy (%)'
set xtics 72, 2, 82.9472; set format x '%.0f'
set xrange [71.6128:82.9472]
set object rectangle from 80.615, -0.32 to 81.8, 0.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 81.19, -0.32 to 81.19, 0.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 77.75, 0.6799999999999999 to 78.86, 1.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 78.35, 0.6799999999999999 to 78.35, 1.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 100*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 100*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2'
unset output
}

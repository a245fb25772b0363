do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 165)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.1689; set rmargin at screen 0.97
set tmargin at screen 0.927272727; set bmargin at screen 0.333333333
set yrange [1.6:-0.6]
set ytics scale 0 ('with skips' 0, 'without skips' 1)
set xlabel 'test IoU'
set xtics 0.55, 0.05, 0.859805754; set format x '%.2f'
set xrange [0.523520252:0.859805754]
set object rectangle from 0.791530596, -0.32 to 0.835964001, 0.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 0.816660134, -0.32 to 0.816660134, 0.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 0.550233555, 0.6799999999999999 to 0.583181176, 1.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 0.571038361, 0.6799999999999999 to 0.571038361, 1.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 1*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 1*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00'
unset output
}

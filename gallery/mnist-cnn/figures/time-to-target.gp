do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 165)
set multiplot
unset key
set tmargin at screen 0.927272727; set bmargin at screen 0.333333333
set yrange [1.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('CNN' 0, 'MLP' 1)
set lmargin at screen 0.07; set rmargin at screen 0.505
set xrange [0:9.72]
set xtics 0, 2, 9.72; set format x '%.0f'
set xlabel 'epochs to 92% validation accuracy'
set arrow from 2, -0.42 to 2, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 5, 0.5800000000000001 to 5, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1)
set lmargin at screen 0.535; set rmargin at screen 0.97
set xrange [0:814.325353]; set xtics 0, 200, 814.325353; set format x '%.0f'
set xlabel 'milliseconds of training to 92%'
set arrow from 490.835283, -0.42 to 490.835283, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 33.4119557, 0.5800000000000001 to 33.4119557, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00'
unset multiplot
unset output
}

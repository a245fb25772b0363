do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 285)
set multiplot
unset key
set tmargin at screen 0.957894737; set bmargin at screen 0.192982456
set yrange [6.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('max 2x2' 0, 'average 2x2' 1, 'max across 2 channels' 2, 'convolution 2x2 of stride…' 3, 'nothing' 4, 'average across 2 channels' 5, 'every other place' 6)
set lmargin at screen 0.3028; set rmargin at screen 0.6214
set xrange [0:23.76]
set xtics 0, 5, 23.76; set format x '%.0f'
set xlabel 'epochs to 97% validation accuracy'
set arrow from 6, -0.42 to 6, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 6, 0.5800000000000001 to 6, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 10, 1.58 to 10, 2.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 6, 2.58 to 6, 3.42 nohead back linewidth 2.4 linecolor rgb '#000000'
set arrow from 6, 3.58 to 6, 4.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 8.5, 4.58 to 8.5, 5.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
set arrow from 5, 5.58 to 5, 6.42 nohead back linewidth 2.4 linecolor rgb '#56b4e9'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 4 linecolor rgb '#000000', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==6 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3, '' 4, '' 5, '' 6)
set lmargin at screen 0.6514; set rmargin at screen 0.97
set xrange [0:191.451918]; set xtics 0, 50, 191.451918; set format x '%.0f'
set xlabel 'milliseconds of training to 97%'
set arrow from 36.0330106, -0.42 to 36.0330106, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 29.996828, 0.5800000000000001 to 29.996828, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 87.8116172, 1.58 to 87.8116172, 2.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 28.8650714, 2.58 to 28.8650714, 3.42 nohead back linewidth 2.4 linecolor rgb '#000000'
set arrow from 61.5858066, 3.58 to 61.5858066, 4.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 74.3633488, 4.58 to 74.3633488, 5.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
set arrow from 21.8750078, 5.58 to 21.8750078, 6.42 nohead back linewidth 2.4 linecolor rgb '#56b4e9'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 4 linecolor rgb '#000000', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==6 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 165)
set multiplot
unset key
set tmargin at screen 0.927272727; set bmargin at screen 0.333333333
set yrange [2.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('images as they are' 0, 'crop and flip' 1, 'six transforms' 2)
set lmargin at screen 0.2204; set rmargin at screen 0.5802
set xrange [0:19.44]
set xtics 0, 5, 19.44; set format x '%.0f'
set xlabel 'epochs to 67% validation accuracy'
set arrow from 2, -0.42 to 2, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 4, 0.5800000000000001 to 4, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 13, 1.58 to 13, 2.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2)
set lmargin at screen 0.6102; set rmargin at screen 0.97
set xrange [0:34.7962773]; set xtics 0, 5, 34.7962773; set format x '%.0f'
set xlabel 'seconds of training to 67%'
set arrow from 3.26447378, -0.42 to 3.26447378, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 2.298545, 0.5800000000000001 to 2.298545, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 18.9358228, 1.58 to 18.9358228, 2.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73'
unset multiplot
unset output
}

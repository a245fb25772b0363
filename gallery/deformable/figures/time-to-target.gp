do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 165)
set multiplot
unset key
set tmargin at screen 0.927272727; set bmargin at screen 0.333333333
set yrange [2.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('all three' 0, 'none but wider' 1, 'none' 2)
set lmargin at screen 0.1792; set rmargin at screen 0.5596
set xrange [0:53.2087354]
set xtics 0, 10, 38.88; set format x '%.0f'
set xlabel 'epochs to 92% validation accuracy'
set arrow from 15, -0.42 to 15, 0.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 24, 0.5800000000000001 to 24, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 34, 1.58 to 34, 2.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set label '3 of 9 never' at graph 0.99, first 2 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2)
set lmargin at screen 0.5896; set rmargin at screen 0.97
set xrange [0:16.8830315]; set xtics 0, 2, 16.8830315; set format x '%.0f'
set xlabel 'seconds of training to 92%'
set arrow from 13.1403735, -0.42 to 13.1403735, 0.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 5.86412682, 0.5800000000000001 to 5.86412682, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 4.46058436, 1.58 to 4.46058436, 2.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset multiplot
unset output
}

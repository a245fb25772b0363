do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 165)
set multiplot
unset key
set tmargin at screen 0.927272727; set bmargin at screen 0.333333333
set yrange [2.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('weight=0.1' 0, 'weight=1' 1, 'weight=4' 2)
set lmargin at screen 0.138; set rmargin at screen 0.539
set xrange [0:29.0111592]
set xtics 0, 5, 21.6; set format x '%.0f'
set xlabel 'epochs to 0.09 validation mae'
set arrow from 6, -0.42 to 6, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 8, 0.5800000000000001 to 8, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 19, 1.58 to 19, 2.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set label '2 of 8 never' at graph 0.99, first 2 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2)
set lmargin at screen 0.569; set rmargin at screen 0.97
set xrange [0:844.786033]; set xtics 0, 200, 844.786033; set format x '%.0f'
set xlabel 'milliseconds of training to 0.09'
set arrow from 232.209348, -0.42 to 232.209348, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 308.056047, 0.5800000000000001 to 308.056047, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 733.979834, 1.58 to 733.979834, 2.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73'
unset multiplot
unset output
}

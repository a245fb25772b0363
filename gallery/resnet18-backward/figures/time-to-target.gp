do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 165)
set multiplot
unset key
set tmargin at screen 0.927272727; set bmargin at screen 0.333333333
set yrange [2.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('xavier-normal' 0, 'default' 1, 'kaiming-normal' 2)
set lmargin at screen 0.1792; set rmargin at screen 0.5596
set xrange [0:1.47802043]
set xtics 0, 1, 1
set xlabel 'epochs to 6.9 gradient norm of the first layer over that of the last'
set label '5 of 7 never' at graph 0.99, first 0 right textcolor rgb '#666666' font font(11)
set label '7 of 7 never' at graph 0.99, first 1 right textcolor rgb '#666666' font font(11)
set label '7 of 7 never' at graph 0.99, first 2 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2)
set lmargin at screen 0.5896; set rmargin at screen 0.97
set xrange [0:220.469242]; set xtics 0, 50, 220.469242; set format x '%.0f'
set xlabel 'milliseconds of training to 6.9'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00'
unset multiplot
unset output
}

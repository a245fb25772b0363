do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 195)
set multiplot
unset key
set tmargin at screen 0.938461538; set bmargin at screen 0.282051282
set yrange [3.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('squared error' 0, 'absolute error' 1, 'squares + average' 2, 'correlation' 3)
set lmargin at screen 0.2101; set rmargin at screen 0.57505
set xrange [0:18.0173495]
set xtics 0, 2, 12.96; set format x '%.0f'
set xlabel 'epochs to 17 dB validation PSNR'
set arrow from 6.5, -0.42 to 6.5, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 7.5, 0.5800000000000001 to 7.5, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set label '1 of 8 never' at graph 0.99, first 0 right textcolor rgb '#666666' font font(11)
set label '2 of 8 never' at graph 0.99, first 1 right textcolor rgb '#666666' font font(11)
set label '8 of 8 never' at graph 0.99, first 2 right textcolor rgb '#666666' font font(11)
set label '8 of 8 never' at graph 0.99, first 3 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3)
set lmargin at screen 0.60505; set rmargin at screen 0.97
set xrange [0:847.214883]; set xtics 0, 200, 847.214883; set format x '%.0f'
set xlabel 'milliseconds of training to 17 dB'
set arrow from 421.643893, -0.42 to 421.643893, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 436.357634, 0.5800000000000001 to 436.357634, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7'
unset multiplot
unset output
}

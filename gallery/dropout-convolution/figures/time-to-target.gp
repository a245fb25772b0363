do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 195)
set multiplot
unset key
set tmargin at screen 0.938461538; set bmargin at screen 0.282051282
set yrange [3.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('probability=0.5' 0, 'probability=0.1' 1, 'probability=0.25' 2, 'probability=0' 3)
set lmargin at screen 0.1998; set rmargin at screen 0.5699
set xrange [0:17.28]
set xtics 0, 2, 17.28; set format x '%.0f'
set xlabel 'epochs to 97% validation accuracy'
set arrow from 8.5, -0.42 to 8.5, 0.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 6.5, 0.5800000000000001 to 6.5, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 12.5, 1.58 to 12.5, 2.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 10, 2.58 to 10, 3.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3)
set lmargin at screen 0.5999; set rmargin at screen 0.97
set xrange [0:1.22653508]; set xtics 0, 0.2, 1.22653508; set format x '%.1f'
set xlabel 'seconds of training to 97%'
set arrow from 0.0869735299, -0.42 to 0.0869735299, 0.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 0.137485538, 0.5800000000000001 to 0.137485538, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 0.32853854, 1.58 to 0.32853854, 2.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 0.162871793, 2.58 to 0.162871793, 3.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 195)
set multiplot
unset key
set tmargin at screen 0.938461538; set bmargin at screen 0.282051282
set yrange [3.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('probability=0.25' 0, 'probability=0' 1, 'probability=0.5' 2, 'probability=0.1' 3)
set lmargin at screen 0.1998; set rmargin at screen 0.5699
set xrange [0:20.52]
set xtics 0, 5, 20.52; set format x '%.0f'
set xlabel 'epochs to 97% validation accuracy'
set arrow from 10, -0.42 to 10, 0.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 10, 0.5800000000000001 to 10, 1.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 10.5, 1.58 to 10.5, 2.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 10, 2.58 to 10, 3.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3)
set lmargin at screen 0.5999; set rmargin at screen 0.97
set xrange [0:645.337234]; set xtics 0, 100, 645.337234; set format x '%.0f'
set xlabel 'milliseconds of training to 97%'
set arrow from 304.623921, -0.42 to 304.623921, 0.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 195.618079, 0.5800000000000001 to 195.618079, 1.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 329.28459, 1.58 to 329.28459, 2.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 298.527974, 2.58 to 298.527974, 3.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 195)
set multiplot
unset key
set tmargin at screen 0.938461538; set bmargin at screen 0.282051282
set yrange [3.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('probability=0' 0, 'probability=0.25' 1, 'probability=0.5' 2, 'probability=0.1' 3)
set lmargin at screen 0.1998; set rmargin at screen 0.5699
set xrange [0:17.28]
set xtics 0, 2, 17.28; set format x '%.0f'
set xlabel 'epochs to 97% validation accuracy'
set arrow from 4, -0.42 to 4, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 10, 0.5800000000000001 to 10, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 7.5, 1.58 to 7.5, 2.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 6, 2.58 to 6, 3.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3)
set lmargin at screen 0.5999; set rmargin at screen 0.97
set xrange [0:567.48556]; set xtics 0, 100, 567.48556; set format x '%.0f'
set xlabel 'milliseconds of training to 97%'
set arrow from 33.106767, -0.42 to 33.106767, 0.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 304.623921, 0.5800000000000001 to 304.623921, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 212.790533, 1.58 to 212.790533, 2.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 110.428985, 2.58 to 110.428985, 3.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 225)
set multiplot
unset key
set tmargin at screen 0.946666667; set bmargin at screen 0.244444444
set yrange [4.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('batches of 32' 0, 'one sample' 1, 'batches of 8' 2, 'batches of 128' 3, 'batches of 512' 4)
set lmargin at screen 0.1792; set rmargin at screen 0.5596
set xrange [0:35.64]
set xtics 0, 5, 35.64; set format x '%.0f'
set xlabel 'epochs to 78% validation accuracy'
set arrow from 6, -0.42 to 6, 0.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 5, 0.5800000000000001 to 5, 1.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 5, 1.58 to 5, 2.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 10, 2.58 to 10, 3.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 29, 3.58 to 29, 4.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3, '' 4)
set lmargin at screen 0.5896; set rmargin at screen 0.97
set xrange [0:297.872554]; set xtics 0, 50, 297.872554; set format x '%.0f'
set xlabel 'milliseconds of training to 78%'
set arrow from 19.0448609, -0.42 to 19.0448609, 0.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 154.783075, 0.5800000000000001 to 154.783075, 1.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 35.5938935, 1.58 to 35.5938935, 2.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 33.4628928, 2.58 to 33.4628928, 3.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 63.4356983, 3.58 to 63.4356983, 4.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00'
unset multiplot
unset output
}

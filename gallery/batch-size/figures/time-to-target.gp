do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 225)
set multiplot
unset key
set tmargin at screen 0.946666667; set bmargin at screen 0.244444444
set yrange [4.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('batches of 32' 0, 'batches of 8' 1, 'one sample' 2, 'batches of 128' 3, 'batches of 512' 4)
set lmargin at screen 0.1792; set rmargin at screen 0.5596
set xrange [0:46.44]
set xtics 0, 10, 46.44; set format x '%.0f'
set xlabel 'epochs to 80% validation accuracy'
set arrow from 8, -0.42 to 8, 0.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 8, 0.5800000000000001 to 8, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 9, 1.58 to 9, 2.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 16, 2.58 to 16, 3.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 35, 3.58 to 35, 4.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3, '' 4)
set lmargin at screen 0.5896; set rmargin at screen 0.97
set xrange [0:555.040745]; set xtics 0, 100, 555.040745; set format x '%.0f'
set xlabel 'milliseconds of training to 80%'
set arrow from 60.263452, -0.42 to 60.263452, 0.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 84.2392711, 0.5800000000000001 to 84.2392711, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 449.970965, 1.58 to 449.970965, 2.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 108.694338, 2.58 to 108.694338, 3.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 187.170219, 3.58 to 187.170219, 4.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00'
unset multiplot
unset output
}

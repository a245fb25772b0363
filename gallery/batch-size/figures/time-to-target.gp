do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 225)
set multiplot
unset key
set tmargin at screen 0.946666667; set bmargin at screen 0.244444444
set yrange [4.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('batches of 8' 0, 'batches of 32' 1, 'batches of 128' 2, 'one sample' 3, 'batches of 512' 4)
set lmargin at screen 0.1792; set rmargin at screen 0.5596
set xrange [0:20.52]
set xtics 0, 5, 20.52; set format x '%.0f'
set xlabel 'epochs to 75% validation accuracy'
set arrow from 2, -0.42 to 2, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 3, 0.5800000000000001 to 3, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 7, 1.58 to 7, 2.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 3, 2.58 to 3, 3.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 16, 3.58 to 16, 4.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3, '' 4)
set lmargin at screen 0.5896; set rmargin at screen 0.97
set xrange [0:277.766561]; set xtics 0, 50, 277.766561; set format x '%.0f'
set xlabel 'milliseconds of training to 75%'
set arrow from 31.6217548, -0.42 to 31.6217548, 0.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 32.5026195, 0.5800000000000001 to 32.5026195, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 51.2089976, 1.58 to 51.2089976, 2.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 193.978768, 2.58 to 193.978768, 3.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 107.298137, 3.58 to 107.298137, 4.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00'
unset multiplot
unset output
}

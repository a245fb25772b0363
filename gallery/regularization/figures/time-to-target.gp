do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 285)
set multiplot
unset key
set tmargin at screen 0.957894737; set bmargin at screen 0.192982456
set yrange [6.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('L2 of 0.01' 0, 'L1 of 0.001' 1, 'L1 of 0.0001' 2, 'L2 of 0.001' 3, 'L2 of 0.0001' 4, 'none' 5, 'L1 of 0.01' 6)
set lmargin at screen 0.1586; set rmargin at screen 0.5493
set xrange [0:60.3388213]
set xtics 0, 10, 43.2; set format x '%.0f'
set xlabel 'epochs to 0.78 validation loss'
set arrow from 2, -0.42 to 2, 0.42 nohead back linewidth 2.4 linecolor rgb '#000000'
set arrow from 1, 0.5800000000000001 to 1, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 2, 1.58 to 2, 2.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 2, 2.58 to 2, 3.42 nohead back linewidth 2.4 linecolor rgb '#56b4e9'
set arrow from 2, 3.58 to 2, 4.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
set arrow from 2, 4.58 to 2, 5.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 36.5, 5.58 to 36.5, 6.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set label '2 of 10 never' at graph 0.99, first 6 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 4 linecolor rgb '#000000', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==6 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3, '' 4, '' 5, '' 6)
set lmargin at screen 0.5793; set rmargin at screen 0.97
set xrange [0:544.1436]; set xtics 0, 100, 544.1436; set format x '%.0f'
set xlabel 'milliseconds of training to 0.78'
set arrow from 25.4765377, -0.42 to 25.4765377, 0.42 nohead back linewidth 2.4 linecolor rgb '#000000'
set arrow from 12.7589675, 0.5800000000000001 to 12.7589675, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 25.9703375, 1.58 to 25.9703375, 2.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 25.3304289, 2.58 to 25.3304289, 3.42 nohead back linewidth 2.4 linecolor rgb '#56b4e9'
set arrow from 25.27761, 3.58 to 25.27761, 4.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
set arrow from 18.2727511, 4.58 to 18.2727511, 5.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 456.617951, 5.58 to 456.617951, 6.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 4 linecolor rgb '#000000', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==6 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7'
unset multiplot
unset output
}

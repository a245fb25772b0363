do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'pareto', 820, 415)
set multiplot; unset key; set bars 0.4
set lmargin at screen 0.1; set rmargin at screen 0.975609756
set tmargin at screen 0.96626506; set bmargin at screen 0.23373494
set xlabel 'parameters'; set ylabel 'test accuracy (%)'
unset logscale x
set xrange [6.59822639:851.74404]
set logscale x; set xtics ('10' 1e1, '100' 1e2)
unset logscale y
set yrange [61.73725:91.5565]
set ytics 65, 5, 91.5565; set format y '%.0f'
set label 'linear' at 66, 89.5 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'one hidden layer' at 562, 89.10625 right offset -0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'linear' at 58, 89.15 left offset 0.5, -0.6 front textcolor rgb '#333333' font font(11)
set label 'one hidden layer' at 498, 86.5125 right offset -0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'linear' at 10, 63.79375 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'one hidden layer' at 114, 74.25625 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
plot 'pareto.csv' skip 1 using ($1==-1 ? $5 : NaN):(100*$8) with steps linewidth 1.6 linecolor rgb '#9a9a9a', \
  'pareto.csv' skip 1 using ($2==0 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 61.73725 ? 61.73725 : 100*$9 > 91.5565 ? 91.5565 : 100*$9 : NaN):(valid(10) ? 100*$10 < 61.73725 ? 61.73725 : 100*$10 > 91.5565 ? 91.5565 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#800072b2', \
  'pareto.csv' skip 1 using ($2==0 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==0 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#0072b2', \
  'pareto.csv' skip 1 using ($2==0 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#0072b2', \
  'pareto.csv' skip 1 using ($2==1 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 61.73725 ? 61.73725 : 100*$9 > 91.5565 ? 91.5565 : 100*$9 : NaN):(valid(10) ? 100*$10 < 61.73725 ? 61.73725 : 100*$10 > 91.5565 ? 91.5565 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80d55e00', \
  'pareto.csv' skip 1 using ($2==1 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==1 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#d55e00', \
  'pareto.csv' skip 1 using ($2==1 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#d55e00', \
  'pareto.csv' skip 1 using ($2==2 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 61.73725 ? 61.73725 : 100*$9 > 91.5565 ? 91.5565 : 100*$9 : NaN):(valid(10) ? 100*$10 < 61.73725 ? 61.73725 : 100*$10 > 91.5565 ? 91.5565 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80009e73', \
  'pareto.csv' skip 1 using ($2==2 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==2 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#009e73', \
  'pareto.csv' skip 1 using ($2==2 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#009e73'
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0192771084
set tmargin at screen 0.0939759036
set key center center horizontal Left reverse maxcols 3 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 0.001 pointtype 7 pointsize 0.9 linecolor rgb '#0072b2' title 'one-hot', \
  NaN with linespoints linewidth 0.001 pointtype 7 pointsize 0.9 linecolor rgb '#d55e00' title 'dummy', \
  NaN with linespoints linewidth 0.001 pointtype 7 pointsize 0.9 linecolor rgb '#009e73' title 'number'
unset multiplot
unset output
}

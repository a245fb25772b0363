do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'pareto', 820, 415)
set multiplot; unset key; set bars 0.4
set lmargin at screen 0.1; set rmargin at screen 0.975609756
set tmargin at screen 0.96626506; set bmargin at screen 0.23373494
set xlabel 'thousand parameters'; set ylabel 'validation accuracy (%)'
unset logscale x
set xrange [9.50981257:368.222257]
set logscale x; set xtics ('10' 1e1, '100' 1e2)
unset logscale y
set yrange [81.9021597:85.0432338]
set ytics 82, 0.5, 85.0432338; set format y '%.1f'
set label '16' at 13.002, 82.6125 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '64' at 55.05, 83.8 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '256' at 269.322, 84.10625 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '16' at 13.002, 83.15625 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '64' at 55.05, 84.05625 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '256' at 269.322, 84.7625 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '16' at 13.002, 82.78125 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '64' at 55.05, 84.33125 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '256' at 269.322, 84.3 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
plot 'pareto.csv' skip 1 using ($1==-1 ? $5 : NaN):(100*$8) with steps linewidth 1.6 linecolor rgb '#9a9a9a', \
  'pareto.csv' skip 1 using ($2==0 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 81.9021597 ? 81.9021597 : 100*$9 > 85.0432338 ? 85.0432338 : 100*$9 : NaN):(valid(10) ? 100*$10 < 81.9021597 ? 81.9021597 : 100*$10 > 85.0432338 ? 85.0432338 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#800072b2', \
  'pareto.csv' skip 1 using ($2==0 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==0 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#0072b2', \
  'pareto.csv' skip 1 using ($2==0 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#0072b2', \
  'pareto.csv' skip 1 using ($2==1 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 81.9021597 ? 81.9021597 : 100*$9 > 85.0432338 ? 85.0432338 : 100*$9 : NaN):(valid(10) ? 100*$10 < 81.9021597 ? 81.9021597 : 100*$10 > 85.0432338 ? 85.0432338 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80d55e00', \
  'pareto.csv' skip 1 using ($2==1 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==1 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#d55e00', \
  'pareto.csv' skip 1 using ($2==1 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#d55e00', \
  'pareto.csv' skip 1 using ($2==2 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 81.9021597 ? 81.9021597 : 100*$9 > 85.0432338 ? 85.0432338 : 100*$9 : NaN):(valid(10) ? 100*$10 < 81.9021597 ? 81.9021597 : 100*$10 > 85.0432338 ? 85.0432338 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80009e73', \
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
plot NaN with linespoints linewidth 0.001 pointtype 7 pointsize 0.9 linecolor rgb '#0072b2' title 'nesterov', \
  NaN with linespoints linewidth 0.001 pointtype 7 pointsize 0.9 linecolor rgb '#d55e00' title 'adam', \
  NaN with linespoints linewidth 0.001 pointtype 7 pointsize 0.9 linecolor rgb '#009e73' title 'swats'
unset multiplot
unset output
}

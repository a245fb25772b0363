do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'pareto', 820, 376)
set multiplot; unset key; set bars 0.4
set lmargin at screen 0.1; set rmargin at screen 0.975609756
set tmargin at screen 0.962765957; set bmargin at screen 0.154255319
set xlabel 'thousand parameters'; set ylabel 'test accuracy (%)'
unset logscale x
set xrange [10.113966:148.876302]
set logscale x; set xtics ('20' 20, '50' 50, '100' 100)
unset logscale y
set yrange [89.5169496:93.9546238]
set ytics 90, 0.5, 93.9546238; set format y '%.1f'
set label 'sgd, hidden=small' at 12.73, 90.44 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'sgd, hidden=large' at 118.282, 93.59 right offset -0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'rmsprop, hidden=small' at 12.73, 90.16 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'rmsprop, hidden=large' at 118.282, 92.81 right offset -0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'adam, hidden=small' at 12.73, 90.73 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'adam, hidden=large' at 118.282, 92.77 right offset -0.5, -0.6 front textcolor rgb '#333333' font font(11)
plot 'pareto.csv' skip 1 using ($1==-1 ? $5 : NaN):(100*$8) with steps linewidth 1.6 linecolor rgb '#9a9a9a', \
  'pareto.csv' skip 1 using ($2==0 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 89.5169496 ? 89.5169496 : 100*$9 > 93.9546238 ? 93.9546238 : 100*$9 : NaN):(valid(10) ? 100*$10 < 89.5169496 ? 89.5169496 : 100*$10 > 93.9546238 ? 93.9546238 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#800072b2', \
  'pareto.csv' skip 1 using ($2==0 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==0 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#0072b2', \
  'pareto.csv' skip 1 using ($2==0 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#0072b2', \
  'pareto.csv' skip 1 using ($2==1 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 89.5169496 ? 89.5169496 : 100*$9 > 93.9546238 ? 93.9546238 : 100*$9 : NaN):(valid(10) ? 100*$10 < 89.5169496 ? 89.5169496 : 100*$10 > 93.9546238 ? 93.9546238 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80d55e00', \
  'pareto.csv' skip 1 using ($2==1 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==1 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#d55e00', \
  'pareto.csv' skip 1 using ($2==1 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#d55e00', \
  'pareto.csv' skip 1 using ($2==2 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 89.5169496 ? 89.5169496 : 100*$9 > 93.9546238 ? 93.9546238 : 100*$9 : NaN):(valid(10) ? 100*$10 < 89.5169496 ? 89.5169496 : 100*$10 > 93.9546238 ? 93.9546238 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80009e73', \
  'pareto.csv' skip 1 using ($2==2 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==2 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#009e73', \
  'pareto.csv' skip 1 using ($2==2 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#009e73', \
  'pareto.csv' skip 1 using ($2==3 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 89.5169496 ? 89.5169496 : 100*$9 > 93.9546238 ? 93.9546238 : 100*$9 : NaN):(valid(10) ? 100*$10 < 89.5169496 ? 89.5169496 : 100*$10 > 93.9546238 ? 93.9546238 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80cc79a7', \
  'pareto.csv' skip 1 using ($2==3 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==3 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#cc79a7', \
  'pareto.csv' skip 1 using ($2==3 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#cc79a7', \
  'pareto.csv' skip 1 using ($2==4 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 89.5169496 ? 89.5169496 : 100*$9 > 93.9546238 ? 93.9546238 : 100*$9 : NaN):(valid(10) ? 100*$10 < 89.5169496 ? 89.5169496 : 100*$10 > 93.9546238 ? 93.9546238 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80e69f00', \
  'pareto.csv' skip 1 using ($2==4 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==4 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#e69f00', \
  'pareto.csv' skip 1 using ($2==4 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#e69f00', \
  'pareto.csv' skip 1 using ($2==5 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 89.5169496 ? 89.5169496 : 100*$9 > 93.9546238 ? 93.9546238 : 100*$9 : NaN):(valid(10) ? 100*$10 < 89.5169496 ? 89.5169496 : 100*$10 > 93.9546238 ? 93.9546238 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#8056b4e9', \
  'pareto.csv' skip 1 using ($2==5 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==5 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#56b4e9', \
  'pareto.csv' skip 1 using ($2==5 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#56b4e9'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'pareto', 820, 376)
set multiplot; unset key; set bars 0.4
set lmargin at screen 0.1; set rmargin at screen 0.975609756
set tmargin at screen 0.962765957; set bmargin at screen 0.154255319
set xlabel 'thousand parameters'; set ylabel 'test accuracy (%)'
unset logscale x
set xrange [27.2649441:115.114368]
set logscale x; set xtics ('50' 50, '100' 100)
unset logscale y
set yrange [38.9705:81.5086667]
set ytics 40, 5, 81.5086667; set format y '%.0f'
set label 'MLP' at 101.77, 41.9041667 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'CNN' at 30.84, 50.5208333 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'MLP, trained on shifted' at 101.77, 73.8875 right offset -0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'CNN, trained on shifted' at 30.84, 78.575 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
plot 'pareto.csv' skip 1 using ($1==-1 ? $5 : NaN):(100*$8) with steps linewidth 1.6 linecolor rgb '#9a9a9a', \
  'pareto.csv' skip 1 using ($2==0 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 38.9705 ? 38.9705 : 100*$9 > 81.5086667 ? 81.5086667 : 100*$9 : NaN):(valid(10) ? 100*$10 < 38.9705 ? 38.9705 : 100*$10 > 81.5086667 ? 81.5086667 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#800072b2', \
  'pareto.csv' skip 1 using ($2==0 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==0 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#0072b2', \
  'pareto.csv' skip 1 using ($2==0 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#0072b2', \
  'pareto.csv' skip 1 using ($2==1 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 38.9705 ? 38.9705 : 100*$9 > 81.5086667 ? 81.5086667 : 100*$9 : NaN):(valid(10) ? 100*$10 < 38.9705 ? 38.9705 : 100*$10 > 81.5086667 ? 81.5086667 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80d55e00', \
  'pareto.csv' skip 1 using ($2==1 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==1 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#d55e00', \
  'pareto.csv' skip 1 using ($2==1 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#d55e00', \
  'pareto.csv' skip 1 using ($2==2 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 38.9705 ? 38.9705 : 100*$9 > 81.5086667 ? 81.5086667 : 100*$9 : NaN):(valid(10) ? 100*$10 < 38.9705 ? 38.9705 : 100*$10 > 81.5086667 ? 81.5086667 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80009e73', \
  'pareto.csv' skip 1 using ($2==2 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==2 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#009e73', \
  'pareto.csv' skip 1 using ($2==2 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#009e73', \
  'pareto.csv' skip 1 using ($2==3 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 38.9705 ? 38.9705 : 100*$9 > 81.5086667 ? 81.5086667 : 100*$9 : NaN):(valid(10) ? 100*$10 < 38.9705 ? 38.9705 : 100*$10 > 81.5086667 ? 81.5086667 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80cc79a7', \
  'pareto.csv' skip 1 using ($2==3 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==3 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#cc79a7', \
  'pareto.csv' skip 1 using ($2==3 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#cc79a7'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'pareto', 820, 376)
set multiplot; unset key; set bars 0.4
set lmargin at screen 0.1; set rmargin at screen 0.975609756
set tmargin at screen 0.962765957; set bmargin at screen 0.154255319
set xlabel 'thousand parameters'; set ylabel 'test accuracy (%)'
unset logscale x
set xrange [27.70984:47.47816]
set xtics 28, 2, 47.47816; set format x '%.0f'
unset logscale y
set yrange [5.624:76.616]
set ytics 10, 10, 76.616; set format y '%.0f'
set label 'relu, depth=5' at 29.674, 66.3 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'relu, depth=20' at 45.514, 28.42 right offset -0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'tanh, depth=5' at 29.674, 71.72 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'tanh, depth=20' at 45.514, 60.7 right offset -0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'sigmoid, depth=5' at 29.674, 35.54 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'sigmoid, depth=20' at 45.514, 10.52 right offset -0.5, 0.6 front textcolor rgb '#333333' font font(11)
plot 'pareto.csv' skip 1 using ($1==-1 ? $5 : NaN):(100*$8) with steps linewidth 1.6 linecolor rgb '#9a9a9a', \
  'pareto.csv' skip 1 using ($2==0 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 5.624 ? 5.624 : 100*$9 > 76.616 ? 76.616 : 100*$9 : NaN):(valid(10) ? 100*$10 < 5.624 ? 5.624 : 100*$10 > 76.616 ? 76.616 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#800072b2', \
  'pareto.csv' skip 1 using ($2==0 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==0 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#0072b2', \
  'pareto.csv' skip 1 using ($2==0 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#0072b2', \
  'pareto.csv' skip 1 using ($2==1 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 5.624 ? 5.624 : 100*$9 > 76.616 ? 76.616 : 100*$9 : NaN):(valid(10) ? 100*$10 < 5.624 ? 5.624 : 100*$10 > 76.616 ? 76.616 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80d55e00', \
  'pareto.csv' skip 1 using ($2==1 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==1 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#d55e00', \
  'pareto.csv' skip 1 using ($2==1 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#d55e00', \
  'pareto.csv' skip 1 using ($2==2 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 5.624 ? 5.624 : 100*$9 > 76.616 ? 76.616 : 100*$9 : NaN):(valid(10) ? 100*$10 < 5.624 ? 5.624 : 100*$10 > 76.616 ? 76.616 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80009e73', \
  'pareto.csv' skip 1 using ($2==2 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==2 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#009e73', \
  'pareto.csv' skip 1 using ($2==2 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#009e73', \
  'pareto.csv' skip 1 using ($2==3 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 5.624 ? 5.624 : 100*$9 > 76.616 ? 76.616 : 100*$9 : NaN):(valid(10) ? 100*$10 < 5.624 ? 5.624 : 100*$10 > 76.616 ? 76.616 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80cc79a7', \
  'pareto.csv' skip 1 using ($2==3 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==3 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#cc79a7', \
  'pareto.csv' skip 1 using ($2==3 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#cc79a7', \
  'pareto.csv' skip 1 using ($2==4 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 5.624 ? 5.624 : 100*$9 > 76.616 ? 76.616 : 100*$9 : NaN):(valid(10) ? 100*$10 < 5.624 ? 5.624 : 100*$10 > 76.616 ? 76.616 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80e69f00', \
  'pareto.csv' skip 1 using ($2==4 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==4 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#e69f00', \
  'pareto.csv' skip 1 using ($2==4 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#e69f00', \
  'pareto.csv' skip 1 using ($2==5 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 5.624 ? 5.624 : 100*$9 > 76.616 ? 76.616 : 100*$9 : NaN):(valid(10) ? 100*$10 < 5.624 ? 5.624 : 100*$10 > 76.616 ? 76.616 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#8056b4e9', \
  'pareto.csv' skip 1 using ($2==5 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==5 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#56b4e9', \
  'pareto.csv' skip 1 using ($2==5 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#56b4e9'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'pareto', 820, 376)
set multiplot; unset key; set bars 0.4
set lmargin at screen 0.1; set rmargin at screen 0.975609756
set tmargin at screen 0.962765957; set bmargin at screen 0.154255319
set xlabel 'parameters'; set ylabel 'test accuracy (%)'
unset logscale x
set xrange [3371.344:7544.656]
set xtics 3500, 500, 7544.656; set format x '%.0f'
unset logscale y
set yrange [95.2997952:98.6023378]
set ytics 95.5, 0.5, 98.6023378; set format y '%.1f'
set label 'nothing' at 6090, 96.9510665 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'max 2x2' at 6090, 97.9422836 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'average 2x2' at 6090, 97.3776662 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'max across 2 channels' at 3786, 97.06399 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'average across 2 channels' at 3786, 96.8005019 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'every other place' at 6090, 96.5495609 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'convolution 2x2 of stride…' at 7130, 97.0012547 right offset -0.5, -0.6 front textcolor rgb '#333333' font font(11)
plot 'pareto.csv' skip 1 using ($1==-1 ? $5 : NaN):(100*$8) with steps linewidth 1.6 linecolor rgb '#9a9a9a', \
  'pareto.csv' skip 1 using ($2==0 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 95.2997952 ? 95.2997952 : 100*$9 > 98.6023378 ? 98.6023378 : 100*$9 : NaN):(valid(10) ? 100*$10 < 95.2997952 ? 95.2997952 : 100*$10 > 98.6023378 ? 98.6023378 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#800072b2', \
  'pareto.csv' skip 1 using ($2==0 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==0 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#0072b2', \
  'pareto.csv' skip 1 using ($2==0 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#0072b2', \
  'pareto.csv' skip 1 using ($2==1 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 95.2997952 ? 95.2997952 : 100*$9 > 98.6023378 ? 98.6023378 : 100*$9 : NaN):(valid(10) ? 100*$10 < 95.2997952 ? 95.2997952 : 100*$10 > 98.6023378 ? 98.6023378 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80d55e00', \
  'pareto.csv' skip 1 using ($2==1 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==1 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#d55e00', \
  'pareto.csv' skip 1 using ($2==1 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#d55e00', \
  'pareto.csv' skip 1 using ($2==2 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 95.2997952 ? 95.2997952 : 100*$9 > 98.6023378 ? 98.6023378 : 100*$9 : NaN):(valid(10) ? 100*$10 < 95.2997952 ? 95.2997952 : 100*$10 > 98.6023378 ? 98.6023378 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80009e73', \
  'pareto.csv' skip 1 using ($2==2 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==2 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#009e73', \
  'pareto.csv' skip 1 using ($2==2 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#009e73', \
  'pareto.csv' skip 1 using ($2==3 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 95.2997952 ? 95.2997952 : 100*$9 > 98.6023378 ? 98.6023378 : 100*$9 : NaN):(valid(10) ? 100*$10 < 95.2997952 ? 95.2997952 : 100*$10 > 98.6023378 ? 98.6023378 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80cc79a7', \
  'pareto.csv' skip 1 using ($2==3 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==3 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#cc79a7', \
  'pareto.csv' skip 1 using ($2==3 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#cc79a7', \
  'pareto.csv' skip 1 using ($2==4 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 95.2997952 ? 95.2997952 : 100*$9 > 98.6023378 ? 98.6023378 : 100*$9 : NaN):(valid(10) ? 100*$10 < 95.2997952 ? 95.2997952 : 100*$10 > 98.6023378 ? 98.6023378 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80e69f00', \
  'pareto.csv' skip 1 using ($2==4 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==4 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#e69f00', \
  'pareto.csv' skip 1 using ($2==4 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#e69f00', \
  'pareto.csv' skip 1 using ($2==5 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 95.2997952 ? 95.2997952 : 100*$9 > 98.6023378 ? 98.6023378 : 100*$9 : NaN):(valid(10) ? 100*$10 < 95.2997952 ? 95.2997952 : 100*$10 > 98.6023378 ? 98.6023378 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#8056b4e9', \
  'pareto.csv' skip 1 using ($2==5 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==5 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#56b4e9', \
  'pareto.csv' skip 1 using ($2==5 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#56b4e9', \
  'pareto.csv' skip 1 using ($2==6 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 95.2997952 ? 95.2997952 : 100*$9 > 98.6023378 ? 98.6023378 : 100*$9 : NaN):(valid(10) ? 100*$10 < 95.2997952 ? 95.2997952 : 100*$10 > 98.6023378 ? 98.6023378 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80000000', \
  'pareto.csv' skip 1 using ($2==6 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==6 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#000000', \
  'pareto.csv' skip 1 using ($2==6 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#000000'
unset multiplot
unset output
}

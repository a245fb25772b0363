do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'pareto', 820, 376)
set multiplot; unset key; set bars 0.4
set lmargin at screen 0.1; set rmargin at screen 0.975609756
set tmargin at screen 0.962765957; set bmargin at screen 0.154255319
set xlabel 'parameters'; set ylabel 'test accuracy (%)'
unset logscale x
set xrange [4.58090062:107.402461]
set logscale x; set xtics ('5' 5, '10' 10, '20' 20, '50' 50, '100' 100)
unset logscale y
set yrange [46.2008505:102.6452]
set ytics 50, 10, 102.6452; set format y '%.0f'
set label 'linear' at 6, 50.33 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'linear of products' at 8, 51.675 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'linear of products and sq…' at 12, 98.55 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'one hidden layer' at 82, 98.77 right offset -0.5, 0.6 front textcolor rgb '#333333' font font(11)
plot 'pareto.csv' skip 1 using ($1==-1 ? $5 : NaN):(100*$8) with steps linewidth 1.6 linecolor rgb '#9a9a9a', \
  'pareto.csv' skip 1 using ($2==0 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 46.2008505 ? 46.2008505 : 100*$9 > 102.6452 ? 102.6452 : 100*$9 : NaN):(valid(10) ? 100*$10 < 46.2008505 ? 46.2008505 : 100*$10 > 102.6452 ? 102.6452 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#800072b2', \
  'pareto.csv' skip 1 using ($2==0 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==0 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#0072b2', \
  'pareto.csv' skip 1 using ($2==0 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#0072b2', \
  'pareto.csv' skip 1 using ($2==1 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 46.2008505 ? 46.2008505 : 100*$9 > 102.6452 ? 102.6452 : 100*$9 : NaN):(valid(10) ? 100*$10 < 46.2008505 ? 46.2008505 : 100*$10 > 102.6452 ? 102.6452 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80d55e00', \
  'pareto.csv' skip 1 using ($2==1 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==1 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#d55e00', \
  'pareto.csv' skip 1 using ($2==1 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#d55e00', \
  'pareto.csv' skip 1 using ($2==2 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 46.2008505 ? 46.2008505 : 100*$9 > 102.6452 ? 102.6452 : 100*$9 : NaN):(valid(10) ? 100*$10 < 46.2008505 ? 46.2008505 : 100*$10 > 102.6452 ? 102.6452 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80009e73', \
  'pareto.csv' skip 1 using ($2==2 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==2 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#009e73', \
  'pareto.csv' skip 1 using ($2==2 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#009e73', \
  'pareto.csv' skip 1 using ($2==3 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 46.2008505 ? 46.2008505 : 100*$9 > 102.6452 ? 102.6452 : 100*$9 : NaN):(valid(10) ? 100*$10 < 46.2008505 ? 46.2008505 : 100*$10 > 102.6452 ? 102.6452 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80cc79a7', \
  'pareto.csv' skip 1 using ($2==3 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==3 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#cc79a7', \
  'pareto.csv' skip 1 using ($2==3 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#cc79a7'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'pareto', 820, 376)
set multiplot; unset key; set bars 0.4
set lmargin at screen 0.1; set rmargin at screen 0.975609756
set tmargin at screen 0.962765957; set bmargin at screen 0.154255319
set xlabel 'parameters'; set ylabel 'test accuracy (%)'
unset logscale x
set xrange [3.71406917:1011.28973]
set logscale x; set xtics ('10' 1e1, '100' 1e2, '1000' 1e3)
unset logscale y
set yrange [53.4815:101.4185]
set ytics 60, 10, 101.4185; set format y '%.0f'
set label 'no hidden layer' at 6, 56.7875 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'one hidden layer' at 82, 98 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'two hidden layers' at 354, 98.1125 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'three hidden layers' at 626, 97.925 right offset -0.5, -0.6 front textcolor rgb '#333333' font font(11)
plot 'pareto.csv' skip 1 using ($1==-1 ? $5 : NaN):(100*$8) with steps linewidth 1.6 linecolor rgb '#9a9a9a', \
  'pareto.csv' skip 1 using ($2==0 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 53.4815 ? 53.4815 : 100*$9 > 101.4185 ? 101.4185 : 100*$9 : NaN):(valid(10) ? 100*$10 < 53.4815 ? 53.4815 : 100*$10 > 101.4185 ? 101.4185 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#800072b2', \
  'pareto.csv' skip 1 using ($2==0 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==0 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#0072b2', \
  'pareto.csv' skip 1 using ($2==0 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#0072b2', \
  'pareto.csv' skip 1 using ($2==1 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 53.4815 ? 53.4815 : 100*$9 > 101.4185 ? 101.4185 : 100*$9 : NaN):(valid(10) ? 100*$10 < 53.4815 ? 53.4815 : 100*$10 > 101.4185 ? 101.4185 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80d55e00', \
  'pareto.csv' skip 1 using ($2==1 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==1 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#d55e00', \
  'pareto.csv' skip 1 using ($2==1 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#d55e00', \
  'pareto.csv' skip 1 using ($2==2 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 53.4815 ? 53.4815 : 100*$9 > 101.4185 ? 101.4185 : 100*$9 : NaN):(valid(10) ? 100*$10 < 53.4815 ? 53.4815 : 100*$10 > 101.4185 ? 101.4185 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80009e73', \
  'pareto.csv' skip 1 using ($2==2 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==2 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#009e73', \
  'pareto.csv' skip 1 using ($2==2 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#009e73', \
  'pareto.csv' skip 1 using ($2==3 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 53.4815 ? 53.4815 : 100*$9 > 101.4185 ? 101.4185 : 100*$9 : NaN):(valid(10) ? 100*$10 < 53.4815 ? 53.4815 : 100*$10 > 101.4185 ? 101.4185 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80cc79a7', \
  'pareto.csv' skip 1 using ($2==3 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==3 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#cc79a7', \
  'pareto.csv' skip 1 using ($2==3 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#cc79a7'
unset multiplot
unset output
}

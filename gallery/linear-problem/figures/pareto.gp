do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'pareto', 820, 376)
set multiplot; unset key; set bars 0.4
set lmargin at screen 0.1; set rmargin at screen 0.975609756
set tmargin at screen 0.962765957; set bmargin at screen 0.154255319
set xlabel 'parameters'; set ylabel 'test loss'
unset logscale x
set xrange [13.2956618:2781.43356]
set logscale x; set xtics ('100' 1e2, '1000' 1e3)
unset logscale y
set yrange [0.279164373:1.21779729]
set ytics 0.4, 0.2, 1.21779729; set format y '%.1f'
set label 'linear' at 21, 0.337351421 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'one hidden layer without …' at 705, 0.33767692 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'one hidden layer' at 705, 0.805571966 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'two hidden layers' at 1761, 1.06468952 right offset -0.5, 0.6 front textcolor rgb '#333333' font font(11)
plot 'pareto.csv' skip 1 using ($1==-1 ? $5 : NaN):(1*$8) with steps linewidth 1.6 linecolor rgb '#9a9a9a', \
  'pareto.csv' skip 1 using ($2==0 ? $5 : NaN):(1*$8):(valid(9) ? 1*$9 < 0.279164373 ? 0.279164373 : 1*$9 > 1.21779729 ? 1.21779729 : 1*$9 : NaN):(valid(10) ? 1*$10 < 0.279164373 ? 0.279164373 : 1*$10 > 1.21779729 ? 1.21779729 : 1*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#800072b2', \
  'pareto.csv' skip 1 using ($2==0 && $11==0 ? $5 : NaN):(1*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==0 && $11==0 ? $5 : NaN):(1*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#0072b2', \
  'pareto.csv' skip 1 using ($2==0 && $11==1 ? $5 : NaN):(1*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#0072b2', \
  'pareto.csv' skip 1 using ($2==1 ? $5 : NaN):(1*$8):(valid(9) ? 1*$9 < 0.279164373 ? 0.279164373 : 1*$9 > 1.21779729 ? 1.21779729 : 1*$9 : NaN):(valid(10) ? 1*$10 < 0.279164373 ? 0.279164373 : 1*$10 > 1.21779729 ? 1.21779729 : 1*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80d55e00', \
  'pareto.csv' skip 1 using ($2==1 && $11==0 ? $5 : NaN):(1*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==1 && $11==0 ? $5 : NaN):(1*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#d55e00', \
  'pareto.csv' skip 1 using ($2==1 && $11==1 ? $5 : NaN):(1*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#d55e00', \
  'pareto.csv' skip 1 using ($2==2 ? $5 : NaN):(1*$8):(valid(9) ? 1*$9 < 0.279164373 ? 0.279164373 : 1*$9 > 1.21779729 ? 1.21779729 : 1*$9 : NaN):(valid(10) ? 1*$10 < 0.279164373 ? 0.279164373 : 1*$10 > 1.21779729 ? 1.21779729 : 1*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80009e73', \
  'pareto.csv' skip 1 using ($2==2 && $11==0 ? $5 : NaN):(1*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==2 && $11==0 ? $5 : NaN):(1*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#009e73', \
  'pareto.csv' skip 1 using ($2==2 && $11==1 ? $5 : NaN):(1*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#009e73', \
  'pareto.csv' skip 1 using ($2==3 ? $5 : NaN):(1*$8):(valid(9) ? 1*$9 < 0.279164373 ? 0.279164373 : 1*$9 > 1.21779729 ? 1.21779729 : 1*$9 : NaN):(valid(10) ? 1*$10 < 0.279164373 ? 0.279164373 : 1*$10 > 1.21779729 ? 1.21779729 : 1*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80cc79a7', \
  'pareto.csv' skip 1 using ($2==3 && $11==0 ? $5 : NaN):(1*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==3 && $11==0 ? $5 : NaN):(1*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#cc79a7', \
  'pareto.csv' skip 1 using ($2==3 && $11==1 ? $5 : NaN):(1*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#cc79a7'
unset multiplot
unset output
}

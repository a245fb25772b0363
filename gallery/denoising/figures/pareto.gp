do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'pareto', 820, 376)
set multiplot; unset key; set bars 0.4
set lmargin at screen 0.1; set rmargin at screen 0.975609756
set tmargin at screen 0.962765957; set bmargin at screen 0.154255319
set xlabel 'thousand parameters'; set ylabel 'test PSNR (dB)'
unset logscale x
set xrange [0.0196045296:1110.80452]
set logscale x; set xtics ('0.1' 1e-1, '1' 1e0, '10' 1e1, '100' 1e2, '1000' 1e3)
unset logscale y
set yrange [16.7370173:19.0824826]
set ytics 17, 0.5, 19.0824826; set format y '%.1f'
set label 'perceptron' at 435.536, 16.8959553 right offset -0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'convolutional' at 6.849, 18.8826805 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'linear filter' at 0.05, 18.0322098 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
plot 'pareto.csv' skip 1 using ($1==-1 ? $5 : NaN):(1*$8) with steps linewidth 1.6 linecolor rgb '#9a9a9a', \
  'pareto.csv' skip 1 using ($2==0 ? $5 : NaN):(1*$8):(valid(9) ? 1*$9 < 16.7370173 ? 16.7370173 : 1*$9 > 19.0824826 ? 19.0824826 : 1*$9 : NaN):(valid(10) ? 1*$10 < 16.7370173 ? 16.7370173 : 1*$10 > 19.0824826 ? 19.0824826 : 1*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#800072b2', \
  'pareto.csv' skip 1 using ($2==0 && $11==0 ? $5 : NaN):(1*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==0 && $11==0 ? $5 : NaN):(1*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#0072b2', \
  'pareto.csv' skip 1 using ($2==0 && $11==1 ? $5 : NaN):(1*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#0072b2', \
  'pareto.csv' skip 1 using ($2==1 ? $5 : NaN):(1*$8):(valid(9) ? 1*$9 < 16.7370173 ? 16.7370173 : 1*$9 > 19.0824826 ? 19.0824826 : 1*$9 : NaN):(valid(10) ? 1*$10 < 16.7370173 ? 16.7370173 : 1*$10 > 19.0824826 ? 19.0824826 : 1*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80d55e00', \
  'pareto.csv' skip 1 using ($2==1 && $11==0 ? $5 : NaN):(1*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==1 && $11==0 ? $5 : NaN):(1*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#d55e00', \
  'pareto.csv' skip 1 using ($2==1 && $11==1 ? $5 : NaN):(1*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#d55e00', \
  'pareto.csv' skip 1 using ($2==2 ? $5 : NaN):(1*$8):(valid(9) ? 1*$9 < 16.7370173 ? 16.7370173 : 1*$9 > 19.0824826 ? 19.0824826 : 1*$9 : NaN):(valid(10) ? 1*$10 < 16.7370173 ? 16.7370173 : 1*$10 > 19.0824826 ? 19.0824826 : 1*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80009e73', \
  'pareto.csv' skip 1 using ($2==2 && $11==0 ? $5 : NaN):(1*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==2 && $11==0 ? $5 : NaN):(1*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#009e73', \
  'pareto.csv' skip 1 using ($2==2 && $11==1 ? $5 : NaN):(1*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#009e73'
unset multiplot
unset output
}

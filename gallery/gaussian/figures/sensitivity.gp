do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'sensitivity', 820, 443)
set multiplot
set logscale x
set xtics ('0.001' 0.001, '0.01' 0.01); set mxtics 10
set xrange [0.000902997114:0.0332226975]
set lmargin at screen 0.1; set rmargin at screen 0.98
set bmargin at screen 0.20993228; set tmargin at screen 0.965
set xlabel 'learning rate'; set ylabel 'test loss'
unset logscale y
set yrange [1.27632878e-06:0.0017581339]
set logscale y; set ytics ('1e-5' 1e-5, '1e-4' 1e-4, '0.001' 1e-3)
unset key
plot 'sensitivity.csv' skip 1 using 1:(1*$2) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.6, \
  'sensitivity.csv' skip 1 using 1:(1*$7) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.6, \
  'sensitivity.csv' skip 1 using 1:(1*$12) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#009e73' pointtype 9 pointsize 0.6, \
  'sensitivity.csv' skip 1 using 1:(1*$17) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.6
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0180586907
set tmargin at screen 0.0880361174
set key center center horizontal Left reverse maxcols 4 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.6 title 'relu', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.6 title 'tanh', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#009e73' pointtype 9 pointsize 0.6 title 'sigmoid', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.6 title 'silu'
unset multiplot
unset output
}

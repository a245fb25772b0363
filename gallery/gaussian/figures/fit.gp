do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'fit', 820, 464)
set multiplot
unset key
set lmargin at screen 0.09; set rmargin at screen 0.98
set bmargin at screen 0.245689655; set tmargin at screen 0.965
set xlabel 'input'; set ylabel 'output'
set xrange [-4.04892229:4.01072834]
set yrange [-0.0266403275:0.420437976]
set ytics 0, 0.05, 0.420437976; set format y '%.2f'
plot 'fit.csv' skip 1 using 1:2 with points pointtype 7 pointsize 0.45 linecolor rgb '#9a9a9a', \
  'fit.csv' skip 1 using 1:3 with lines linewidth 2.3 dashtype 1 linecolor rgb '#0072b2', \
  'fit.csv' skip 1 using 1:4 with lines linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00', \
  'fit.csv' skip 1 using 1:5 with lines linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73', \
  'fit.csv' skip 1 using 1:6 with lines linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7'
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0172413793
set tmargin at screen 0.129310345
set key center center horizontal Left reverse maxcols 3 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints pointtype 7 pointsize 0.35 linewidth 0 linecolor rgb '#9a9a9a' title 'test targets', \
  NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 0 title 'relu (0.003, seed 0)', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 0 title 'tanh (0.01, seed 0)', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 0 title 'sigmoid (0.01, seed 0)', \
  NaN with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 0 title 'silu (0.003, seed 0)'
unset multiplot
unset output
}

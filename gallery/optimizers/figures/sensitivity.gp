do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'sensitivity', 820, 464)
set multiplot
set logscale x
set xtics ('0.0001' 0.0001, '0.001' 0.001, '0.01' 0.01, '0.1' 0.1, '1' 1); set mxtics 10
set xrange [7.58577575e-05:1.31825674]
set lmargin at screen 0.09; set rmargin at screen 0.98
set bmargin at screen 0.245689655; set tmargin at screen 0.965
set xlabel 'learning rate'; set ylabel 'test accuracy (%)'
unset logscale y
set yrange [-16.507752:87.7462]
set ytics 0, 20, 87.7462; set format y '%.0f'
set ytics 10, 10, 87.7462; set format y '%.0f'
set arrow from graph 0, first 6.2978 to graph 1, first 6.2978 nohead linecolor rgb '#aaaaaa' dashtype 3
set label 'failed' at graph -0.012, first -5.104976 right textcolor rgb '#666666' font font(11)
unset key
plot 'sensitivity.csv' skip 1 using 1:(100*$2) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.6, \
  'sensitivity.csv' skip 1 using 1:(100*$6) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#0072b2', \
  'sensitivity.csv' skip 1 using 1:(100*$7) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.6, \
  'sensitivity.csv' skip 1 using 1:(100*$11) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#d55e00', \
  'sensitivity.csv' skip 1 using 1:(100*$12) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#009e73' pointtype 9 pointsize 0.6, \
  'sensitivity.csv' skip 1 using 1:(100*$16) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#009e73', \
  'sensitivity.csv' skip 1 using 1:(100*$17) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.6, \
  'sensitivity.csv' skip 1 using 1:(100*$21) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#cc79a7', \
  'sensitivity.csv' skip 1 using 1:(100*$22) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#e69f00' pointtype 11 pointsize 0.6, \
  'sensitivity.csv' skip 1 using 1:(100*$26) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#e69f00', \
  'sensitivity.csv' skip 1 using 1:(100*$27) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#56b4e9' pointtype 15 pointsize 0.6, \
  'sensitivity.csv' skip 1 using 1:(100*$31) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#56b4e9', \
  'sensitivity.csv' skip 1 using 1:(100*$32) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#000000' pointtype 4 pointsize 0.6, \
  'sensitivity.csv' skip 1 using 1:(100*$36) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#000000'
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0172413793
set tmargin at screen 0.129310345
set key center center horizontal Left reverse maxcols 4 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.6 title 'sgd', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.6 title 'momentum', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#009e73' pointtype 9 pointsize 0.6 title 'nesterov', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.6 title 'adagrad', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#e69f00' pointtype 11 pointsize 0.6 title 'rmsprop', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#56b4e9' pointtype 15 pointsize 0.6 title 'adam', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#000000' pointtype 4 pointsize 0.6 title 'adamw'
unset multiplot
unset output
}

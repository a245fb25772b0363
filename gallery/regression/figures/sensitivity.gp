do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'sensitivity', 820, 443)
set multiplot
set logscale x
set xtics ('0.01' 0.01, '0.1' 0.1); set mxtics 10
set xrange [0.00261289077:0.344446086]
set lmargin at screen 0.09; set rmargin at screen 0.98
set bmargin at screen 0.20993228; set tmargin at screen 0.965
set xlabel 'learning rate'; set ylabel 'test R²'
unset logscale y
set yrange [0.27124039:1.0155454]
set ytics 0.3, 0.1, 1.0155454; set format y '%.1f'
set ytics 0.3, 0.1, 1.0155454; set format y '%.1f'
unset key
plot 'sensitivity.csv' skip 1 using 1:(1*$2) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.6, \
  'sensitivity.csv' skip 1 using 1:(1*$7) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.6, \
  'sensitivity.csv' skip 1 using 1:(1*$12) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#009e73' pointtype 9 pointsize 0.6
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0180586907
set tmargin at screen 0.0880361174
set key center center horizontal Left reverse maxcols 3 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.6 title 'sgd', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.6 title 'momentum', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#009e73' pointtype 9 pointsize 0.6 title 'adam'
unset multiplot
unset output
}

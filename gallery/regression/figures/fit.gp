do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'fit', 820, 464)
set multiplot
unset key
set lmargin at screen 0.09; set rmargin at screen 0.98
set bmargin at screen 0.245689655; set tmargin at screen 0.965
set xlabel 'input'; set ylabel 'output'
set xrange [-4.31727695:2.6996851]
set yrange [-9.38749406:7.32317398]
set ytics -8, 2, 7.32317398; set format y '%.0f'
plot 'fit.csv' skip 1 using 1:2 with points pointtype 7 pointsize 0.45 linecolor rgb '#9a9a9a', \
  'fit.csv' skip 1 using 1:3 with lines linewidth 2.3 dashtype 1 linecolor rgb '#0072b2', \
  'fit.csv' skip 1 using 1:4 with lines linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00', \
  'fit.csv' skip 1 using 1:5 with lines linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73'
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0172413793
set tmargin at screen 0.129310345
set key center center horizontal Left reverse maxcols 3 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints pointtype 7 pointsize 0.35 linewidth 0 linecolor rgb '#9a9a9a' title 'test targets', \
  NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 0 title 'sgd (0.1, seed 0)', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 0 title 'momentum (0.003, seed 0)', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 0 title 'adam (0.1, seed 0)'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'descent', 820, 295)
set multiplot
unset key
set lmargin at screen 0.0975609756; set rmargin at screen 0.326829268
set tmargin at screen 0.891525424; set bmargin at screen 0.301694915
set title 'start [-1.5, 0]' offset 0, -0.6 noenhanced
set xlabel 'step'; set ylabel 'value'
set xrange [0:60]
set xtics 0, 20, 60; set format x '%.0f'
unset logscale y; unset ytics; set ytics nomirror out; set yrange [-4.4:4.4]
set ytics -4, 1, 4.4; set format y '%.0f'
plot 'descent.csv' skip 1 using 1:2 with lines linewidth 2.3 dashtype 1 linecolor rgb '#0072b2', \
  'descent.csv' skip 1 using 1:3 with lines linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00', \
  'descent.csv' skip 1 using 1:4 with lines linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73', \
  'descent.csv' skip 1 using 1:5 with lines linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7'
set lmargin at screen 0.42195122; set rmargin at screen 0.651219512
set tmargin at screen 0.891525424; set bmargin at screen 0.301694915
set title 'start [-1.5, 0.001]' offset 0, -0.6 noenhanced
set xlabel 'step'; set ylabel ''
set xrange [0:60]
set xtics 0, 20, 60; set format x '%.0f'
unset logscale y; unset ytics; set ytics nomirror out; set yrange [-4.4:4.4]
set ytics -4, 1, 4.4; set format y '%.0f'
plot 'descent.csv' skip 1 using 1:6 with lines linewidth 2.3 dashtype 1 linecolor rgb '#0072b2', \
  'descent.csv' skip 1 using 1:7 with lines linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00', \
  'descent.csv' skip 1 using 1:8 with lines linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73', \
  'descent.csv' skip 1 using 1:9 with lines linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7'
set lmargin at screen 0.746341463; set rmargin at screen 0.975609756
set tmargin at screen 0.891525424; set bmargin at screen 0.301694915
set title 'start [-1.5, 0.1]' offset 0, -0.6 noenhanced
set xlabel 'step'; set ylabel ''
set xrange [0:60]
set xtics 0, 20, 60; set format x '%.0f'
unset logscale y; unset ytics; set ytics nomirror out; set yrange [-4.4:4.4]
set ytics -4, 1, 4.4; set format y '%.0f'
plot 'descent.csv' skip 1 using 1:10 with lines linewidth 2.3 dashtype 1 linecolor rgb '#0072b2', \
  'descent.csv' skip 1 using 1:11 with lines linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00', \
  'descent.csv' skip 1 using 1:12 with lines linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73', \
  'descent.csv' skip 1 using 1:13 with lines linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7'
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0271186441
set tmargin at screen 0.13220339
set key center center horizontal Left reverse maxcols 4 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 0 title 'sgd', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 0 title 'momentum', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 0 title 'rmsprop', \
  NaN with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 0 title 'adam'
unset multiplot
unset output
}

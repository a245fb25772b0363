do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'paths', 820, 565)
set multiplot
unset key
set clip two; set clip points
set lmargin at screen 0.265853659; set rmargin at screen 0.807317073
set tmargin at screen 0.943362832; set bmargin at screen 0.157522124
set title 'rastrigin' offset 0, -0.6 noenhanced
set xlabel 'x'; set ylabel 'y'
set xrange [-5.12:5.12]
set xtics -4, 2, 5.12; set format x '%.0f'
set yrange [-5.12:5.12]
set ytics -4, 2, 5.12; set format y '%.0f'
plot 'paths.csv' skip 1 index 0 using 1:2 with lines linewidth 0.8 linecolor rgb '#b0b0b0', \
  'paths.csv' skip 1 index 1 using 1:2 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.45 pointinterval 1, \
  'paths.csv' skip 1 index 1 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#0072b2', \
  'paths.csv' skip 1 index 2 using 1:2 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.45 pointinterval 1, \
  'paths.csv' skip 1 index 2 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#0072b2', \
  'paths.csv' skip 1 index 3 using 1:2 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.45 pointinterval 1, \
  'paths.csv' skip 1 index 3 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#0072b2', \
  'paths.csv' skip 1 index 4 using 1:2 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.45 pointinterval 1, \
  'paths.csv' skip 1 index 4 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#0072b2', \
  'paths.csv' skip 1 index 5 using 1:2 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.45 pointinterval 1, \
  'paths.csv' skip 1 index 5 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#0072b2', \
  'paths.csv' skip 1 index 6 using 1:2 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.4095 pointinterval 2, \
  'paths.csv' skip 1 index 6 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#d55e00', \
  'paths.csv' skip 1 index 7 using 1:2 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.4095 pointinterval 2, \
  'paths.csv' skip 1 index 7 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#d55e00', \
  'paths.csv' skip 1 index 8 using 1:2 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.4095 pointinterval 2, \
  'paths.csv' skip 1 index 8 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#d55e00', \
  'paths.csv' skip 1 index 9 using 1:2 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.4095 pointinterval 1, \
  'paths.csv' skip 1 index 9 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#d55e00', \
  'paths.csv' skip 1 index 10 using 1:2 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.4095 pointinterval 1, \
  'paths.csv' skip 1 index 10 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#d55e00', \
  'paths.csv' skip 1 index 11 using 1:2 with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.369 pointinterval 2, \
  'paths.csv' skip 1 index 11 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#009e73', \
  'paths.csv' skip 1 index 12 using 1:2 with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.369 pointinterval 2, \
  'paths.csv' skip 1 index 12 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#009e73', \
  'paths.csv' skip 1 index 13 using 1:2 with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.369 pointinterval 2, \
  'paths.csv' skip 1 index 13 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#009e73', \
  'paths.csv' skip 1 index 14 using 1:2 with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.369 pointinterval 2, \
  'paths.csv' skip 1 index 14 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#009e73', \
  'paths.csv' skip 1 index 15 using 1:2 with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.369 pointinterval 2, \
  'paths.csv' skip 1 index 15 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#009e73', \
  'paths.csv' skip 1 index 16 using 1:2 with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.3285 pointinterval 1, \
  'paths.csv' skip 1 index 16 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#cc79a7', \
  'paths.csv' skip 1 index 17 using 1:2 with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.3285 pointinterval 1, \
  'paths.csv' skip 1 index 17 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#cc79a7', \
  'paths.csv' skip 1 index 18 using 1:2 with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.3285 pointinterval 1, \
  'paths.csv' skip 1 index 18 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#cc79a7', \
  'paths.csv' skip 1 index 19 using 1:2 with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.3285 pointinterval 2, \
  'paths.csv' skip 1 index 19 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#cc79a7', \
  'paths.csv' skip 1 index 20 using 1:2 with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.3285 pointinterval 1, \
  'paths.csv' skip 1 index 20 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#cc79a7', \
  'paths.csv' skip 1 index 21 using 1:2 with points pointtype 3 pointsize 0.4 linewidth 1.2 linecolor rgb '#000000'
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.014159292
set tmargin at screen 0.0690265487
set key center center horizontal Left reverse maxcols 4 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.45 title 'sgd', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.4095 title 'momentum', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.369 title 'rmsprop', \
  NaN with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.3285 title 'adam'
unset multiplot
unset output
}

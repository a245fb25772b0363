do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'paths', 820, 900)
set multiplot
unset key
set clip two; set clip points
set lmargin at screen 0.0975609756; set rmargin at screen 0.326829268
set tmargin at screen 0.964444444; set bmargin at screen 0.732222222
set title 'bowl, learning rate 0.0005' offset 0, -0.6 noenhanced
set xlabel 'x'; set ylabel 'y'
set xrange [-5:5]
set xtics -4, 2, 5; set format x '%.0f'
set yrange [-3:3]
set ytics -2, 2, 3; set format y '%.0f'
plot 'paths.csv' skip 1 index 0 using 1:2 with lines linewidth 0.8 linecolor rgb '#b0b0b0', \
  'paths.csv' skip 1 index 1 using 1:2 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.45 pointinterval 6, \
  'paths.csv' skip 1 index 1 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#0072b2', \
  'paths.csv' skip 1 index 2 using 1:2 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.4095 pointinterval 7, \
  'paths.csv' skip 1 index 2 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#d55e00', \
  'paths.csv' skip 1 index 3 using 1:2 with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.369 pointinterval 1, \
  'paths.csv' skip 1 index 3 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#009e73', \
  'paths.csv' skip 1 index 4 using 1:2 with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.3285 pointinterval 1, \
  'paths.csv' skip 1 index 4 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#cc79a7', \
  'paths.csv' skip 1 index 5 using 1:2 with points pointtype 3 pointsize 1.0 linewidth 1.2 linecolor rgb '#000000'
set lmargin at screen 0.42195122; set rmargin at screen 0.651219512
set tmargin at screen 0.964444444; set bmargin at screen 0.732222222
set title 'bowl, learning rate 0.005' offset 0, -0.6 noenhanced
set xlabel 'x'; set ylabel ''
set xrange [-5:5]
set xtics -4, 2, 5; set format x '%.0f'
set yrange [-3:3]
set ytics -2, 2, 3; set format y '%.0f'
plot 'paths.csv' skip 1 index 0 using 1:2 with lines linewidth 0.8 linecolor rgb '#b0b0b0', \
  'paths.csv' skip 1 index 6 using 1:2 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.45 pointinterval 6, \
  'paths.csv' skip 1 index 6 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#0072b2', \
  'paths.csv' skip 1 index 7 using 1:2 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.4095 pointinterval 4, \
  'paths.csv' skip 1 index 7 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#d55e00', \
  'paths.csv' skip 1 index 8 using 1:2 with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.369 pointinterval 7, \
  'paths.csv' skip 1 index 8 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#009e73', \
  'paths.csv' skip 1 index 9 using 1:2 with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.3285 pointinterval 6, \
  'paths.csv' skip 1 index 9 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#cc79a7', \
  'paths.csv' skip 1 index 10 using 1:2 with points pointtype 3 pointsize 1.0 linewidth 1.2 linecolor rgb '#000000'
set lmargin at screen 0.746341463; set rmargin at screen 0.975609756
set tmargin at screen 0.964444444; set bmargin at screen 0.732222222
set title 'bowl, learning rate 0.05' offset 0, -0.6 noenhanced
set xlabel 'x'; set ylabel ''
set xrange [-5:5]
set xtics -4, 2, 5; set format x '%.0f'
set yrange [-3:3]
set ytics -2, 2, 3; set format y '%.0f'
plot 'paths.csv' skip 1 index 0 using 1:2 with lines linewidth 0.8 linecolor rgb '#b0b0b0', \
  'paths.csv' skip 1 index 11 using 1:2 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.45, \
  'paths.csv' skip 1 index 11 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#0072b2', \
  'paths.csv' skip 1 index 12 using 1:2 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.4095 pointinterval 6, \
  'paths.csv' skip 1 index 12 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#d55e00', \
  'paths.csv' skip 1 index 13 using 1:2 with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.369 pointinterval 3, \
  'paths.csv' skip 1 index 13 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#009e73', \
  'paths.csv' skip 1 index 14 using 1:2 with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.3285 pointinterval 5, \
  'paths.csv' skip 1 index 14 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#cc79a7', \
  'paths.csv' skip 1 index 15 using 1:2 with points pointtype 3 pointsize 1.0 linewidth 1.2 linecolor rgb '#000000'
set lmargin at screen 0.0975609756; set rmargin at screen 0.326829268
set tmargin at screen 0.647777778; set bmargin at screen 0.415555556
set title 'rosenbrock, learning rate 0.0005' offset 0, -0.6 noenhanced
set xlabel 'x'; set ylabel 'y'
set xrange [-2:2]
set xtics -2, 1, 2; set format x '%.0f'
set yrange [-1:3]
set ytics -1, 1, 3; set format y '%.0f'
plot 'paths.csv' skip 1 index 16 using 1:2 with lines linewidth 0.8 linecolor rgb '#b0b0b0', \
  'paths.csv' skip 1 index 17 using 1:2 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.45 pointinterval 3, \
  'paths.csv' skip 1 index 17 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#0072b2', \
  'paths.csv' skip 1 index 18 using 1:2 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.4095 pointinterval 9, \
  'paths.csv' skip 1 index 18 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#d55e00', \
  'paths.csv' skip 1 index 19 using 1:2 with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.369 pointinterval 1, \
  'paths.csv' skip 1 index 19 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#009e73', \
  'paths.csv' skip 1 index 20 using 1:2 with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.3285 pointinterval 1, \
  'paths.csv' skip 1 index 20 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#cc79a7', \
  'paths.csv' skip 1 index 21 using 1:2 with points pointtype 3 pointsize 1.0 linewidth 1.2 linecolor rgb '#000000'
set lmargin at screen 0.42195122; set rmargin at screen 0.651219512
set tmargin at screen 0.647777778; set bmargin at screen 0.415555556
set title 'rosenbrock, learning rate 0.005' offset 0, -0.6 noenhanced
set xlabel 'x'; set ylabel ''
set xrange [-2:2]
set xtics -2, 1, 2; set format x '%.0f'
set yrange [-1:3]
set ytics -1, 1, 3; set format y '%.0f'
plot 'paths.csv' skip 1 index 16 using 1:2 with lines linewidth 0.8 linecolor rgb '#b0b0b0', \
  'paths.csv' skip 1 index 22 using 1:2 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.45 pointinterval 35, \
  'paths.csv' skip 1 index 22 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#0072b2', \
  'paths.csv' skip 1 index 23 using 1:2 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.4095, \
  'paths.csv' skip 1 index 23 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#d55e00', \
  'paths.csv' skip 1 index 24 using 1:2 with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.369 pointinterval 9, \
  'paths.csv' skip 1 index 24 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#009e73', \
  'paths.csv' skip 1 index 25 using 1:2 with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.3285 pointinterval 2, \
  'paths.csv' skip 1 index 25 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#cc79a7', \
  'paths.csv' skip 1 index 26 using 1:2 with points pointtype 3 pointsize 1.0 linewidth 1.2 linecolor rgb '#000000'
set lmargin at screen 0.746341463; set rmargin at screen 0.975609756
set tmargin at screen 0.647777778; set bmargin at screen 0.415555556
set title 'rosenbrock, learning rate 0.05' offset 0, -0.6 noenhanced
set xlabel 'x'; set ylabel ''
set xrange [-2:2]
set xtics -2, 1, 2; set format x '%.0f'
set yrange [-1:3]
set ytics -1, 1, 3; set format y '%.0f'
plot 'paths.csv' skip 1 index 16 using 1:2 with lines linewidth 0.8 linecolor rgb '#b0b0b0', \
  'paths.csv' skip 1 index 27 using 1:2 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.45, \
  'paths.csv' skip 1 index 27 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#0072b2', \
  'paths.csv' skip 1 index 28 using 1:2 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.4095, \
  'paths.csv' skip 1 index 28 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#d55e00', \
  'paths.csv' skip 1 index 29 using 1:2 with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.369 pointinterval 45, \
  'paths.csv' skip 1 index 29 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#009e73', \
  'paths.csv' skip 1 index 30 using 1:2 with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.3285 pointinterval 10, \
  'paths.csv' skip 1 index 30 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#cc79a7', \
  'paths.csv' skip 1 index 31 using 1:2 with points pointtype 3 pointsize 1.0 linewidth 1.2 linecolor rgb '#000000'
set lmargin at screen 0.0975609756; set rmargin at screen 0.326829268
set tmargin at screen 0.331111111; set bmargin at screen 0.0988888889
set title 'beale, learning rate 0.0005' offset 0, -0.6 noenhanced
set xlabel 'x'; set ylabel 'y'
set xrange [-4.5:4.5]
set xtics -4, 2, 4.5; set format x '%.0f'
set yrange [-4.5:4.5]
set ytics -4, 2, 4.5; set format y '%.0f'
plot 'paths.csv' skip 1 index 32 using 1:2 with lines linewidth 0.8 linecolor rgb '#b0b0b0', \
  'paths.csv' skip 1 index 33 using 1:2 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.45 pointinterval 2, \
  'paths.csv' skip 1 index 33 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#0072b2', \
  'paths.csv' skip 1 index 34 using 1:2 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.4095 pointinterval 4, \
  'paths.csv' skip 1 index 34 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#d55e00', \
  'paths.csv' skip 1 index 35 using 1:2 with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.369 pointinterval 1, \
  'paths.csv' skip 1 index 35 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#009e73', \
  'paths.csv' skip 1 index 36 using 1:2 with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.3285 pointinterval 1, \
  'paths.csv' skip 1 index 36 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#cc79a7', \
  'paths.csv' skip 1 index 37 using 1:2 with points pointtype 3 pointsize 1.0 linewidth 1.2 linecolor rgb '#000000'
set lmargin at screen 0.42195122; set rmargin at screen 0.651219512
set tmargin at screen 0.331111111; set bmargin at screen 0.0988888889
set title 'beale, learning rate 0.005' offset 0, -0.6 noenhanced
set xlabel 'x'; set ylabel ''
set xrange [-4.5:4.5]
set xtics -4, 2, 4.5; set format x '%.0f'
set yrange [-4.5:4.5]
set ytics -4, 2, 4.5; set format y '%.0f'
plot 'paths.csv' skip 1 index 32 using 1:2 with lines linewidth 0.8 linecolor rgb '#b0b0b0', \
  'paths.csv' skip 1 index 38 using 1:2 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.45 pointinterval 3, \
  'paths.csv' skip 1 index 38 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#0072b2', \
  'paths.csv' skip 1 index 39 using 1:2 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.4095 pointinterval 3, \
  'paths.csv' skip 1 index 39 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#d55e00', \
  'paths.csv' skip 1 index 40 using 1:2 with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.369 pointinterval 3, \
  'paths.csv' skip 1 index 40 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#009e73', \
  'paths.csv' skip 1 index 41 using 1:2 with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.3285 pointinterval 3, \
  'paths.csv' skip 1 index 41 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#cc79a7', \
  'paths.csv' skip 1 index 42 using 1:2 with points pointtype 3 pointsize 1.0 linewidth 1.2 linecolor rgb '#000000'
set lmargin at screen 0.746341463; set rmargin at screen 0.975609756
set tmargin at screen 0.331111111; set bmargin at screen 0.0988888889
set title 'beale, learning rate 0.05' offset 0, -0.6 noenhanced
set xlabel 'x'; set ylabel ''
set xrange [-4.5:4.5]
set xtics -4, 2, 4.5; set format x '%.0f'
set yrange [-4.5:4.5]
set ytics -4, 2, 4.5; set format y '%.0f'
plot 'paths.csv' skip 1 index 32 using 1:2 with lines linewidth 0.8 linecolor rgb '#b0b0b0', \
  'paths.csv' skip 1 index 43 using 1:2 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.45 pointinterval 54, \
  'paths.csv' skip 1 index 43 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#0072b2', \
  'paths.csv' skip 1 index 44 using 1:2 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.4095, \
  'paths.csv' skip 1 index 44 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#d55e00', \
  'paths.csv' skip 1 index 45 using 1:2 with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.369 pointinterval 42, \
  'paths.csv' skip 1 index 45 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#009e73', \
  'paths.csv' skip 1 index 46 using 1:2 with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.3285 pointinterval 3, \
  'paths.csv' skip 1 index 46 every ::0::0 using 1:2 with points pointtype 6 pointsize 1.1 linewidth 1.6 linecolor rgb '#cc79a7', \
  'paths.csv' skip 1 index 47 using 1:2 with points pointtype 3 pointsize 1.0 linewidth 1.2 linecolor rgb '#000000'
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.00888888889
set tmargin at screen 0.0433333333
set key center center horizontal Left reverse maxcols 4 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.45 title 'sgd', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.4095 title 'momentum', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.369 title 'rmsprop', \
  NaN with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.3285 title 'adam'
unset multiplot
unset output
}

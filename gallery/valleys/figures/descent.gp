do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'descent', 820, 795)
set multiplot
unset key
set lmargin at screen 0.0975609756; set rmargin at screen 0.326829268
set tmargin at screen 0.959748428; set bmargin at screen 0.740880503
set title 'bowl, learning rate 0.0005' offset 0, -0.6 noenhanced
set xlabel 'step'; set ylabel 'above the minimum'
set xrange [0:1000]
set xtics 0, 200, 1000; set format x '%.0f'
set logscale y; set ytics ('1e-16' 1e-16, '1e-13' 1e-13, '1e-10' 1e-10, '1e-7' 1e-7, '1e-4' 1e-4, '0.1' 1e-1, '100' 1e2, '1e5' 1e5)
set yrange [5e-17:216000]
plot 'descent.csv' skip 1 using 1:2 with lines linewidth 2.3 dashtype 1 linecolor rgb '#0072b2', \
  'descent.csv' skip 1 using 1:3 with lines linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00', \
  'descent.csv' skip 1 using 1:4 with lines linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73', \
  'descent.csv' skip 1 using 1:5 with lines linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7'
set lmargin at screen 0.42195122; set rmargin at screen 0.651219512
set tmargin at screen 0.959748428; set bmargin at screen 0.740880503
set title 'bowl, learning rate 0.005' offset 0, -0.6 noenhanced
set xlabel 'step'; set ylabel ''
set xrange [0:1000]
set xtics 0, 200, 1000; set format x '%.0f'
set logscale y; set ytics ('1e-16' 1e-16, '1e-13' 1e-13, '1e-10' 1e-10, '1e-7' 1e-7, '1e-4' 1e-4, '0.1' 1e-1, '100' 1e2, '1e5' 1e5)
set yrange [5e-17:216000]
plot 'descent.csv' skip 1 using 1:6 with lines linewidth 2.3 dashtype 1 linecolor rgb '#0072b2', \
  'descent.csv' skip 1 using 1:7 with lines linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00', \
  'descent.csv' skip 1 using 1:8 with lines linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73', \
  'descent.csv' skip 1 using 1:9 with lines linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7'
set lmargin at screen 0.746341463; set rmargin at screen 0.975609756
set tmargin at screen 0.959748428; set bmargin at screen 0.740880503
set title 'bowl, learning rate 0.05' offset 0, -0.6 noenhanced
set xlabel 'step'; set ylabel ''
set xrange [0:1000]
set xtics 0, 200, 1000; set format x '%.0f'
set logscale y; set ytics ('1e-16' 1e-16, '1e-13' 1e-13, '1e-10' 1e-10, '1e-7' 1e-7, '1e-4' 1e-4, '0.1' 1e-1, '100' 1e2, '1e5' 1e5)
set yrange [5e-17:216000]
plot 'descent.csv' skip 1 using 1:10 with lines linewidth 2.3 dashtype 1 linecolor rgb '#0072b2', \
  'descent.csv' skip 1 using 1:11 with lines linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00', \
  'descent.csv' skip 1 using 1:12 with lines linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73', \
  'descent.csv' skip 1 using 1:13 with lines linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7'
set lmargin at screen 0.0975609756; set rmargin at screen 0.326829268
set tmargin at screen 0.645283019; set bmargin at screen 0.426415094
set title 'rosenbrock, learning rate 0.0005' offset 0, -0.6 noenhanced
set xlabel 'step'; set ylabel 'above the minimum'
set xrange [0:1000]
set xtics 0, 200, 1000; set format x '%.0f'
set logscale y; set ytics ('0.01' 1e-2, '0.1' 1e-1, '1' 1e0, '10' 1e1, '100' 1e2, '1000' 1e3, '10000' 1e4)
set yrange [0.00114420212:48400]
plot 'descent.csv' skip 1 using 1:14 with lines linewidth 2.3 dashtype 1 linecolor rgb '#0072b2', \
  'descent.csv' skip 1 using 1:15 with lines linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00', \
  'descent.csv' skip 1 using 1:16 with lines linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73', \
  'descent.csv' skip 1 using 1:17 with lines linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7'
set lmargin at screen 0.42195122; set rmargin at screen 0.651219512
set tmargin at screen 0.645283019; set bmargin at screen 0.426415094
set title 'rosenbrock, learning rate 0.005' offset 0, -0.6 noenhanced
set xlabel 'step'; set ylabel ''
set xrange [0:1000]
set xtics 0, 200, 1000; set format x '%.0f'
set logscale y; set ytics ('0.01' 1e-2, '0.1' 1e-1, '1' 1e0, '10' 1e1, '100' 1e2, '1000' 1e3, '10000' 1e4)
set yrange [0.00114420212:48400]
plot 'descent.csv' skip 1 using 1:18 with lines linewidth 2.3 dashtype 1 linecolor rgb '#0072b2', \
  'descent.csv' skip 1 using 1:19 with lines linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00', \
  'descent.csv' skip 1 using 1:20 with lines linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73', \
  'descent.csv' skip 1 using 1:21 with lines linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7'
set lmargin at screen 0.746341463; set rmargin at screen 0.975609756
set tmargin at screen 0.645283019; set bmargin at screen 0.426415094
set title 'rosenbrock, learning rate 0.05' offset 0, -0.6 noenhanced
set xlabel 'step'; set ylabel ''
set xrange [0:1000]
set xtics 0, 200, 1000; set format x '%.0f'
set logscale y; set ytics ('0.01' 1e-2, '0.1' 1e-1, '1' 1e0, '10' 1e1, '100' 1e2, '1000' 1e3, '10000' 1e4)
set yrange [0.00114420212:48400]
plot 'descent.csv' skip 1 using 1:22 with lines linewidth 2.3 dashtype 1 linecolor rgb '#0072b2', \
  'descent.csv' skip 1 using 1:23 with lines linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00', \
  'descent.csv' skip 1 using 1:24 with lines linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73', \
  'descent.csv' skip 1 using 1:25 with lines linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7'
set lmargin at screen 0.0975609756; set rmargin at screen 0.326829268
set tmargin at screen 0.33081761; set bmargin at screen 0.111949686
set title 'beale, learning rate 0.0005' offset 0, -0.6 noenhanced
set xlabel 'step'; set ylabel 'above the minimum'
set xrange [0:1000]
set xtics 0, 200, 1000; set format x '%.0f'
set logscale y; set ytics ('1e-16' 1e-16, '1e-13' 1e-13, '1e-10' 1e-10, '1e-7' 1e-7, '1e-4' 1e-4, '0.1' 1e-1, '100' 1e2)
set yrange [5e-17:28406.25]
plot 'descent.csv' skip 1 using 1:26 with lines linewidth 2.3 dashtype 1 linecolor rgb '#0072b2', \
  'descent.csv' skip 1 using 1:27 with lines linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00', \
  'descent.csv' skip 1 using 1:28 with lines linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73', \
  'descent.csv' skip 1 using 1:29 with lines linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7'
set lmargin at screen 0.42195122; set rmargin at screen 0.651219512
set tmargin at screen 0.33081761; set bmargin at screen 0.111949686
set title 'beale, learning rate 0.005' offset 0, -0.6 noenhanced
set xlabel 'step'; set ylabel ''
set xrange [0:1000]
set xtics 0, 200, 1000; set format x '%.0f'
set logscale y; set ytics ('1e-16' 1e-16, '1e-13' 1e-13, '1e-10' 1e-10, '1e-7' 1e-7, '1e-4' 1e-4, '0.1' 1e-1, '100' 1e2)
set yrange [5e-17:28406.25]
plot 'descent.csv' skip 1 using 1:30 with lines linewidth 2.3 dashtype 1 linecolor rgb '#0072b2', \
  'descent.csv' skip 1 using 1:31 with lines linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00', \
  'descent.csv' skip 1 using 1:32 with lines linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73', \
  'descent.csv' skip 1 using 1:33 with lines linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7'
set lmargin at screen 0.746341463; set rmargin at screen 0.975609756
set tmargin at screen 0.33081761; set bmargin at screen 0.111949686
set title 'beale, learning rate 0.05' offset 0, -0.6 noenhanced
set xlabel 'step'; set ylabel ''
set xrange [0:1000]
set xtics 0, 200, 1000; set format x '%.0f'
set logscale y; set ytics ('1e-16' 1e-16, '1e-13' 1e-13, '1e-10' 1e-10, '1e-7' 1e-7, '1e-4' 1e-4, '0.1' 1e-1, '100' 1e2)
set yrange [5e-17:28406.25]
plot 'descent.csv' skip 1 using 1:34 with lines linewidth 2.3 dashtype 1 linecolor rgb '#0072b2', \
  'descent.csv' skip 1 using 1:35 with lines linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00', \
  'descent.csv' skip 1 using 1:36 with lines linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73', \
  'descent.csv' skip 1 using 1:37 with lines linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7'
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0100628931
set tmargin at screen 0.0490566038
set key center center horizontal Left reverse maxcols 4 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 0 title 'sgd', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 0 title 'momentum', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 0 title 'rmsprop', \
  NaN with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 0 title 'adam'
unset multiplot
unset output
}

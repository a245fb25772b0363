do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'learning-curves', 820, 407)
set multiplot
set lmargin at screen 0.095; set rmargin at screen 0.48
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'test loss'
set xtics autofreq
set xrange [1:200]
unset key
unset logscale y
set yrange [8.69023676e-07:0.0372861751]
set logscale y; set ytics ('1e-6' 1e-6, '1e-5' 1e-5, '1e-4' 1e-4, '0.001' 1e-3, '0.01' 1e-2)
plot 'learning-curves.csv' skip 1 using 1:(valid(3) ? 1*$3 < 8.69023676e-07 ? 8.69023676e-07 : 1*$3 > 0.0372861751 ? 0.0372861751 : 1*$3 : NaN):(valid(4) ? 1*$4 < 8.69023676e-07 ? 8.69023676e-07 : 1*$4 > 0.0372861751 ? 0.0372861751 : 1*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(6) ? 1*$6 < 8.69023676e-07 ? 8.69023676e-07 : 1*$6 > 0.0372861751 ? 0.0372861751 : 1*$6 : NaN):(valid(7) ? 1*$7 < 8.69023676e-07 ? 8.69023676e-07 : 1*$7 > 0.0372861751 ? 0.0372861751 : 1*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(9) ? 1*$9 < 8.69023676e-07 ? 8.69023676e-07 : 1*$9 > 0.0372861751 ? 0.0372861751 : 1*$9 : NaN):(valid(10) ? 1*$10 < 8.69023676e-07 ? 8.69023676e-07 : 1*$10 > 0.0372861751 ? 0.0372861751 : 1*$10 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(12) ? 1*$12 < 8.69023676e-07 ? 8.69023676e-07 : 1*$12 > 0.0372861751 ? 0.0372861751 : 1*$12 : NaN):(valid(13) ? 1*$13 < 8.69023676e-07 ? 8.69023676e-07 : 1*$13 > 0.0372861751 ? 0.0372861751 : 1*$13 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$2) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5 pointinterval 20, \
  'learning-curves.csv' skip 1 using 1:(1*$5) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5 pointinterval 20, \
  'learning-curves.csv' skip 1 using 1:(1*$8) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#009e73' pointtype 9 pointsize 0.5 pointinterval 20, \
  'learning-curves.csv' skip 1 using 1:(1*$11) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5 pointinterval 20
set lmargin at screen 0.595; set rmargin at screen 0.975
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'training loss'
set xtics autofreq
set xrange [1:200]
unset key
unset logscale y
set yrange [8.84800909e-07:0.0355922519]
set logscale y; set ytics ('1e-6' 1e-6, '1e-5' 1e-5, '1e-4' 1e-4, '0.001' 1e-3, '0.01' 1e-2)
plot 'learning-curves.csv' skip 1 using 1:(valid(15) ? 1*$15 < 8.84800909e-07 ? 8.84800909e-07 : 1*$15 > 0.0355922519 ? 0.0355922519 : 1*$15 : NaN):(valid(16) ? 1*$16 < 8.84800909e-07 ? 8.84800909e-07 : 1*$16 > 0.0355922519 ? 0.0355922519 : 1*$16 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(18) ? 1*$18 < 8.84800909e-07 ? 8.84800909e-07 : 1*$18 > 0.0355922519 ? 0.0355922519 : 1*$18 : NaN):(valid(19) ? 1*$19 < 8.84800909e-07 ? 8.84800909e-07 : 1*$19 > 0.0355922519 ? 0.0355922519 : 1*$19 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(21) ? 1*$21 < 8.84800909e-07 ? 8.84800909e-07 : 1*$21 > 0.0355922519 ? 0.0355922519 : 1*$21 : NaN):(valid(22) ? 1*$22 < 8.84800909e-07 ? 8.84800909e-07 : 1*$22 > 0.0355922519 ? 0.0355922519 : 1*$22 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(24) ? 1*$24 < 8.84800909e-07 ? 8.84800909e-07 : 1*$24 > 0.0355922519 ? 0.0355922519 : 1*$24 : NaN):(valid(25) ? 1*$25 < 8.84800909e-07 ? 8.84800909e-07 : 1*$25 > 0.0355922519 ? 0.0355922519 : 1*$25 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$14) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5 pointinterval 20, \
  'learning-curves.csv' skip 1 using 1:(1*$17) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5 pointinterval 20, \
  'learning-curves.csv' skip 1 using 1:(1*$20) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#009e73' pointtype 9 pointsize 0.5 pointinterval 20, \
  'learning-curves.csv' skip 1 using 1:(1*$23) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5 pointinterval 20
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0196560197
set tmargin at screen 0.0958230958
set key center center horizontal Left reverse maxcols 4 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5 title 'relu (0.003)', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5 title 'tanh (0.01)', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#009e73' pointtype 9 pointsize 0.5 title 'sigmoid (0.01)', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5 title 'silu (0.003)'
unset multiplot
unset output
}

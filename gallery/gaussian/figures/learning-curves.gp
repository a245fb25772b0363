do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'learning-curves', 820, 428)
set multiplot
unset key
set lmargin at screen 0.095; set rmargin at screen 0.48
set bmargin at screen 0.275700935; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'test loss'
set xtics autofreq
set xrange [1:200]
unset logscale y
set yrange [1.19077876e-07:0.164908629]
set logscale y; set ytics ('1e-6' 1e-6, '1e-5' 1e-5, '1e-4' 1e-4, '0.001' 1e-3, '0.01' 1e-2, '0.1' 1e-1)
plot 'learning-curves.csv' skip 1 using 1:(valid(3) ? 1*$3 < 1.19077876e-07 ? 1.19077876e-07 : 1*$3 > 0.164908629 ? 0.164908629 : 1*$3 : NaN):(valid(4) ? 1*$4 < 1.19077876e-07 ? 1.19077876e-07 : 1*$4 > 0.164908629 ? 0.164908629 : 1*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(6) ? 1*$6 < 1.19077876e-07 ? 1.19077876e-07 : 1*$6 > 0.164908629 ? 0.164908629 : 1*$6 : NaN):(valid(7) ? 1*$7 < 1.19077876e-07 ? 1.19077876e-07 : 1*$7 > 0.164908629 ? 0.164908629 : 1*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(9) ? 1*$9 < 1.19077876e-07 ? 1.19077876e-07 : 1*$9 > 0.164908629 ? 0.164908629 : 1*$9 : NaN):(valid(10) ? 1*$10 < 1.19077876e-07 ? 1.19077876e-07 : 1*$10 > 0.164908629 ? 0.164908629 : 1*$10 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(12) ? 1*$12 < 1.19077876e-07 ? 1.19077876e-07 : 1*$12 > 0.164908629 ? 0.164908629 : 1*$12 : NaN):(valid(13) ? 1*$13 < 1.19077876e-07 ? 1.19077876e-07 : 1*$13 > 0.164908629 ? 0.164908629 : 1*$13 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 pointinterval 20, \
  'learning-curves.csv' skip 1 using 1:(1*$5) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 pointinterval 20, \
  'learning-curves.csv' skip 1 using 1:(1*$8) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 pointinterval 20, \
  'learning-curves.csv' skip 1 using 1:(1*$11) with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015 pointinterval 20
set lmargin at screen 0.595; set rmargin at screen 0.975
set bmargin at screen 0.275700935; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'training loss'
set xtics autofreq
set xrange [1:200]
unset logscale y
set yrange [1.31685358e-07:0.154463704]
set logscale y; set ytics ('1e-6' 1e-6, '1e-5' 1e-5, '1e-4' 1e-4, '0.001' 1e-3, '0.01' 1e-2, '0.1' 1e-1)
plot 'learning-curves.csv' skip 1 using 1:(valid(15) ? 1*$15 < 1.31685358e-07 ? 1.31685358e-07 : 1*$15 > 0.154463704 ? 0.154463704 : 1*$15 : NaN):(valid(16) ? 1*$16 < 1.31685358e-07 ? 1.31685358e-07 : 1*$16 > 0.154463704 ? 0.154463704 : 1*$16 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(18) ? 1*$18 < 1.31685358e-07 ? 1.31685358e-07 : 1*$18 > 0.154463704 ? 0.154463704 : 1*$18 : NaN):(valid(19) ? 1*$19 < 1.31685358e-07 ? 1.31685358e-07 : 1*$19 > 0.154463704 ? 0.154463704 : 1*$19 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(21) ? 1*$21 < 1.31685358e-07 ? 1.31685358e-07 : 1*$21 > 0.154463704 ? 0.154463704 : 1*$21 : NaN):(valid(22) ? 1*$22 < 1.31685358e-07 ? 1.31685358e-07 : 1*$22 > 0.154463704 ? 0.154463704 : 1*$22 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(24) ? 1*$24 < 1.31685358e-07 ? 1.31685358e-07 : 1*$24 > 0.154463704 ? 0.154463704 : 1*$24 : NaN):(valid(25) ? 1*$25 < 1.31685358e-07 ? 1.31685358e-07 : 1*$25 > 0.154463704 ? 0.154463704 : 1*$25 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$14) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 pointinterval 20, \
  'learning-curves.csv' skip 1 using 1:(1*$17) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 pointinterval 20, \
  'learning-curves.csv' skip 1 using 1:(1*$20) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 pointinterval 20, \
  'learning-curves.csv' skip 1 using 1:(1*$23) with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015 pointinterval 20
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0186915888
set tmargin at screen 0.140186916
set key center center horizontal Left reverse maxcols 3 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'relu (0.003 or 0.01)', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'tanh (0.01 or 0.003)', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'sigmoid (0.01)', \
  NaN with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015 title 'silu (0.003 or 0.01)'
unset multiplot
unset output
}

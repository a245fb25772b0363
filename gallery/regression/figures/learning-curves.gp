do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'learning-curves', 820, 407)
set multiplot
unset key
set lmargin at screen 0.095; set rmargin at screen 0.48
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'test R²'
set xtics autofreq
set xrange [1:20]
unset logscale y
set yrange [-0.0543956562:1.21075295]
set ytics 0, 0.2, 1.21075295; set format y '%.1f'
plot 'learning-curves.csv' skip 1 using 1:(valid(3) ? 1*$3 < -0.0543956562 ? -0.0543956562 : 1*$3 > 1.21075295 ? 1.21075295 : 1*$3 : NaN):(valid(4) ? 1*$4 < -0.0543956562 ? -0.0543956562 : 1*$4 > 1.21075295 ? 1.21075295 : 1*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(6) ? 1*$6 < -0.0543956562 ? -0.0543956562 : 1*$6 > 1.21075295 ? 1.21075295 : 1*$6 : NaN):(valid(7) ? 1*$7 < -0.0543956562 ? -0.0543956562 : 1*$7 > 1.21075295 ? 1.21075295 : 1*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(9) ? 1*$9 < -0.0543956562 ? -0.0543956562 : 1*$9 > 1.21075295 ? 1.21075295 : 1*$9 : NaN):(valid(10) ? 1*$10 < -0.0543956562 ? -0.0543956562 : 1*$10 > 1.21075295 ? 1.21075295 : 1*$10 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'learning-curves.csv' skip 1 using 1:(1*$5) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'learning-curves.csv' skip 1 using 1:(1*$8) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451
set lmargin at screen 0.595; set rmargin at screen 0.975
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'training loss'
set xtics autofreq
set xrange [1:20]
unset logscale y
set yrange [0.0385643307:6.37175219]
set logscale y; set ytics ('0.1' 1e-1, '1' 1e0)
plot 'learning-curves.csv' skip 1 using 1:(valid(12) ? 1*$12 < 0.0385643307 ? 0.0385643307 : 1*$12 > 6.37175219 ? 6.37175219 : 1*$12 : NaN):(valid(13) ? 1*$13 < 0.0385643307 ? 0.0385643307 : 1*$13 > 6.37175219 ? 6.37175219 : 1*$13 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(15) ? 1*$15 < 0.0385643307 ? 0.0385643307 : 1*$15 > 6.37175219 ? 6.37175219 : 1*$15 : NaN):(valid(16) ? 1*$16 < 0.0385643307 ? 0.0385643307 : 1*$16 > 6.37175219 ? 6.37175219 : 1*$16 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(18) ? 1*$18 < 0.0385643307 ? 0.0385643307 : 1*$18 > 6.37175219 ? 6.37175219 : 1*$18 : NaN):(valid(19) ? 1*$19 < 0.0385643307 ? 0.0385643307 : 1*$19 > 6.37175219 ? 6.37175219 : 1*$19 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$11) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'learning-curves.csv' skip 1 using 1:(1*$14) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'learning-curves.csv' skip 1 using 1:(1*$17) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0196560197
set tmargin at screen 0.0958230958
set key center center horizontal Left reverse maxcols 3 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'sgd (0.03 or 0.1)', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'momentum (0.1 or 0.003)', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'adam (0.1 or 0.3)'
unset multiplot
unset output
}

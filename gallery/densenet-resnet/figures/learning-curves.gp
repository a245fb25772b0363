do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'learning-curves', 820, 407)
set multiplot
set lmargin at screen 0.095; set rmargin at screen 0.48
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'test accuracy (%)'
set xtics 1
set xrange [1:4]
unset key
unset logscale y
set yrange [30.9195833:78.7054167]
set ytics 40, 10, 78.7054167; set format y '%.0f'
plot 'learning-curves.csv' skip 1 using 1:(valid(3) ? 100*$3 < 30.9195833 ? 30.9195833 : 100*$3 > 78.7054167 ? 78.7054167 : 100*$3 : NaN):(valid(4) ? 100*$4 < 30.9195833 ? 30.9195833 : 100*$4 > 78.7054167 ? 78.7054167 : 100*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(6) ? 100*$6 < 30.9195833 ? 30.9195833 : 100*$6 > 78.7054167 ? 78.7054167 : 100*$6 : NaN):(valid(7) ? 100*$7 < 30.9195833 ? 30.9195833 : 100*$7 > 78.7054167 ? 78.7054167 : 100*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$2) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(100*$5) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5
set lmargin at screen 0.595; set rmargin at screen 0.975
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'training loss'
set xtics 1
set xrange [1:4]
unset key
unset logscale y
set yrange [0.437628223:3.36160698]
set ytics 0.5, 0.5, 3.36160698; set format y '%.1f'
plot 'learning-curves.csv' skip 1 using 1:(valid(9) ? 1*$9 < 0.437628223 ? 0.437628223 : 1*$9 > 3.36160698 ? 3.36160698 : 1*$9 : NaN):(valid(10) ? 1*$10 < 0.437628223 ? 0.437628223 : 1*$10 > 3.36160698 ? 3.36160698 : 1*$10 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(12) ? 1*$12 < 0.437628223 ? 0.437628223 : 1*$12 > 3.36160698 ? 3.36160698 : 1*$12 : NaN):(valid(13) ? 1*$13 < 0.437628223 ? 0.437628223 : 1*$13 > 3.36160698 ? 3.36160698 : 1*$13 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$8) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(1*$11) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0196560197
set tmargin at screen 0.0958230958
set key center center horizontal Left reverse maxcols 2 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5 title 'resnet', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5 title 'densenet'
unset multiplot
unset output
}

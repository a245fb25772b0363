do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'learning-curves', 820, 407)
set multiplot
unset key
set lmargin at screen 0.095; set rmargin at screen 0.48
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'test accuracy (%)'
set xtics autofreq
set xrange [1:12]
unset logscale y
set yrange [9.98016874:85.019]
set ytics 10, 10, 85.019; set format y '%.0f'
plot 'learning-curves.csv' skip 1 using 1:(valid(3) ? 100*$3 < 9.98016874 ? 9.98016874 : 100*$3 > 85.019 ? 85.019 : 100*$3 : NaN):(valid(4) ? 100*$4 < 9.98016874 ? 9.98016874 : 100*$4 > 85.019 ? 85.019 : 100*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(6) ? 100*$6 < 9.98016874 ? 9.98016874 : 100*$6 > 85.019 ? 85.019 : 100*$6 : NaN):(valid(7) ? 100*$7 < 9.98016874 ? 9.98016874 : 100*$7 > 85.019 ? 85.019 : 100*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'learning-curves.csv' skip 1 using 1:(100*$5) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005
set lmargin at screen 0.595; set rmargin at screen 0.975
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'training loss'
set xtics autofreq
set xrange [1:12]
unset logscale y
set yrange [0.10503685:2.40012289]
set ytics 0.5, 0.5, 2.40012289; set format y '%.1f'
plot 'learning-curves.csv' skip 1 using 1:(valid(9) ? 1*$9 < 0.10503685 ? 0.10503685 : 1*$9 > 2.40012289 ? 2.40012289 : 1*$9 : NaN):(valid(10) ? 1*$10 < 0.10503685 ? 0.10503685 : 1*$10 > 2.40012289 ? 2.40012289 : 1*$10 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(12) ? 1*$12 < 0.10503685 ? 0.10503685 : 1*$12 > 2.40012289 ? 2.40012289 : 1*$12 : NaN):(valid(13) ? 1*$13 < 0.10503685 ? 0.10503685 : 1*$13 > 2.40012289 ? 2.40012289 : 1*$13 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$8) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'learning-curves.csv' skip 1 using 1:(1*$11) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0196560197
set tmargin at screen 0.0958230958
set key center center horizontal Left reverse maxcols 2 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'without (0.03)', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'batch normalization (0.01 or 0.003)'
unset multiplot
unset output
}

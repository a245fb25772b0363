do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'learning-curves', 820, 407)
set multiplot
unset key
set lmargin at screen 0.095; set rmargin at screen 0.48
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'test accuracy (%)'
set xtics 1
set xrange [1:10]
unset logscale y
set yrange [7.25477621:103.226502]
set ytics 20, 20, 103.226502; set format y '%.0f'
plot 'learning-curves.csv' skip 1 using 1:(valid(3) ? 100*$3 < 7.25477621 ? 7.25477621 : 100*$3 > 103.226502 ? 103.226502 : 100*$3 : NaN):(valid(4) ? 100*$4 < 7.25477621 ? 7.25477621 : 100*$4 > 103.226502 ? 103.226502 : 100*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(6) ? 100*$6 < 7.25477621 ? 7.25477621 : 100*$6 > 103.226502 ? 103.226502 : 100*$6 : NaN):(valid(7) ? 100*$7 < 7.25477621 ? 7.25477621 : 100*$7 > 103.226502 ? 103.226502 : 100*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(9) ? 100*$9 < 7.25477621 ? 7.25477621 : 100*$9 > 103.226502 ? 103.226502 : 100*$9 : NaN):(valid(10) ? 100*$10 < 7.25477621 ? 7.25477621 : 100*$10 > 103.226502 ? 103.226502 : 100*$10 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'learning-curves.csv' skip 1 using 1:(100*$5) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'learning-curves.csv' skip 1 using 1:(100*$8) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451
set lmargin at screen 0.595; set rmargin at screen 0.975
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'training loss'
set xtics 1
set xrange [1:10]
unset logscale y
set yrange [0.000616935389:28.7292893]
set logscale y; set ytics ('0.001' 1e-3, '0.01' 1e-2, '0.1' 1e-1, '1' 1e0, '10' 1e1)
plot 'learning-curves.csv' skip 1 using 1:(valid(12) ? 1*$12 < 0.000616935389 ? 0.000616935389 : 1*$12 > 28.7292893 ? 28.7292893 : 1*$12 : NaN):(valid(13) ? 1*$13 < 0.000616935389 ? 0.000616935389 : 1*$13 > 28.7292893 ? 28.7292893 : 1*$13 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(15) ? 1*$15 < 0.000616935389 ? 0.000616935389 : 1*$15 > 28.7292893 ? 28.7292893 : 1*$15 : NaN):(valid(16) ? 1*$16 < 0.000616935389 ? 0.000616935389 : 1*$16 > 28.7292893 ? 28.7292893 : 1*$16 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(18) ? 1*$18 < 0.000616935389 ? 0.000616935389 : 1*$18 > 28.7292893 ? 28.7292893 : 1*$18 : NaN):(valid(19) ? 1*$19 < 0.000616935389 ? 0.000616935389 : 1*$19 > 28.7292893 ? 28.7292893 : 1*$19 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
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
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'ResNet', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'DenseNet', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'plain'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'learning-curves', 820, 428)
set multiplot
unset key
set lmargin at screen 0.095; set rmargin at screen 0.48
set bmargin at screen 0.275700935; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'test accuracy (%)'
set xtics autofreq
set xrange [1:12]
unset logscale y
set yrange [64.9984724:86.348375]
set ytics 65, 5, 86.348375; set format y '%.0f'
plot 'learning-curves.csv' skip 1 using 1:(valid(3) ? 100*$3 < 64.9984724 ? 64.9984724 : 100*$3 > 86.348375 ? 86.348375 : 100*$3 : NaN):(valid(4) ? 100*$4 < 64.9984724 ? 64.9984724 : 100*$4 > 86.348375 ? 86.348375 : 100*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(6) ? 100*$6 < 64.9984724 ? 64.9984724 : 100*$6 > 86.348375 ? 86.348375 : 100*$6 : NaN):(valid(7) ? 100*$7 < 64.9984724 ? 64.9984724 : 100*$7 > 86.348375 ? 86.348375 : 100*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(9) ? 100*$9 < 64.9984724 ? 64.9984724 : 100*$9 > 86.348375 ? 86.348375 : 100*$9 : NaN):(valid(10) ? 100*$10 < 64.9984724 ? 64.9984724 : 100*$10 > 86.348375 ? 86.348375 : 100*$10 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(12) ? 100*$12 < 64.9984724 ? 64.9984724 : 100*$12 > 86.348375 ? 86.348375 : 100*$12 : NaN):(valid(13) ? 100*$13 < 64.9984724 ? 64.9984724 : 100*$13 > 86.348375 ? 86.348375 : 100*$13 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'learning-curves.csv' skip 1 using 1:(100*$5) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'learning-curves.csv' skip 1 using 1:(100*$8) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451, \
  'learning-curves.csv' skip 1 using 1:(100*$11) with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015
set lmargin at screen 0.595; set rmargin at screen 0.975
set bmargin at screen 0.275700935; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'training loss'
set xtics autofreq
set xrange [1:12]
unset logscale y
set yrange [0.158412374:0.806014287]
set ytics 0.2, 0.1, 0.806014287; set format y '%.1f'
plot 'learning-curves.csv' skip 1 using 1:(valid(15) ? 1*$15 < 0.158412374 ? 0.158412374 : 1*$15 > 0.806014287 ? 0.806014287 : 1*$15 : NaN):(valid(16) ? 1*$16 < 0.158412374 ? 0.158412374 : 1*$16 > 0.806014287 ? 0.806014287 : 1*$16 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(18) ? 1*$18 < 0.158412374 ? 0.158412374 : 1*$18 > 0.806014287 ? 0.806014287 : 1*$18 : NaN):(valid(19) ? 1*$19 < 0.158412374 ? 0.158412374 : 1*$19 > 0.806014287 ? 0.806014287 : 1*$19 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(21) ? 1*$21 < 0.158412374 ? 0.158412374 : 1*$21 > 0.806014287 ? 0.806014287 : 1*$21 : NaN):(valid(22) ? 1*$22 < 0.158412374 ? 0.158412374 : 1*$22 > 0.806014287 ? 0.806014287 : 1*$22 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(24) ? 1*$24 < 0.158412374 ? 0.158412374 : 1*$24 > 0.806014287 ? 0.806014287 : 1*$24 : NaN):(valid(25) ? 1*$25 < 0.158412374 ? 0.158412374 : 1*$25 > 0.806014287 ? 0.806014287 : 1*$25 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$14) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'learning-curves.csv' skip 1 using 1:(1*$17) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'learning-curves.csv' skip 1 using 1:(1*$20) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451, \
  'learning-curves.csv' skip 1 using 1:(1*$23) with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0186915888
set tmargin at screen 0.140186916
set key center center horizontal Left reverse maxcols 3 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title '1 layer (128 or 256)', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title '2 layers (128)', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title '4 layers (256)', \
  NaN with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015 title '8 layers (128 or 256)'
unset multiplot
unset output
}

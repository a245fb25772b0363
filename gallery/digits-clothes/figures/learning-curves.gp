do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'learning-curves', 820, 407)
set multiplot
unset key
set lmargin at screen 0.095; set rmargin at screen 0.48
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'test accuracy (%)'
set xtics autofreq
set xrange [1:40]
unset logscale y
set yrange [23.4908307:72.72625]
set ytics 30, 10, 72.72625; set format y '%.0f'
plot 'learning-curves.csv' skip 1 using 1:(valid(3) ? 100*$3 < 23.4908307 ? 23.4908307 : 100*$3 > 72.72625 ? 72.72625 : 100*$3 : NaN):(valid(4) ? 100*$4 < 23.4908307 ? 23.4908307 : 100*$4 > 72.72625 ? 72.72625 : 100*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(6) ? 100*$6 < 23.4908307 ? 23.4908307 : 100*$6 > 72.72625 ? 72.72625 : 100*$6 : NaN):(valid(7) ? 100*$7 < 23.4908307 ? 23.4908307 : 100*$7 > 72.72625 ? 72.72625 : 100*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(9) ? 100*$9 < 23.4908307 ? 23.4908307 : 100*$9 > 72.72625 ? 72.72625 : 100*$9 : NaN):(valid(10) ? 100*$10 < 23.4908307 ? 23.4908307 : 100*$10 > 72.72625 ? 72.72625 : 100*$10 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(12) ? 100*$12 < 23.4908307 ? 23.4908307 : 100*$12 > 72.72625 ? 72.72625 : 100*$12 : NaN):(valid(13) ? 100*$13 < 23.4908307 ? 23.4908307 : 100*$13 > 72.72625 ? 72.72625 : 100*$13 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 pointinterval 4, \
  'learning-curves.csv' skip 1 using 1:(100*$5) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 pointinterval 4, \
  'learning-curves.csv' skip 1 using 1:(100*$8) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 pointinterval 4, \
  'learning-curves.csv' skip 1 using 1:(100*$11) with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015 pointinterval 4
set lmargin at screen 0.595; set rmargin at screen 0.975
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'training loss'
set xtics autofreq
set xrange [1:40]
unset logscale y
set yrange [0.00423308586:3.97675302]
set logscale y; set ytics ('0.01' 1e-2, '0.1' 1e-1, '1' 1e0)
plot 'learning-curves.csv' skip 1 using 1:(valid(15) ? 1*$15 < 0.00423308586 ? 0.00423308586 : 1*$15 > 3.97675302 ? 3.97675302 : 1*$15 : NaN):(valid(16) ? 1*$16 < 0.00423308586 ? 0.00423308586 : 1*$16 > 3.97675302 ? 3.97675302 : 1*$16 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(18) ? 1*$18 < 0.00423308586 ? 0.00423308586 : 1*$18 > 3.97675302 ? 3.97675302 : 1*$18 : NaN):(valid(19) ? 1*$19 < 0.00423308586 ? 0.00423308586 : 1*$19 > 3.97675302 ? 3.97675302 : 1*$19 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(21) ? 1*$21 < 0.00423308586 ? 0.00423308586 : 1*$21 > 3.97675302 ? 3.97675302 : 1*$21 : NaN):(valid(22) ? 1*$22 < 0.00423308586 ? 0.00423308586 : 1*$22 > 3.97675302 ? 3.97675302 : 1*$22 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(24) ? 1*$24 < 0.00423308586 ? 0.00423308586 : 1*$24 > 3.97675302 ? 3.97675302 : 1*$24 : NaN):(valid(25) ? 1*$25 < 0.00423308586 ? 0.00423308586 : 1*$25 > 3.97675302 ? 3.97675302 : 1*$25 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$14) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 pointinterval 4, \
  'learning-curves.csv' skip 1 using 1:(1*$17) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 pointinterval 4, \
  'learning-curves.csv' skip 1 using 1:(1*$20) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 pointinterval 4, \
  'learning-curves.csv' skip 1 using 1:(1*$23) with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015 pointinterval 4
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0196560197
set tmargin at screen 0.0958230958
set key center center horizontal Left reverse maxcols 4 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'from scratch', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'copied and trained', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'copied and frozen', \
  NaN with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015 title 'drawn and frozen'
unset multiplot
unset output
}

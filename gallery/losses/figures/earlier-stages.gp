do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'earlier-stages', 820, 407)
set multiplot
unset key
set lmargin at screen 0.095; set rmargin at screen 0.48
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'training accuracy (%)'
set xtics autofreq
set xrange [0:19]
unset logscale y
set yrange [6.46800477:103.373437]
set ytics 20, 20, 103.373437; set format y '%.0f'
plot 'earlier-stages.csv' skip 1 using 1:(valid(3) ? 100*$3 < 6.46800477 ? 6.46800477 : 100*$3 > 103.373437 ? 103.373437 : 100*$3 : NaN):(valid(4) ? 100*$4 < 6.46800477 ? 6.46800477 : 100*$4 > 103.373437 ? 103.373437 : 100*$4 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'earlier-stages.csv' skip 1 using 1:(valid(6) ? 100*$6 < 6.46800477 ? 6.46800477 : 100*$6 > 103.373437 ? 103.373437 : 100*$6 : NaN):(valid(7) ? 100*$7 < 6.46800477 ? 6.46800477 : 100*$7 > 103.373437 ? 103.373437 : 100*$7 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'earlier-stages.csv' skip 1 using 1:(valid(9) ? 100*$9 < 6.46800477 ? 6.46800477 : 100*$9 > 103.373437 ? 103.373437 : 100*$9 : NaN):(valid(10) ? 100*$10 < 6.46800477 ? 6.46800477 : 100*$10 > 103.373437 ? 103.373437 : 100*$10 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'earlier-stages.csv' skip 1 using 1:(100*$2) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'earlier-stages.csv' skip 1 using 1:(100*$5) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451, \
  'earlier-stages.csv' skip 1 using 1:(100*$8) with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015
set lmargin at screen 0.595; set rmargin at screen 0.975
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'training loss'
set xtics autofreq
set xrange [0:19]
unset logscale y
set yrange [0.0469110397:3.12026357]
set logscale y; set ytics ('0.1' 1e-1, '1' 1e0)
plot 'earlier-stages.csv' skip 1 using 1:(valid(12) ? 1*$12 < 0.0469110397 ? 0.0469110397 : 1*$12 > 3.12026357 ? 3.12026357 : 1*$12 : NaN):(valid(13) ? 1*$13 < 0.0469110397 ? 0.0469110397 : 1*$13 > 3.12026357 ? 3.12026357 : 1*$13 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'earlier-stages.csv' skip 1 using 1:(valid(15) ? 1*$15 < 0.0469110397 ? 0.0469110397 : 1*$15 > 3.12026357 ? 3.12026357 : 1*$15 : NaN):(valid(16) ? 1*$16 < 0.0469110397 ? 0.0469110397 : 1*$16 > 3.12026357 ? 3.12026357 : 1*$16 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'earlier-stages.csv' skip 1 using 1:(valid(18) ? 1*$18 < 0.0469110397 ? 0.0469110397 : 1*$18 > 3.12026357 ? 3.12026357 : 1*$18 : NaN):(valid(19) ? 1*$19 < 0.0469110397 ? 0.0469110397 : 1*$19 > 3.12026357 ? 3.12026357 : 1*$19 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'earlier-stages.csv' skip 1 using 1:(1*$11) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'earlier-stages.csv' skip 1 using 1:(1*$14) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451, \
  'earlier-stages.csv' skip 1 using 1:(1*$17) with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0196560197
set tmargin at screen 0.0958230958
set key center center horizontal Left reverse maxcols 3 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'cross-entropy', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'triplet, then head', \
  NaN with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015 title 'triplet + cross-entropy'
unset multiplot
unset output
}

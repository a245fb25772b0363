do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'earlier-stages', 820, 407)
set multiplot
unset key
set lmargin at screen 0.095; set rmargin at screen 0.48
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'training accuracy (%)'
set xtics 1
set xrange [0:6]
unset logscale y
set yrange [-2.0581:104.1025]
set ytics 0, 20, 104.1025; set format y '%.0f'
plot 'earlier-stages.csv' skip 1 using 1:(valid(3) ? 100*$3 < -2.0581 ? -2.0581 : 100*$3 > 104.1025 ? 104.1025 : 100*$3 : NaN):(valid(4) ? 100*$4 < -2.0581 ? -2.0581 : 100*$4 > 104.1025 ? 104.1025 : 100*$4 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'earlier-stages.csv' skip 1 using 1:(valid(6) ? 100*$6 < -2.0581 ? -2.0581 : 100*$6 > 104.1025 ? 104.1025 : 100*$6 : NaN):(valid(7) ? 100*$7 < -2.0581 ? -2.0581 : 100*$7 > 104.1025 ? 104.1025 : 100*$7 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'earlier-stages.csv' skip 1 using 1:(100*$2) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'earlier-stages.csv' skip 1 using 1:(100*$5) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451
set lmargin at screen 0.595; set rmargin at screen 0.975
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'training loss'
set xtics 1
set xrange [0:6]
unset logscale y
set yrange [0.0170797368:3.46075524]
set logscale y; set ytics ('0.1' 1e-1, '1' 1e0)
plot 'earlier-stages.csv' skip 1 using 1:(valid(9) ? 1*$9 < 0.0170797368 ? 0.0170797368 : 1*$9 > 3.46075524 ? 3.46075524 : 1*$9 : NaN):(valid(10) ? 1*$10 < 0.0170797368 ? 0.0170797368 : 1*$10 > 3.46075524 ? 3.46075524 : 1*$10 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'earlier-stages.csv' skip 1 using 1:(valid(12) ? 1*$12 < 0.0170797368 ? 0.0170797368 : 1*$12 > 3.46075524 ? 3.46075524 : 1*$12 : NaN):(valid(13) ? 1*$13 < 0.0170797368 ? 0.0170797368 : 1*$13 > 3.46075524 ? 3.46075524 : 1*$13 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'earlier-stages.csv' skip 1 using 1:(1*$8) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'earlier-stages.csv' skip 1 using 1:(1*$11) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0196560197
set tmargin at screen 0.0958230958
set key center center horizontal Left reverse maxcols 2 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'copied and trained', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'copied and frozen'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'learning-curves', 820, 407)
set multiplot
unset key
set lmargin at screen 0.095; set rmargin at screen 0.48
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'gradient norm of the first layer over that of the last'
set xtics 1
set xrange [0:1]
unset logscale y
set yrange [1.16162035:10.4008083]
set ytics 2, 2, 10.4008083; set format y '%.0f'
plot 'learning-curves.csv' skip 1 using 1:(valid(3) ? 1*$3 < 1.16162035 ? 1.16162035 : 1*$3 > 10.4008083 ? 10.4008083 : 1*$3 : NaN):(valid(4) ? 1*$4 < 1.16162035 ? 1.16162035 : 1*$4 > 10.4008083 ? 10.4008083 : 1*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(6) ? 1*$6 < 1.16162035 ? 1.16162035 : 1*$6 > 10.4008083 ? 10.4008083 : 1*$6 : NaN):(valid(7) ? 1*$7 < 1.16162035 ? 1.16162035 : 1*$7 > 10.4008083 ? 10.4008083 : 1*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(9) ? 1*$9 < 1.16162035 ? 1.16162035 : 1*$9 > 10.4008083 ? 10.4008083 : 1*$9 : NaN):(valid(10) ? 1*$10 < 1.16162035 ? 1.16162035 : 1*$10 > 10.4008083 ? 10.4008083 : 1*$10 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'learning-curves.csv' skip 1 using 1:(1*$5) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'learning-curves.csv' skip 1 using 1:(1*$8) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451
set lmargin at screen 0.595; set rmargin at screen 0.975
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'training loss'
set xtics 1
set xrange [0:1]
unset logscale y
set yrange [-0.157604441:75.8329107]
set ytics 0, 10, 75.8329107; set format y '%.0f'
plot 'learning-curves.csv' skip 1 using 1:(valid(12) ? 1*$12 < -0.157604441 ? -0.157604441 : 1*$12 > 75.8329107 ? 75.8329107 : 1*$12 : NaN):(valid(13) ? 1*$13 < -0.157604441 ? -0.157604441 : 1*$13 > 75.8329107 ? 75.8329107 : 1*$13 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(15) ? 1*$15 < -0.157604441 ? -0.157604441 : 1*$15 > 75.8329107 ? 75.8329107 : 1*$15 : NaN):(valid(16) ? 1*$16 < -0.157604441 ? -0.157604441 : 1*$16 > 75.8329107 ? 75.8329107 : 1*$16 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(18) ? 1*$18 < -0.157604441 ? -0.157604441 : 1*$18 > 75.8329107 ? 75.8329107 : 1*$18 : NaN):(valid(19) ? 1*$19 < -0.157604441 ? -0.157604441 : 1*$19 > 75.8329107 ? 75.8329107 : 1*$19 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
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
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'default', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'kaiming-normal', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'xavier-normal'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'learning-curves', 820, 407)
set multiplot
set lmargin at screen 0.095; set rmargin at screen 0.48
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'test loss'
set xtics 1
set xrange [1:5]
unset key
unset logscale y
set yrange [0.511387263:0.589811844]
set ytics 0.52, 0.01, 0.589811844; set format y '%.2f'
plot 'learning-curves.csv' skip 1 using 1:(valid(3) ? 1*$3 < 0.511387263 ? 0.511387263 : 1*$3 > 0.589811844 ? 0.589811844 : 1*$3 : NaN):(valid(4) ? 1*$4 < 0.511387263 ? 0.511387263 : 1*$4 > 0.589811844 ? 0.589811844 : 1*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(6) ? 1*$6 < 0.511387263 ? 0.511387263 : 1*$6 > 0.589811844 ? 0.589811844 : 1*$6 : NaN):(valid(7) ? 1*$7 < 0.511387263 ? 0.511387263 : 1*$7 > 0.589811844 ? 0.589811844 : 1*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$2) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(1*$5) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5
set lmargin at screen 0.595; set rmargin at screen 0.975
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'training loss'
set xtics 1
set xrange [1:5]
unset key
unset logscale y
set yrange [0.349547546:0.53718689]
set ytics 0.36, 0.02, 0.53718689; set format y '%.2f'
plot 'learning-curves.csv' skip 1 using 1:(valid(9) ? 1*$9 < 0.349547546 ? 0.349547546 : 1*$9 > 0.53718689 ? 0.53718689 : 1*$9 : NaN):(valid(10) ? 1*$10 < 0.349547546 ? 0.349547546 : 1*$10 > 0.53718689 ? 0.53718689 : 1*$10 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(12) ? 1*$12 < 0.349547546 ? 0.349547546 : 1*$12 > 0.53718689 ? 0.53718689 : 1*$12 : NaN):(valid(13) ? 1*$13 < 0.349547546 ? 0.349547546 : 1*$13 > 0.53718689 ? 0.53718689 : 1*$13 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$8) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(1*$11) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0196560197
set tmargin at screen 0.0958230958
set key center center horizontal Left reverse maxcols 2 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5 title 'fully connected', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5 title '28x28 kernel'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'learning-curves', 820, 407)
set multiplot
set lmargin at screen 0.1; set rmargin at screen 0.98
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'train loss'
set xtics 1
set xrange [0:1]
unset key
unset logscale y
set yrange [0.888526003:27.0554833]
set ytics 5, 5, 27.0554833; set format y '%.0f'
plot 'learning-curves.csv' skip 1 using 1:(valid(3) ? 1*$3 < 0.888526003 ? 0.888526003 : 1*$3 > 27.0554833 ? 27.0554833 : 1*$3 : NaN):(valid(4) ? 1*$4 < 0.888526003 ? 0.888526003 : 1*$4 > 27.0554833 ? 27.0554833 : 1*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(6) ? 1*$6 < 0.888526003 ? 0.888526003 : 1*$6 > 27.0554833 ? 27.0554833 : 1*$6 : NaN):(valid(7) ? 1*$7 < 0.888526003 ? 0.888526003 : 1*$7 > 27.0554833 ? 27.0554833 : 1*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(9) ? 1*$9 < 0.888526003 ? 0.888526003 : 1*$9 > 27.0554833 ? 27.0554833 : 1*$9 : NaN):(valid(10) ? 1*$10 < 0.888526003 ? 0.888526003 : 1*$10 > 27.0554833 ? 27.0554833 : 1*$10 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$2) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(1*$5) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(1*$8) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#009e73' pointtype 9 pointsize 0.5
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0196560197
set tmargin at screen 0.0958230958
set key center center horizontal Left reverse maxcols 3 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5 title 'default', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5 title 'kaiming-normal', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#009e73' pointtype 9 pointsize 0.5 title 'xavier-normal'
unset multiplot
unset output
}

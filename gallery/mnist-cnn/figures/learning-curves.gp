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
set yrange [87.2622675:97.6182097]
set ytics 88, 2, 97.6182097; set format y '%.0f'
plot 'learning-curves.csv' skip 1 using 1:(valid(3) ? 100*$3 < 87.2622675 ? 87.2622675 : 100*$3 > 97.6182097 ? 97.6182097 : 100*$3 : NaN):(valid(4) ? 100*$4 < 87.2622675 ? 87.2622675 : 100*$4 > 97.6182097 ? 97.6182097 : 100*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(6) ? 100*$6 < 87.2622675 ? 87.2622675 : 100*$6 > 97.6182097 ? 97.6182097 : 100*$6 : NaN):(valid(7) ? 100*$7 < 87.2622675 ? 87.2622675 : 100*$7 > 97.6182097 ? 97.6182097 : 100*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'learning-curves.csv' skip 1 using 1:(100*$5) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005
set lmargin at screen 0.595; set rmargin at screen 0.975
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'training loss'
set xtics 1
set xrange [1:10]
unset logscale y
set yrange [0.00573053597:0.349400685]
set logscale y; set ytics ('0.01' 1e-2, '0.1' 1e-1)
plot 'learning-curves.csv' skip 1 using 1:(valid(9) ? 1*$9 < 0.00573053597 ? 0.00573053597 : 1*$9 > 0.349400685 ? 0.349400685 : 1*$9 : NaN):(valid(10) ? 1*$10 < 0.00573053597 ? 0.00573053597 : 1*$10 > 0.349400685 ? 0.349400685 : 1*$10 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(12) ? 1*$12 < 0.00573053597 ? 0.00573053597 : 1*$12 > 0.349400685 ? 0.349400685 : 1*$12 : NaN):(valid(13) ? 1*$13 < 0.00573053597 ? 0.00573053597 : 1*$13 > 0.349400685 ? 0.349400685 : 1*$13 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$8) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'learning-curves.csv' skip 1 using 1:(1*$11) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0196560197
set tmargin at screen 0.0958230958
set key center center horizontal Left reverse maxcols 2 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'CNN', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'MLP'
unset multiplot
unset output
}

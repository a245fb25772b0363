do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'sample-curves', 820, 407)
set multiplot
unset key
set lmargin at screen 0.095; set rmargin at screen 0.48
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'Fréchet distance'
set xtics autofreq
set xrange [1:16]
unset logscale y
set yrange [4.62324443:165.378139]
set ytics 20, 20, 165.378139; set format y '%.0f'
plot 'sample-curves.csv' skip 1 using 1:(valid(3) ? 1*$3 < 4.62324443 ? 4.62324443 : 1*$3 > 165.378139 ? 165.378139 : 1*$3 : NaN):(valid(4) ? 1*$4 < 4.62324443 ? 4.62324443 : 1*$4 > 165.378139 ? 165.378139 : 1*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'sample-curves.csv' skip 1 using 1:(valid(6) ? 1*$6 < 4.62324443 ? 4.62324443 : 1*$6 > 165.378139 ? 165.378139 : 1*$6 : NaN):(valid(7) ? 1*$7 < 4.62324443 ? 4.62324443 : 1*$7 > 165.378139 ? 165.378139 : 1*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'sample-curves.csv' skip 1 using 1:(1*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'sample-curves.csv' skip 1 using 1:(1*$5) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005
set lmargin at screen 0.595; set rmargin at screen 0.975
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'share of classes covered (%)'
set xtics autofreq
set xrange [1:16]
unset logscale y
set yrange [57.3647272:101.666667]
set ytics 60, 5, 101.666667; set format y '%.0f'
plot 'sample-curves.csv' skip 1 using 1:(valid(9) ? 100*$9 < 57.3647272 ? 57.3647272 : 100*$9 > 101.666667 ? 101.666667 : 100*$9 : NaN):(valid(10) ? 100*$10 < 57.3647272 ? 57.3647272 : 100*$10 > 101.666667 ? 101.666667 : 100*$10 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'sample-curves.csv' skip 1 using 1:(valid(12) ? 100*$12 < 57.3647272 ? 57.3647272 : 100*$12 > 101.666667 ? 101.666667 : 100*$12 : NaN):(valid(13) ? 100*$13 < 57.3647272 ? 57.3647272 : 100*$13 > 101.666667 ? 101.666667 : 100*$13 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'sample-curves.csv' skip 1 using 1:(100*$8) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'sample-curves.csv' skip 1 using 1:(100*$11) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0196560197
set tmargin at screen 0.0958230958
set key center center horizontal Left reverse maxcols 2 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'normalized (0.002)', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'plain (0.002)'
unset multiplot
unset output
}

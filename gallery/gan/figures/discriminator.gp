do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'discriminator', 820, 407)
set multiplot
unset key
set lmargin at screen 0.095; set rmargin at screen 0.48
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'real images recognized (%)'
set xtics autofreq
set xrange [1:16]
unset logscale y
set yrange [58.2118159:81.2802426]
set ytics 60, 5, 81.2802426; set format y '%.0f'
plot 'discriminator.csv' skip 1 using 1:(valid(3) ? 100*$3 < 58.2118159 ? 58.2118159 : 100*$3 > 81.2802426 ? 81.2802426 : 100*$3 : NaN):(valid(4) ? 100*$4 < 58.2118159 ? 58.2118159 : 100*$4 > 81.2802426 ? 81.2802426 : 100*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'discriminator.csv' skip 1 using 1:(valid(6) ? 100*$6 < 58.2118159 ? 58.2118159 : 100*$6 > 81.2802426 ? 81.2802426 : 100*$6 : NaN):(valid(7) ? 100*$7 < 58.2118159 ? 58.2118159 : 100*$7 > 81.2802426 ? 81.2802426 : 100*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'discriminator.csv' skip 1 using 1:(100*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'discriminator.csv' skip 1 using 1:(100*$5) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005
set lmargin at screen 0.595; set rmargin at screen 0.975
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'generated images recognized (%)'
set xtics autofreq
set xrange [1:16]
unset logscale y
set yrange [59.897609:99.9576771]
set ytics 60, 5, 99.9576771; set format y '%.0f'
plot 'discriminator.csv' skip 1 using 1:(valid(9) ? 100*$9 < 59.897609 ? 59.897609 : 100*$9 > 99.9576771 ? 99.9576771 : 100*$9 : NaN):(valid(10) ? 100*$10 < 59.897609 ? 59.897609 : 100*$10 > 99.9576771 ? 99.9576771 : 100*$10 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'discriminator.csv' skip 1 using 1:(valid(12) ? 100*$12 < 59.897609 ? 59.897609 : 100*$12 > 99.9576771 ? 99.9576771 : 100*$12 : NaN):(valid(13) ? 100*$13 < 59.897609 ? 59.897609 : 100*$13 > 99.9576771 ? 99.9576771 : 100*$13 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'discriminator.csv' skip 1 using 1:(100*$8) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'discriminator.csv' skip 1 using 1:(100*$11) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005
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

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'adversarial-losses', 820, 407)
set multiplot
unset key
set lmargin at screen 0.095; set rmargin at screen 0.48
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'generator loss'
set xtics autofreq
set xrange [1:16]
unset logscale y
set yrange [0.905577164:2.07378207]
set ytics 1, 0.2, 2.07378207; set format y '%.1f'
plot 'adversarial-losses.csv' skip 1 using 1:(valid(3) ? 1*$3 < 0.905577164 ? 0.905577164 : 1*$3 > 2.07378207 ? 2.07378207 : 1*$3 : NaN):(valid(4) ? 1*$4 < 0.905577164 ? 0.905577164 : 1*$4 > 2.07378207 ? 2.07378207 : 1*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'adversarial-losses.csv' skip 1 using 1:(valid(6) ? 1*$6 < 0.905577164 ? 0.905577164 : 1*$6 > 2.07378207 ? 2.07378207 : 1*$6 : NaN):(valid(7) ? 1*$7 < 0.905577164 ? 0.905577164 : 1*$7 > 2.07378207 ? 2.07378207 : 1*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'adversarial-losses.csv' skip 1 using 1:(1*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'adversarial-losses.csv' skip 1 using 1:(1*$5) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005
set lmargin at screen 0.595; set rmargin at screen 0.975
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'discriminator loss'
set xtics autofreq
set xrange [1:16]
unset logscale y
set yrange [0.653072762:1.35468207]
set ytics 0.7, 0.1, 1.35468207; set format y '%.1f'
plot 'adversarial-losses.csv' skip 1 using 1:(valid(9) ? 1*$9 < 0.653072762 ? 0.653072762 : 1*$9 > 1.35468207 ? 1.35468207 : 1*$9 : NaN):(valid(10) ? 1*$10 < 0.653072762 ? 0.653072762 : 1*$10 > 1.35468207 ? 1.35468207 : 1*$10 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'adversarial-losses.csv' skip 1 using 1:(valid(12) ? 1*$12 < 0.653072762 ? 0.653072762 : 1*$12 > 1.35468207 ? 1.35468207 : 1*$12 : NaN):(valid(13) ? 1*$13 < 0.653072762 ? 0.653072762 : 1*$13 > 1.35468207 ? 1.35468207 : 1*$13 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'adversarial-losses.csv' skip 1 using 1:(1*$8) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'adversarial-losses.csv' skip 1 using 1:(1*$11) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005
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

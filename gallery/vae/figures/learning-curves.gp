do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'learning-curves', 820, 407)
set multiplot
unset key
set lmargin at screen 0.095; set rmargin at screen 0.48
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'test mae'
set xtics autofreq
set xrange [1:20]
unset logscale y
set yrange [0.0694940262:0.197737106]
set ytics 0.08, 0.02, 0.197737106; set format y '%.2f'
plot 'learning-curves.csv' skip 1 using 1:(valid(3) ? 1*$3 < 0.0694940262 ? 0.0694940262 : 1*$3 > 0.197737106 ? 0.197737106 : 1*$3 : NaN):(valid(4) ? 1*$4 < 0.0694940262 ? 0.0694940262 : 1*$4 > 0.197737106 ? 0.197737106 : 1*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(6) ? 1*$6 < 0.0694940262 ? 0.0694940262 : 1*$6 > 0.197737106 ? 0.197737106 : 1*$6 : NaN):(valid(7) ? 1*$7 < 0.0694940262 ? 0.0694940262 : 1*$7 > 0.197737106 ? 0.197737106 : 1*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(9) ? 1*$9 < 0.0694940262 ? 0.0694940262 : 1*$9 > 0.197737106 ? 0.197737106 : 1*$9 : NaN):(valid(10) ? 1*$10 < 0.0694940262 ? 0.0694940262 : 1*$10 > 0.197737106 ? 0.197737106 : 1*$10 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'learning-curves.csv' skip 1 using 1:(1*$5) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'learning-curves.csv' skip 1 using 1:(1*$8) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451
set lmargin at screen 0.595; set rmargin at screen 0.975
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'training loss'
set xtics autofreq
set xrange [1:20]
unset logscale y
set yrange [229.146122:358.356224]
set ytics 240, 20, 358.356224; set format y '%.0f'
plot 'learning-curves.csv' skip 1 using 1:(valid(12) ? 1*$12 < 229.146122 ? 229.146122 : 1*$12 > 358.356224 ? 358.356224 : 1*$12 : NaN):(valid(13) ? 1*$13 < 229.146122 ? 229.146122 : 1*$13 > 358.356224 ? 358.356224 : 1*$13 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(15) ? 1*$15 < 229.146122 ? 229.146122 : 1*$15 > 358.356224 ? 358.356224 : 1*$15 : NaN):(valid(16) ? 1*$16 < 229.146122 ? 229.146122 : 1*$16 > 358.356224 ? 358.356224 : 1*$16 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(18) ? 1*$18 < 229.146122 ? 229.146122 : 1*$18 > 358.356224 ? 358.356224 : 1*$18 : NaN):(valid(19) ? 1*$19 < 229.146122 ? 229.146122 : 1*$19 > 358.356224 ? 358.356224 : 1*$19 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
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
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'weight=0.1', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'weight=1', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'weight=4'
unset multiplot
unset output
}

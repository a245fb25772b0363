do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'learning-curves', 820, 428)
set multiplot
unset key
set lmargin at screen 0.095; set rmargin at screen 0.48
set bmargin at screen 0.275700935; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'test accuracy (%)'
set xtics autofreq
set xrange [1:150]
unset logscale y
set yrange [54.0820209:99.3999432]
set ytics 60, 10, 99.3999432; set format y '%.0f'
plot 'learning-curves.csv' skip 1 using 1:(valid(3) ? 100*$3 < 54.0820209 ? 54.0820209 : 100*$3 > 99.3999432 ? 99.3999432 : 100*$3 : NaN):(valid(4) ? 100*$4 < 54.0820209 ? 54.0820209 : 100*$4 > 99.3999432 ? 99.3999432 : 100*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(6) ? 100*$6 < 54.0820209 ? 54.0820209 : 100*$6 > 99.3999432 ? 99.3999432 : 100*$6 : NaN):(valid(7) ? 100*$7 < 54.0820209 ? 54.0820209 : 100*$7 > 99.3999432 ? 99.3999432 : 100*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(9) ? 100*$9 < 54.0820209 ? 54.0820209 : 100*$9 > 99.3999432 ? 99.3999432 : 100*$9 : NaN):(valid(10) ? 100*$10 < 54.0820209 ? 54.0820209 : 100*$10 > 99.3999432 ? 99.3999432 : 100*$10 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(12) ? 100*$12 < 54.0820209 ? 54.0820209 : 100*$12 > 99.3999432 ? 99.3999432 : 100*$12 : NaN):(valid(13) ? 100*$13 < 54.0820209 ? 54.0820209 : 100*$13 > 99.3999432 ? 99.3999432 : 100*$13 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 pointinterval 15, \
  'learning-curves.csv' skip 1 using 1:(100*$5) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 pointinterval 15, \
  'learning-curves.csv' skip 1 using 1:(100*$8) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 pointinterval 15, \
  'learning-curves.csv' skip 1 using 1:(100*$11) with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015 pointinterval 15
set lmargin at screen 0.595; set rmargin at screen 0.975
set bmargin at screen 0.275700935; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'training loss'
set xtics autofreq
set xrange [1:150]
unset logscale y
set yrange [0.0143531769:1.00544578]
set ytics 0.2, 0.2, 1.00544578; set format y '%.1f'
plot 'learning-curves.csv' skip 1 using 1:(valid(15) ? 1*$15 < 0.0143531769 ? 0.0143531769 : 1*$15 > 1.00544578 ? 1.00544578 : 1*$15 : NaN):(valid(16) ? 1*$16 < 0.0143531769 ? 0.0143531769 : 1*$16 > 1.00544578 ? 1.00544578 : 1*$16 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(18) ? 1*$18 < 0.0143531769 ? 0.0143531769 : 1*$18 > 1.00544578 ? 1.00544578 : 1*$18 : NaN):(valid(19) ? 1*$19 < 0.0143531769 ? 0.0143531769 : 1*$19 > 1.00544578 ? 1.00544578 : 1*$19 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(21) ? 1*$21 < 0.0143531769 ? 0.0143531769 : 1*$21 > 1.00544578 ? 1.00544578 : 1*$21 : NaN):(valid(22) ? 1*$22 < 0.0143531769 ? 0.0143531769 : 1*$22 > 1.00544578 ? 1.00544578 : 1*$22 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(24) ? 1*$24 < 0.0143531769 ? 0.0143531769 : 1*$24 > 1.00544578 ? 1.00544578 : 1*$24 : NaN):(valid(25) ? 1*$25 < 0.0143531769 ? 0.0143531769 : 1*$25 > 1.00544578 ? 1.00544578 : 1*$25 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$14) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 pointinterval 15, \
  'learning-curves.csv' skip 1 using 1:(1*$17) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 pointinterval 15, \
  'learning-curves.csv' skip 1 using 1:(1*$20) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 pointinterval 15, \
  'learning-curves.csv' skip 1 using 1:(1*$23) with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015 pointinterval 15
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0186915888
set tmargin at screen 0.140186916
set key center center horizontal Left reverse maxcols 3 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'as they are', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'logarithms', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'products', \
  NaN with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015 title 'logarithms and products'
unset multiplot
unset output
}

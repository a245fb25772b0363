do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'learning-curves', 820, 428)
set multiplot
unset key
set lmargin at screen 0.095; set rmargin at screen 0.48
set bmargin at screen 0.275700935; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'test accuracy (%)'
set xtics 1
set xrange [1:10]
unset logscale y
set yrange [39.659375:80.5263394]
set ytics 40, 5, 80.5263394; set format y '%.0f'
plot 'learning-curves.csv' skip 1 using 1:(valid(3) ? 100*$3 < 39.659375 ? 39.659375 : 100*$3 > 80.5263394 ? 80.5263394 : 100*$3 : NaN):(valid(4) ? 100*$4 < 39.659375 ? 39.659375 : 100*$4 > 80.5263394 ? 80.5263394 : 100*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(6) ? 100*$6 < 39.659375 ? 39.659375 : 100*$6 > 80.5263394 ? 80.5263394 : 100*$6 : NaN):(valid(7) ? 100*$7 < 39.659375 ? 39.659375 : 100*$7 > 80.5263394 ? 80.5263394 : 100*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(9) ? 100*$9 < 39.659375 ? 39.659375 : 100*$9 > 80.5263394 ? 80.5263394 : 100*$9 : NaN):(valid(10) ? 100*$10 < 39.659375 ? 39.659375 : 100*$10 > 80.5263394 ? 80.5263394 : 100*$10 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(12) ? 100*$12 < 39.659375 ? 39.659375 : 100*$12 > 80.5263394 ? 80.5263394 : 100*$12 : NaN):(valid(13) ? 100*$13 < 39.659375 ? 39.659375 : 100*$13 > 80.5263394 ? 80.5263394 : 100*$13 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'learning-curves.csv' skip 1 using 1:(100*$5) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'learning-curves.csv' skip 1 using 1:(100*$8) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451, \
  'learning-curves.csv' skip 1 using 1:(100*$11) with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015
set lmargin at screen 0.595; set rmargin at screen 0.975
set bmargin at screen 0.275700935; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'training loss'
set xtics 1
set xrange [1:10]
unset logscale y
set yrange [0.176735722:0.875968309]
set ytics 0.2, 0.1, 0.875968309; set format y '%.1f'
plot 'learning-curves.csv' skip 1 using 1:(valid(15) ? 1*$15 < 0.176735722 ? 0.176735722 : 1*$15 > 0.875968309 ? 0.875968309 : 1*$15 : NaN):(valid(16) ? 1*$16 < 0.176735722 ? 0.176735722 : 1*$16 > 0.875968309 ? 0.875968309 : 1*$16 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(18) ? 1*$18 < 0.176735722 ? 0.176735722 : 1*$18 > 0.875968309 ? 0.875968309 : 1*$18 : NaN):(valid(19) ? 1*$19 < 0.176735722 ? 0.176735722 : 1*$19 > 0.875968309 ? 0.875968309 : 1*$19 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(21) ? 1*$21 < 0.176735722 ? 0.176735722 : 1*$21 > 0.875968309 ? 0.875968309 : 1*$21 : NaN):(valid(22) ? 1*$22 < 0.176735722 ? 0.176735722 : 1*$22 > 0.875968309 ? 0.875968309 : 1*$22 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(24) ? 1*$24 < 0.176735722 ? 0.176735722 : 1*$24 > 0.875968309 ? 0.875968309 : 1*$24 : NaN):(valid(25) ? 1*$25 < 0.176735722 ? 0.176735722 : 1*$25 > 0.875968309 ? 0.875968309 : 1*$25 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$14) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'learning-curves.csv' skip 1 using 1:(1*$17) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'learning-curves.csv' skip 1 using 1:(1*$20) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451, \
  'learning-curves.csv' skip 1 using 1:(1*$23) with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0186915888
set tmargin at screen 0.140186916
set key center center horizontal Left reverse maxcols 3 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'MLP', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'CNN', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'MLP, trained on shifted', \
  NaN with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015 title 'CNN, trained on shifted'
unset multiplot
unset output
}

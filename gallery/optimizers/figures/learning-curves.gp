do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'learning-curves', 820, 428)
set multiplot
set lmargin at screen 0.095; set rmargin at screen 0.48
set bmargin at screen 0.275700935; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'test accuracy (%)'
set xtics 1
set xrange [1:5]
unset key
unset logscale y
set yrange [76.2877:84.6103]
set ytics 77, 1, 84.6103; set format y '%.0f'
plot 'learning-curves.csv' skip 1 using 1:(valid(3) ? 100*$3 < 76.2877 ? 76.2877 : 100*$3 > 84.6103 ? 84.6103 : 100*$3 : NaN):(valid(4) ? 100*$4 < 76.2877 ? 76.2877 : 100*$4 > 84.6103 ? 84.6103 : 100*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(6) ? 100*$6 < 76.2877 ? 76.2877 : 100*$6 > 84.6103 ? 84.6103 : 100*$6 : NaN):(valid(7) ? 100*$7 < 76.2877 ? 76.2877 : 100*$7 > 84.6103 ? 84.6103 : 100*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(9) ? 100*$9 < 76.2877 ? 76.2877 : 100*$9 > 84.6103 ? 84.6103 : 100*$9 : NaN):(valid(10) ? 100*$10 < 76.2877 ? 76.2877 : 100*$10 > 84.6103 ? 84.6103 : 100*$10 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(12) ? 100*$12 < 76.2877 ? 76.2877 : 100*$12 > 84.6103 ? 84.6103 : 100*$12 : NaN):(valid(13) ? 100*$13 < 76.2877 ? 76.2877 : 100*$13 > 84.6103 ? 84.6103 : 100*$13 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(15) ? 100*$15 < 76.2877 ? 76.2877 : 100*$15 > 84.6103 ? 84.6103 : 100*$15 : NaN):(valid(16) ? 100*$16 < 76.2877 ? 76.2877 : 100*$16 > 84.6103 ? 84.6103 : 100*$16 : NaN) with filledcurves fillcolor rgb '#e69f00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(18) ? 100*$18 < 76.2877 ? 76.2877 : 100*$18 > 84.6103 ? 84.6103 : 100*$18 : NaN):(valid(19) ? 100*$19 < 76.2877 ? 76.2877 : 100*$19 > 84.6103 ? 84.6103 : 100*$19 : NaN) with filledcurves fillcolor rgb '#56b4e9' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(21) ? 100*$21 < 76.2877 ? 76.2877 : 100*$21 > 84.6103 ? 84.6103 : 100*$21 : NaN):(valid(22) ? 100*$22 < 76.2877 ? 76.2877 : 100*$22 > 84.6103 ? 84.6103 : 100*$22 : NaN) with filledcurves fillcolor rgb '#000000' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$2) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(100*$5) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(100*$8) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#009e73' pointtype 9 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(100*$11) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(100*$14) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#e69f00' pointtype 11 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(100*$17) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#56b4e9' pointtype 15 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(100*$20) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#000000' pointtype 4 pointsize 0.5
set lmargin at screen 0.595; set rmargin at screen 0.975
set bmargin at screen 0.275700935; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'training loss'
set xtics 1
set xrange [1:5]
unset key
unset logscale y
set yrange [0.296001179:0.589953739]
set ytics 0.3, 0.05, 0.589953739; set format y '%.2f'
plot 'learning-curves.csv' skip 1 using 1:(valid(24) ? 1*$24 < 0.296001179 ? 0.296001179 : 1*$24 > 0.589953739 ? 0.589953739 : 1*$24 : NaN):(valid(25) ? 1*$25 < 0.296001179 ? 0.296001179 : 1*$25 > 0.589953739 ? 0.589953739 : 1*$25 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(27) ? 1*$27 < 0.296001179 ? 0.296001179 : 1*$27 > 0.589953739 ? 0.589953739 : 1*$27 : NaN):(valid(28) ? 1*$28 < 0.296001179 ? 0.296001179 : 1*$28 > 0.589953739 ? 0.589953739 : 1*$28 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(30) ? 1*$30 < 0.296001179 ? 0.296001179 : 1*$30 > 0.589953739 ? 0.589953739 : 1*$30 : NaN):(valid(31) ? 1*$31 < 0.296001179 ? 0.296001179 : 1*$31 > 0.589953739 ? 0.589953739 : 1*$31 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(33) ? 1*$33 < 0.296001179 ? 0.296001179 : 1*$33 > 0.589953739 ? 0.589953739 : 1*$33 : NaN):(valid(34) ? 1*$34 < 0.296001179 ? 0.296001179 : 1*$34 > 0.589953739 ? 0.589953739 : 1*$34 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(36) ? 1*$36 < 0.296001179 ? 0.296001179 : 1*$36 > 0.589953739 ? 0.589953739 : 1*$36 : NaN):(valid(37) ? 1*$37 < 0.296001179 ? 0.296001179 : 1*$37 > 0.589953739 ? 0.589953739 : 1*$37 : NaN) with filledcurves fillcolor rgb '#e69f00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(39) ? 1*$39 < 0.296001179 ? 0.296001179 : 1*$39 > 0.589953739 ? 0.589953739 : 1*$39 : NaN):(valid(40) ? 1*$40 < 0.296001179 ? 0.296001179 : 1*$40 > 0.589953739 ? 0.589953739 : 1*$40 : NaN) with filledcurves fillcolor rgb '#56b4e9' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(42) ? 1*$42 < 0.296001179 ? 0.296001179 : 1*$42 > 0.589953739 ? 0.589953739 : 1*$42 : NaN):(valid(43) ? 1*$43 < 0.296001179 ? 0.296001179 : 1*$43 > 0.589953739 ? 0.589953739 : 1*$43 : NaN) with filledcurves fillcolor rgb '#000000' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$23) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(1*$26) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(1*$29) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#009e73' pointtype 9 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(1*$32) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(1*$35) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#e69f00' pointtype 11 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(1*$38) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#56b4e9' pointtype 15 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(1*$41) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#000000' pointtype 4 pointsize 0.5
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0186915888
set tmargin at screen 0.140186916
set key center center horizontal Left reverse maxcols 4 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5 title 'sgd (0.1)', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5 title 'momentum (0.01)', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#009e73' pointtype 9 pointsize 0.5 title 'nesterov (0.01)', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5 title 'adagrad (0.0316)', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#e69f00' pointtype 11 pointsize 0.5 title 'rmsprop (0.001)', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#56b4e9' pointtype 15 pointsize 0.5 title 'adam (0.001)', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#000000' pointtype 4 pointsize 0.5 title 'adamw (0.001)'
unset multiplot
unset output
}

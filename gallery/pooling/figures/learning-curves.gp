do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'learning-curves', 820, 449)
set multiplot
set lmargin at screen 0.095; set rmargin at screen 0.48
set bmargin at screen 0.309576837; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'test accuracy (%)'
set xtics 1
set xrange [1:10]
unset key
unset logscale y
set yrange [41.3299875:99.02133]
set ytics 50, 10, 99.02133; set format y '%.0f'
plot 'learning-curves.csv' skip 1 using 1:(valid(3) ? 100*$3 < 41.3299875 ? 41.3299875 : 100*$3 > 99.02133 ? 99.02133 : 100*$3 : NaN):(valid(4) ? 100*$4 < 41.3299875 ? 41.3299875 : 100*$4 > 99.02133 ? 99.02133 : 100*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(6) ? 100*$6 < 41.3299875 ? 41.3299875 : 100*$6 > 99.02133 ? 99.02133 : 100*$6 : NaN):(valid(7) ? 100*$7 < 41.3299875 ? 41.3299875 : 100*$7 > 99.02133 ? 99.02133 : 100*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(9) ? 100*$9 < 41.3299875 ? 41.3299875 : 100*$9 > 99.02133 ? 99.02133 : 100*$9 : NaN):(valid(10) ? 100*$10 < 41.3299875 ? 41.3299875 : 100*$10 > 99.02133 ? 99.02133 : 100*$10 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(12) ? 100*$12 < 41.3299875 ? 41.3299875 : 100*$12 > 99.02133 ? 99.02133 : 100*$12 : NaN):(valid(13) ? 100*$13 < 41.3299875 ? 41.3299875 : 100*$13 > 99.02133 ? 99.02133 : 100*$13 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(15) ? 100*$15 < 41.3299875 ? 41.3299875 : 100*$15 > 99.02133 ? 99.02133 : 100*$15 : NaN):(valid(16) ? 100*$16 < 41.3299875 ? 41.3299875 : 100*$16 > 99.02133 ? 99.02133 : 100*$16 : NaN) with filledcurves fillcolor rgb '#e69f00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(18) ? 100*$18 < 41.3299875 ? 41.3299875 : 100*$18 > 99.02133 ? 99.02133 : 100*$18 : NaN):(valid(19) ? 100*$19 < 41.3299875 ? 41.3299875 : 100*$19 > 99.02133 ? 99.02133 : 100*$19 : NaN) with filledcurves fillcolor rgb '#56b4e9' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(21) ? 100*$21 < 41.3299875 ? 41.3299875 : 100*$21 > 99.02133 ? 99.02133 : 100*$21 : NaN):(valid(22) ? 100*$22 < 41.3299875 ? 41.3299875 : 100*$22 > 99.02133 ? 99.02133 : 100*$22 : NaN) with filledcurves fillcolor rgb '#000000' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$2) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(100*$5) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(100*$8) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#009e73' pointtype 9 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(100*$11) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(100*$14) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#e69f00' pointtype 11 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(100*$17) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#56b4e9' pointtype 15 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(100*$20) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#000000' pointtype 4 pointsize 0.5
set lmargin at screen 0.595; set rmargin at screen 0.975
set bmargin at screen 0.309576837; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'training loss'
set xtics 1
set xrange [1:10]
unset key
unset logscale y
set yrange [0.0238533896:2.92345841]
set logscale y; set ytics ('0.1' 1e-1, '1' 1e0)
plot 'learning-curves.csv' skip 1 using 1:(valid(24) ? 1*$24 < 0.0238533896 ? 0.0238533896 : 1*$24 > 2.92345841 ? 2.92345841 : 1*$24 : NaN):(valid(25) ? 1*$25 < 0.0238533896 ? 0.0238533896 : 1*$25 > 2.92345841 ? 2.92345841 : 1*$25 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(27) ? 1*$27 < 0.0238533896 ? 0.0238533896 : 1*$27 > 2.92345841 ? 2.92345841 : 1*$27 : NaN):(valid(28) ? 1*$28 < 0.0238533896 ? 0.0238533896 : 1*$28 > 2.92345841 ? 2.92345841 : 1*$28 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(30) ? 1*$30 < 0.0238533896 ? 0.0238533896 : 1*$30 > 2.92345841 ? 2.92345841 : 1*$30 : NaN):(valid(31) ? 1*$31 < 0.0238533896 ? 0.0238533896 : 1*$31 > 2.92345841 ? 2.92345841 : 1*$31 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(33) ? 1*$33 < 0.0238533896 ? 0.0238533896 : 1*$33 > 2.92345841 ? 2.92345841 : 1*$33 : NaN):(valid(34) ? 1*$34 < 0.0238533896 ? 0.0238533896 : 1*$34 > 2.92345841 ? 2.92345841 : 1*$34 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(36) ? 1*$36 < 0.0238533896 ? 0.0238533896 : 1*$36 > 2.92345841 ? 2.92345841 : 1*$36 : NaN):(valid(37) ? 1*$37 < 0.0238533896 ? 0.0238533896 : 1*$37 > 2.92345841 ? 2.92345841 : 1*$37 : NaN) with filledcurves fillcolor rgb '#e69f00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(39) ? 1*$39 < 0.0238533896 ? 0.0238533896 : 1*$39 > 2.92345841 ? 2.92345841 : 1*$39 : NaN):(valid(40) ? 1*$40 < 0.0238533896 ? 0.0238533896 : 1*$40 > 2.92345841 ? 2.92345841 : 1*$40 : NaN) with filledcurves fillcolor rgb '#56b4e9' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(42) ? 1*$42 < 0.0238533896 ? 0.0238533896 : 1*$42 > 2.92345841 ? 2.92345841 : 1*$42 : NaN):(valid(43) ? 1*$43 < 0.0238533896 ? 0.0238533896 : 1*$43 > 2.92345841 ? 2.92345841 : 1*$43 : NaN) with filledcurves fillcolor rgb '#000000' fillstyle transparent solid 0.14 noborder, \
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
set bmargin at screen 0.0178173719
set tmargin at screen 0.180400891
set key center center horizontal Left reverse maxcols 3 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5 title 'nothing', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5 title 'max 2x2', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#009e73' pointtype 9 pointsize 0.5 title 'average 2x2', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5 title 'max across 2 channels', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#e69f00' pointtype 11 pointsize 0.5 title 'average across 2 channels', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#56b4e9' pointtype 15 pointsize 0.5 title 'every other place', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#000000' pointtype 4 pointsize 0.5 title 'convolution 2x2 of stride…'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'learning-curves', 820, 407)
set multiplot
unset key
set lmargin at screen 0.095; set rmargin at screen 0.48
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'test accuracy (%)'
set xtics autofreq
set xrange [1:60]
unset logscale y
set yrange [39.7050873:100.693423]
set ytics 40, 10, 100.693423; set format y '%.0f'
plot 'learning-curves.csv' skip 1 using 1:(valid(3) ? 100*$3 < 39.7050873 ? 39.7050873 : 100*$3 > 100.693423 ? 100.693423 : 100*$3 : NaN):(valid(4) ? 100*$4 < 39.7050873 ? 39.7050873 : 100*$4 > 100.693423 ? 100.693423 : 100*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(6) ? 100*$6 < 39.7050873 ? 39.7050873 : 100*$6 > 100.693423 ? 100.693423 : 100*$6 : NaN):(valid(7) ? 100*$7 < 39.7050873 ? 39.7050873 : 100*$7 > 100.693423 ? 100.693423 : 100*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(9) ? 100*$9 < 39.7050873 ? 39.7050873 : 100*$9 > 100.693423 ? 100.693423 : 100*$9 : NaN):(valid(10) ? 100*$10 < 39.7050873 ? 39.7050873 : 100*$10 > 100.693423 ? 100.693423 : 100*$10 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(12) ? 100*$12 < 39.7050873 ? 39.7050873 : 100*$12 > 100.693423 ? 100.693423 : 100*$12 : NaN):(valid(13) ? 100*$13 < 39.7050873 ? 39.7050873 : 100*$13 > 100.693423 ? 100.693423 : 100*$13 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 pointinterval 6, \
  'learning-curves.csv' skip 1 using 1:(100*$5) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 pointinterval 6, \
  'learning-curves.csv' skip 1 using 1:(100*$8) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 pointinterval 6, \
  'learning-curves.csv' skip 1 using 1:(100*$11) with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015 pointinterval 6
set lmargin at screen 0.595; set rmargin at screen 0.975
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'training loss'
set xtics autofreq
set xrange [1:60]
unset logscale y
set yrange [7.93756845e-06:2.62253447]
set logscale y; set ytics ('1e-5' 1e-5, '1e-4' 1e-4, '0.001' 1e-3, '0.01' 1e-2, '0.1' 1e-1, '1' 1e0)
plot 'learning-curves.csv' skip 1 using 1:(valid(15) ? 1*$15 < 7.93756845e-06 ? 7.93756845e-06 : 1*$15 > 2.62253447 ? 2.62253447 : 1*$15 : NaN):(valid(16) ? 1*$16 < 7.93756845e-06 ? 7.93756845e-06 : 1*$16 > 2.62253447 ? 2.62253447 : 1*$16 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(18) ? 1*$18 < 7.93756845e-06 ? 7.93756845e-06 : 1*$18 > 2.62253447 ? 2.62253447 : 1*$18 : NaN):(valid(19) ? 1*$19 < 7.93756845e-06 ? 7.93756845e-06 : 1*$19 > 2.62253447 ? 2.62253447 : 1*$19 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(21) ? 1*$21 < 7.93756845e-06 ? 7.93756845e-06 : 1*$21 > 2.62253447 ? 2.62253447 : 1*$21 : NaN):(valid(22) ? 1*$22 < 7.93756845e-06 ? 7.93756845e-06 : 1*$22 > 2.62253447 ? 2.62253447 : 1*$22 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(24) ? 1*$24 < 7.93756845e-06 ? 7.93756845e-06 : 1*$24 > 2.62253447 ? 2.62253447 : 1*$24 : NaN):(valid(25) ? 1*$25 < 7.93756845e-06 ? 7.93756845e-06 : 1*$25 > 2.62253447 ? 2.62253447 : 1*$25 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$14) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 pointinterval 6, \
  'learning-curves.csv' skip 1 using 1:(1*$17) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 pointinterval 6, \
  'learning-curves.csv' skip 1 using 1:(1*$20) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 pointinterval 6, \
  'learning-curves.csv' skip 1 using 1:(1*$23) with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015 pointinterval 6
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0196560197
set tmargin at screen 0.0958230958
set key center center horizontal Left reverse maxcols 4 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'probability=0', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'probability=0.1', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'probability=0.25', \
  NaN with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015 title 'probability=0.5'
unset multiplot
unset output
}

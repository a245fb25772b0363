do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'learning-curves', 820, 407)
set multiplot
unset key
set lmargin at screen 0.095; set rmargin at screen 0.48
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'test accuracy (%)'
set xtics autofreq
set xrange [1:300]
unset logscale y
set yrange [52.5198684:91.3484375]
set ytics 55, 5, 91.3484375; set format y '%.0f'
plot 'learning-curves.csv' skip 1 using 1:(valid(3) ? 100*$3 < 52.5198684 ? 52.5198684 : 100*$3 > 91.3484375 ? 91.3484375 : 100*$3 : NaN):(valid(4) ? 100*$4 < 52.5198684 ? 52.5198684 : 100*$4 > 91.3484375 ? 91.3484375 : 100*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(6) ? 100*$6 < 52.5198684 ? 52.5198684 : 100*$6 > 91.3484375 ? 91.3484375 : 100*$6 : NaN):(valid(7) ? 100*$7 < 52.5198684 ? 52.5198684 : 100*$7 > 91.3484375 ? 91.3484375 : 100*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(9) ? 100*$9 < 52.5198684 ? 52.5198684 : 100*$9 > 91.3484375 ? 91.3484375 : 100*$9 : NaN):(valid(10) ? 100*$10 < 52.5198684 ? 52.5198684 : 100*$10 > 91.3484375 ? 91.3484375 : 100*$10 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 pointinterval 30, \
  'learning-curves.csv' skip 1 using 1:(100*$5) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 pointinterval 30, \
  'learning-curves.csv' skip 1 using 1:(100*$8) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 pointinterval 30, \
  'learning-curves.csv' skip 1 using 1:(100*$2):($20 > 0 ? 0.9+0.3*sqrt($20) : NaN) with points pointtype 6 pointsize variable linewidth 1 linecolor rgb '#222222', \
  'learning-curves.csv' skip 1 using 1:(100*$5):($21 > 0 ? 0.9+0.3*sqrt($21) : NaN) with points pointtype 6 pointsize variable linewidth 1 linecolor rgb '#222222', \
  'learning-curves.csv' skip 1 using 1:(100*$8):($22 > 0 ? 0.9+0.3*sqrt($22) : NaN) with points pointtype 6 pointsize variable linewidth 1 linecolor rgb '#222222'
set lmargin at screen 0.595; set rmargin at screen 0.975
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'training loss'
set xtics autofreq
set xrange [1:300]
unset logscale y
set yrange [0.157783507:0.714238747]
set ytics 0.2, 0.1, 0.714238747; set format y '%.1f'
plot 'learning-curves.csv' skip 1 using 1:(valid(12) ? 1*$12 < 0.157783507 ? 0.157783507 : 1*$12 > 0.714238747 ? 0.714238747 : 1*$12 : NaN):(valid(13) ? 1*$13 < 0.157783507 ? 0.157783507 : 1*$13 > 0.714238747 ? 0.714238747 : 1*$13 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(15) ? 1*$15 < 0.157783507 ? 0.157783507 : 1*$15 > 0.714238747 ? 0.714238747 : 1*$15 : NaN):(valid(16) ? 1*$16 < 0.157783507 ? 0.157783507 : 1*$16 > 0.714238747 ? 0.714238747 : 1*$16 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(18) ? 1*$18 < 0.157783507 ? 0.157783507 : 1*$18 > 0.714238747 ? 0.714238747 : 1*$18 : NaN):(valid(19) ? 1*$19 < 0.157783507 ? 0.157783507 : 1*$19 > 0.714238747 ? 0.714238747 : 1*$19 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$11) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 pointinterval 30, \
  'learning-curves.csv' skip 1 using 1:(1*$14) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 pointinterval 30, \
  'learning-curves.csv' skip 1 using 1:(1*$17) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 pointinterval 30, \
  'learning-curves.csv' skip 1 using 1:(1*$11):($20 > 0 ? 0.9+0.3*sqrt($20) : NaN) with points pointtype 6 pointsize variable linewidth 1 linecolor rgb '#222222', \
  'learning-curves.csv' skip 1 using 1:(1*$14):($21 > 0 ? 0.9+0.3*sqrt($21) : NaN) with points pointtype 6 pointsize variable linewidth 1 linecolor rgb '#222222', \
  'learning-curves.csv' skip 1 using 1:(1*$17):($22 > 0 ? 0.9+0.3*sqrt($22) : NaN) with points pointtype 6 pointsize variable linewidth 1 linecolor rgb '#222222'
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0196560197
set tmargin at screen 0.0958230958
set key center center horizontal Left reverse maxcols 3 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'one-hot (linear)', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'dummy (linear)', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'number (one hidden layer)'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'sensitivity', 820, 464)
set multiplot
unset key; set bars 0.5
set logscale x
set xtics ('0.001' 0.001, '0.01' 0.01, '0.1' 0.1, '1' 1); set mxtics 10
set xrange [0.000812830516:1.23026877]
set lmargin at screen 0.09; set rmargin at screen 0.98
set bmargin at screen 0.245689655; set tmargin at screen 0.965
set xlabel 'learning rate'; set ylabel 'test accuracy (%)'
unset logscale y
set yrange [3.03334788:83.3416667]
set ytics 10, 10, 83.3416667; set format y '%.0f'
set ytics 10, 10, 83.3416667; set format y '%.0f'
set arrow from graph 0, first 6.64722222 to graph 1, first 6.64722222 nohead linecolor rgb '#aaaaaa' dashtype 3
set label 'failed' at graph -0.012, first 4.84028505 right textcolor rgb '#666666' font font(11)
plot 'sensitivity.csv' skip 1 using ($1*0.901571138):(100*$2):(valid(7) ? 100*$7 < 3.03334788 ? 3.03334788 : 100*$7 > 83.3416667 ? 83.3416667 : 100*$7 : NaN):(valid(8) ? 100*$8 < 3.03334788 ? 3.03334788 : 100*$8 > 83.3416667 ? 83.3416667 : 100*$8 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#0072b2', \
  'sensitivity.csv' skip 1 using ($1*0.949510999):(100*$9):(valid(14) ? 100*$14 < 3.03334788 ? 3.03334788 : 100*$14 > 83.3416667 ? 83.3416667 : 100*$14 : NaN):(valid(15) ? 100*$15 < 3.03334788 ? 3.03334788 : 100*$15 > 83.3416667 ? 83.3416667 : 100*$15 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#d55e00', \
  'sensitivity.csv' skip 1 using ($1*1):(100*$16):(valid(21) ? 100*$21 < 3.03334788 ? 3.03334788 : 100*$21 > 83.3416667 ? 83.3416667 : 100*$21 : NaN):(valid(22) ? 100*$22 < 3.03334788 ? 3.03334788 : 100*$22 > 83.3416667 ? 83.3416667 : 100*$22 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#009e73', \
  'sensitivity.csv' skip 1 using ($1*1.05317369):(100*$23):(valid(28) ? 100*$28 < 3.03334788 ? 3.03334788 : 100*$28 > 83.3416667 ? 83.3416667 : 100*$28 : NaN):(valid(29) ? 100*$29 < 3.03334788 ? 3.03334788 : 100*$29 > 83.3416667 ? 83.3416667 : 100*$29 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#cc79a7', \
  'sensitivity.csv' skip 1 using ($1*1.10917482):(100*$30):(valid(35) ? 100*$35 < 3.03334788 ? 3.03334788 : 100*$35 > 83.3416667 ? 83.3416667 : 100*$35 : NaN):(valid(36) ? 100*$36 < 3.03334788 ? 3.03334788 : 100*$36 > 83.3416667 ? 83.3416667 : 100*$36 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#e69f00', \
  'sensitivity.csv' skip 1 using ($1*0.901571138):(100*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'sensitivity.csv' skip 1 using ($1*0.901571138):(100*$6) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#0072b2', \
  'sensitivity.csv' skip 1 using ($1*0.949510999):(100*$9) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'sensitivity.csv' skip 1 using ($1*0.949510999):(100*$13) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#d55e00', \
  'sensitivity.csv' skip 1 using ($1*1):(100*$16) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451, \
  'sensitivity.csv' skip 1 using ($1*1):(100*$20) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#009e73', \
  'sensitivity.csv' skip 1 using ($1*1.05317369):(100*$23) with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015, \
  'sensitivity.csv' skip 1 using ($1*1.05317369):(100*$27) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#cc79a7', \
  'sensitivity.csv' skip 1 using ($1*1.10917482):(100*$30) with linespoints linewidth 1.5 dashtype (8,3) linecolor rgb '#e69f00' pointtype 11 pointsize 0.352, \
  'sensitivity.csv' skip 1 using ($1*1.10917482):(100*$34) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#e69f00'
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0172413793
set tmargin at screen 0.129310345
set key center center horizontal Left reverse maxcols 4 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'one sample', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'batches of 8', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'batches of 32', \
  NaN with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015 title 'batches of 128', \
  NaN with linespoints linewidth 1.5 dashtype (8,3) linecolor rgb '#e69f00' pointtype 11 pointsize 0.352 title 'batches of 512'
unset multiplot
unset output
}

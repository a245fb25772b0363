do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'sensitivity', 820, 464)
set multiplot
unset key; set bars 0.5
set logscale x
set xtics ('0.0001' 0.0001, '0.001' 0.001, '0.01' 0.01, '0.1' 0.1, '1' 1); set mxtics 10
set xrange [7.58577575e-05:1.31825674]
set lmargin at screen 0.09; set rmargin at screen 0.98
set bmargin at screen 0.245689655; set tmargin at screen 0.965
set xlabel 'learning rate'; set ylabel 'test accuracy (%)'
unset logscale y
set yrange [-3.38176662:97.791]
set ytics 0, 20, 97.791; set format y '%.0f'
set ytics 20, 20, 97.791; set format y '%.0f'
set arrow from graph 0, first 1.17100788 to graph 1, first 1.17100788 nohead linecolor rgb '#aaaaaa' dashtype 3
set label 'failed' at graph -0.012, first -1.10537937 right textcolor rgb '#666666' font font(11)
plot 'sensitivity.csv' skip 1 using ($1*0.87096359):(100*$2):(valid(7) ? 100*$7 < -3.38176662 ? -3.38176662 : 100*$7 > 97.791 ? 97.791 : 100*$7 : NaN):(valid(8) ? 100*$8 < -3.38176662 ? -3.38176662 : 100*$8 > 97.791 ? 97.791 : 100*$8 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#0072b2', \
  'sensitivity.csv' skip 1 using ($1*0.920449572):(100*$9):(valid(14) ? 100*$14 < -3.38176662 ? -3.38176662 : 100*$14 > 97.791 ? 97.791 : 100*$14 : NaN):(valid(15) ? 100*$15 < -3.38176662 ? -3.38176662 : 100*$15 > 97.791 ? 97.791 : 100*$15 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#d55e00', \
  'sensitivity.csv' skip 1 using ($1*0.972747224):(100*$16):(valid(21) ? 100*$21 < -3.38176662 ? -3.38176662 : 100*$21 > 97.791 ? 97.791 : 100*$21 : NaN):(valid(22) ? 100*$22 < -3.38176662 ? -3.38176662 : 100*$22 > 97.791 ? 97.791 : 100*$22 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#009e73', \
  'sensitivity.csv' skip 1 using ($1*1.0280163):(100*$23):(valid(28) ? 100*$28 < -3.38176662 ? -3.38176662 : 100*$28 > 97.791 ? 97.791 : 100*$28 : NaN):(valid(29) ? 100*$29 < -3.38176662 ? -3.38176662 : 100*$29 > 97.791 ? 97.791 : 100*$29 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#cc79a7', \
  'sensitivity.csv' skip 1 using ($1*1.08642562):(100*$30):(valid(35) ? 100*$35 < -3.38176662 ? -3.38176662 : 100*$35 > 97.791 ? 97.791 : 100*$35 : NaN):(valid(36) ? 100*$36 < -3.38176662 ? -3.38176662 : 100*$36 > 97.791 ? 97.791 : 100*$36 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#e69f00', \
  'sensitivity.csv' skip 1 using ($1*1.14815362):(100*$37):(valid(42) ? 100*$42 < -3.38176662 ? -3.38176662 : 100*$42 > 97.791 ? 97.791 : 100*$42 : NaN):(valid(43) ? 100*$43 < -3.38176662 ? -3.38176662 : 100*$43 > 97.791 ? 97.791 : 100*$43 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#56b4e9', \
  'sensitivity.csv' skip 1 using ($1*0.87096359):(100*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'sensitivity.csv' skip 1 using ($1*0.87096359):(100*$6) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#0072b2', \
  'sensitivity.csv' skip 1 using ($1*0.920449572):(100*$9) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'sensitivity.csv' skip 1 using ($1*0.920449572):(100*$13) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#d55e00', \
  'sensitivity.csv' skip 1 using ($1*0.972747224):(100*$16) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451, \
  'sensitivity.csv' skip 1 using ($1*0.972747224):(100*$20) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#009e73', \
  'sensitivity.csv' skip 1 using ($1*1.0280163):(100*$23) with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015, \
  'sensitivity.csv' skip 1 using ($1*1.0280163):(100*$27) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#cc79a7', \
  'sensitivity.csv' skip 1 using ($1*1.08642562):(100*$30) with linespoints linewidth 1.5 dashtype (8,3) linecolor rgb '#e69f00' pointtype 11 pointsize 0.352, \
  'sensitivity.csv' skip 1 using ($1*1.08642562):(100*$34) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#e69f00', \
  'sensitivity.csv' skip 1 using ($1*1.14815362):(100*$37) with linespoints linewidth 1.3 dashtype (10,2,4,2) linecolor rgb '#56b4e9' pointtype 15 pointsize 0.3025, \
  'sensitivity.csv' skip 1 using ($1*1.14815362):(100*$41) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#56b4e9'
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0172413793
set tmargin at screen 0.129310345
set key center center horizontal Left reverse maxcols 3 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'sgd, hidden=small', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'sgd, hidden=large', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'rmsprop, hidden=small', \
  NaN with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015 title 'rmsprop, hidden=large', \
  NaN with linespoints linewidth 1.5 dashtype (8,3) linecolor rgb '#e69f00' pointtype 11 pointsize 0.352 title 'adam, hidden=small', \
  NaN with linespoints linewidth 1.3 dashtype (10,2,4,2) linecolor rgb '#56b4e9' pointtype 15 pointsize 0.3025 title 'adam, hidden=large'
unset multiplot
unset output
}

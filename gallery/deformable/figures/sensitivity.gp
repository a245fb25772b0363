do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'sensitivity', 820, 464)
set multiplot
unset key; set bars 0.5
set xrange [2.92:5.08]
set lmargin at screen 0.09; set rmargin at screen 0.98
set bmargin at screen 0.245689655; set tmargin at screen 0.965
set xlabel 'kernel'; set ylabel 'test accuracy (%)'
unset logscale y
set yrange [39.34041:88.8820102]
set ytics 40, 10, 88.8820102; set format y '%.0f'
set ytics 40, 10, 88.8820102; set format y '%.0f'
plot 'sensitivity.csv' skip 1 using ($1+(-0.03)):(100*$2):(valid(7) ? 100*$7 < 39.34041 ? 39.34041 : 100*$7 > 88.8820102 ? 88.8820102 : 100*$7 : NaN):(valid(8) ? 100*$8 < 39.34041 ? 39.34041 : 100*$8 > 88.8820102 ? 88.8820102 : 100*$8 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#0072b2', \
  'sensitivity.csv' skip 1 using ($1+(-0.03)):(100*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'sensitivity.csv' skip 1 using ($1+(-0.018)):(100*$9):(valid(14) ? 100*$14 < 39.34041 ? 39.34041 : 100*$14 > 88.8820102 ? 88.8820102 : 100*$14 : NaN):(valid(15) ? 100*$15 < 39.34041 ? 39.34041 : 100*$15 > 88.8820102 ? 88.8820102 : 100*$15 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#d55e00', \
  'sensitivity.csv' skip 1 using ($1+(-0.018)):(100*$9) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'sensitivity.csv' skip 1 using ($1+(-0.006)):(100*$16):(valid(21) ? 100*$21 < 39.34041 ? 39.34041 : 100*$21 > 88.8820102 ? 88.8820102 : 100*$21 : NaN):(valid(22) ? 100*$22 < 39.34041 ? 39.34041 : 100*$22 > 88.8820102 ? 88.8820102 : 100*$22 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#009e73', \
  'sensitivity.csv' skip 1 using ($1+(-0.006)):(100*$16) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451, \
  'sensitivity.csv' skip 1 using ($1+(0.006)):(100*$23):(valid(28) ? 100*$28 < 39.34041 ? 39.34041 : 100*$28 > 88.8820102 ? 88.8820102 : 100*$28 : NaN):(valid(29) ? 100*$29 < 39.34041 ? 39.34041 : 100*$29 > 88.8820102 ? 88.8820102 : 100*$29 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#cc79a7', \
  'sensitivity.csv' skip 1 using ($1+(0.006)):(100*$23) with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015, \
  'sensitivity.csv' skip 1 using ($1+(0.018)):(100*$30):(valid(35) ? 100*$35 < 39.34041 ? 39.34041 : 100*$35 > 88.8820102 ? 88.8820102 : 100*$35 : NaN):(valid(36) ? 100*$36 < 39.34041 ? 39.34041 : 100*$36 > 88.8820102 ? 88.8820102 : 100*$36 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#e69f00', \
  'sensitivity.csv' skip 1 using ($1+(0.018)):(100*$30) with linespoints linewidth 1.5 dashtype (8,3) linecolor rgb '#e69f00' pointtype 11 pointsize 0.352, \
  'sensitivity.csv' skip 1 using ($1+(0.03)):(100*$37):(valid(42) ? 100*$42 < 39.34041 ? 39.34041 : 100*$42 > 88.8820102 ? 88.8820102 : 100*$42 : NaN):(valid(43) ? 100*$43 < 39.34041 ? 39.34041 : 100*$43 > 88.8820102 ? 88.8820102 : 100*$43 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#56b4e9', \
  'sensitivity.csv' skip 1 using ($1+(0.03)):(100*$37) with linespoints linewidth 1.3 dashtype (10,2,4,2) linecolor rgb '#56b4e9' pointtype 15 pointsize 0.3025
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0172413793
set tmargin at screen 0.129310345
set key center center horizontal Left reverse maxcols 4 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'none', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'first', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'second', \
  NaN with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015 title 'third', \
  NaN with linespoints linewidth 1.5 dashtype (8,3) linecolor rgb '#e69f00' pointtype 11 pointsize 0.352 title 'second and third', \
  NaN with linespoints linewidth 1.3 dashtype (10,2,4,2) linecolor rgb '#56b4e9' pointtype 15 pointsize 0.3025 title 'all three'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'sensitivity', 820, 464)
set multiplot
unset key; set bars 0.5
set logscale x
set xtics ('0.00001' 1e-05, '0.0001' 0.0001, '0.001' 0.001, '0.01' 0.01, '0.1' 0.1, '1' 1, '10' 10); set mxtics 10
set xrange [6.60693448e-06:15.1356125]
set lmargin at screen 0.09; set rmargin at screen 0.98
set bmargin at screen 0.245689655; set tmargin at screen 0.965
set xlabel 'learning rate'; set ylabel 'test accuracy (%)'
unset logscale y
set yrange [30.6012971:101.201]
set ytics 40, 10, 101.201; set format y '%.0f'
set ytics 40, 10, 101.201; set format y '%.0f'
plot 'sensitivity.csv' skip 1 using ($1*0.812830516):(100*$2):(valid(7) ? 100*$7 < 30.6012971 ? 30.6012971 : 100*$7 > 101.201 ? 101.201 : 100*$7 : NaN):(valid(8) ? 100*$8 < 30.6012971 ? 30.6012971 : 100*$8 > 101.201 ? 101.201 : 100*$8 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#0072b2', \
  'sensitivity.csv' skip 1 using ($1*0.8830799):(100*$9):(valid(14) ? 100*$14 < 30.6012971 ? 30.6012971 : 100*$14 > 101.201 ? 101.201 : 100*$14 : NaN):(valid(15) ? 100*$15 < 30.6012971 ? 30.6012971 : 100*$15 > 101.201 ? 101.201 : 100*$15 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#d55e00', \
  'sensitivity.csv' skip 1 using ($1*0.959400632):(100*$16):(valid(21) ? 100*$21 < 30.6012971 ? 30.6012971 : 100*$21 > 101.201 ? 101.201 : 100*$21 : NaN):(valid(22) ? 100*$22 < 30.6012971 ? 30.6012971 : 100*$22 > 101.201 ? 101.201 : 100*$22 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#009e73', \
  'sensitivity.csv' skip 1 using ($1*1.04231743):(100*$23):(valid(28) ? 100*$28 < 30.6012971 ? 30.6012971 : 100*$28 > 101.201 ? 101.201 : 100*$28 : NaN):(valid(29) ? 100*$29 < 30.6012971 ? 30.6012971 : 100*$29 > 101.201 ? 101.201 : 100*$29 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#cc79a7', \
  'sensitivity.csv' skip 1 using ($1*1.13240036):(100*$30):(valid(35) ? 100*$35 < 30.6012971 ? 30.6012971 : 100*$35 > 101.201 ? 101.201 : 100*$35 : NaN):(valid(36) ? 100*$36 < 30.6012971 ? 30.6012971 : 100*$36 > 101.201 ? 101.201 : 100*$36 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#e69f00', \
  'sensitivity.csv' skip 1 using ($1*1.23026877):(100*$37):(valid(42) ? 100*$42 < 30.6012971 ? 30.6012971 : 100*$42 > 101.201 ? 101.201 : 100*$42 : NaN):(valid(43) ? 100*$43 < 30.6012971 ? 30.6012971 : 100*$43 > 101.201 ? 101.201 : 100*$43 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#56b4e9', \
  'sensitivity.csv' skip 1 using ($1*0.812830516):(100*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'sensitivity.csv' skip 1 using ($1*0.8830799):(100*$9) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'sensitivity.csv' skip 1 using ($1*0.959400632):(100*$16) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451, \
  'sensitivity.csv' skip 1 using ($1*1.04231743):(100*$23) with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015, \
  'sensitivity.csv' skip 1 using ($1*1.13240036):(100*$30) with linespoints linewidth 1.5 dashtype (8,3) linecolor rgb '#e69f00' pointtype 11 pointsize 0.352, \
  'sensitivity.csv' skip 1 using ($1*1.23026877):(100*$37) with linespoints linewidth 1.3 dashtype (10,2,4,2) linecolor rgb '#56b4e9' pointtype 15 pointsize 0.3025
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0172413793
set tmargin at screen 0.129310345
set key center center horizontal Left reverse maxcols 4 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'linear', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'one hidden layer', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'two hidden layers', \
  NaN with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015 title 'nearest neighbours', \
  NaN with linespoints linewidth 1.5 dashtype (8,3) linecolor rgb '#e69f00' pointtype 11 pointsize 0.352 title '2 clusters', \
  NaN with linespoints linewidth 1.3 dashtype (10,2,4,2) linecolor rgb '#56b4e9' pointtype 15 pointsize 0.3025 title '16 clusters'
unset multiplot
unset output
}

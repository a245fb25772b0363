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
set yrange [2.45991728:87.7462]
set ytics 10, 10, 87.7462; set format y '%.0f'
set ytics 10, 10, 87.7462; set format y '%.0f'
set arrow from graph 0, first 6.2978 to graph 1, first 6.2978 nohead linecolor rgb '#aaaaaa' dashtype 3
set label 'failed' at graph -0.012, first 4.37885864 right textcolor rgb '#666666' font font(11)
plot 'sensitivity.csv' skip 1 using ($1*0.87096359):(100*$2):(valid(7) ? 100*$7 < 2.45991728 ? 2.45991728 : 100*$7 > 87.7462 ? 87.7462 : 100*$7 : NaN):(valid(8) ? 100*$8 < 2.45991728 ? 2.45991728 : 100*$8 > 87.7462 ? 87.7462 : 100*$8 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#0072b2', \
  'sensitivity.csv' skip 1 using ($1*0.912010839):(100*$9):(valid(14) ? 100*$14 < 2.45991728 ? 2.45991728 : 100*$14 > 87.7462 ? 87.7462 : 100*$14 : NaN):(valid(15) ? 100*$15 < 2.45991728 ? 2.45991728 : 100*$15 > 87.7462 ? 87.7462 : 100*$15 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#d55e00', \
  'sensitivity.csv' skip 1 using ($1*0.954992586):(100*$16):(valid(21) ? 100*$21 < 2.45991728 ? 2.45991728 : 100*$21 > 87.7462 ? 87.7462 : 100*$21 : NaN):(valid(22) ? 100*$22 < 2.45991728 ? 2.45991728 : 100*$22 > 87.7462 ? 87.7462 : 100*$22 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#009e73', \
  'sensitivity.csv' skip 1 using ($1*1):(100*$23):(valid(28) ? 100*$28 < 2.45991728 ? 2.45991728 : 100*$28 > 87.7462 ? 87.7462 : 100*$28 : NaN):(valid(29) ? 100*$29 < 2.45991728 ? 2.45991728 : 100*$29 > 87.7462 ? 87.7462 : 100*$29 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#cc79a7', \
  'sensitivity.csv' skip 1 using ($1*1.04712855):(100*$30):(valid(35) ? 100*$35 < 2.45991728 ? 2.45991728 : 100*$35 > 87.7462 ? 87.7462 : 100*$35 : NaN):(valid(36) ? 100*$36 < 2.45991728 ? 2.45991728 : 100*$36 > 87.7462 ? 87.7462 : 100*$36 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#e69f00', \
  'sensitivity.csv' skip 1 using ($1*1.0964782):(100*$37):(valid(42) ? 100*$42 < 2.45991728 ? 2.45991728 : 100*$42 > 87.7462 ? 87.7462 : 100*$42 : NaN):(valid(43) ? 100*$43 < 2.45991728 ? 2.45991728 : 100*$43 > 87.7462 ? 87.7462 : 100*$43 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#56b4e9', \
  'sensitivity.csv' skip 1 using ($1*1.14815362):(100*$44):(valid(49) ? 100*$49 < 2.45991728 ? 2.45991728 : 100*$49 > 87.7462 ? 87.7462 : 100*$49 : NaN):(valid(50) ? 100*$50 < 2.45991728 ? 2.45991728 : 100*$50 > 87.7462 ? 87.7462 : 100*$50 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#000000', \
  'sensitivity.csv' skip 1 using ($1*0.87096359):(100*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'sensitivity.csv' skip 1 using ($1*0.87096359):(100*$6) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#0072b2', \
  'sensitivity.csv' skip 1 using ($1*0.912010839):(100*$9) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'sensitivity.csv' skip 1 using ($1*0.912010839):(100*$13) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#d55e00', \
  'sensitivity.csv' skip 1 using ($1*0.954992586):(100*$16) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451, \
  'sensitivity.csv' skip 1 using ($1*0.954992586):(100*$20) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#009e73', \
  'sensitivity.csv' skip 1 using ($1*1):(100*$23) with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015, \
  'sensitivity.csv' skip 1 using ($1*1):(100*$27) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#cc79a7', \
  'sensitivity.csv' skip 1 using ($1*1.04712855):(100*$30) with linespoints linewidth 1.5 dashtype (8,3) linecolor rgb '#e69f00' pointtype 11 pointsize 0.352, \
  'sensitivity.csv' skip 1 using ($1*1.04712855):(100*$34) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#e69f00', \
  'sensitivity.csv' skip 1 using ($1*1.0964782):(100*$37) with linespoints linewidth 1.3 dashtype (10,2,4,2) linecolor rgb '#56b4e9' pointtype 15 pointsize 0.3025, \
  'sensitivity.csv' skip 1 using ($1*1.0964782):(100*$41) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#56b4e9', \
  'sensitivity.csv' skip 1 using ($1*1.14815362):(100*$44) with linespoints linewidth 1.3 dashtype (16,3,2,3,2,3) linecolor rgb '#000000' pointtype 4 pointsize 0.3025, \
  'sensitivity.csv' skip 1 using ($1*1.14815362):(100*$48) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#000000'
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0172413793
set tmargin at screen 0.129310345
set key center center horizontal Left reverse maxcols 4 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'sgd', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'momentum', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'nesterov', \
  NaN with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015 title 'adagrad', \
  NaN with linespoints linewidth 1.5 dashtype (8,3) linecolor rgb '#e69f00' pointtype 11 pointsize 0.352 title 'rmsprop', \
  NaN with linespoints linewidth 1.3 dashtype (10,2,4,2) linecolor rgb '#56b4e9' pointtype 15 pointsize 0.3025 title 'adam', \
  NaN with linespoints linewidth 1.3 dashtype (16,3,2,3,2,3) linecolor rgb '#000000' pointtype 4 pointsize 0.3025 title 'adamw'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'sensitivity', 820, 443)
set multiplot
unset key; set bars 0.5
set xtics ('linear' 0, 'one hidden layer' 1)
set xrange [-0.5:1.5]
set lmargin at screen 0.09; set rmargin at screen 0.98
set bmargin at screen 0.20993228; set tmargin at screen 0.965
set xlabel 'model'; set ylabel 'test accuracy (%)'
unset logscale y
set yrange [62.5084375:90.7853125]
set ytics 65, 5, 90.7853125; set format y '%.0f'
set ytics 65, 5, 90.7853125; set format y '%.0f'
plot 'sensitivity.csv' skip 1 using ($1+(-0.008)):(100*$2):(valid(7) ? 100*$7 < 62.5084375 ? 62.5084375 : 100*$7 > 90.7853125 ? 90.7853125 : 100*$7 : NaN):(valid(8) ? 100*$8 < 62.5084375 ? 62.5084375 : 100*$8 > 90.7853125 ? 90.7853125 : 100*$8 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#0072b2', \
  'sensitivity.csv' skip 1 using ($1+(0)):(100*$9):(valid(14) ? 100*$14 < 62.5084375 ? 62.5084375 : 100*$14 > 90.7853125 ? 90.7853125 : 100*$14 : NaN):(valid(15) ? 100*$15 < 62.5084375 ? 62.5084375 : 100*$15 > 90.7853125 ? 90.7853125 : 100*$15 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#d55e00', \
  'sensitivity.csv' skip 1 using ($1+(0.008)):(100*$16):(valid(21) ? 100*$21 < 62.5084375 ? 62.5084375 : 100*$21 > 90.7853125 ? 90.7853125 : 100*$21 : NaN):(valid(22) ? 100*$22 < 62.5084375 ? 62.5084375 : 100*$22 > 90.7853125 ? 90.7853125 : 100*$22 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#009e73', \
  'sensitivity.csv' skip 1 using ($1+(-0.008)):(100*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'sensitivity.csv' skip 1 using ($1+(0)):(100*$9) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'sensitivity.csv' skip 1 using ($1+(0.008)):(100*$16) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0180586907
set tmargin at screen 0.0880361174
set key center center horizontal Left reverse maxcols 3 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'one-hot', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'dummy', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'number'
unset multiplot
unset output
}

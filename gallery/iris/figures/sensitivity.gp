do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'sensitivity', 820, 443)
set multiplot
unset key; set bars 0.5
set logscale x
set xtics ('0.0003' 0.0003, '0.001' 0.001, '0.003' 0.003, '0.01' 0.01, '0.03' 0.03)
set xrange [0.000261289077:0.0344446086]
set lmargin at screen 0.09; set rmargin at screen 0.98
set bmargin at screen 0.20993228; set tmargin at screen 0.965
set xlabel 'learning rate'; set ylabel 'test accuracy (%)'
unset logscale y
set yrange [76.7810889:100.366667]
set ytics 80, 5, 100.366667; set format y '%.0f'
set ytics 80, 5, 100.366667; set format y '%.0f'
plot 'sensitivity.csv' skip 1 using ($1*0.963829024):(100*$2):(valid(7) ? 100*$7 < 76.7810889 ? 76.7810889 : 100*$7 > 100.366667 ? 100.366667 : 100*$7 : NaN):(valid(8) ? 100*$8 < 76.7810889 ? 76.7810889 : 100*$8 > 100.366667 ? 100.366667 : 100*$8 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#0072b2', \
  'sensitivity.csv' skip 1 using ($1*1):(100*$9):(valid(14) ? 100*$14 < 76.7810889 ? 76.7810889 : 100*$14 > 100.366667 ? 100.366667 : 100*$14 : NaN):(valid(15) ? 100*$15 < 76.7810889 ? 76.7810889 : 100*$15 > 100.366667 ? 100.366667 : 100*$15 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#d55e00', \
  'sensitivity.csv' skip 1 using ($1*1.03752842):(100*$16):(valid(21) ? 100*$21 < 76.7810889 ? 76.7810889 : 100*$21 > 100.366667 ? 100.366667 : 100*$21 : NaN):(valid(22) ? 100*$22 < 76.7810889 ? 76.7810889 : 100*$22 > 100.366667 ? 100.366667 : 100*$22 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#009e73', \
  'sensitivity.csv' skip 1 using ($1*0.963829024):(100*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'sensitivity.csv' skip 1 using ($1*1):(100*$9) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'sensitivity.csv' skip 1 using ($1*1.03752842):(100*$16) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0180586907
set tmargin at screen 0.0880361174
set key center center horizontal Left reverse maxcols 3 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'no hidden layer', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'one hidden layer', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'two hidden layers'
unset multiplot
unset output
}

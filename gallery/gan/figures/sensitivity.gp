do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'sensitivity', 820, 443)
set multiplot
unset key; set bars 0.5
set xrange [0.00044:0.00206]
set lmargin at screen 0.09; set rmargin at screen 0.98
set bmargin at screen 0.20993228; set tmargin at screen 0.965
set xlabel 'learning rate'; set ylabel 'Fréchet distance'
unset logscale y
set yrange [9.44827382:78.681018]
set ytics 10, 10, 78.681018; set format y '%.0f'
set ytics 10, 10, 78.681018; set format y '%.0f'
plot 'sensitivity.csv' skip 1 using ($1+(-6e-06)):(1*$2):(valid(7) ? 1*$7 < 9.44827382 ? 9.44827382 : 1*$7 > 78.681018 ? 78.681018 : 1*$7 : NaN):(valid(8) ? 1*$8 < 9.44827382 ? 9.44827382 : 1*$8 > 78.681018 ? 78.681018 : 1*$8 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#0072b2', \
  'sensitivity.csv' skip 1 using ($1+(6e-06)):(1*$9):(valid(14) ? 1*$14 < 9.44827382 ? 9.44827382 : 1*$14 > 78.681018 ? 78.681018 : 1*$14 : NaN):(valid(15) ? 1*$15 < 9.44827382 ? 9.44827382 : 1*$15 > 78.681018 ? 78.681018 : 1*$15 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#d55e00', \
  'sensitivity.csv' skip 1 using ($1+(-6e-06)):(1*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'sensitivity.csv' skip 1 using ($1+(6e-06)):(1*$9) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0180586907
set tmargin at screen 0.0880361174
set key center center horizontal Left reverse maxcols 2 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'normalized', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'plain'
unset multiplot
unset output
}

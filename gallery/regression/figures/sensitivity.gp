do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'sensitivity', 820, 443)
set multiplot
unset key; set bars 0.5
set logscale x
set xtics ('0.003' 0.003, '0.01' 0.01, '0.03' 0.03, '0.1' 0.1, '0.3' 0.3)
set xrange [0.00261289077:0.344446086]
set lmargin at screen 0.09; set rmargin at screen 0.98
set bmargin at screen 0.20993228; set tmargin at screen 0.965
set xlabel 'learning rate'; set ylabel 'test R²'
unset logscale y
set yrange [-0.0675872298:1.0155454]
set ytics 0, 0.2, 1.0155454; set format y '%.1f'
set ytics 0, 0.2, 1.0155454; set format y '%.1f'
plot 'sensitivity.csv' skip 1 using ($1*0.963829024):(1*$2):(valid(7) ? 1*$7 < -0.0675872298 ? -0.0675872298 : 1*$7 > 1.0155454 ? 1.0155454 : 1*$7 : NaN):(valid(8) ? 1*$8 < -0.0675872298 ? -0.0675872298 : 1*$8 > 1.0155454 ? 1.0155454 : 1*$8 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#0072b2', \
  'sensitivity.csv' skip 1 using ($1*1):(1*$9):(valid(14) ? 1*$14 < -0.0675872298 ? -0.0675872298 : 1*$14 > 1.0155454 ? 1.0155454 : 1*$14 : NaN):(valid(15) ? 1*$15 < -0.0675872298 ? -0.0675872298 : 1*$15 > 1.0155454 ? 1.0155454 : 1*$15 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#d55e00', \
  'sensitivity.csv' skip 1 using ($1*1.03752842):(1*$16):(valid(21) ? 1*$21 < -0.0675872298 ? -0.0675872298 : 1*$21 > 1.0155454 ? 1.0155454 : 1*$21 : NaN):(valid(22) ? 1*$22 < -0.0675872298 ? -0.0675872298 : 1*$22 > 1.0155454 ? 1.0155454 : 1*$22 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#009e73', \
  'sensitivity.csv' skip 1 using ($1*0.963829024):(1*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'sensitivity.csv' skip 1 using ($1*1):(1*$9) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'sensitivity.csv' skip 1 using ($1*1.03752842):(1*$16) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0180586907
set tmargin at screen 0.0880361174
set key center center horizontal Left reverse maxcols 3 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'sgd', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'momentum', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'adam'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'sensitivity', 820, 443)
set multiplot
unset key; set bars 0.5
set logscale x
set xtics ('8' 8, '32' 32, '128' 128, '256' 256)
set xrange [7.2100037:284.049785]
set lmargin at screen 0.09; set rmargin at screen 0.98
set bmargin at screen 0.20993228; set tmargin at screen 0.965
set xlabel 'width'; set ylabel 'test accuracy (%)'
unset logscale y
set yrange [75.8473325:85.9422142]
set ytics 76, 2, 85.9422142; set format y '%.0f'
set ytics 76, 2, 85.9422142; set format y '%.0f'
plot 'sensitivity.csv' skip 1 using ($1*0.959264119):(100*$2):(valid(7) ? 100*$7 < 75.8473325 ? 75.8473325 : 100*$7 > 85.9422142 ? 85.9422142 : 100*$7 : NaN):(valid(8) ? 100*$8 < 75.8473325 ? 75.8473325 : 100*$8 > 85.9422142 ? 85.9422142 : 100*$8 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#0072b2', \
  'sensitivity.csv' skip 1 using ($1*0.986232704):(100*$9):(valid(14) ? 100*$14 < 75.8473325 ? 75.8473325 : 100*$14 > 85.9422142 ? 85.9422142 : 100*$14 : NaN):(valid(15) ? 100*$15 < 75.8473325 ? 75.8473325 : 100*$15 > 85.9422142 ? 85.9422142 : 100*$15 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#d55e00', \
  'sensitivity.csv' skip 1 using ($1*1.01395948):(100*$16):(valid(21) ? 100*$21 < 75.8473325 ? 75.8473325 : 100*$21 > 85.9422142 ? 85.9422142 : 100*$21 : NaN):(valid(22) ? 100*$22 < 75.8473325 ? 75.8473325 : 100*$22 > 85.9422142 ? 85.9422142 : 100*$22 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#009e73', \
  'sensitivity.csv' skip 1 using ($1*1.04246576):(100*$23):(valid(28) ? 100*$28 < 75.8473325 ? 75.8473325 : 100*$28 > 85.9422142 ? 85.9422142 : 100*$28 : NaN):(valid(29) ? 100*$29 < 75.8473325 ? 75.8473325 : 100*$29 > 85.9422142 ? 85.9422142 : 100*$29 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#cc79a7', \
  'sensitivity.csv' skip 1 using ($1*0.959264119):(100*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'sensitivity.csv' skip 1 using ($1*0.986232704):(100*$9) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'sensitivity.csv' skip 1 using ($1*1.01395948):(100*$16) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451, \
  'sensitivity.csv' skip 1 using ($1*1.04246576):(100*$23) with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0180586907
set tmargin at screen 0.0880361174
set key center center horizontal Left reverse maxcols 4 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title '1 layer', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title '2 layers', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title '4 layers', \
  NaN with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015 title '8 layers'
unset multiplot
unset output
}

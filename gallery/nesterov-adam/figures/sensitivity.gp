do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'sensitivity', 820, 443)
set multiplot
unset key; set bars 0.5
set logscale x
set xtics ('16' 16, '64' 64, '256' 256)
set xrange [14.7230024:278.204125]
set lmargin at screen 0.09; set rmargin at screen 0.98
set bmargin at screen 0.20993228; set tmargin at screen 0.965
set xlabel 'width'; set ylabel 'validation accuracy (%)'
unset logscale y
set yrange [81.9047397:85.0406538]
set ytics 82, 0.5, 85.0406538; set format y '%.1f'
set ytics 82, 0.5, 85.0406538; set format y '%.1f'
plot 'sensitivity.csv' skip 1 using ($1*0.978063473):(100*$2):(valid(7) ? 100*$7 < 81.9047397 ? 81.9047397 : 100*$7 > 85.0406538 ? 85.0406538 : 100*$7 : NaN):(valid(8) ? 100*$8 < 81.9047397 ? 81.9047397 : 100*$8 > 85.0406538 ? 85.0406538 : 100*$8 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#0072b2', \
  'sensitivity.csv' skip 1 using ($1*1):(100*$9):(valid(14) ? 100*$14 < 81.9047397 ? 81.9047397 : 100*$14 > 85.0406538 ? 85.0406538 : 100*$14 : NaN):(valid(15) ? 100*$15 < 81.9047397 ? 81.9047397 : 100*$15 > 85.0406538 ? 85.0406538 : 100*$15 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#d55e00', \
  'sensitivity.csv' skip 1 using ($1*1.02242853):(100*$16):(valid(21) ? 100*$21 < 81.9047397 ? 81.9047397 : 100*$21 > 85.0406538 ? 85.0406538 : 100*$21 : NaN):(valid(22) ? 100*$22 < 81.9047397 ? 81.9047397 : 100*$22 > 85.0406538 ? 85.0406538 : 100*$22 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#009e73', \
  'sensitivity.csv' skip 1 using ($1*0.978063473):(100*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'sensitivity.csv' skip 1 using ($1*1):(100*$9) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'sensitivity.csv' skip 1 using ($1*1.02242853):(100*$16) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0180586907
set tmargin at screen 0.0880361174
set key center center horizontal Left reverse maxcols 3 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'nesterov', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'adam', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'swats'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'sensitivity', 820, 443)
set multiplot
unset key; set bars 0.5
set logscale x
set xtics ('0.001' 0.001, '0.01' 0.01, '0.1' 0.1); set mxtics 10
set xrange [0.00084272594:0.355987618]
set lmargin at screen 0.09; set rmargin at screen 0.98
set bmargin at screen 0.20993228; set tmargin at screen 0.965
set xlabel 'learning rate'; set ylabel 'test accuracy (%)'
unset logscale y
set yrange [2.47421335:84.99725]
set ytics 10, 10, 84.99725; set format y '%.0f'
set ytics 10, 10, 84.99725; set format y '%.0f'
set arrow from graph 0, first 6.18775 to graph 1, first 6.18775 nohead linecolor rgb '#aaaaaa' dashtype 3
set label 'failed' at graph -0.012, first 4.33098168 right textcolor rgb '#666666' font font(11)
plot 'sensitivity.csv' skip 1 using ($1*0.977443167):(100*$2):(valid(7) ? 100*$7 < 2.47421335 ? 2.47421335 : 100*$7 > 84.99725 ? 84.99725 : 100*$7 : NaN):(valid(8) ? 100*$8 < 2.47421335 ? 2.47421335 : 100*$8 > 84.99725 ? 84.99725 : 100*$8 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#0072b2', \
  'sensitivity.csv' skip 1 using ($1*1.02307739):(100*$9):(valid(14) ? 100*$14 < 2.47421335 ? 2.47421335 : 100*$14 > 84.99725 ? 84.99725 : 100*$14 : NaN):(valid(15) ? 100*$15 < 2.47421335 ? 2.47421335 : 100*$15 > 84.99725 ? 84.99725 : 100*$15 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#d55e00', \
  'sensitivity.csv' skip 1 using ($1*0.977443167):(100*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'sensitivity.csv' skip 1 using ($1*0.977443167):(100*$6) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#0072b2', \
  'sensitivity.csv' skip 1 using ($1*1.02307739):(100*$9) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'sensitivity.csv' skip 1 using ($1*1.02307739):(100*$13) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#d55e00'
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0180586907
set tmargin at screen 0.0880361174
set key center center horizontal Left reverse maxcols 2 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'without', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'batch normalization'
unset multiplot
unset output
}

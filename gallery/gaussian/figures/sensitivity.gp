do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'sensitivity', 820, 443)
set multiplot
unset key; set bars 0.5
set logscale x
set xtics ('0.001' 0.001, '0.003' 0.003, '0.01' 0.01, '0.03' 0.03)
set xrange [0.000902997114:0.0332226975]
set lmargin at screen 0.1; set rmargin at screen 0.98
set bmargin at screen 0.20993228; set tmargin at screen 0.965
set xlabel 'learning rate'; set ylabel 'test loss'
unset logscale y
set yrange [5.67090567e-08:0.00162160597]
set logscale y; set ytics ('1e-7' 1e-7, '1e-6' 1e-6, '1e-5' 1e-5, '1e-4' 1e-4, '0.001' 1e-3)
plot 'sensitivity.csv' skip 1 using ($1*0.960007321):(1*$2):(valid(7) ? 1*$7 < 5.67090567e-08 ? 5.67090567e-08 : 1*$7 > 0.00162160597 ? 0.00162160597 : 1*$7 : NaN):(valid(8) ? 1*$8 < 5.67090567e-08 ? 5.67090567e-08 : 1*$8 > 0.00162160597 ? 0.00162160597 : 1*$8 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#0072b2', \
  'sensitivity.csv' skip 1 using ($1*0.986487337):(1*$9):(valid(14) ? 1*$14 < 5.67090567e-08 ? 5.67090567e-08 : 1*$14 > 0.00162160597 ? 0.00162160597 : 1*$14 : NaN):(valid(15) ? 1*$15 < 5.67090567e-08 ? 5.67090567e-08 : 1*$15 > 0.00162160597 ? 0.00162160597 : 1*$15 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#d55e00', \
  'sensitivity.csv' skip 1 using ($1*1.01369776):(1*$16):(valid(21) ? 1*$21 < 5.67090567e-08 ? 5.67090567e-08 : 1*$21 > 0.00162160597 ? 0.00162160597 : 1*$21 : NaN):(valid(22) ? 1*$22 < 5.67090567e-08 ? 5.67090567e-08 : 1*$22 > 0.00162160597 ? 0.00162160597 : 1*$22 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#009e73', \
  'sensitivity.csv' skip 1 using ($1*1.04165872):(1*$23):(valid(28) ? 1*$28 < 5.67090567e-08 ? 5.67090567e-08 : 1*$28 > 0.00162160597 ? 0.00162160597 : 1*$28 : NaN):(valid(29) ? 1*$29 < 5.67090567e-08 ? 5.67090567e-08 : 1*$29 > 0.00162160597 ? 0.00162160597 : 1*$29 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#cc79a7', \
  'sensitivity.csv' skip 1 using ($1*0.960007321):(1*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'sensitivity.csv' skip 1 using ($1*0.986487337):(1*$9) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'sensitivity.csv' skip 1 using ($1*1.01369776):(1*$16) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451, \
  'sensitivity.csv' skip 1 using ($1*1.04165872):(1*$23) with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0180586907
set tmargin at screen 0.0880361174
set key center center horizontal Left reverse maxcols 4 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'relu', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'tanh', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'sigmoid', \
  NaN with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015 title 'silu'
unset multiplot
unset output
}

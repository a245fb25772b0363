do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'sensitivity', 820, 464)
set multiplot
unset key; set bars 0.5
set logscale x
set xtics ('0.001' 0.001, '0.01' 0.01, '0.1' 0.1); set mxtics 10
set xrange [0.00087096359:0.114815362]
set lmargin at screen 0.1; set rmargin at screen 0.98
set bmargin at screen 0.245689655; set tmargin at screen 0.965
set xlabel 'learning rate'; set ylabel 'test loss'
unset logscale y
set yrange [0.224893408:17.5422758]
set logscale y; set ytics ('1' 1e0, '10' 1e1)
plot 'sensitivity.csv' skip 1 using ($1*0.946237161):(1*$2):(valid(7) ? 1*$7 < 0.224893408 ? 0.224893408 : 1*$7 > 17.5422758 ? 17.5422758 : 1*$7 : NaN):(valid(8) ? 1*$8 < 0.224893408 ? 0.224893408 : 1*$8 > 17.5422758 ? 17.5422758 : 1*$8 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#0072b2', \
  'sensitivity.csv' skip 1 using ($1*0.981747943):(1*$9):(valid(14) ? 1*$14 < 0.224893408 ? 0.224893408 : 1*$14 > 17.5422758 ? 17.5422758 : 1*$14 : NaN):(valid(15) ? 1*$15 < 0.224893408 ? 0.224893408 : 1*$15 > 17.5422758 ? 17.5422758 : 1*$15 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#d55e00', \
  'sensitivity.csv' skip 1 using ($1*1.01859139):(1*$16):(valid(21) ? 1*$21 < 0.224893408 ? 0.224893408 : 1*$21 > 17.5422758 ? 17.5422758 : 1*$21 : NaN):(valid(22) ? 1*$22 < 0.224893408 ? 0.224893408 : 1*$22 > 17.5422758 ? 17.5422758 : 1*$22 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#009e73', \
  'sensitivity.csv' skip 1 using ($1*1.05681751):(1*$23):(valid(28) ? 1*$28 < 0.224893408 ? 0.224893408 : 1*$28 > 17.5422758 ? 17.5422758 : 1*$28 : NaN):(valid(29) ? 1*$29 < 0.224893408 ? 0.224893408 : 1*$29 > 17.5422758 ? 17.5422758 : 1*$29 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#cc79a7', \
  'sensitivity.csv' skip 1 using ($1*0.946237161):(1*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'sensitivity.csv' skip 1 using ($1*0.981747943):(1*$9) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'sensitivity.csv' skip 1 using ($1*1.01859139):(1*$16) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451, \
  'sensitivity.csv' skip 1 using ($1*1.05681751):(1*$23) with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0172413793
set tmargin at screen 0.129310345
set key center center horizontal Left reverse maxcols 3 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'linear', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'one hidden layer without …', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'one hidden layer', \
  NaN with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015 title 'two hidden layers'
unset multiplot
unset output
}

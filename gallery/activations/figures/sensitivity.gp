do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'sensitivity', 820, 554)
set multiplot
unset key; set bars 0.5
set logscale x
set xtics ('0.001' 0.001, '0.01' 0.01, '0.1' 0.1); set mxtics 10
set xrange [0.00087096359:0.114815362]
unset logscale y
set yrange [2.49584764:86.9459]
set ytics 20, 20, 86.9459; set format y '%.0f'
set arrow from graph 0, first 6.2961 to graph 1, first 6.2961 nohead linecolor rgb '#aaaaaa' dashtype 3
set lmargin at screen 0.085; set rmargin at screen 0.265
set tmargin at screen 0.953068592; set bmargin at screen 0.729241877
set title 'relu' offset 0, -0.7 noenhanced font font(12)
set ylabel 'test accuracy (%)'; set xlabel ''
plot 'sensitivity.csv' skip 1 using 1:(100*$2):(valid(7) ? 100*$7 < 2.49584764 ? 2.49584764 : 100*$7 > 86.9459 ? 86.9459 : 100*$7 : NaN):(valid(8) ? 100*$8 < 2.49584764 ? 2.49584764 : 100*$8 > 86.9459 ? 86.9459 : 100*$8 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#0072b2', \
  'sensitivity.csv' skip 1 using 1:(100*$9) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$16) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$30) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$37) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$44) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$51) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$58) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$65) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$2) with linespoints linewidth 1.8 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5, \
  'sensitivity.csv' skip 1 using 1:(100*$6) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#0072b2'
set lmargin at screen 0.31; set rmargin at screen 0.49
set tmargin at screen 0.953068592; set bmargin at screen 0.729241877
set title 'leaky-relu' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'sensitivity.csv' skip 1 using 1:(100*$9):(valid(14) ? 100*$14 < 2.49584764 ? 2.49584764 : 100*$14 > 86.9459 ? 86.9459 : 100*$14 : NaN):(valid(15) ? 100*$15 < 2.49584764 ? 2.49584764 : 100*$15 > 86.9459 ? 86.9459 : 100*$15 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#d55e00', \
  'sensitivity.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$16) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$30) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$37) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$44) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$51) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$58) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$65) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$9) with linespoints linewidth 1.8 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5, \
  'sensitivity.csv' skip 1 using 1:(100*$13) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#d55e00'
set lmargin at screen 0.535; set rmargin at screen 0.715
set tmargin at screen 0.953068592; set bmargin at screen 0.729241877
set title 'elu' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'sensitivity.csv' skip 1 using 1:(100*$16):(valid(21) ? 100*$21 < 2.49584764 ? 2.49584764 : 100*$21 > 86.9459 ? 86.9459 : 100*$21 : NaN):(valid(22) ? 100*$22 < 2.49584764 ? 2.49584764 : 100*$22 > 86.9459 ? 86.9459 : 100*$22 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#009e73', \
  'sensitivity.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$9) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$30) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$37) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$44) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$51) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$58) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$65) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$16) with linespoints linewidth 1.8 linecolor rgb '#009e73' pointtype 9 pointsize 0.5, \
  'sensitivity.csv' skip 1 using 1:(100*$20) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#009e73'
set lmargin at screen 0.76; set rmargin at screen 0.94
set tmargin at screen 0.953068592; set bmargin at screen 0.729241877
set title 'selu' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'sensitivity.csv' skip 1 using 1:(100*$23):(valid(28) ? 100*$28 < 2.49584764 ? 2.49584764 : 100*$28 > 86.9459 ? 86.9459 : 100*$28 : NaN):(valid(29) ? 100*$29 < 2.49584764 ? 2.49584764 : 100*$29 > 86.9459 ? 86.9459 : 100*$29 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#cc79a7', \
  'sensitivity.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$9) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$16) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$30) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$37) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$44) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$51) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$58) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$65) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$23) with linespoints linewidth 1.8 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5, \
  'sensitivity.csv' skip 1 using 1:(100*$27) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#cc79a7'
set lmargin at screen 0.085; set rmargin at screen 0.265
set tmargin at screen 0.642599278; set bmargin at screen 0.418772563
set title 'gelu' offset 0, -0.7 noenhanced font font(12)
set ylabel 'test accuracy (%)'; set xlabel ''
plot 'sensitivity.csv' skip 1 using 1:(100*$30):(valid(35) ? 100*$35 < 2.49584764 ? 2.49584764 : 100*$35 > 86.9459 ? 86.9459 : 100*$35 : NaN):(valid(36) ? 100*$36 < 2.49584764 ? 2.49584764 : 100*$36 > 86.9459 ? 86.9459 : 100*$36 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#e69f00', \
  'sensitivity.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$9) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$16) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$37) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$44) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$51) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$58) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$65) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$30) with linespoints linewidth 1.8 linecolor rgb '#e69f00' pointtype 11 pointsize 0.5, \
  'sensitivity.csv' skip 1 using 1:(100*$34) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#e69f00'
set lmargin at screen 0.31; set rmargin at screen 0.49
set tmargin at screen 0.642599278; set bmargin at screen 0.418772563
set title 'silu' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'sensitivity.csv' skip 1 using 1:(100*$37):(valid(42) ? 100*$42 < 2.49584764 ? 2.49584764 : 100*$42 > 86.9459 ? 86.9459 : 100*$42 : NaN):(valid(43) ? 100*$43 < 2.49584764 ? 2.49584764 : 100*$43 > 86.9459 ? 86.9459 : 100*$43 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#56b4e9', \
  'sensitivity.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$9) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$16) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$30) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$44) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$51) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$58) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$65) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$37) with linespoints linewidth 1.8 linecolor rgb '#56b4e9' pointtype 15 pointsize 0.5, \
  'sensitivity.csv' skip 1 using 1:(100*$41) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#56b4e9'
set lmargin at screen 0.535; set rmargin at screen 0.715
set tmargin at screen 0.642599278; set bmargin at screen 0.418772563
set title 'softplus' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'learning rate'
plot 'sensitivity.csv' skip 1 using 1:(100*$44):(valid(49) ? 100*$49 < 2.49584764 ? 2.49584764 : 100*$49 > 86.9459 ? 86.9459 : 100*$49 : NaN):(valid(50) ? 100*$50 < 2.49584764 ? 2.49584764 : 100*$50 > 86.9459 ? 86.9459 : 100*$50 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#000000', \
  'sensitivity.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$9) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$16) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$30) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$37) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$51) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$58) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$65) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$44) with linespoints linewidth 1.8 linecolor rgb '#000000' pointtype 4 pointsize 0.5, \
  'sensitivity.csv' skip 1 using 1:(100*$48) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#000000'
set lmargin at screen 0.76; set rmargin at screen 0.94
set tmargin at screen 0.642599278; set bmargin at screen 0.418772563
set title 'tanh' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'learning rate'
plot 'sensitivity.csv' skip 1 using 1:(100*$51):(valid(56) ? 100*$56 < 2.49584764 ? 2.49584764 : 100*$56 > 86.9459 ? 86.9459 : 100*$56 : NaN):(valid(57) ? 100*$57 < 2.49584764 ? 2.49584764 : 100*$57 > 86.9459 ? 86.9459 : 100*$57 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#8c6d00', \
  'sensitivity.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$9) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$16) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$30) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$37) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$44) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$58) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$65) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$51) with linespoints linewidth 1.8 linecolor rgb '#8c6d00' pointtype 6 pointsize 0.5, \
  'sensitivity.csv' skip 1 using 1:(100*$55) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#8c6d00'
set lmargin at screen 0.085; set rmargin at screen 0.265
set tmargin at screen 0.332129964; set bmargin at screen 0.108303249
set title 'sigmoid' offset 0, -0.7 noenhanced font font(12)
set ylabel 'test accuracy (%)'; set xlabel 'learning rate'
plot 'sensitivity.csv' skip 1 using 1:(100*$58):(valid(63) ? 100*$63 < 2.49584764 ? 2.49584764 : 100*$63 > 86.9459 ? 86.9459 : 100*$63 : NaN):(valid(64) ? 100*$64 < 2.49584764 ? 2.49584764 : 100*$64 > 86.9459 ? 86.9459 : 100*$64 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#0072b2', \
  'sensitivity.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$9) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$16) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$30) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$37) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$44) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$51) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$65) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$58) with linespoints linewidth 1.8 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5, \
  'sensitivity.csv' skip 1 using 1:(100*$62) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#0072b2'
set lmargin at screen 0.31; set rmargin at screen 0.49
set tmargin at screen 0.332129964; set bmargin at screen 0.108303249
set title 'identity' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'learning rate'
plot 'sensitivity.csv' skip 1 using 1:(100*$65):(valid(70) ? 100*$70 < 2.49584764 ? 2.49584764 : 100*$70 > 86.9459 ? 86.9459 : 100*$70 : NaN):(valid(71) ? 100*$71 < 2.49584764 ? 2.49584764 : 100*$71 > 86.9459 ? 86.9459 : 100*$71 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#d55e00', \
  'sensitivity.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$9) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$16) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$30) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$37) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$44) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$51) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$58) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'sensitivity.csv' skip 1 using 1:(100*$65) with linespoints linewidth 1.8 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5, \
  'sensitivity.csv' skip 1 using 1:(100*$69) with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb '#d55e00'
unset multiplot
unset output
}

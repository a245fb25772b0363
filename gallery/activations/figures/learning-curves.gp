do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'learning-curves', 820, 1104)
set multiplot
unset key
set xtics 3
set xrange [1:8]
unset logscale y
set yrange [52.5414938:84.7742723]
set ytics 60, 10, 84.7742723; set format y '%.0f'
set lmargin at screen 0.085; set rmargin at screen 0.265
set tmargin at screen 0.976449275; set bmargin at screen 0.864130435
set title 'relu (0.01)' offset 0, -0.7 noenhanced font font(12)
set ylabel 'test accuracy (%)'; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(3) ? 100*$3 < 52.5414938 ? 52.5414938 : 100*$3 > 84.7742723 ? 84.7742723 : 100*$3 : NaN):(valid(4) ? 100*$4 < 52.5414938 ? 52.5414938 : 100*$4 > 84.7742723 ? 84.7742723 : 100*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$2) with linespoints linewidth 1.8 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5
set lmargin at screen 0.31; set rmargin at screen 0.49
set tmargin at screen 0.976449275; set bmargin at screen 0.864130435
set title 'leaky-relu (0.01)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(6) ? 100*$6 < 52.5414938 ? 52.5414938 : 100*$6 > 84.7742723 ? 84.7742723 : 100*$6 : NaN):(valid(7) ? 100*$7 < 52.5414938 ? 52.5414938 : 100*$7 > 84.7742723 ? 84.7742723 : 100*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$5) with linespoints linewidth 1.8 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5
set lmargin at screen 0.535; set rmargin at screen 0.715
set tmargin at screen 0.976449275; set bmargin at screen 0.864130435
set title 'elu (0.01)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(9) ? 100*$9 < 52.5414938 ? 52.5414938 : 100*$9 > 84.7742723 ? 84.7742723 : 100*$9 : NaN):(valid(10) ? 100*$10 < 52.5414938 ? 52.5414938 : 100*$10 > 84.7742723 ? 84.7742723 : 100*$10 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$8) with linespoints linewidth 1.8 linecolor rgb '#009e73' pointtype 9 pointsize 0.5
set lmargin at screen 0.76; set rmargin at screen 0.94
set tmargin at screen 0.976449275; set bmargin at screen 0.864130435
set title 'selu (0.01)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(12) ? 100*$12 < 52.5414938 ? 52.5414938 : 100*$12 > 84.7742723 ? 84.7742723 : 100*$12 : NaN):(valid(13) ? 100*$13 < 52.5414938 ? 52.5414938 : 100*$13 > 84.7742723 ? 84.7742723 : 100*$13 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$11) with linespoints linewidth 1.8 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5
set lmargin at screen 0.085; set rmargin at screen 0.265
set tmargin at screen 0.820652174; set bmargin at screen 0.708333333
set title 'gelu (0.01)' offset 0, -0.7 noenhanced font font(12)
set ylabel 'test accuracy (%)'; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(15) ? 100*$15 < 52.5414938 ? 52.5414938 : 100*$15 > 84.7742723 ? 84.7742723 : 100*$15 : NaN):(valid(16) ? 100*$16 < 52.5414938 ? 52.5414938 : 100*$16 > 84.7742723 ? 84.7742723 : 100*$16 : NaN) with filledcurves fillcolor rgb '#e69f00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$14) with linespoints linewidth 1.8 linecolor rgb '#e69f00' pointtype 11 pointsize 0.5
set lmargin at screen 0.31; set rmargin at screen 0.49
set tmargin at screen 0.820652174; set bmargin at screen 0.708333333
set title 'silu (0.01)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(18) ? 100*$18 < 52.5414938 ? 52.5414938 : 100*$18 > 84.7742723 ? 84.7742723 : 100*$18 : NaN):(valid(19) ? 100*$19 < 52.5414938 ? 52.5414938 : 100*$19 > 84.7742723 ? 84.7742723 : 100*$19 : NaN) with filledcurves fillcolor rgb '#56b4e9' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$17) with linespoints linewidth 1.8 linecolor rgb '#56b4e9' pointtype 15 pointsize 0.5
set lmargin at screen 0.535; set rmargin at screen 0.715
set tmargin at screen 0.820652174; set bmargin at screen 0.708333333
set title 'softplus (0.03)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(21) ? 100*$21 < 52.5414938 ? 52.5414938 : 100*$21 > 84.7742723 ? 84.7742723 : 100*$21 : NaN):(valid(22) ? 100*$22 < 52.5414938 ? 52.5414938 : 100*$22 > 84.7742723 ? 84.7742723 : 100*$22 : NaN) with filledcurves fillcolor rgb '#000000' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$20) with linespoints linewidth 1.8 linecolor rgb '#000000' pointtype 4 pointsize 0.5
set lmargin at screen 0.76; set rmargin at screen 0.94
set tmargin at screen 0.820652174; set bmargin at screen 0.708333333
set title 'tanh (0.01)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(24) ? 100*$24 < 52.5414938 ? 52.5414938 : 100*$24 > 84.7742723 ? 84.7742723 : 100*$24 : NaN):(valid(25) ? 100*$25 < 52.5414938 ? 52.5414938 : 100*$25 > 84.7742723 ? 84.7742723 : 100*$25 : NaN) with filledcurves fillcolor rgb '#8c6d00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$23) with linespoints linewidth 1.8 linecolor rgb '#8c6d00' pointtype 6 pointsize 0.5
set lmargin at screen 0.085; set rmargin at screen 0.265
set tmargin at screen 0.664855072; set bmargin at screen 0.552536232
set title 'sigmoid (0.03 or 0.1)' offset 0, -0.7 noenhanced font font(12)
set ylabel 'test accuracy (%)'; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(27) ? 100*$27 < 52.5414938 ? 52.5414938 : 100*$27 > 84.7742723 ? 84.7742723 : 100*$27 : NaN):(valid(28) ? 100*$28 < 52.5414938 ? 52.5414938 : 100*$28 > 84.7742723 ? 84.7742723 : 100*$28 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$26) with linespoints linewidth 1.8 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5
set lmargin at screen 0.31; set rmargin at screen 0.49
set tmargin at screen 0.664855072; set bmargin at screen 0.552536232
set title 'identity (0.003)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(30) ? 100*$30 < 52.5414938 ? 52.5414938 : 100*$30 > 84.7742723 ? 84.7742723 : 100*$30 : NaN):(valid(31) ? 100*$31 < 52.5414938 ? 52.5414938 : 100*$31 > 84.7742723 ? 84.7742723 : 100*$31 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$29) with linespoints linewidth 1.8 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5
unset logscale y
set yrange [0.228703236:1.28183161]
set ytics 0.4, 0.2, 1.28183161; set format y '%.1f'
set lmargin at screen 0.085; set rmargin at screen 0.265
set tmargin at screen 0.47826087; set bmargin at screen 0.365942029
set title 'relu (0.01)' offset 0, -0.7 noenhanced font font(12)
set ylabel 'training loss'; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$38) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$41) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$44) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$47) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$50) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$53) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$56) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$59) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(33) ? 1*$33 < 0.228703236 ? 0.228703236 : 1*$33 > 1.28183161 ? 1.28183161 : 1*$33 : NaN):(valid(34) ? 1*$34 < 0.228703236 ? 0.228703236 : 1*$34 > 1.28183161 ? 1.28183161 : 1*$34 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$32) with linespoints linewidth 1.8 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5
set lmargin at screen 0.31; set rmargin at screen 0.49
set tmargin at screen 0.47826087; set bmargin at screen 0.365942029
set title 'leaky-relu (0.01)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$38) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$41) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$44) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$47) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$50) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$53) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$56) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$59) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(36) ? 1*$36 < 0.228703236 ? 0.228703236 : 1*$36 > 1.28183161 ? 1.28183161 : 1*$36 : NaN):(valid(37) ? 1*$37 < 0.228703236 ? 0.228703236 : 1*$37 > 1.28183161 ? 1.28183161 : 1*$37 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$35) with linespoints linewidth 1.8 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5
set lmargin at screen 0.535; set rmargin at screen 0.715
set tmargin at screen 0.47826087; set bmargin at screen 0.365942029
set title 'elu (0.01)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$41) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$44) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$47) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$50) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$53) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$56) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$59) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(39) ? 1*$39 < 0.228703236 ? 0.228703236 : 1*$39 > 1.28183161 ? 1.28183161 : 1*$39 : NaN):(valid(40) ? 1*$40 < 0.228703236 ? 0.228703236 : 1*$40 > 1.28183161 ? 1.28183161 : 1*$40 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$38) with linespoints linewidth 1.8 linecolor rgb '#009e73' pointtype 9 pointsize 0.5
set lmargin at screen 0.76; set rmargin at screen 0.94
set tmargin at screen 0.47826087; set bmargin at screen 0.365942029
set title 'selu (0.01)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$38) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$44) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$47) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$50) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$53) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$56) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$59) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(42) ? 1*$42 < 0.228703236 ? 0.228703236 : 1*$42 > 1.28183161 ? 1.28183161 : 1*$42 : NaN):(valid(43) ? 1*$43 < 0.228703236 ? 0.228703236 : 1*$43 > 1.28183161 ? 1.28183161 : 1*$43 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$41) with linespoints linewidth 1.8 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5
set lmargin at screen 0.085; set rmargin at screen 0.265
set tmargin at screen 0.322463768; set bmargin at screen 0.210144928
set title 'gelu (0.01)' offset 0, -0.7 noenhanced font font(12)
set ylabel 'training loss'; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$38) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$41) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$47) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$50) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$53) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$56) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$59) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(45) ? 1*$45 < 0.228703236 ? 0.228703236 : 1*$45 > 1.28183161 ? 1.28183161 : 1*$45 : NaN):(valid(46) ? 1*$46 < 0.228703236 ? 0.228703236 : 1*$46 > 1.28183161 ? 1.28183161 : 1*$46 : NaN) with filledcurves fillcolor rgb '#e69f00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$44) with linespoints linewidth 1.8 linecolor rgb '#e69f00' pointtype 11 pointsize 0.5
set lmargin at screen 0.31; set rmargin at screen 0.49
set tmargin at screen 0.322463768; set bmargin at screen 0.210144928
set title 'silu (0.01)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$38) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$41) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$44) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$50) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$53) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$56) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$59) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(48) ? 1*$48 < 0.228703236 ? 0.228703236 : 1*$48 > 1.28183161 ? 1.28183161 : 1*$48 : NaN):(valid(49) ? 1*$49 < 0.228703236 ? 0.228703236 : 1*$49 > 1.28183161 ? 1.28183161 : 1*$49 : NaN) with filledcurves fillcolor rgb '#56b4e9' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$47) with linespoints linewidth 1.8 linecolor rgb '#56b4e9' pointtype 15 pointsize 0.5
set lmargin at screen 0.535; set rmargin at screen 0.715
set tmargin at screen 0.322463768; set bmargin at screen 0.210144928
set title 'softplus (0.03)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$38) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$41) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$44) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$47) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$53) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$56) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$59) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(51) ? 1*$51 < 0.228703236 ? 0.228703236 : 1*$51 > 1.28183161 ? 1.28183161 : 1*$51 : NaN):(valid(52) ? 1*$52 < 0.228703236 ? 0.228703236 : 1*$52 > 1.28183161 ? 1.28183161 : 1*$52 : NaN) with filledcurves fillcolor rgb '#000000' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$50) with linespoints linewidth 1.8 linecolor rgb '#000000' pointtype 4 pointsize 0.5
set lmargin at screen 0.76; set rmargin at screen 0.94
set tmargin at screen 0.322463768; set bmargin at screen 0.210144928
set title 'tanh (0.01)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$38) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$41) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$44) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$47) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$50) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$56) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$59) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(54) ? 1*$54 < 0.228703236 ? 0.228703236 : 1*$54 > 1.28183161 ? 1.28183161 : 1*$54 : NaN):(valid(55) ? 1*$55 < 0.228703236 ? 0.228703236 : 1*$55 > 1.28183161 ? 1.28183161 : 1*$55 : NaN) with filledcurves fillcolor rgb '#8c6d00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$53) with linespoints linewidth 1.8 linecolor rgb '#8c6d00' pointtype 6 pointsize 0.5
set lmargin at screen 0.085; set rmargin at screen 0.265
set tmargin at screen 0.166666667; set bmargin at screen 0.0543478261
set title 'sigmoid (0.03 or 0.1)' offset 0, -0.7 noenhanced font font(12)
set ylabel 'training loss'; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$38) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$41) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$44) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$47) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$50) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$53) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$59) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(57) ? 1*$57 < 0.228703236 ? 0.228703236 : 1*$57 > 1.28183161 ? 1.28183161 : 1*$57 : NaN):(valid(58) ? 1*$58 < 0.228703236 ? 0.228703236 : 1*$58 > 1.28183161 ? 1.28183161 : 1*$58 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$56) with linespoints linewidth 1.8 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5
set lmargin at screen 0.31; set rmargin at screen 0.49
set tmargin at screen 0.166666667; set bmargin at screen 0.0543478261
set title 'identity (0.003)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$38) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$41) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$44) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$47) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$50) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$53) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$56) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(60) ? 1*$60 < 0.228703236 ? 0.228703236 : 1*$60 > 1.28183161 ? 1.28183161 : 1*$60 : NaN):(valid(61) ? 1*$61 < 0.228703236 ? 0.228703236 : 1*$61 > 1.28183161 ? 1.28183161 : 1*$61 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$59) with linespoints linewidth 1.8 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'learning-curves', 820, 1104)
set multiplot
unset key
set xtics 4
set xrange [1:15]
unset logscale y
set yrange [6.454875:87.197625]
set ytics 20, 20, 87.197625; set format y '%.0f'
set lmargin at screen 0.085; set rmargin at screen 0.265
set tmargin at screen 0.976449275; set bmargin at screen 0.864130435
set title 'constant 0 (2)' offset 0, -0.7 noenhanced font font(12)
set ylabel 'test accuracy (%)'; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(3) ? 100*$3 < 6.454875 ? 6.454875 : 100*$3 > 87.197625 ? 87.197625 : 100*$3 : NaN):(valid(4) ? 100*$4 < 6.454875 ? 6.454875 : 100*$4 > 87.197625 ? 87.197625 : 100*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$2) with linespoints linewidth 1.8 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5
set lmargin at screen 0.31; set rmargin at screen 0.49
set tmargin at screen 0.976449275; set bmargin at screen 0.864130435
set title 'constant 0.05 (2)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(6) ? 100*$6 < 6.454875 ? 6.454875 : 100*$6 > 87.197625 ? 87.197625 : 100*$6 : NaN):(valid(7) ? 100*$7 < 6.454875 ? 6.454875 : 100*$7 > 87.197625 ? 87.197625 : 100*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$5) with linespoints linewidth 1.8 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5
set lmargin at screen 0.535; set rmargin at screen 0.715
set tmargin at screen 0.976449275; set bmargin at screen 0.864130435
set title 'normal of deviation 0.01 (2)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(9) ? 100*$9 < 6.454875 ? 6.454875 : 100*$9 > 87.197625 ? 87.197625 : 100*$9 : NaN):(valid(10) ? 100*$10 < 6.454875 ? 6.454875 : 100*$10 > 87.197625 ? 87.197625 : 100*$10 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$8) with linespoints linewidth 1.8 linecolor rgb '#009e73' pointtype 9 pointsize 0.5
set lmargin at screen 0.76; set rmargin at screen 0.94
set tmargin at screen 0.976449275; set bmargin at screen 0.864130435
set title 'normal of deviation 1 (2)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(12) ? 100*$12 < 6.454875 ? 6.454875 : 100*$12 > 87.197625 ? 87.197625 : 100*$12 : NaN):(valid(13) ? 100*$13 < 6.454875 ? 6.454875 : 100*$13 > 87.197625 ? 87.197625 : 100*$13 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$11) with linespoints linewidth 1.8 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5
set lmargin at screen 0.085; set rmargin at screen 0.265
set tmargin at screen 0.820652174; set bmargin at screen 0.708333333
set title 'Xavier (2)' offset 0, -0.7 noenhanced font font(12)
set ylabel 'test accuracy (%)'; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(15) ? 100*$15 < 6.454875 ? 6.454875 : 100*$15 > 87.197625 ? 87.197625 : 100*$15 : NaN):(valid(16) ? 100*$16 < 6.454875 ? 6.454875 : 100*$16 > 87.197625 ? 87.197625 : 100*$16 : NaN) with filledcurves fillcolor rgb '#e69f00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$14) with linespoints linewidth 1.8 linecolor rgb '#e69f00' pointtype 11 pointsize 0.5
set lmargin at screen 0.31; set rmargin at screen 0.49
set tmargin at screen 0.820652174; set bmargin at screen 0.708333333
set title 'Kaiming (2)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(18) ? 100*$18 < 6.454875 ? 6.454875 : 100*$18 > 87.197625 ? 87.197625 : 100*$18 : NaN):(valid(19) ? 100*$19 < 6.454875 ? 6.454875 : 100*$19 > 87.197625 ? 87.197625 : 100*$19 : NaN) with filledcurves fillcolor rgb '#56b4e9' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$17) with linespoints linewidth 1.8 linecolor rgb '#56b4e9' pointtype 15 pointsize 0.5
set lmargin at screen 0.535; set rmargin at screen 0.715
set tmargin at screen 0.820652174; set bmargin at screen 0.708333333
set title 'LeCun (2)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(21) ? 100*$21 < 6.454875 ? 6.454875 : 100*$21 > 87.197625 ? 87.197625 : 100*$21 : NaN):(valid(22) ? 100*$22 < 6.454875 ? 6.454875 : 100*$22 > 87.197625 ? 87.197625 : 100*$22 : NaN) with filledcurves fillcolor rgb '#000000' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$20) with linespoints linewidth 1.8 linecolor rgb '#000000' pointtype 4 pointsize 0.5
set lmargin at screen 0.76; set rmargin at screen 0.94
set tmargin at screen 0.820652174; set bmargin at screen 0.708333333
set title 'orthogonal (2)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(24) ? 100*$24 < 6.454875 ? 6.454875 : 100*$24 > 87.197625 ? 87.197625 : 100*$24 : NaN):(valid(25) ? 100*$25 < 6.454875 ? 6.454875 : 100*$25 > 87.197625 ? 87.197625 : 100*$25 : NaN) with filledcurves fillcolor rgb '#8c6d00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$23) with linespoints linewidth 1.8 linecolor rgb '#8c6d00' pointtype 6 pointsize 0.5
set lmargin at screen 0.085; set rmargin at screen 0.265
set tmargin at screen 0.664855072; set bmargin at screen 0.552536232
set title 'PyTorch''s (2)' offset 0, -0.7 noenhanced font font(12)
set ylabel 'test accuracy (%)'; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(27) ? 100*$27 < 6.454875 ? 6.454875 : 100*$27 > 87.197625 ? 87.197625 : 100*$27 : NaN):(valid(28) ? 100*$28 < 6.454875 ? 6.454875 : 100*$28 > 87.197625 ? 87.197625 : 100*$28 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$26) with linespoints linewidth 1.8 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5
unset logscale y
set yrange [0.108710691:46.7006594]
set logscale y; set ytics ('1' 1e0, '10' 1e1)
set lmargin at screen 0.085; set rmargin at screen 0.265
set tmargin at screen 0.47826087; set bmargin at screen 0.365942029
set title 'constant 0 (2)' offset 0, -0.7 noenhanced font font(12)
set ylabel 'training loss'; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$38) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$41) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$44) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$47) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$50) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$53) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(30) ? 1*$30 < 0.108710691 ? 0.108710691 : 1*$30 > 46.7006594 ? 46.7006594 : 1*$30 : NaN):(valid(31) ? 1*$31 < 0.108710691 ? 0.108710691 : 1*$31 > 46.7006594 ? 46.7006594 : 1*$31 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$29) with linespoints linewidth 1.8 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5
set lmargin at screen 0.31; set rmargin at screen 0.49
set tmargin at screen 0.47826087; set bmargin at screen 0.365942029
set title 'constant 0.05 (2)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$38) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$41) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$44) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$47) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$50) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$53) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(33) ? 1*$33 < 0.108710691 ? 0.108710691 : 1*$33 > 46.7006594 ? 46.7006594 : 1*$33 : NaN):(valid(34) ? 1*$34 < 0.108710691 ? 0.108710691 : 1*$34 > 46.7006594 ? 46.7006594 : 1*$34 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$32) with linespoints linewidth 1.8 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5
set lmargin at screen 0.535; set rmargin at screen 0.715
set tmargin at screen 0.47826087; set bmargin at screen 0.365942029
set title 'normal of deviation 0.01 (2)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$38) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$41) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$44) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$47) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$50) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$53) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(36) ? 1*$36 < 0.108710691 ? 0.108710691 : 1*$36 > 46.7006594 ? 46.7006594 : 1*$36 : NaN):(valid(37) ? 1*$37 < 0.108710691 ? 0.108710691 : 1*$37 > 46.7006594 ? 46.7006594 : 1*$37 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$35) with linespoints linewidth 1.8 linecolor rgb '#009e73' pointtype 9 pointsize 0.5
set lmargin at screen 0.76; set rmargin at screen 0.94
set tmargin at screen 0.47826087; set bmargin at screen 0.365942029
set title 'normal of deviation 1 (2)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$41) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$44) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$47) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$50) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$53) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(39) ? 1*$39 < 0.108710691 ? 0.108710691 : 1*$39 > 46.7006594 ? 46.7006594 : 1*$39 : NaN):(valid(40) ? 1*$40 < 0.108710691 ? 0.108710691 : 1*$40 > 46.7006594 ? 46.7006594 : 1*$40 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$38) with linespoints linewidth 1.8 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5
set lmargin at screen 0.085; set rmargin at screen 0.265
set tmargin at screen 0.322463768; set bmargin at screen 0.210144928
set title 'Xavier (2)' offset 0, -0.7 noenhanced font font(12)
set ylabel 'training loss'; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$38) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$44) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$47) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$50) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$53) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(42) ? 1*$42 < 0.108710691 ? 0.108710691 : 1*$42 > 46.7006594 ? 46.7006594 : 1*$42 : NaN):(valid(43) ? 1*$43 < 0.108710691 ? 0.108710691 : 1*$43 > 46.7006594 ? 46.7006594 : 1*$43 : NaN) with filledcurves fillcolor rgb '#e69f00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$41) with linespoints linewidth 1.8 linecolor rgb '#e69f00' pointtype 11 pointsize 0.5
set lmargin at screen 0.31; set rmargin at screen 0.49
set tmargin at screen 0.322463768; set bmargin at screen 0.210144928
set title 'Kaiming (2)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$38) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$41) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$47) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$50) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$53) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(45) ? 1*$45 < 0.108710691 ? 0.108710691 : 1*$45 > 46.7006594 ? 46.7006594 : 1*$45 : NaN):(valid(46) ? 1*$46 < 0.108710691 ? 0.108710691 : 1*$46 > 46.7006594 ? 46.7006594 : 1*$46 : NaN) with filledcurves fillcolor rgb '#56b4e9' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$44) with linespoints linewidth 1.8 linecolor rgb '#56b4e9' pointtype 15 pointsize 0.5
set lmargin at screen 0.535; set rmargin at screen 0.715
set tmargin at screen 0.322463768; set bmargin at screen 0.210144928
set title 'LeCun (2)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$38) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$41) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$44) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$50) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$53) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(48) ? 1*$48 < 0.108710691 ? 0.108710691 : 1*$48 > 46.7006594 ? 46.7006594 : 1*$48 : NaN):(valid(49) ? 1*$49 < 0.108710691 ? 0.108710691 : 1*$49 > 46.7006594 ? 46.7006594 : 1*$49 : NaN) with filledcurves fillcolor rgb '#000000' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$47) with linespoints linewidth 1.8 linecolor rgb '#000000' pointtype 4 pointsize 0.5
set lmargin at screen 0.76; set rmargin at screen 0.94
set tmargin at screen 0.322463768; set bmargin at screen 0.210144928
set title 'orthogonal (2)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$38) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$41) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$44) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$47) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$53) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(51) ? 1*$51 < 0.108710691 ? 0.108710691 : 1*$51 > 46.7006594 ? 46.7006594 : 1*$51 : NaN):(valid(52) ? 1*$52 < 0.108710691 ? 0.108710691 : 1*$52 > 46.7006594 ? 46.7006594 : 1*$52 : NaN) with filledcurves fillcolor rgb '#8c6d00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$50) with linespoints linewidth 1.8 linecolor rgb '#8c6d00' pointtype 6 pointsize 0.5
set lmargin at screen 0.085; set rmargin at screen 0.265
set tmargin at screen 0.166666667; set bmargin at screen 0.0543478261
set title 'PyTorch''s (2)' offset 0, -0.7 noenhanced font font(12)
set ylabel 'training loss'; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$38) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$41) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$44) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$47) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$50) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(54) ? 1*$54 < 0.108710691 ? 0.108710691 : 1*$54 > 46.7006594 ? 46.7006594 : 1*$54 : NaN):(valid(55) ? 1*$55 < 0.108710691 ? 0.108710691 : 1*$55 > 46.7006594 ? 46.7006594 : 1*$55 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$53) with linespoints linewidth 1.8 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5
unset multiplot
unset output
}

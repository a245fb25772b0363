do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'learning-curves', 820, 760)
set multiplot
unset key
set xtics 4
set xrange [1:15]
unset logscale y
set yrange [13.2235434:19.1513992]
set ytics 14, 1, 19.1513992; set format y '%.0f'
set lmargin at screen 0.085; set rmargin at screen 0.34
set tmargin at screen 0.965789474; set bmargin at screen 0.802631579
set title 'perceptron' offset 0, -0.7 noenhanced font font(12)
set ylabel 'test PSNR (dB)'; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(1*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(3) ? 1*$3 < 13.2235434 ? 13.2235434 : 1*$3 > 19.1513992 ? 19.1513992 : 1*$3 : NaN):(valid(4) ? 1*$4 < 13.2235434 ? 13.2235434 : 1*$4 > 19.1513992 ? 19.1513992 : 1*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$2) with linespoints linewidth 1.8 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5
set lmargin at screen 0.385; set rmargin at screen 0.64
set tmargin at screen 0.965789474; set bmargin at screen 0.802631579
set title 'convolutional' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(1*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(6) ? 1*$6 < 13.2235434 ? 13.2235434 : 1*$6 > 19.1513992 ? 19.1513992 : 1*$6 : NaN):(valid(7) ? 1*$7 < 13.2235434 ? 13.2235434 : 1*$7 > 19.1513992 ? 19.1513992 : 1*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$5) with linespoints linewidth 1.8 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5
set lmargin at screen 0.685; set rmargin at screen 0.94
set tmargin at screen 0.965789474; set bmargin at screen 0.802631579
set title 'linear filter' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(9) ? 1*$9 < 13.2235434 ? 13.2235434 : 1*$9 > 19.1513992 ? 19.1513992 : 1*$9 : NaN):(valid(10) ? 1*$10 < 13.2235434 ? 13.2235434 : 1*$10 > 19.1513992 ? 19.1513992 : 1*$10 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$8) with linespoints linewidth 1.8 linecolor rgb '#009e73' pointtype 9 pointsize 0.5
set lmargin at screen 0.085; set rmargin at screen 0.34
set tmargin at screen 0.739473684; set bmargin at screen 0.576315789
set title 'as they are' offset 0, -0.7 noenhanced font font(12)
set ylabel 'test PSNR (dB)'; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(12) ? 1*$12 < 13.2235434 ? 13.2235434 : 1*$12 > 19.1513992 ? 19.1513992 : 1*$12 : NaN):(valid(13) ? 1*$13 < 13.2235434 ? 13.2235434 : 1*$13 > 19.1513992 ? 19.1513992 : 1*$13 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$11) with linespoints linewidth 1.8 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5
set lmargin at screen 0.385; set rmargin at screen 0.64
set tmargin at screen 0.739473684; set bmargin at screen 0.576315789
set title 'average of 3x3' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(15) ? 1*$15 < 13.2235434 ? 13.2235434 : 1*$15 > 19.1513992 ? 19.1513992 : 1*$15 : NaN):(valid(16) ? 1*$16 < 13.2235434 ? 13.2235434 : 1*$16 > 19.1513992 ? 19.1513992 : 1*$16 : NaN) with filledcurves fillcolor rgb '#e69f00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$14) with linespoints linewidth 1.8 linecolor rgb '#e69f00' pointtype 11 pointsize 0.5
unset logscale y
set yrange [0.0114757:0.0471786586]
set ytics 0.02, 0.01, 0.0471786586; set format y '%.2f'
set lmargin at screen 0.085; set rmargin at screen 0.34
set tmargin at screen 0.468421053; set bmargin at screen 0.305263158
set title 'perceptron' offset 0, -0.7 noenhanced font font(12)
set ylabel 'training loss'; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(1*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(18) ? 1*$18 < 0.0114757 ? 0.0114757 : 1*$18 > 0.0471786586 ? 0.0471786586 : 1*$18 : NaN):(valid(19) ? 1*$19 < 0.0114757 ? 0.0114757 : 1*$19 > 0.0471786586 ? 0.0471786586 : 1*$19 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$17) with linespoints linewidth 1.8 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5
set lmargin at screen 0.385; set rmargin at screen 0.64
set tmargin at screen 0.468421053; set bmargin at screen 0.305263158
set title 'convolutional' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(1*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(21) ? 1*$21 < 0.0114757 ? 0.0114757 : 1*$21 > 0.0471786586 ? 0.0471786586 : 1*$21 : NaN):(valid(22) ? 1*$22 < 0.0114757 ? 0.0114757 : 1*$22 > 0.0471786586 ? 0.0471786586 : 1*$22 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$20) with linespoints linewidth 1.8 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5
set lmargin at screen 0.685; set rmargin at screen 0.94
set tmargin at screen 0.468421053; set bmargin at screen 0.305263158
set title 'linear filter' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(24) ? 1*$24 < 0.0114757 ? 0.0114757 : 1*$24 > 0.0471786586 ? 0.0471786586 : 1*$24 : NaN):(valid(25) ? 1*$25 < 0.0114757 ? 0.0114757 : 1*$25 > 0.0471786586 ? 0.0471786586 : 1*$25 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$23) with linespoints linewidth 1.8 linecolor rgb '#009e73' pointtype 9 pointsize 0.5
set lmargin at screen 0.085; set rmargin at screen 0.34
set tmargin at screen 0.242105263; set bmargin at screen 0.0789473684
set title 'as they are' offset 0, -0.7 noenhanced font font(12)
set ylabel 'training loss'; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(27) ? 1*$27 < 0.0114757 ? 0.0114757 : 1*$27 > 0.0471786586 ? 0.0471786586 : 1*$27 : NaN):(valid(28) ? 1*$28 < 0.0114757 ? 0.0114757 : 1*$28 > 0.0471786586 ? 0.0471786586 : 1*$28 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$26) with linespoints linewidth 1.8 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5
set lmargin at screen 0.385; set rmargin at screen 0.64
set tmargin at screen 0.242105263; set bmargin at screen 0.0789473684
set title 'average of 3x3' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(30) ? 1*$30 < 0.0114757 ? 0.0114757 : 1*$30 > 0.0471786586 ? 0.0471786586 : 1*$30 : NaN):(valid(31) ? 1*$31 < 0.0114757 ? 0.0114757 : 1*$31 > 0.0471786586 ? 0.0471786586 : 1*$31 : NaN) with filledcurves fillcolor rgb '#e69f00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$29) with linespoints linewidth 1.8 linecolor rgb '#e69f00' pointtype 11 pointsize 0.5
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'learning-curves', 820, 760)
set multiplot
unset key
set xtics 7
set xrange [1:25]
unset logscale y
set yrange [51.9968626:100.191343]
set ytics 60, 10, 100.191343; set format y '%.0f'
set lmargin at screen 0.085; set rmargin at screen 0.265
set tmargin at screen 0.965789474; set bmargin at screen 0.802631579
set title 'nothing' offset 0, -0.7 noenhanced font font(12)
set ylabel 'test accuracy (%)'; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(3) ? 100*$3 < 51.9968626 ? 51.9968626 : 100*$3 > 100.191343 ? 100.191343 : 100*$3 : NaN):(valid(4) ? 100*$4 < 51.9968626 ? 51.9968626 : 100*$4 > 100.191343 ? 100.191343 : 100*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$2) with linespoints linewidth 1.8 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5
set lmargin at screen 0.31; set rmargin at screen 0.49
set tmargin at screen 0.965789474; set bmargin at screen 0.802631579
set title 'max 2x2' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(6) ? 100*$6 < 51.9968626 ? 51.9968626 : 100*$6 > 100.191343 ? 100.191343 : 100*$6 : NaN):(valid(7) ? 100*$7 < 51.9968626 ? 51.9968626 : 100*$7 > 100.191343 ? 100.191343 : 100*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$5) with linespoints linewidth 1.8 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5
set lmargin at screen 0.535; set rmargin at screen 0.715
set tmargin at screen 0.965789474; set bmargin at screen 0.802631579
set title 'average 2x2' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(9) ? 100*$9 < 51.9968626 ? 51.9968626 : 100*$9 > 100.191343 ? 100.191343 : 100*$9 : NaN):(valid(10) ? 100*$10 < 51.9968626 ? 51.9968626 : 100*$10 > 100.191343 ? 100.191343 : 100*$10 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$8) with linespoints linewidth 1.8 linecolor rgb '#009e73' pointtype 9 pointsize 0.5
set lmargin at screen 0.76; set rmargin at screen 0.94
set tmargin at screen 0.965789474; set bmargin at screen 0.802631579
set title 'max across 2 channels' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(12) ? 100*$12 < 51.9968626 ? 51.9968626 : 100*$12 > 100.191343 ? 100.191343 : 100*$12 : NaN):(valid(13) ? 100*$13 < 51.9968626 ? 51.9968626 : 100*$13 > 100.191343 ? 100.191343 : 100*$13 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$11) with linespoints linewidth 1.8 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5
set lmargin at screen 0.085; set rmargin at screen 0.265
set tmargin at screen 0.739473684; set bmargin at screen 0.576315789
set title 'average across 2 channels' offset 0, -0.7 noenhanced font font(12)
set ylabel 'test accuracy (%)'; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(15) ? 100*$15 < 51.9968626 ? 51.9968626 : 100*$15 > 100.191343 ? 100.191343 : 100*$15 : NaN):(valid(16) ? 100*$16 < 51.9968626 ? 51.9968626 : 100*$16 > 100.191343 ? 100.191343 : 100*$16 : NaN) with filledcurves fillcolor rgb '#e69f00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$14) with linespoints linewidth 1.8 linecolor rgb '#e69f00' pointtype 11 pointsize 0.5
set lmargin at screen 0.31; set rmargin at screen 0.49
set tmargin at screen 0.739473684; set bmargin at screen 0.576315789
set title 'every other place' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(18) ? 100*$18 < 51.9968626 ? 51.9968626 : 100*$18 > 100.191343 ? 100.191343 : 100*$18 : NaN):(valid(19) ? 100*$19 < 51.9968626 ? 51.9968626 : 100*$19 > 100.191343 ? 100.191343 : 100*$19 : NaN) with filledcurves fillcolor rgb '#56b4e9' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$17) with linespoints linewidth 1.8 linecolor rgb '#56b4e9' pointtype 15 pointsize 0.5
set lmargin at screen 0.535; set rmargin at screen 0.715
set tmargin at screen 0.739473684; set bmargin at screen 0.576315789
set title 'convolution 2x2 of stride…' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(21) ? 100*$21 < 51.9968626 ? 51.9968626 : 100*$21 > 100.191343 ? 100.191343 : 100*$21 : NaN):(valid(22) ? 100*$22 < 51.9968626 ? 51.9968626 : 100*$22 > 100.191343 ? 100.191343 : 100*$22 : NaN) with filledcurves fillcolor rgb '#000000' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$20) with linespoints linewidth 1.8 linecolor rgb '#000000' pointtype 4 pointsize 0.5
unset logscale y
set yrange [0.000143210544:1.93221007]
set logscale y; set ytics ('0.001' 1e-3, '0.01' 1e-2, '0.1' 1e-1, '1' 1e0)
set lmargin at screen 0.085; set rmargin at screen 0.265
set tmargin at screen 0.468421053; set bmargin at screen 0.305263158
set title 'nothing' offset 0, -0.7 noenhanced font font(12)
set ylabel 'training loss'; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(1*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$38) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$41) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(24) ? 1*$24 < 0.000143210544 ? 0.000143210544 : 1*$24 > 1.93221007 ? 1.93221007 : 1*$24 : NaN):(valid(25) ? 1*$25 < 0.000143210544 ? 0.000143210544 : 1*$25 > 1.93221007 ? 1.93221007 : 1*$25 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$23) with linespoints linewidth 1.8 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5
set lmargin at screen 0.31; set rmargin at screen 0.49
set tmargin at screen 0.468421053; set bmargin at screen 0.305263158
set title 'max 2x2' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(1*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$38) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$41) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(27) ? 1*$27 < 0.000143210544 ? 0.000143210544 : 1*$27 > 1.93221007 ? 1.93221007 : 1*$27 : NaN):(valid(28) ? 1*$28 < 0.000143210544 ? 0.000143210544 : 1*$28 > 1.93221007 ? 1.93221007 : 1*$28 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$26) with linespoints linewidth 1.8 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5
set lmargin at screen 0.535; set rmargin at screen 0.715
set tmargin at screen 0.468421053; set bmargin at screen 0.305263158
set title 'average 2x2' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(1*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$38) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$41) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(30) ? 1*$30 < 0.000143210544 ? 0.000143210544 : 1*$30 > 1.93221007 ? 1.93221007 : 1*$30 : NaN):(valid(31) ? 1*$31 < 0.000143210544 ? 0.000143210544 : 1*$31 > 1.93221007 ? 1.93221007 : 1*$31 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$29) with linespoints linewidth 1.8 linecolor rgb '#009e73' pointtype 9 pointsize 0.5
set lmargin at screen 0.76; set rmargin at screen 0.94
set tmargin at screen 0.468421053; set bmargin at screen 0.305263158
set title 'max across 2 channels' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$38) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$41) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(33) ? 1*$33 < 0.000143210544 ? 0.000143210544 : 1*$33 > 1.93221007 ? 1.93221007 : 1*$33 : NaN):(valid(34) ? 1*$34 < 0.000143210544 ? 0.000143210544 : 1*$34 > 1.93221007 ? 1.93221007 : 1*$34 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$32) with linespoints linewidth 1.8 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5
set lmargin at screen 0.085; set rmargin at screen 0.265
set tmargin at screen 0.242105263; set bmargin at screen 0.0789473684
set title 'average across 2 channels' offset 0, -0.7 noenhanced font font(12)
set ylabel 'training loss'; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$38) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$41) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(36) ? 1*$36 < 0.000143210544 ? 0.000143210544 : 1*$36 > 1.93221007 ? 1.93221007 : 1*$36 : NaN):(valid(37) ? 1*$37 < 0.000143210544 ? 0.000143210544 : 1*$37 > 1.93221007 ? 1.93221007 : 1*$37 : NaN) with filledcurves fillcolor rgb '#e69f00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$35) with linespoints linewidth 1.8 linecolor rgb '#e69f00' pointtype 11 pointsize 0.5
set lmargin at screen 0.31; set rmargin at screen 0.49
set tmargin at screen 0.242105263; set bmargin at screen 0.0789473684
set title 'every other place' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$41) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(39) ? 1*$39 < 0.000143210544 ? 0.000143210544 : 1*$39 > 1.93221007 ? 1.93221007 : 1*$39 : NaN):(valid(40) ? 1*$40 < 0.000143210544 ? 0.000143210544 : 1*$40 > 1.93221007 ? 1.93221007 : 1*$40 : NaN) with filledcurves fillcolor rgb '#56b4e9' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$38) with linespoints linewidth 1.8 linecolor rgb '#56b4e9' pointtype 15 pointsize 0.5
set lmargin at screen 0.535; set rmargin at screen 0.715
set tmargin at screen 0.242105263; set bmargin at screen 0.0789473684
set title 'convolution 2x2 of stride…' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$38) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(42) ? 1*$42 < 0.000143210544 ? 0.000143210544 : 1*$42 > 1.93221007 ? 1.93221007 : 1*$42 : NaN):(valid(43) ? 1*$43 < 0.000143210544 ? 0.000143210544 : 1*$43 > 1.93221007 ? 1.93221007 : 1*$43 : NaN) with filledcurves fillcolor rgb '#000000' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$41) with linespoints linewidth 1.8 linecolor rgb '#000000' pointtype 4 pointsize 0.5
unset multiplot
unset output
}

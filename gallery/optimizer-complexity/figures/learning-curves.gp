do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'learning-curves', 820, 760)
set multiplot
unset key
set xtics 3
set xrange [1:10]
unset logscale y
set yrange [74.7477937:94.326]
set ytics 75, 5, 94.326; set format y '%.0f'
set lmargin at screen 0.085; set rmargin at screen 0.34
set tmargin at screen 0.965789474; set bmargin at screen 0.802631579
set title 'sgd, hidden=small (0.03 or 0.1)' offset 0, -0.7 noenhanced font font(12)
set ylabel 'test accuracy (%)'; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(3) ? 100*$3 < 74.7477937 ? 74.7477937 : 100*$3 > 94.326 ? 94.326 : 100*$3 : NaN):(valid(4) ? 100*$4 < 74.7477937 ? 74.7477937 : 100*$4 > 94.326 ? 94.326 : 100*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$2) with linespoints linewidth 1.8 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5
set lmargin at screen 0.385; set rmargin at screen 0.64
set tmargin at screen 0.965789474; set bmargin at screen 0.802631579
set title 'sgd, hidden=large (0.3)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(6) ? 100*$6 < 74.7477937 ? 74.7477937 : 100*$6 > 94.326 ? 94.326 : 100*$6 : NaN):(valid(7) ? 100*$7 < 74.7477937 ? 74.7477937 : 100*$7 > 94.326 ? 94.326 : 100*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$5) with linespoints linewidth 1.8 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5
set lmargin at screen 0.685; set rmargin at screen 0.94
set tmargin at screen 0.965789474; set bmargin at screen 0.802631579
set title 'rmsprop, hidden=small (0.001)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(9) ? 100*$9 < 74.7477937 ? 74.7477937 : 100*$9 > 94.326 ? 94.326 : 100*$9 : NaN):(valid(10) ? 100*$10 < 74.7477937 ? 74.7477937 : 100*$10 > 94.326 ? 94.326 : 100*$10 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$8) with linespoints linewidth 1.8 linecolor rgb '#009e73' pointtype 9 pointsize 0.5
set lmargin at screen 0.085; set rmargin at screen 0.34
set tmargin at screen 0.739473684; set bmargin at screen 0.576315789
set title 'rmsprop, hidden=large (0.003)' offset 0, -0.7 noenhanced font font(12)
set ylabel 'test accuracy (%)'; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(12) ? 100*$12 < 74.7477937 ? 74.7477937 : 100*$12 > 94.326 ? 94.326 : 100*$12 : NaN):(valid(13) ? 100*$13 < 74.7477937 ? 74.7477937 : 100*$13 > 94.326 ? 94.326 : 100*$13 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$11) with linespoints linewidth 1.8 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5
set lmargin at screen 0.385; set rmargin at screen 0.64
set tmargin at screen 0.739473684; set bmargin at screen 0.576315789
set title 'adam, hidden=small (0.003 or 0.001)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(15) ? 100*$15 < 74.7477937 ? 74.7477937 : 100*$15 > 94.326 ? 94.326 : 100*$15 : NaN):(valid(16) ? 100*$16 < 74.7477937 ? 74.7477937 : 100*$16 > 94.326 ? 94.326 : 100*$16 : NaN) with filledcurves fillcolor rgb '#e69f00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$14) with linespoints linewidth 1.8 linecolor rgb '#e69f00' pointtype 11 pointsize 0.5
set lmargin at screen 0.685; set rmargin at screen 0.94
set tmargin at screen 0.739473684; set bmargin at screen 0.576315789
set title 'adam, hidden=large (0.001)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(18) ? 100*$18 < 74.7477937 ? 74.7477937 : 100*$18 > 94.326 ? 94.326 : 100*$18 : NaN):(valid(19) ? 100*$19 < 74.7477937 ? 74.7477937 : 100*$19 > 94.326 ? 94.326 : 100*$19 : NaN) with filledcurves fillcolor rgb '#56b4e9' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$17) with linespoints linewidth 1.8 linecolor rgb '#56b4e9' pointtype 15 pointsize 0.5
unset logscale y
set yrange [0.000702594885:0.713998234]
set logscale y; set ytics ('0.001' 1e-3, '0.01' 1e-2, '0.1' 1e-1)
set lmargin at screen 0.085; set rmargin at screen 0.34
set tmargin at screen 0.468421053; set bmargin at screen 0.305263158
set title 'sgd, hidden=small (0.03 or 0.1)' offset 0, -0.7 noenhanced font font(12)
set ylabel 'training loss'; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(1*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(21) ? 1*$21 < 0.000702594885 ? 0.000702594885 : 1*$21 > 0.713998234 ? 0.713998234 : 1*$21 : NaN):(valid(22) ? 1*$22 < 0.000702594885 ? 0.000702594885 : 1*$22 > 0.713998234 ? 0.713998234 : 1*$22 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$20) with linespoints linewidth 1.8 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5
set lmargin at screen 0.385; set rmargin at screen 0.64
set tmargin at screen 0.468421053; set bmargin at screen 0.305263158
set title 'sgd, hidden=large (0.3)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(1*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(24) ? 1*$24 < 0.000702594885 ? 0.000702594885 : 1*$24 > 0.713998234 ? 0.713998234 : 1*$24 : NaN):(valid(25) ? 1*$25 < 0.000702594885 ? 0.000702594885 : 1*$25 > 0.713998234 ? 0.713998234 : 1*$25 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$23) with linespoints linewidth 1.8 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5
set lmargin at screen 0.685; set rmargin at screen 0.94
set tmargin at screen 0.468421053; set bmargin at screen 0.305263158
set title 'rmsprop, hidden=small (0.001)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(1*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(27) ? 1*$27 < 0.000702594885 ? 0.000702594885 : 1*$27 > 0.713998234 ? 0.713998234 : 1*$27 : NaN):(valid(28) ? 1*$28 < 0.000702594885 ? 0.000702594885 : 1*$28 > 0.713998234 ? 0.713998234 : 1*$28 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$26) with linespoints linewidth 1.8 linecolor rgb '#009e73' pointtype 9 pointsize 0.5
set lmargin at screen 0.085; set rmargin at screen 0.34
set tmargin at screen 0.242105263; set bmargin at screen 0.0789473684
set title 'rmsprop, hidden=large (0.003)' offset 0, -0.7 noenhanced font font(12)
set ylabel 'training loss'; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(30) ? 1*$30 < 0.000702594885 ? 0.000702594885 : 1*$30 > 0.713998234 ? 0.713998234 : 1*$30 : NaN):(valid(31) ? 1*$31 < 0.000702594885 ? 0.000702594885 : 1*$31 > 0.713998234 ? 0.713998234 : 1*$31 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$29) with linespoints linewidth 1.8 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5
set lmargin at screen 0.385; set rmargin at screen 0.64
set tmargin at screen 0.242105263; set bmargin at screen 0.0789473684
set title 'adam, hidden=small (0.003 or 0.001)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(33) ? 1*$33 < 0.000702594885 ? 0.000702594885 : 1*$33 > 0.713998234 ? 0.713998234 : 1*$33 : NaN):(valid(34) ? 1*$34 < 0.000702594885 ? 0.000702594885 : 1*$34 > 0.713998234 ? 0.713998234 : 1*$34 : NaN) with filledcurves fillcolor rgb '#e69f00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$32) with linespoints linewidth 1.8 linecolor rgb '#e69f00' pointtype 11 pointsize 0.5
set lmargin at screen 0.685; set rmargin at screen 0.94
set tmargin at screen 0.242105263; set bmargin at screen 0.0789473684
set title 'adam, hidden=large (0.001)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(36) ? 1*$36 < 0.000702594885 ? 0.000702594885 : 1*$36 > 0.713998234 ? 0.713998234 : 1*$36 : NaN):(valid(37) ? 1*$37 < 0.000702594885 ? 0.000702594885 : 1*$37 > 0.713998234 ? 0.713998234 : 1*$37 : NaN) with filledcurves fillcolor rgb '#56b4e9' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$35) with linespoints linewidth 1.8 linecolor rgb '#56b4e9' pointtype 15 pointsize 0.5
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'learning-curves', 820, 760)
set multiplot
unset key
set xtics 76
set xrange [1:300]
unset logscale y
set yrange [41.0074585:101.304]
set ytics 60, 20, 101.304; set format y '%.0f'
set lmargin at screen 0.085; set rmargin at screen 0.34
set tmargin at screen 0.965789474; set bmargin at screen 0.802631579
set title 'linear' offset 0, -0.7 noenhanced font font(12)
set ylabel 'test accuracy (%)'; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(3) ? 100*$3 < 41.0074585 ? 41.0074585 : 100*$3 > 101.304 ? 101.304 : 100*$3 : NaN):(valid(4) ? 100*$4 < 41.0074585 ? 41.0074585 : 100*$4 > 101.304 ? 101.304 : 100*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$2) with linespoints linewidth 1.8 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5 pointinterval 30, \
  'learning-curves.csv' skip 1 using 1:(100*$2):($32 > 0 ? 0.9+0.3*sqrt($32) : NaN) with points pointtype 6 pointsize variable linewidth 1 linecolor rgb '#222222'
set lmargin at screen 0.385; set rmargin at screen 0.64
set tmargin at screen 0.965789474; set bmargin at screen 0.802631579
set title 'linear of products' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(6) ? 100*$6 < 41.0074585 ? 41.0074585 : 100*$6 > 101.304 ? 101.304 : 100*$6 : NaN):(valid(7) ? 100*$7 < 41.0074585 ? 41.0074585 : 100*$7 > 101.304 ? 101.304 : 100*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$5) with linespoints linewidth 1.8 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5 pointinterval 30, \
  'learning-curves.csv' skip 1 using 1:(100*$5):($33 > 0 ? 0.9+0.3*sqrt($33) : NaN) with points pointtype 6 pointsize variable linewidth 1 linecolor rgb '#222222'
set lmargin at screen 0.685; set rmargin at screen 0.94
set tmargin at screen 0.965789474; set bmargin at screen 0.802631579
set title 'linear of products and sq…' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(9) ? 100*$9 < 41.0074585 ? 41.0074585 : 100*$9 > 101.304 ? 101.304 : 100*$9 : NaN):(valid(10) ? 100*$10 < 41.0074585 ? 41.0074585 : 100*$10 > 101.304 ? 101.304 : 100*$10 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$8) with linespoints linewidth 1.8 linecolor rgb '#009e73' pointtype 9 pointsize 0.5 pointinterval 30, \
  'learning-curves.csv' skip 1 using 1:(100*$8):($34 > 0 ? 0.9+0.3*sqrt($34) : NaN) with points pointtype 6 pointsize variable linewidth 1 linecolor rgb '#222222'
set lmargin at screen 0.085; set rmargin at screen 0.34
set tmargin at screen 0.739473684; set bmargin at screen 0.576315789
set title 'one hidden layer' offset 0, -0.7 noenhanced font font(12)
set ylabel 'test accuracy (%)'; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(12) ? 100*$12 < 41.0074585 ? 41.0074585 : 100*$12 > 101.304 ? 101.304 : 100*$12 : NaN):(valid(13) ? 100*$13 < 41.0074585 ? 41.0074585 : 100*$13 > 101.304 ? 101.304 : 100*$13 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$11) with linespoints linewidth 1.8 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5 pointinterval 30, \
  'learning-curves.csv' skip 1 using 1:(100*$11):($35 > 0 ? 0.9+0.3*sqrt($35) : NaN) with points pointtype 6 pointsize variable linewidth 1 linecolor rgb '#222222'
set lmargin at screen 0.385; set rmargin at screen 0.64
set tmargin at screen 0.739473684; set bmargin at screen 0.576315789
set title 'nearest neighbours' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(100*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(100*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(15) ? 100*$15 < 41.0074585 ? 41.0074585 : 100*$15 > 101.304 ? 101.304 : 100*$15 : NaN):(valid(16) ? 100*$16 < 41.0074585 ? 41.0074585 : 100*$16 > 101.304 ? 101.304 : 100*$16 : NaN) with filledcurves fillcolor rgb '#e69f00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$14) with linespoints linewidth 1.8 linecolor rgb '#e69f00' pointtype 11 pointsize 0.5 pointinterval 30, \
  'learning-curves.csv' skip 1 using 1:(100*$14):($36 > 0 ? 0.9+0.3*sqrt($36) : NaN) with points pointtype 6 pointsize variable linewidth 1 linecolor rgb '#222222'
unset logscale y
set yrange [0.00446305918:0.838820418]
set ytics 0.2, 0.2, 0.838820418; set format y '%.1f'
set lmargin at screen 0.085; set rmargin at screen 0.34
set tmargin at screen 0.468421053; set bmargin at screen 0.305263158
set title 'linear' offset 0, -0.7 noenhanced font font(12)
set ylabel 'training loss'; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(1*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(18) ? 1*$18 < 0.00446305918 ? 0.00446305918 : 1*$18 > 0.838820418 ? 0.838820418 : 1*$18 : NaN):(valid(19) ? 1*$19 < 0.00446305918 ? 0.00446305918 : 1*$19 > 0.838820418 ? 0.838820418 : 1*$19 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$17) with linespoints linewidth 1.8 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5 pointinterval 30, \
  'learning-curves.csv' skip 1 using 1:(1*$17):($32 > 0 ? 0.9+0.3*sqrt($32) : NaN) with points pointtype 6 pointsize variable linewidth 1 linecolor rgb '#222222'
set lmargin at screen 0.385; set rmargin at screen 0.64
set tmargin at screen 0.468421053; set bmargin at screen 0.305263158
set title 'linear of products' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(1*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(21) ? 1*$21 < 0.00446305918 ? 0.00446305918 : 1*$21 > 0.838820418 ? 0.838820418 : 1*$21 : NaN):(valid(22) ? 1*$22 < 0.00446305918 ? 0.00446305918 : 1*$22 > 0.838820418 ? 0.838820418 : 1*$22 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$20) with linespoints linewidth 1.8 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5 pointinterval 30, \
  'learning-curves.csv' skip 1 using 1:(1*$20):($33 > 0 ? 0.9+0.3*sqrt($33) : NaN) with points pointtype 6 pointsize variable linewidth 1 linecolor rgb '#222222'
set lmargin at screen 0.685; set rmargin at screen 0.94
set tmargin at screen 0.468421053; set bmargin at screen 0.305263158
set title 'linear of products and sq…' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(24) ? 1*$24 < 0.00446305918 ? 0.00446305918 : 1*$24 > 0.838820418 ? 0.838820418 : 1*$24 : NaN):(valid(25) ? 1*$25 < 0.00446305918 ? 0.00446305918 : 1*$25 > 0.838820418 ? 0.838820418 : 1*$25 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$23) with linespoints linewidth 1.8 linecolor rgb '#009e73' pointtype 9 pointsize 0.5 pointinterval 30, \
  'learning-curves.csv' skip 1 using 1:(1*$23):($34 > 0 ? 0.9+0.3*sqrt($34) : NaN) with points pointtype 6 pointsize variable linewidth 1 linecolor rgb '#222222'
set lmargin at screen 0.085; set rmargin at screen 0.34
set tmargin at screen 0.242105263; set bmargin at screen 0.0789473684
set title 'one hidden layer' offset 0, -0.7 noenhanced font font(12)
set ylabel 'training loss'; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(27) ? 1*$27 < 0.00446305918 ? 0.00446305918 : 1*$27 > 0.838820418 ? 0.838820418 : 1*$27 : NaN):(valid(28) ? 1*$28 < 0.00446305918 ? 0.00446305918 : 1*$28 > 0.838820418 ? 0.838820418 : 1*$28 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$26) with linespoints linewidth 1.8 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5 pointinterval 30, \
  'learning-curves.csv' skip 1 using 1:(1*$26):($35 > 0 ? 0.9+0.3*sqrt($35) : NaN) with points pointtype 6 pointsize variable linewidth 1 linecolor rgb '#222222'
set lmargin at screen 0.385; set rmargin at screen 0.64
set tmargin at screen 0.242105263; set bmargin at screen 0.0789473684
set title 'nearest neighbours' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(30) ? 1*$30 < 0.00446305918 ? 0.00446305918 : 1*$30 > 0.838820418 ? 0.838820418 : 1*$30 : NaN):(valid(31) ? 1*$31 < 0.00446305918 ? 0.00446305918 : 1*$31 > 0.838820418 ? 0.838820418 : 1*$31 : NaN) with filledcurves fillcolor rgb '#e69f00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$29) with linespoints linewidth 1.8 linecolor rgb '#e69f00' pointtype 11 pointsize 0.5 pointinterval 30, \
  'learning-curves.csv' skip 1 using 1:(1*$29):($36 > 0 ? 0.9+0.3*sqrt($36) : NaN) with points pointtype 6 pointsize variable linewidth 1 linecolor rgb '#222222'
unset multiplot
unset output
}

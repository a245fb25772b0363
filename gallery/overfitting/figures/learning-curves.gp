do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'learning-curves', 820, 760)
set multiplot
unset key
set xtics 16
set xrange [1:60]
unset logscale y
set yrange [0.398894277:1.87407428]
set ytics 0.5, 0.5, 1.87407428; set format y '%.1f'
set lmargin at screen 0.085; set rmargin at screen 0.34
set tmargin at screen 0.965789474; set bmargin at screen 0.802631579
set title '250 images' offset 0, -0.7 noenhanced font font(12)
set ylabel 'test loss'; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(1*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(3) ? 1*$3 < 0.398894277 ? 0.398894277 : 1*$3 > 1.87407428 ? 1.87407428 : 1*$3 : NaN):(valid(4) ? 1*$4 < 0.398894277 ? 0.398894277 : 1*$4 > 1.87407428 ? 1.87407428 : 1*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$2) with linespoints linewidth 1.8 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5 pointinterval 6, \
  'learning-curves.csv' skip 1 using 1:(1*$2):($38 > 0 ? 0.9+0.3*sqrt($38) : NaN) with points pointtype 6 pointsize variable linewidth 1 linecolor rgb '#222222'
set lmargin at screen 0.385; set rmargin at screen 0.64
set tmargin at screen 0.965789474; set bmargin at screen 0.802631579
set title '250 images (best epoch)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(1*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(6) ? 1*$6 < 0.398894277 ? 0.398894277 : 1*$6 > 1.87407428 ? 1.87407428 : 1*$6 : NaN):(valid(7) ? 1*$7 < 0.398894277 ? 0.398894277 : 1*$7 > 1.87407428 ? 1.87407428 : 1*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$5) with linespoints linewidth 1.8 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5 pointinterval 6, \
  'learning-curves.csv' skip 1 using 1:(1*$5):($39 > 0 ? 0.9+0.3*sqrt($39) : NaN) with points pointtype 6 pointsize variable linewidth 1 linecolor rgb '#222222'
set lmargin at screen 0.685; set rmargin at screen 0.94
set tmargin at screen 0.965789474; set bmargin at screen 0.802631579
set title '1000 images' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(1*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(9) ? 1*$9 < 0.398894277 ? 0.398894277 : 1*$9 > 1.87407428 ? 1.87407428 : 1*$9 : NaN):(valid(10) ? 1*$10 < 0.398894277 ? 0.398894277 : 1*$10 > 1.87407428 ? 1.87407428 : 1*$10 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$8) with linespoints linewidth 1.8 linecolor rgb '#009e73' pointtype 9 pointsize 0.5 pointinterval 6, \
  'learning-curves.csv' skip 1 using 1:(1*$8):($40 > 0 ? 0.9+0.3*sqrt($40) : NaN) with points pointtype 6 pointsize variable linewidth 1 linecolor rgb '#222222'
set lmargin at screen 0.085; set rmargin at screen 0.34
set tmargin at screen 0.739473684; set bmargin at screen 0.576315789
set title '1000 images (best epoch)' offset 0, -0.7 noenhanced font font(12)
set ylabel 'test loss'; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(12) ? 1*$12 < 0.398894277 ? 0.398894277 : 1*$12 > 1.87407428 ? 1.87407428 : 1*$12 : NaN):(valid(13) ? 1*$13 < 0.398894277 ? 0.398894277 : 1*$13 > 1.87407428 ? 1.87407428 : 1*$13 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$11) with linespoints linewidth 1.8 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5 pointinterval 6, \
  'learning-curves.csv' skip 1 using 1:(1*$11):($41 > 0 ? 0.9+0.3*sqrt($41) : NaN) with points pointtype 6 pointsize variable linewidth 1 linecolor rgb '#222222'
set lmargin at screen 0.385; set rmargin at screen 0.64
set tmargin at screen 0.739473684; set bmargin at screen 0.576315789
set title '4000 images' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$17) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(15) ? 1*$15 < 0.398894277 ? 0.398894277 : 1*$15 > 1.87407428 ? 1.87407428 : 1*$15 : NaN):(valid(16) ? 1*$16 < 0.398894277 ? 0.398894277 : 1*$16 > 1.87407428 ? 1.87407428 : 1*$16 : NaN) with filledcurves fillcolor rgb '#e69f00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$14) with linespoints linewidth 1.8 linecolor rgb '#e69f00' pointtype 11 pointsize 0.5 pointinterval 6, \
  'learning-curves.csv' skip 1 using 1:(1*$14):($42 > 0 ? 0.9+0.3*sqrt($42) : NaN) with points pointtype 6 pointsize variable linewidth 1 linecolor rgb '#222222'
set lmargin at screen 0.685; set rmargin at screen 0.94
set tmargin at screen 0.739473684; set bmargin at screen 0.576315789
set title '4000 images (best epoch)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$2) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$5) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$8) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$11) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$14) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(18) ? 1*$18 < 0.398894277 ? 0.398894277 : 1*$18 > 1.87407428 ? 1.87407428 : 1*$18 : NaN):(valid(19) ? 1*$19 < 0.398894277 ? 0.398894277 : 1*$19 > 1.87407428 ? 1.87407428 : 1*$19 : NaN) with filledcurves fillcolor rgb '#56b4e9' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$17) with linespoints linewidth 1.8 linecolor rgb '#56b4e9' pointtype 15 pointsize 0.5 pointinterval 6, \
  'learning-curves.csv' skip 1 using 1:(1*$17):($43 > 0 ? 0.9+0.3*sqrt($43) : NaN) with points pointtype 6 pointsize variable linewidth 1 linecolor rgb '#222222'
unset logscale y
set yrange [0.0164022953:2.55318957]
set logscale y; set ytics ('0.1' 1e-1, '1' 1e0)
set lmargin at screen 0.085; set rmargin at screen 0.34
set tmargin at screen 0.468421053; set bmargin at screen 0.305263158
set title '250 images' offset 0, -0.7 noenhanced font font(12)
set ylabel 'training loss'; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(1*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(21) ? 1*$21 < 0.0164022953 ? 0.0164022953 : 1*$21 > 2.55318957 ? 2.55318957 : 1*$21 : NaN):(valid(22) ? 1*$22 < 0.0164022953 ? 0.0164022953 : 1*$22 > 2.55318957 ? 2.55318957 : 1*$22 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$20) with linespoints linewidth 1.8 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5 pointinterval 6, \
  'learning-curves.csv' skip 1 using 1:(1*$20):($38 > 0 ? 0.9+0.3*sqrt($38) : NaN) with points pointtype 6 pointsize variable linewidth 1 linecolor rgb '#222222'
set lmargin at screen 0.385; set rmargin at screen 0.64
set tmargin at screen 0.468421053; set bmargin at screen 0.305263158
set title '250 images (best epoch)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(1*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(24) ? 1*$24 < 0.0164022953 ? 0.0164022953 : 1*$24 > 2.55318957 ? 2.55318957 : 1*$24 : NaN):(valid(25) ? 1*$25 < 0.0164022953 ? 0.0164022953 : 1*$25 > 2.55318957 ? 2.55318957 : 1*$25 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$23) with linespoints linewidth 1.8 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5 pointinterval 6, \
  'learning-curves.csv' skip 1 using 1:(1*$23):($39 > 0 ? 0.9+0.3*sqrt($39) : NaN) with points pointtype 6 pointsize variable linewidth 1 linecolor rgb '#222222'
set lmargin at screen 0.685; set rmargin at screen 0.94
set tmargin at screen 0.468421053; set bmargin at screen 0.305263158
set title '1000 images' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel ''
plot 'learning-curves.csv' skip 1 using 1:(1*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(27) ? 1*$27 < 0.0164022953 ? 0.0164022953 : 1*$27 > 2.55318957 ? 2.55318957 : 1*$27 : NaN):(valid(28) ? 1*$28 < 0.0164022953 ? 0.0164022953 : 1*$28 > 2.55318957 ? 2.55318957 : 1*$28 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$26) with linespoints linewidth 1.8 linecolor rgb '#009e73' pointtype 9 pointsize 0.5 pointinterval 6, \
  'learning-curves.csv' skip 1 using 1:(1*$26):($40 > 0 ? 0.9+0.3*sqrt($40) : NaN) with points pointtype 6 pointsize variable linewidth 1 linecolor rgb '#222222'
set lmargin at screen 0.085; set rmargin at screen 0.34
set tmargin at screen 0.242105263; set bmargin at screen 0.0789473684
set title '1000 images (best epoch)' offset 0, -0.7 noenhanced font font(12)
set ylabel 'training loss'; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(30) ? 1*$30 < 0.0164022953 ? 0.0164022953 : 1*$30 > 2.55318957 ? 2.55318957 : 1*$30 : NaN):(valid(31) ? 1*$31 < 0.0164022953 ? 0.0164022953 : 1*$31 > 2.55318957 ? 2.55318957 : 1*$31 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$29) with linespoints linewidth 1.8 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5 pointinterval 6, \
  'learning-curves.csv' skip 1 using 1:(1*$29):($41 > 0 ? 0.9+0.3*sqrt($41) : NaN) with points pointtype 6 pointsize variable linewidth 1 linecolor rgb '#222222'
set lmargin at screen 0.385; set rmargin at screen 0.64
set tmargin at screen 0.242105263; set bmargin at screen 0.0789473684
set title '4000 images' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$35) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(33) ? 1*$33 < 0.0164022953 ? 0.0164022953 : 1*$33 > 2.55318957 ? 2.55318957 : 1*$33 : NaN):(valid(34) ? 1*$34 < 0.0164022953 ? 0.0164022953 : 1*$34 > 2.55318957 ? 2.55318957 : 1*$34 : NaN) with filledcurves fillcolor rgb '#e69f00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$32) with linespoints linewidth 1.8 linecolor rgb '#e69f00' pointtype 11 pointsize 0.5 pointinterval 6, \
  'learning-curves.csv' skip 1 using 1:(1*$32):($42 > 0 ? 0.9+0.3*sqrt($42) : NaN) with points pointtype 6 pointsize variable linewidth 1 linecolor rgb '#222222'
set lmargin at screen 0.685; set rmargin at screen 0.94
set tmargin at screen 0.242105263; set bmargin at screen 0.0789473684
set title '4000 images (best epoch)' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
plot 'learning-curves.csv' skip 1 using 1:(1*$20) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$23) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$26) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$29) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(1*$32) with lines linewidth 1 linecolor rgb '#cfcfcf', \
  'learning-curves.csv' skip 1 using 1:(valid(36) ? 1*$36 < 0.0164022953 ? 0.0164022953 : 1*$36 > 2.55318957 ? 2.55318957 : 1*$36 : NaN):(valid(37) ? 1*$37 < 0.0164022953 ? 0.0164022953 : 1*$37 > 2.55318957 ? 2.55318957 : 1*$37 : NaN) with filledcurves fillcolor rgb '#56b4e9' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$35) with linespoints linewidth 1.8 linecolor rgb '#56b4e9' pointtype 15 pointsize 0.5 pointinterval 6, \
  'learning-curves.csv' skip 1 using 1:(1*$35):($43 > 0 ? 0.9+0.3*sqrt($43) : NaN) with points pointtype 6 pointsize variable linewidth 1 linecolor rgb '#222222'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'published-curves', 820, 360)
set multiplot
unset key
set lmargin at screen 0.08; set rmargin at screen 0.361666667
set tmargin at screen 0.916666667; set bmargin at screen 0.327777778
set title 'sgd'
set xlabel 'epoch'
set ylabel 'test accuracy (%)'; set format y '%h'
set xtics 1
set xrange [1:10]
set yrange [81.6121591:92.7927237]
plot 'published-curves.csv' skip 1 using 1:(valid(4) ? 100*$4 < 81.6121591 ? 81.6121591 : 100*$4 > 92.7927237 ? 92.7927237 : 100*$4 : NaN):(valid(5) ? 100*$5 < 81.6121591 ? 81.6121591 : 100*$5 > 92.7927237 ? 92.7927237 : 100*$5 : NaN) with filledcurves fillcolor rgb '#dcdcdc' fillstyle solid 1.0 noborder, \
  'published-curves.csv' skip 1 using 1:(valid(6) ? 100*$6 < 81.6121591 ? 81.6121591 : 100*$6 > 92.7927237 ? 92.7927237 : 100*$6 : NaN):(valid(7) ? 100*$7 < 81.6121591 ? 81.6121591 : 100*$7 > 92.7927237 ? 92.7927237 : 100*$7 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.25 noborder, \
  'published-curves.csv' skip 1 using 1:(100*$3) with lines linewidth 1.4 dashtype 2 linecolor rgb '#555555', \
  'published-curves.csv' skip 1 using 1:(100*$2) with linespoints linewidth 1.8 linecolor rgb '#0072b2' pointtype 7 pointsize 0.6
set lmargin at screen 0.386666667; set rmargin at screen 0.668333333
set tmargin at screen 0.916666667; set bmargin at screen 0.327777778
set title 'momentum'
set xlabel 'epoch'
unset ylabel; set format y ''
set xtics 1
set xrange [1:10]
set yrange [81.6121591:92.7927237]
plot 'published-curves.csv' skip 1 using 8:(valid(11) ? 100*$11 < 81.6121591 ? 81.6121591 : 100*$11 > 92.7927237 ? 92.7927237 : 100*$11 : NaN):(valid(12) ? 100*$12 < 81.6121591 ? 81.6121591 : 100*$12 > 92.7927237 ? 92.7927237 : 100*$12 : NaN) with filledcurves fillcolor rgb '#dcdcdc' fillstyle solid 1.0 noborder, \
  'published-curves.csv' skip 1 using 8:(valid(13) ? 100*$13 < 81.6121591 ? 81.6121591 : 100*$13 > 92.7927237 ? 92.7927237 : 100*$13 : NaN):(valid(14) ? 100*$14 < 81.6121591 ? 81.6121591 : 100*$14 > 92.7927237 ? 92.7927237 : 100*$14 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.25 noborder, \
  'published-curves.csv' skip 1 using 8:(100*$10) with lines linewidth 1.4 dashtype 2 linecolor rgb '#555555', \
  'published-curves.csv' skip 1 using 8:(100*$9) with linespoints linewidth 1.8 linecolor rgb '#d55e00' pointtype 5 pointsize 0.6
set lmargin at screen 0.693333333; set rmargin at screen 0.975
set tmargin at screen 0.916666667; set bmargin at screen 0.327777778
set title 'adam'
set xlabel 'epoch'
unset ylabel; set format y ''
set xtics 1
set xrange [1:10]
set yrange [81.6121591:92.7927237]
plot 'published-curves.csv' skip 1 using 15:(valid(18) ? 100*$18 < 81.6121591 ? 81.6121591 : 100*$18 > 92.7927237 ? 92.7927237 : 100*$18 : NaN):(valid(19) ? 100*$19 < 81.6121591 ? 81.6121591 : 100*$19 > 92.7927237 ? 92.7927237 : 100*$19 : NaN) with filledcurves fillcolor rgb '#dcdcdc' fillstyle solid 1.0 noborder, \
  'published-curves.csv' skip 1 using 15:(valid(20) ? 100*$20 < 81.6121591 ? 81.6121591 : 100*$20 > 92.7927237 ? 92.7927237 : 100*$20 : NaN):(valid(21) ? 100*$21 < 81.6121591 ? 81.6121591 : 100*$21 > 92.7927237 ? 92.7927237 : 100*$21 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.25 noborder, \
  'published-curves.csv' skip 1 using 15:(100*$17) with lines linewidth 1.4 dashtype 2 linecolor rgb '#555555', \
  'published-curves.csv' skip 1 using 15:(100*$16) with linespoints linewidth 1.8 linecolor rgb '#009e73' pointtype 9 pointsize 0.6
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0222222222
set tmargin at screen 0.166666667
set key center center horizontal Left reverse maxcols 2 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 1.8 linecolor rgb '#222222' pointtype 7 pointsize 0.6 title 'ours (colour of the panel)', \
  NaN with linespoints linewidth 9 linecolor rgb '#b9cfe0' pointtype 0 title 'ours, 95% t interval', \
  NaN with linespoints linewidth 1.4 dashtype 2 linecolor rgb '#555555' pointtype 0 title 'published mean', \
  NaN with linespoints linewidth 9 linecolor rgb '#dcdcdc' pointtype 0 title 'published, two standard deviations'
unset multiplot
unset output
}

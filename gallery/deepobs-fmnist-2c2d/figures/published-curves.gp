do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'published-curves', 820, 300)
set multiplot
unset key
set lmargin at screen 0.08; set rmargin at screen 0.361666667
set tmargin at screen 0.9; set bmargin at screen 0.193333333
set title 'sgd'
set xlabel 'epoch'
set ylabel 'test accuracy (%)'; set format y '%h'
set xtics 1
set xrange [1:10]
set yrange [82.6375181:92.7438971]
plot 'published-curves.csv' skip 1 using 1:(100*$4):(100*$5) with filledcurves fillcolor rgb '#dcdcdc' fillstyle solid 1.0 noborder, \
  '' skip 1 using 1:(100*$3) with lines linewidth 1.4 dashtype 2 linecolor rgb '#555555', \
  '' skip 1 using 1:(100*$2) with linespoints linewidth 1.8 linecolor rgb '#0072b2' pointtype 7 pointsize 0.6
set lmargin at screen 0.386666667; set rmargin at screen 0.668333333
set tmargin at screen 0.9; set bmargin at screen 0.193333333
set title 'momentum'
set xlabel 'epoch'
unset ylabel; set format y ''
set xtics 1
set xrange [1:10]
set yrange [82.6375181:92.7438971]
plot 'published-curves.csv' skip 1 using 6:(100*$9):(100*$10) with filledcurves fillcolor rgb '#dcdcdc' fillstyle solid 1.0 noborder, \
  '' skip 1 using 6:(100*$8) with lines linewidth 1.4 dashtype 2 linecolor rgb '#555555', \
  '' skip 1 using 6:(100*$7) with linespoints linewidth 1.8 linecolor rgb '#d55e00' pointtype 5 pointsize 0.6
set lmargin at screen 0.693333333; set rmargin at screen 0.975
set tmargin at screen 0.9; set bmargin at screen 0.193333333
set title 'adam'
set xlabel 'epoch'
unset ylabel; set format y ''
set xtics 1
set xrange [1:10]
set yrange [82.6375181:92.7438971]
plot 'published-curves.csv' skip 1 using 11:(100*$14):(100*$15) with filledcurves fillcolor rgb '#dcdcdc' fillstyle solid 1.0 noborder, \
  '' skip 1 using 11:(100*$13) with lines linewidth 1.4 dashtype 2 linecolor rgb '#555555', \
  '' skip 1 using 11:(100*$12) with linespoints linewidth 1.8 linecolor rgb '#009e73' pointtype 9 pointsize 0.6
unset multiplot
unset output
}

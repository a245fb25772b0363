do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'learning-curves', 820, 428)
set multiplot
set lmargin at screen 0.095; set rmargin at screen 0.48
set bmargin at screen 0.275700935; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'test accuracy (%)'
set xtics 1
set xrange [1:6]
unset key
unset logscale y
set yrange [19.10875:88.21625]
set ytics 20, 10, 88.21625; set format y '%.0f'
plot 'learning-curves.csv' skip 1 using 1:(100*$3):(100*$4) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$6):(100*$7) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$9):(100*$10) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$12):(100*$13) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$15):(100*$16) with filledcurves fillcolor rgb '#e69f00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$18):(100*$19) with filledcurves fillcolor rgb '#56b4e9' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(100*$2) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(100*$5) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(100*$8) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#009e73' pointtype 9 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(100*$11) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(100*$14) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#e69f00' pointtype 11 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(100*$17) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#56b4e9' pointtype 15 pointsize 0.5
set lmargin at screen 0.595; set rmargin at screen 0.975
set bmargin at screen 0.275700935; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'training loss'
set xtics 1
set xrange [1:6]
unset key
unset logscale y
set yrange [0.316254785:1.6808417]
set ytics 0.4, 0.2, 1.6808417; set format y '%.1f'
plot 'learning-curves.csv' skip 1 using 1:(1*$21):(1*$22) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$24):(1*$25) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$27):(1*$28) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$30):(1*$31) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$33):(1*$34) with filledcurves fillcolor rgb '#e69f00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$36):(1*$37) with filledcurves fillcolor rgb '#56b4e9' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$20) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(1*$23) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(1*$26) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#009e73' pointtype 9 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(1*$29) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(1*$32) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#e69f00' pointtype 11 pointsize 0.5, \
  'learning-curves.csv' skip 1 using 1:(1*$35) with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#56b4e9' pointtype 15 pointsize 0.5
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0186915888
set tmargin at screen 0.140186916
set key center center horizontal Left reverse maxcols 4 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5 title '[] (5)', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5 title '[1] (5)', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#009e73' pointtype 9 pointsize 0.5 title '[2] (3)', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5 title '[3] (3)', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#e69f00' pointtype 11 pointsize 0.5 title '[2, 3] (5)', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#56b4e9' pointtype 15 pointsize 0.5 title '[1, 2, 3] (5)'
unset multiplot
unset output
}

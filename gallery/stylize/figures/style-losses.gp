do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'style-losses', 820, 407)
set multiplot
unset key
set lmargin at screen 0.095; set rmargin at screen 0.48
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'step'; set ylabel 'style loss'
set xtics autofreq
set xrange [1:300]
unset logscale y
set yrange [1.01797056e-09:2.48797983e-06]
set logscale y; set ytics ('1e-8' 1e-8, '1e-7' 1e-7, '1e-6' 1e-6)
plot 'style-losses.csv' skip 1 using 1:(valid(3) ? 1*$3 < 1.01797056e-09 ? 1.01797056e-09 : 1*$3 > 2.48797983e-06 ? 2.48797983e-06 : 1*$3 : NaN):(valid(4) ? 1*$4 < 1.01797056e-09 ? 1.01797056e-09 : 1*$4 > 2.48797983e-06 ? 2.48797983e-06 : 1*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'style-losses.csv' skip 1 using 1:(valid(6) ? 1*$6 < 1.01797056e-09 ? 1.01797056e-09 : 1*$6 > 2.48797983e-06 ? 2.48797983e-06 : 1*$6 : NaN):(valid(7) ? 1*$7 < 1.01797056e-09 ? 1.01797056e-09 : 1*$7 > 2.48797983e-06 ? 2.48797983e-06 : 1*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'style-losses.csv' skip 1 using 1:(valid(9) ? 1*$9 < 1.01797056e-09 ? 1.01797056e-09 : 1*$9 > 2.48797983e-06 ? 2.48797983e-06 : 1*$9 : NaN):(valid(10) ? 1*$10 < 1.01797056e-09 ? 1.01797056e-09 : 1*$10 > 2.48797983e-06 ? 2.48797983e-06 : 1*$10 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'style-losses.csv' skip 1 using 1:(1*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 pointinterval 30, \
  'style-losses.csv' skip 1 using 1:(1*$5) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 pointinterval 30, \
  'style-losses.csv' skip 1 using 1:(1*$8) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 pointinterval 30
set lmargin at screen 0.595; set rmargin at screen 0.975
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'step'; set ylabel 'content loss'
set xtics autofreq
set xrange [1:300]
unset logscale y
set yrange [1.43515095e-07:0.0034164319]
set logscale y; set ytics ('1e-6' 1e-6, '1e-5' 1e-5, '1e-4' 1e-4, '0.001' 1e-3)
plot 'style-losses.csv' skip 1 using 1:(valid(12) ? 1*$12 < 1.43515095e-07 ? 1.43515095e-07 : 1*$12 > 0.0034164319 ? 0.0034164319 : 1*$12 : NaN):(valid(13) ? 1*$13 < 1.43515095e-07 ? 1.43515095e-07 : 1*$13 > 0.0034164319 ? 0.0034164319 : 1*$13 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'style-losses.csv' skip 1 using 1:(valid(15) ? 1*$15 < 1.43515095e-07 ? 1.43515095e-07 : 1*$15 > 0.0034164319 ? 0.0034164319 : 1*$15 : NaN):(valid(16) ? 1*$16 < 1.43515095e-07 ? 1.43515095e-07 : 1*$16 > 0.0034164319 ? 0.0034164319 : 1*$16 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'style-losses.csv' skip 1 using 1:(valid(18) ? 1*$18 < 1.43515095e-07 ? 1.43515095e-07 : 1*$18 > 0.0034164319 ? 0.0034164319 : 1*$18 : NaN):(valid(19) ? 1*$19 < 1.43515095e-07 ? 1.43515095e-07 : 1*$19 > 0.0034164319 ? 0.0034164319 : 1*$19 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'style-losses.csv' skip 1 using 1:(1*$11) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 pointinterval 30, \
  'style-losses.csv' skip 1 using 1:(1*$14) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 pointinterval 30, \
  'style-losses.csv' skip 1 using 1:(1*$17) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 pointinterval 30
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0196560197
set tmargin at screen 0.0958230958
set key center center horizontal Left reverse maxcols 3 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'style-weight=10', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'style-weight=1000', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'style-weight=100000'
unset multiplot
unset output
}

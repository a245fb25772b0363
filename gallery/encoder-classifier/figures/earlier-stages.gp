do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'earlier-stages', 820, 407)
set multiplot
unset key
set lmargin at screen 0.1; set rmargin at screen 0.98
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'training loss'
set xtics 1
set xrange [0:8]
unset logscale y
set yrange [0.000227774124:0.429700359]
set logscale y; set ytics ('0.001' 1e-3, '0.01' 1e-2, '0.1' 1e-1)
plot 'earlier-stages.csv' skip 1 using 1:(valid(3) ? 1*$3 < 0.000227774124 ? 0.000227774124 : 1*$3 > 0.429700359 ? 0.429700359 : 1*$3 : NaN):(valid(4) ? 1*$4 < 0.000227774124 ? 0.000227774124 : 1*$4 > 0.429700359 ? 0.429700359 : 1*$4 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'earlier-stages.csv' skip 1 using 1:(valid(6) ? 1*$6 < 0.000227774124 ? 0.000227774124 : 1*$6 > 0.429700359 ? 0.429700359 : 1*$6 : NaN):(valid(7) ? 1*$7 < 0.000227774124 ? 0.000227774124 : 1*$7 > 0.429700359 ? 0.429700359 : 1*$7 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'earlier-stages.csv' skip 1 using 1:(1*$2) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'earlier-stages.csv' skip 1 using 1:(1*$5) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0196560197
set tmargin at screen 0.0958230958
set key center center horizontal Left reverse maxcols 2 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'encoder, all trained', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'encoder, frozen'
unset multiplot
unset output
}

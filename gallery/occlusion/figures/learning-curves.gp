do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'learning-curves', 820, 407)
set multiplot
unset key
set lmargin at screen 0.095; set rmargin at screen 0.48
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'test PSNR (dB)'
set xtics autofreq
set xrange [1:15]
unset logscale y
set yrange [13.5788808:17.782621]
set ytics 14, 0.5, 17.782621; set format y '%.1f'
plot 'learning-curves.csv' skip 1 using 1:(valid(3) ? 1*$3 < 13.5788808 ? 13.5788808 : 1*$3 > 17.782621 ? 17.782621 : 1*$3 : NaN):(valid(4) ? 1*$4 < 13.5788808 ? 13.5788808 : 1*$4 > 17.782621 ? 17.782621 : 1*$4 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(6) ? 1*$6 < 13.5788808 ? 13.5788808 : 1*$6 > 17.782621 ? 17.782621 : 1*$6 : NaN):(valid(7) ? 1*$7 < 13.5788808 ? 13.5788808 : 1*$7 > 17.782621 ? 17.782621 : 1*$7 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(9) ? 1*$9 < 13.5788808 ? 13.5788808 : 1*$9 > 17.782621 ? 17.782621 : 1*$9 : NaN):(valid(10) ? 1*$10 < 13.5788808 ? 13.5788808 : 1*$10 > 17.782621 ? 17.782621 : 1*$10 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(12) ? 1*$12 < 13.5788808 ? 13.5788808 : 1*$12 > 17.782621 ? 17.782621 : 1*$12 : NaN):(valid(13) ? 1*$13 < 13.5788808 ? 13.5788808 : 1*$13 > 17.782621 ? 17.782621 : 1*$13 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$2) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'learning-curves.csv' skip 1 using 1:(1*$5) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'learning-curves.csv' skip 1 using 1:(1*$8) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451, \
  'learning-curves.csv' skip 1 using 1:(1*$11) with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015
set lmargin at screen 0.595; set rmargin at screen 0.975
set bmargin at screen 0.238329238; set tmargin at screen 0.965
set xlabel 'epoch'; set ylabel 'training loss'
set xtics autofreq
set xrange [1:15]
unset logscale y
set yrange [0.0128320772:0.0428670878]
set ytics 0.015, 0.005, 0.0428670878; set format y '%.3f'
plot 'learning-curves.csv' skip 1 using 1:(valid(15) ? 1*$15 < 0.0128320772 ? 0.0128320772 : 1*$15 > 0.0428670878 ? 0.0428670878 : 1*$15 : NaN):(valid(16) ? 1*$16 < 0.0128320772 ? 0.0128320772 : 1*$16 > 0.0428670878 ? 0.0428670878 : 1*$16 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(18) ? 1*$18 < 0.0128320772 ? 0.0128320772 : 1*$18 > 0.0428670878 ? 0.0428670878 : 1*$18 : NaN):(valid(19) ? 1*$19 < 0.0128320772 ? 0.0128320772 : 1*$19 > 0.0428670878 ? 0.0428670878 : 1*$19 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(21) ? 1*$21 < 0.0128320772 ? 0.0128320772 : 1*$21 > 0.0428670878 ? 0.0428670878 : 1*$21 : NaN):(valid(22) ? 1*$22 < 0.0128320772 ? 0.0128320772 : 1*$22 > 0.0428670878 ? 0.0428670878 : 1*$22 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(valid(24) ? 1*$24 < 0.0128320772 ? 0.0128320772 : 1*$24 > 0.0428670878 ? 0.0428670878 : 1*$24 : NaN):(valid(25) ? 1*$25 < 0.0128320772 ? 0.0128320772 : 1*$25 > 0.0428670878 ? 0.0428670878 : 1*$25 : NaN) with filledcurves fillcolor rgb '#cc79a7' fillstyle transparent solid 0.14 noborder, \
  'learning-curves.csv' skip 1 using 1:(1*$14) with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'learning-curves.csv' skip 1 using 1:(1*$17) with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'learning-curves.csv' skip 1 using 1:(1*$20) with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451, \
  'learning-curves.csv' skip 1 using 1:(1*$23) with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0196560197
set tmargin at screen 0.0958230958
set key center center horizontal Left reverse maxcols 4 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'perceptron', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'convolutional', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'linear map', \
  NaN with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015 title 'as they are'
unset multiplot
unset output
}

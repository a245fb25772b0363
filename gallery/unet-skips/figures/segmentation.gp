do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'segmentation', 820, 516)
set multiplot; unset key; unset tics; unset border; unset grid; unset colorbox
set lmargin at screen 0.18902439
set rmargin at screen 0.987804878
set tmargin at screen 0.980620155; set bmargin at screen 0.135658915
set xrange [-0.5:191.5]
set yrange [127.5:-0.5]
red(c) = int(c) / 65536; green(c) = int(c) / 256 % 256; blue(c) = int(c) % 256
array classes[5] = [15527148, 29362, 13983232, 40563, 13400487]
color(k) = classes[int(k) + 1]
set label 'image' at screen 0.176829268, screen 0.875968992 right font font(12)
set label 'ground truth' at screen 0.176829268, screen 0.664728682 right font font(12)
set label 'with skips' at screen 0.176829268, screen 0.453488372 right font font(12)
set label 'without skips' at screen 0.176829268, screen 0.242248062 right font font(12)
set arrow from 31.5, -0.5 to 31.5, 127.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 63.5, -0.5 to 63.5, 127.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 95.5, -0.5 to 95.5, 127.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 127.5, -0.5 to 127.5, 127.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 159.5, -0.5 to 159.5, 127.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 31.5 to 191.5, 31.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 63.5 to 191.5, 63.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 95.5 to 191.5, 95.5 nohead front linecolor rgb '#ffffff' linewidth 3
plot 'segmentation.csv' index 0 matrix using 1:2:(red($3)):(green($3)):(blue($3)) with rgbimage, \
  'segmentation.csv' index 1 matrix using 1:($2 + 32):(red(color($3))):(green(color($3))):(blue(color($3))) with rgbimage
unset object
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.015503876
set tmargin at screen 0.11627907
set key center center horizontal Left reverse maxcols 4 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 0.001 pointtype 5 pointsize 1.5 linecolor rgb '#ececec' title 'background', \
  NaN with linespoints linewidth 0.001 pointtype 5 pointsize 1.5 linecolor rgb '#0072b2' title 'circle', \
  NaN with linespoints linewidth 0.001 pointtype 5 pointsize 1.5 linecolor rgb '#d55e00' title 'square', \
  NaN with linespoints linewidth 0.001 pointtype 5 pointsize 1.5 linecolor rgb '#009e73' title 'triangle', \
  NaN with linespoints linewidth 0.001 pointtype 5 pointsize 1.5 linecolor rgb '#cc79a7' title 'star'
unset multiplot
unset output
}

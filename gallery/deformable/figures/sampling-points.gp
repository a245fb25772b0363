do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'sampling-points', 820, 253)
set multiplot; unset key; unset grid; unset tics; set border 15 linecolor rgb '#999999'
set lmargin at screen 0.0170731707; set rmargin at screen 0.241463415
set tmargin at screen 0.913043478; set bmargin at screen 0.185770751
set xrange [-0.5:23.5]; set yrange [23.5:-0.5]
unset label; set label 'all three' at graph 0, 1 offset 0, 0.6 left
plot 'sampling-points.csv' skip 1 every ::0::575 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::576::624 using 2:3 with points pointtype 5 pointsize 0.46 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::576::624 using 2:3 with points pointtype 5 pointsize 0.3 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::625::657 using 2:3 with points pointtype 7 pointsize 0.46 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::625::657 using 2:3 with points pointtype 7 pointsize 0.3 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::658::658 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.258536585; set rmargin at screen 0.482926829
set tmargin at screen 0.913043478; set bmargin at screen 0.185770751
set xrange [-0.5:23.5]; set yrange [23.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::659::1234 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::1235::1283 using 2:3 with points pointtype 5 pointsize 0.46 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::1235::1283 using 2:3 with points pointtype 5 pointsize 0.3 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::1284::1312 using 2:3 with points pointtype 7 pointsize 0.46 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::1284::1312 using 2:3 with points pointtype 7 pointsize 0.3 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::1313::1313 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.5; set rmargin at screen 0.724390244
set tmargin at screen 0.913043478; set bmargin at screen 0.185770751
set xrange [-0.5:23.5]; set yrange [23.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::1314::1889 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::1890::1938 using 2:3 with points pointtype 5 pointsize 0.46 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::1890::1938 using 2:3 with points pointtype 5 pointsize 0.3 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::1939::1988 using 2:3 with points pointtype 7 pointsize 0.46 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::1939::1988 using 2:3 with points pointtype 7 pointsize 0.3 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::1989::1989 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.741463415; set rmargin at screen 0.965853659
set tmargin at screen 0.913043478; set bmargin at screen 0.185770751
set xrange [-0.5:23.5]; set yrange [23.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::1990::2565 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::2566::2614 using 2:3 with points pointtype 5 pointsize 0.46 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::2566::2614 using 2:3 with points pointtype 5 pointsize 0.3 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::2615::2639 using 2:3 with points pointtype 7 pointsize 0.46 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::2615::2639 using 2:3 with points pointtype 7 pointsize 0.3 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::2640::2640 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0316205534
set tmargin at screen 0.154150198
set key center center horizontal Left reverse maxcols 2 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 0.001 pointtype 5 pointsize 0.8 linecolor rgb '#56b4e9' title 'standard convolution', \
  NaN with linespoints linewidth 0.001 pointtype 7 pointsize 0.8 linecolor rgb '#d55e00' title 'trained deformable convolution'
unset multiplot
unset output
}

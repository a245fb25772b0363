do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'sampling-points', 820, 877)
set multiplot; unset key; unset grid; unset tics; set border 15 linecolor rgb '#999999'
set lmargin at screen 0.0170731707; set rmargin at screen 0.241463415
set tmargin at screen 0.974914481; set bmargin at screen 0.765108324
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label; set label 'deformable [1]' at graph 0, 1 offset 0, 0.6 left
plot 'sampling-points.csv' skip 1 every ::0::1023 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::1024::1048 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::1024::1048 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::1049::1073 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::1049::1073 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::1074::1074 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.258536585; set rmargin at screen 0.482926829
set tmargin at screen 0.974914481; set bmargin at screen 0.765108324
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::1075::2098 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::2099::2123 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::2099::2123 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::2124::2148 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::2124::2148 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::2149::2149 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.5; set rmargin at screen 0.724390244
set tmargin at screen 0.974914481; set bmargin at screen 0.765108324
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::2150::3173 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::3174::3198 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::3174::3198 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::3199::3223 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::3199::3223 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::3224::3224 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.741463415; set rmargin at screen 0.965853659
set tmargin at screen 0.974914481; set bmargin at screen 0.765108324
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::3225::4248 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4249::4273 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4249::4273 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4274::4298 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4274::4298 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4299::4299 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.0170731707; set rmargin at screen 0.241463415
set tmargin at screen 0.737742303; set bmargin at screen 0.527936146
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label; set label 'deformable [2]' at graph 0, 1 offset 0, 0.6 left
plot 'sampling-points.csv' skip 1 every ::0::1023 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4300::4308 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4300::4308 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4309::4317 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4309::4317 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4318::4318 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.258536585; set rmargin at screen 0.482926829
set tmargin at screen 0.737742303; set bmargin at screen 0.527936146
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::1075::2098 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4319::4327 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4319::4327 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4328::4336 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4328::4336 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4337::4337 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.5; set rmargin at screen 0.724390244
set tmargin at screen 0.737742303; set bmargin at screen 0.527936146
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::2150::3173 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4338::4346 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4338::4346 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4347::4355 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4347::4355 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4356::4356 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.741463415; set rmargin at screen 0.965853659
set tmargin at screen 0.737742303; set bmargin at screen 0.527936146
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::3225::4248 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4357::4365 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4357::4365 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4366::4374 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4366::4374 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4375::4375 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.0170731707; set rmargin at screen 0.241463415
set tmargin at screen 0.500570125; set bmargin at screen 0.290763968
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label; set label 'deformable [3]' at graph 0, 1 offset 0, 0.6 left
plot 'sampling-points.csv' skip 1 every ::0::1023 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4376::4384 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4376::4384 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4385::4391 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4385::4391 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4392::4392 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.258536585; set rmargin at screen 0.482926829
set tmargin at screen 0.500570125; set bmargin at screen 0.290763968
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::1075::2098 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4393::4401 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4393::4401 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4402::4408 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4402::4408 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4409::4409 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.5; set rmargin at screen 0.724390244
set tmargin at screen 0.500570125; set bmargin at screen 0.290763968
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::2150::3173 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4410::4418 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4410::4418 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4419::4427 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4419::4427 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4428::4428 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.741463415; set rmargin at screen 0.965853659
set tmargin at screen 0.500570125; set bmargin at screen 0.290763968
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::3225::4248 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4429::4437 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4429::4437 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4438::4442 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4438::4442 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4443::4443 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.0170731707; set rmargin at screen 0.241463415
set tmargin at screen 0.263397948; set bmargin at screen 0.0535917902
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label; set label 'deformable [2, 3]' at graph 0, 1 offset 0, 0.6 left
plot 'sampling-points.csv' skip 1 every ::0::1023 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4444::4468 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4444::4468 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4469::4479 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4469::4479 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4480::4480 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.258536585; set rmargin at screen 0.482926829
set tmargin at screen 0.263397948; set bmargin at screen 0.0535917902
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::1075::2098 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4481::4505 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4481::4505 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4506::4515 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4506::4515 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4516::4516 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.5; set rmargin at screen 0.724390244
set tmargin at screen 0.263397948; set bmargin at screen 0.0535917902
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::2150::3173 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4517::4541 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4517::4541 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4542::4552 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4542::4552 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4553::4553 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.741463415; set rmargin at screen 0.965853659
set tmargin at screen 0.263397948; set bmargin at screen 0.0535917902
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::3225::4248 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4554::4578 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4554::4578 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4579::4587 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4579::4587 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4588::4588 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.00912200684
set tmargin at screen 0.0444697834
set key center center horizontal Left reverse maxcols 2 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 0.001 pointtype 5 pointsize 0.8 linecolor rgb '#56b4e9' title 'standard convolution', \
  NaN with linespoints linewidth 0.001 pointtype 7 pointsize 0.8 linecolor rgb '#d55e00' title 'trained deformable convolution'
unset multiplot
unset output
}

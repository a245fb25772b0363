do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'sampling-points', 820, 877)
set multiplot; unset key; unset grid; unset tics; set border 15 linecolor rgb '#999999'
set lmargin at screen 0.0170731707; set rmargin at screen 0.241463415
set tmargin at screen 0.974914481; set bmargin at screen 0.765108324
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label; set label 'deformable=[1]' at graph 0, 1 offset 0, 0.6 left
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
unset label; set label 'deformable=[2]' at graph 0, 1 offset 0, 0.6 left
plot 'sampling-points.csv' skip 1 every ::0::1023 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4300::4324 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4300::4324 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4325::4346 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4325::4346 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4347::4347 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.258536585; set rmargin at screen 0.482926829
set tmargin at screen 0.737742303; set bmargin at screen 0.527936146
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::1075::2098 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4348::4372 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4348::4372 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4373::4394 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4373::4394 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4395::4395 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.5; set rmargin at screen 0.724390244
set tmargin at screen 0.737742303; set bmargin at screen 0.527936146
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::2150::3173 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4396::4420 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4396::4420 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4421::4444 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4421::4444 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4445::4445 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.741463415; set rmargin at screen 0.965853659
set tmargin at screen 0.737742303; set bmargin at screen 0.527936146
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::3225::4248 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4446::4470 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4446::4470 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4471::4491 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4471::4491 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4492::4492 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.0170731707; set rmargin at screen 0.241463415
set tmargin at screen 0.500570125; set bmargin at screen 0.290763968
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label; set label 'deformable=[3]' at graph 0, 1 offset 0, 0.6 left
plot 'sampling-points.csv' skip 1 every ::0::1023 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4493::4501 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4493::4501 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4502::4510 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4502::4510 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4511::4511 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.258536585; set rmargin at screen 0.482926829
set tmargin at screen 0.500570125; set bmargin at screen 0.290763968
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::1075::2098 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4512::4520 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4512::4520 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4521::4525 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4521::4525 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4526::4526 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.5; set rmargin at screen 0.724390244
set tmargin at screen 0.500570125; set bmargin at screen 0.290763968
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::2150::3173 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4527::4535 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4527::4535 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4536::4544 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4536::4544 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4545::4545 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.741463415; set rmargin at screen 0.965853659
set tmargin at screen 0.500570125; set bmargin at screen 0.290763968
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::3225::4248 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4546::4554 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4546::4554 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4555::4559 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4555::4559 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4560::4560 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.0170731707; set rmargin at screen 0.241463415
set tmargin at screen 0.263397948; set bmargin at screen 0.0535917902
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label; set label 'deformable=[2, 3]' at graph 0, 1 offset 0, 0.6 left
plot 'sampling-points.csv' skip 1 every ::0::1023 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4561::4585 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4561::4585 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4586::4602 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4586::4602 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4603::4603 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.258536585; set rmargin at screen 0.482926829
set tmargin at screen 0.263397948; set bmargin at screen 0.0535917902
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::1075::2098 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4604::4628 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4604::4628 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4629::4641 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4629::4641 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4642::4642 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.5; set rmargin at screen 0.724390244
set tmargin at screen 0.263397948; set bmargin at screen 0.0535917902
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::2150::3173 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4643::4667 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4643::4667 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4668::4681 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4668::4681 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4682::4682 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.741463415; set rmargin at screen 0.965853659
set tmargin at screen 0.263397948; set bmargin at screen 0.0535917902
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::3225::4248 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4683::4707 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4683::4707 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4708::4720 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4708::4720 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4721::4721 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
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

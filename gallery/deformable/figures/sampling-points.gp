do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'sampling-points', 820, 1085)
set multiplot; unset key; unset grid; unset tics; set border 15 linecolor rgb '#999999'
set lmargin at screen 0.0170731707; set rmargin at screen 0.241463415
set tmargin at screen 0.979723502; set bmargin at screen 0.810138249
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label; set label 'all three' at graph 0, 1 offset 0, 0.6 left
plot 'sampling-points.csv' skip 1 every ::0::1023 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::1024::1048 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::1024::1048 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::1049::1056 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::1049::1056 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::1057::1057 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.258536585; set rmargin at screen 0.482926829
set tmargin at screen 0.979723502; set bmargin at screen 0.810138249
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::1058::2081 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::2082::2106 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::2082::2106 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::2107::2116 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::2107::2116 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::2117::2117 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.5; set rmargin at screen 0.724390244
set tmargin at screen 0.979723502; set bmargin at screen 0.810138249
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::2118::3141 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::3142::3166 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::3142::3166 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::3167::3177 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::3167::3177 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::3178::3178 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.741463415; set rmargin at screen 0.965853659
set tmargin at screen 0.979723502; set bmargin at screen 0.810138249
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::3179::4202 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4203::4227 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4203::4227 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4228::4237 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4228::4237 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4238::4238 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.0170731707; set rmargin at screen 0.241463415
set tmargin at screen 0.788018433; set bmargin at screen 0.61843318
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label; set label 'first' at graph 0, 1 offset 0, 0.6 left
plot 'sampling-points.csv' skip 1 every ::0::1023 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4239::4263 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4239::4263 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4264::4288 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4264::4288 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4289::4289 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.258536585; set rmargin at screen 0.482926829
set tmargin at screen 0.788018433; set bmargin at screen 0.61843318
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::1058::2081 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4290::4314 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4290::4314 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4315::4339 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4315::4339 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4340::4340 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.5; set rmargin at screen 0.724390244
set tmargin at screen 0.788018433; set bmargin at screen 0.61843318
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::2118::3141 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4341::4365 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4341::4365 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4366::4390 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4366::4390 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4391::4391 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.741463415; set rmargin at screen 0.965853659
set tmargin at screen 0.788018433; set bmargin at screen 0.61843318
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::3179::4202 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4392::4416 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4392::4416 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4417::4441 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4417::4441 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4442::4442 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.0170731707; set rmargin at screen 0.241463415
set tmargin at screen 0.596313364; set bmargin at screen 0.426728111
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label; set label 'third' at graph 0, 1 offset 0, 0.6 left
plot 'sampling-points.csv' skip 1 every ::0::1023 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4443::4451 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4443::4451 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4452::4460 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4452::4460 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4461::4461 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.258536585; set rmargin at screen 0.482926829
set tmargin at screen 0.596313364; set bmargin at screen 0.426728111
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::1058::2081 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4462::4470 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4462::4470 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4471::4475 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4471::4475 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4476::4476 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.5; set rmargin at screen 0.724390244
set tmargin at screen 0.596313364; set bmargin at screen 0.426728111
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::2118::3141 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4477::4485 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4477::4485 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4486::4494 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4486::4494 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4495::4495 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.741463415; set rmargin at screen 0.965853659
set tmargin at screen 0.596313364; set bmargin at screen 0.426728111
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::3179::4202 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4496::4504 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4496::4504 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4505::4509 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4505::4509 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4510::4510 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.0170731707; set rmargin at screen 0.241463415
set tmargin at screen 0.404608295; set bmargin at screen 0.235023041
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label; set label 'second and third' at graph 0, 1 offset 0, 0.6 left
plot 'sampling-points.csv' skip 1 every ::0::1023 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4511::4535 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4511::4535 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4536::4552 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4536::4552 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4553::4553 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.258536585; set rmargin at screen 0.482926829
set tmargin at screen 0.404608295; set bmargin at screen 0.235023041
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::1058::2081 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4554::4578 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4554::4578 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4579::4591 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4579::4591 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4592::4592 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.5; set rmargin at screen 0.724390244
set tmargin at screen 0.404608295; set bmargin at screen 0.235023041
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::2118::3141 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4593::4617 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4593::4617 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4618::4631 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4618::4631 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4632::4632 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.741463415; set rmargin at screen 0.965853659
set tmargin at screen 0.404608295; set bmargin at screen 0.235023041
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::3179::4202 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4633::4657 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4633::4657 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4658::4670 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4658::4670 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4671::4671 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.0170731707; set rmargin at screen 0.241463415
set tmargin at screen 0.212903226; set bmargin at screen 0.0433179724
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label; set label 'second' at graph 0, 1 offset 0, 0.6 left
plot 'sampling-points.csv' skip 1 every ::0::1023 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4672::4696 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4672::4696 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4697::4718 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4697::4718 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4719::4719 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.258536585; set rmargin at screen 0.482926829
set tmargin at screen 0.212903226; set bmargin at screen 0.0433179724
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::1058::2081 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4720::4744 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4720::4744 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4745::4766 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4745::4766 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4767::4767 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.5; set rmargin at screen 0.724390244
set tmargin at screen 0.212903226; set bmargin at screen 0.0433179724
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::2118::3141 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4768::4792 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4768::4792 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4793::4816 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4793::4816 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4817::4817 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
set lmargin at screen 0.741463415; set rmargin at screen 0.965853659
set tmargin at screen 0.212903226; set bmargin at screen 0.0433179724
set xrange [-0.5:31.5]; set yrange [31.5:-0.5]
unset label
plot 'sampling-points.csv' skip 1 every ::3179::4202 using 2:3:4:5:6 with rgbimage, \
  'sampling-points.csv' skip 1 every ::4818::4842 using 2:3 with points pointtype 5 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4818::4842 using 2:3 with points pointtype 5 pointsize 0.5 linecolor rgb '#56b4e9', \
  'sampling-points.csv' skip 1 every ::4843::4863 using 2:3 with points pointtype 7 pointsize 0.66 linecolor rgb '#202020', \
  'sampling-points.csv' skip 1 every ::4843::4863 using 2:3 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
  'sampling-points.csv' skip 1 every ::4864::4864 using 2:3 with points pointtype 1 pointsize 1.2 linewidth 1.6 linecolor rgb '#ffffff'
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.00737327189
set tmargin at screen 0.0359447005
set key center center horizontal Left reverse maxcols 2 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 0.001 pointtype 5 pointsize 0.8 linecolor rgb '#56b4e9' title 'standard convolution', \
  NaN with linespoints linewidth 0.001 pointtype 7 pointsize 0.8 linecolor rgb '#d55e00' title 'trained deformable convolution'
unset multiplot
unset output
}

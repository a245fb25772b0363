do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'gradients', 820, 411)
set multiplot
unset key
set lmargin at screen 0.095; set rmargin at screen 0.321666667
set tmargin at screen 0.965; set bmargin at screen 0.328467153
set xlabel 'p'; set ylabel 'gradient by p'
set xrange [-0.0194000005:1.01940001]
set yrange [-5.05463295:5.054632]
set ytics -4, 2, 5.054632; set format y '%.0f'
plot 'gradients.csv' skip 1 using ($1==0 && $2==0 ? $4 : NaN):5 with lines linewidth 1 linecolor rgb '#9a9a9a', \
  'gradients.csv' skip 1 using ($1==0 && $2==1 ? $4 : NaN):5 with lines linewidth 1 linecolor rgb '#9a9a9a', \
  'gradients.csv' skip 1 using ($1==0 && $2==0 ? $4 : NaN):6 with points linewidth 0.001 pointtype 7 pointsize 0.9 linecolor rgb '#0072b2', \
  'gradients.csv' skip 1 using ($1==0 && $2==1 ? $4 : NaN):6 with points linewidth 0.001 pointtype 5 pointsize 0.68 linecolor rgb '#d55e00'
set lmargin at screen 0.421666667; set rmargin at screen 0.648333333
set tmargin at screen 0.965; set bmargin at screen 0.328467153
set xlabel 'q'; set ylabel 'gradient by q'
set xrange [-0.0197000002:1.0297]
set yrange [-104.950002:3.95000011]
set ytics -100, 20, 3.95000011; set format y '%.0f'
plot 'gradients.csv' skip 1 using ($1==1 && $2==2 ? $4 : NaN):5 with lines linewidth 1 linecolor rgb '#9a9a9a', \
  'gradients.csv' skip 1 using ($1==1 && $2==3 ? $4 : NaN):5 with lines linewidth 1 linecolor rgb '#9a9a9a', \
  'gradients.csv' skip 1 using ($1==1 && $2==2 ? $4 : NaN):6 with points linewidth 0.001 pointtype 9 pointsize 0.46 linecolor rgb '#009e73', \
  'gradients.csv' skip 1 using ($1==1 && $2==3 ? $4 : NaN):6 with points linewidth 0.001 pointtype 13 pointsize 0.3 linecolor rgb '#cc79a7'
set lmargin at screen 0.748333333; set rmargin at screen 0.975
set tmargin at screen 0.965; set bmargin at screen 0.328467153
set xlabel 'z'; set ylabel 'gradient by z'
set xrange [-6.36:6.36]
set yrange [-1.04884387:0.0403775606]
set ytics -1, 0.2, 0.0403775606; set format y '%.1f'
plot 'gradients.csv' skip 1 using ($1==2 && $2==4 ? $4 : NaN):5 with lines linewidth 1 linecolor rgb '#9a9a9a', \
  'gradients.csv' skip 1 using ($1==2 && $2==5 ? $4 : NaN):5 with lines linewidth 1 linecolor rgb '#9a9a9a', \
  'gradients.csv' skip 1 using ($1==2 && $2==4 ? $4 : NaN):6 with points linewidth 0.001 pointtype 11 pointsize 0.3 linecolor rgb '#e69f00', \
  'gradients.csv' skip 1 using ($1==2 && $2==5 ? $4 : NaN):6 with points linewidth 0.001 pointtype 15 pointsize 0.3 linecolor rgb '#56b4e9'
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0194647202
set tmargin at screen 0.197080292
set key center center horizontal Left reverse maxcols 2 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 0.001 pointtype 7 pointsize 0.9 linecolor rgb '#0072b2' title 'entropy, float32', \
  NaN with linespoints linewidth 0.001 pointtype 5 pointsize 0.68 linecolor rgb '#d55e00' title 'entropy, float64', \
  NaN with linespoints linewidth 0.001 pointtype 9 pointsize 0.46 linecolor rgb '#009e73' title 'cross-entropy, float32', \
  NaN with linespoints linewidth 0.001 pointtype 13 pointsize 0.3 linecolor rgb '#cc79a7' title 'cross-entropy, float64', \
  NaN with linespoints linewidth 0.001 pointtype 11 pointsize 0.3 linecolor rgb '#e69f00' title 'softmax-cross-entropy, float32', \
  NaN with linespoints linewidth 0.001 pointtype 15 pointsize 0.3 linecolor rgb '#56b4e9' title 'softmax-cross-entropy, float64'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'values', 820, 390)
set multiplot
unset key
set lmargin at screen 0.095; set rmargin at screen 0.485
set tmargin at screen 0.965; set bmargin at screen 0.292307692
set xlabel 'z'; set ylabel 'value, target 0'
set xrange [-106:106]
set yrange [-5:105]
set ytics 0, 20, 105; set format y '%.0f'
plot 'values.csv' skip 1 using ($1==0 && $2==0 ? $4 : NaN):5 with lines linewidth 1 linecolor rgb '#9a9a9a', \
  'values.csv' skip 1 using ($1==0 && $2==1 ? $4 : NaN):5 with lines linewidth 1 linecolor rgb '#9a9a9a', \
  'values.csv' skip 1 using ($1==0 && $2==2 ? $4 : NaN):5 with lines linewidth 1 linecolor rgb '#9a9a9a', \
  'values.csv' skip 1 using ($1==0 && $2==3 ? $4 : NaN):5 with lines linewidth 1 linecolor rgb '#9a9a9a', \
  'values.csv' skip 1 using ($1==0 && $2==0 ? $4 : NaN):6 with points linewidth 0.001 pointtype 7 pointsize 0.9 linecolor rgb '#0072b2', \
  'values.csv' skip 1 using ($1==0 && $2==1 ? $4 : NaN):6 with points linewidth 0.001 pointtype 5 pointsize 0.68 linecolor rgb '#d55e00', \
  'values.csv' skip 1 using ($1==0 && $2==2 ? $4 : NaN):6 with points linewidth 0.001 pointtype 9 pointsize 0.46 linecolor rgb '#009e73', \
  'values.csv' skip 1 using ($1==0 && $2==3 ? $4 : NaN):6 with points linewidth 0.001 pointtype 13 pointsize 0.3 linecolor rgb '#cc79a7'
set lmargin at screen 0.585; set rmargin at screen 0.975
set tmargin at screen 0.965; set bmargin at screen 0.292307692
set xlabel 'z'; set ylabel 'value, target 1'
set xrange [-106:106]
set yrange [-5:105]
set ytics 0, 20, 105; set format y '%.0f'
plot 'values.csv' skip 1 using ($1==1 && $2==0 ? $4 : NaN):5 with lines linewidth 1 linecolor rgb '#9a9a9a', \
  'values.csv' skip 1 using ($1==1 && $2==1 ? $4 : NaN):5 with lines linewidth 1 linecolor rgb '#9a9a9a', \
  'values.csv' skip 1 using ($1==1 && $2==2 ? $4 : NaN):5 with lines linewidth 1 linecolor rgb '#9a9a9a', \
  'values.csv' skip 1 using ($1==1 && $2==3 ? $4 : NaN):5 with lines linewidth 1 linecolor rgb '#9a9a9a', \
  'values.csv' skip 1 using ($1==1 && $2==0 ? $4 : NaN):6 with points linewidth 0.001 pointtype 7 pointsize 0.9 linecolor rgb '#0072b2', \
  'values.csv' skip 1 using ($1==1 && $2==1 ? $4 : NaN):6 with points linewidth 0.001 pointtype 5 pointsize 0.68 linecolor rgb '#d55e00', \
  'values.csv' skip 1 using ($1==1 && $2==2 ? $4 : NaN):6 with points linewidth 0.001 pointtype 9 pointsize 0.46 linecolor rgb '#009e73', \
  'values.csv' skip 1 using ($1==1 && $2==3 ? $4 : NaN):6 with points linewidth 0.001 pointtype 13 pointsize 0.3 linecolor rgb '#cc79a7'
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0205128205
set tmargin at screen 0.153846154
set key center center horizontal Left reverse maxcols 3 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 0.001 pointtype 7 pointsize 0.9 linecolor rgb '#0072b2' title 'bce-after-sigmoid, float32', \
  NaN with linespoints linewidth 0.001 pointtype 5 pointsize 0.68 linecolor rgb '#d55e00' title 'bce-after-sigmoid, float64', \
  NaN with linespoints linewidth 0.001 pointtype 9 pointsize 0.46 linecolor rgb '#009e73' title 'bce-with-logits, float32', \
  NaN with linespoints linewidth 0.001 pointtype 13 pointsize 0.3 linecolor rgb '#cc79a7' title 'bce-with-logits, float64'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'gradients', 820, 369)
set multiplot
unset key
set lmargin at screen 0.095; set rmargin at screen 0.485
set tmargin at screen 0.965; set bmargin at screen 0.25203252
set xlabel 'a'; set ylabel 'gradient by a'
set xrange [-3.18:3.18]
set yrange [-12.15:255.15]
set ytics 0, 50, 255.15; set format y '%.0f'
plot 'gradients.csv' skip 1 using ($1==0 && $2==0 ? $4 : NaN):5 with lines linewidth 1 linecolor rgb '#9a9a9a', \
  'gradients.csv' skip 1 using ($1==0 && $2==1 ? $4 : NaN):5 with lines linewidth 1 linecolor rgb '#9a9a9a', \
  'gradients.csv' skip 1 using ($1==0 && $2==2 ? $4 : NaN):5 with lines linewidth 1 linecolor rgb '#9a9a9a', \
  'gradients.csv' skip 1 using ($1==0 && $2==0 ? $4 : NaN):6 with points linewidth 0.001 pointtype 7 pointsize 0.9 linecolor rgb '#0072b2', \
  'gradients.csv' skip 1 using ($1==0 && $2==1 ? $4 : NaN):6 with points linewidth 0.001 pointtype 5 pointsize 0.68 linecolor rgb '#d55e00', \
  'gradients.csv' skip 1 using ($1==0 && $2==2 ? $4 : NaN):6 with points linewidth 0.001 pointtype 9 pointsize 0.46 linecolor rgb '#009e73'
set lmargin at screen 0.585; set rmargin at screen 0.975
set tmargin at screen 0.965; set bmargin at screen 0.25203252
set xlabel 'b'; set ylabel 'gradient by b'
set xrange [-6.36:6.36]
set yrange [-39.6:39.6]
set ytics -30, 10, 39.6; set format y '%.0f'
plot 'gradients.csv' skip 1 using ($1==1 && $2==0 ? $4 : NaN):5 with lines linewidth 1 linecolor rgb '#9a9a9a', \
  'gradients.csv' skip 1 using ($1==1 && $2==1 ? $4 : NaN):5 with lines linewidth 1 linecolor rgb '#9a9a9a', \
  'gradients.csv' skip 1 using ($1==1 && $2==2 ? $4 : NaN):5 with lines linewidth 1 linecolor rgb '#9a9a9a', \
  'gradients.csv' skip 1 using ($1==1 && $2==0 ? $4 : NaN):6 with points linewidth 0.001 pointtype 7 pointsize 0.9 linecolor rgb '#0072b2', \
  'gradients.csv' skip 1 using ($1==1 && $2==1 ? $4 : NaN):6 with points linewidth 0.001 pointtype 5 pointsize 0.68 linecolor rgb '#d55e00', \
  'gradients.csv' skip 1 using ($1==1 && $2==2 ? $4 : NaN):6 with points linewidth 0.001 pointtype 9 pointsize 0.46 linecolor rgb '#009e73'
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0216802168
set tmargin at screen 0.105691057
set key center center horizontal Left reverse maxcols 3 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 0.001 pointtype 7 pointsize 0.9 linecolor rgb '#0072b2' title '1 pass', \
  NaN with linespoints linewidth 0.001 pointtype 5 pointsize 0.68 linecolor rgb '#d55e00' title '3 passes', \
  NaN with linespoints linewidth 0.001 pointtype 9 pointsize 0.46 linecolor rgb '#009e73' title '3 passes, zeroed between'
unset multiplot
unset output
}

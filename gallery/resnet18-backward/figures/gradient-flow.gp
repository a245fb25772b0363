do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'gradient-flow', 820, 339)
set multiplot
unset key
set logscale y; set ytics ('1' 1e0, '10' 1e1, '100' 1e2)
set lmargin at screen 0.095; set rmargin at screen 0.985
set tmargin at screen 0.911504425; set bmargin at screen 0.268436578
set title '' offset 0, -0.6 noenhanced
set xlabel 'layer'; set ylabel 'gradient norm'
set xrange [0.5:21.5]; set xtics 4
set yrange [0.749005234:152.761682]
plot 'gradient-flow.csv' skip 1 using ($1==0 && $2==0 ? $4 : NaN):5 with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5, \
  'gradient-flow.csv' skip 1 using ($1==0 && $2==1 ? $4 : NaN):5 with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5, \
  'gradient-flow.csv' skip 1 using ($1==0 && $2==2 ? $4 : NaN):5 with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#009e73' pointtype 9 pointsize 0.5
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0235988201
set tmargin at screen 0.115044248
set key center center horizontal Left reverse maxcols 3 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5 title 'default', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5 title 'kaiming-normal', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#009e73' pointtype 9 pointsize 0.5 title 'xavier-normal'
unset multiplot
unset output
}

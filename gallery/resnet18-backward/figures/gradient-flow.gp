do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'gradient-flow', 820, 413)
set multiplot
unset key
set logscale y; set ytics ('1' 1e0, '10' 1e1, '100' 1e2)
set lmargin at screen 0.095; set rmargin at screen 0.985
set tmargin at screen 0.927360775; set bmargin at screen 0.380145278
set title '' offset 0, -0.6 noenhanced
set xlabel 'layer, by its name in the model'; set ylabel 'gradient norm'
set xrange [0.5:21.5]; set xtics ('conv1' 1, 'layer1.1.conv1' 4, 'layer2.0.conv2' 7, 'layer2.1.conv2' 10, 'layer3.0.down…' 13, 'layer4.0.conv1' 16, 'fc' 21) rotate by 40 right
set yrange [0.752904396:153.763813]
plot 'gradient-flow.csv' skip 1 using ($1==0 && $2==0 ? $4 : NaN):5 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'gradient-flow.csv' skip 1 using ($1==0 && $2==1 ? $4 : NaN):5 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'gradient-flow.csv' skip 1 using ($1==0 && $2==2 ? $4 : NaN):5 with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.01937046
set tmargin at screen 0.0944309927
set key center center horizontal Left reverse maxcols 3 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'default', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'kaiming-normal', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'xavier-normal'
unset multiplot
unset output
}

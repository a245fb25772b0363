do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'gradient-flow', 820, 413)
set multiplot
unset key
set logscale y; set ytics ('0.1' 1e-1, '1' 1e0)
set lmargin at screen 0.095; set rmargin at screen 0.985
set tmargin at screen 0.927360775; set bmargin at screen 0.380145278
set title '' offset 0, -0.6 noenhanced
set xlabel 'layer, by its name in the model'; set ylabel 'gradient norm'
set xrange [0.5:16.5]; set xtics ('features.conv0' 1, 'features.dens…' 4, 'features.dens…' 7, 'features.dens…' 10, 'features.dens…' 13, 'classifier' 16) rotate by 40 right
set yrange [0.0287871539:1.42598738]
plot 'gradient-flow.csv' skip 1 using ($1==0 && $2==0 ? $4 : NaN):5 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'gradient-flow.csv' skip 1 using ($1==0 && $2==1 ? $4 : NaN):5 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.01937046
set tmargin at screen 0.0944309927
set key center center horizontal Left reverse maxcols 2 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'ResNet', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'DenseNet'
unset multiplot
unset output
}

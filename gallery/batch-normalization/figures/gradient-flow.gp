do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'gradient-flow', 820, 677)
set multiplot
unset key
set logscale y; set ytics ('0.01' 1e-2, '0.1' 1e-1, '1' 1e0, '10' 1e1)
set lmargin at screen 0.095; set rmargin at screen 0.335
set tmargin at screen 0.955686854; set bmargin at screen 0.621861152
set title 'learning rate 0.001' offset 0, -0.6 noenhanced
set xlabel 'layer, by its name in the model'; set ylabel 'gradient norm'
set xrange [0.5:7.5]; set xtics ('1' 1, '3' 2, '5' 3, '7' 4, '9' 5, '11' 6, '13' 7) norotate
set yrange [0.00285495292:14.6831159]
plot 'gradient-flow.csv' skip 1 using ($1==0 && $2==0 ? $4 : NaN):5 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'gradient-flow.csv' skip 1 using ($1==0 && $2==1 ? $4 : NaN):5 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005
set lmargin at screen 0.42; set rmargin at screen 0.66
set tmargin at screen 0.955686854; set bmargin at screen 0.621861152
set title 'learning rate 0.003' offset 0, -0.6 noenhanced
set xlabel 'layer, by its name in the model'; set ylabel ''
set xrange [0.5:7.5]; set xtics ('1' 1, '3' 2, '5' 3, '7' 4, '9' 5, '11' 6, '13' 7) norotate
set yrange [0.00285495292:14.6831159]
plot 'gradient-flow.csv' skip 1 using ($1==1 && $2==0 ? $4 : NaN):5 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'gradient-flow.csv' skip 1 using ($1==1 && $2==1 ? $4 : NaN):5 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005
set lmargin at screen 0.745; set rmargin at screen 0.985
set tmargin at screen 0.955686854; set bmargin at screen 0.621861152
set title 'learning rate 0.01' offset 0, -0.6 noenhanced
set xlabel 'layer, by its name in the model'; set ylabel ''
set xrange [0.5:7.5]; set xtics ('1' 1, '3' 2, '5' 3, '7' 4, '9' 5, '11' 6, '13' 7) norotate
set yrange [0.00285495292:14.6831159]
plot 'gradient-flow.csv' skip 1 using ($1==2 && $2==0 ? $4 : NaN):5 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'gradient-flow.csv' skip 1 using ($1==2 && $2==1 ? $4 : NaN):5 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005
set lmargin at screen 0.095; set rmargin at screen 0.335
set tmargin at screen 0.484490399; set bmargin at screen 0.150664697
set title 'learning rate 0.03' offset 0, -0.6 noenhanced
set xlabel 'layer, by its name in the model'; set ylabel 'gradient norm'
set xrange [0.5:7.5]; set xtics ('1' 1, '3' 2, '5' 3, '7' 4, '9' 5, '11' 6, '13' 7) norotate
set yrange [0.00285495292:14.6831159]
plot 'gradient-flow.csv' skip 1 using ($1==3 && $2==0 ? $4 : NaN):5 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'gradient-flow.csv' skip 1 using ($1==3 && $2==1 ? $4 : NaN):5 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005
set lmargin at screen 0.42; set rmargin at screen 0.66
set tmargin at screen 0.484490399; set bmargin at screen 0.150664697
set title 'learning rate 0.1' offset 0, -0.6 noenhanced
set xlabel 'layer, by its name in the model'; set ylabel ''
set xrange [0.5:7.5]; set xtics ('1' 1, '3' 2, '5' 3, '7' 4, '9' 5, '11' 6, '13' 7) norotate
set yrange [0.00285495292:14.6831159]
plot 'gradient-flow.csv' skip 1 using ($1==4 && $2==0 ? $4 : NaN):5 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'gradient-flow.csv' skip 1 using ($1==4 && $2==1 ? $4 : NaN):5 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005
set lmargin at screen 0.745; set rmargin at screen 0.985
set tmargin at screen 0.484490399; set bmargin at screen 0.150664697
set title 'learning rate 0.3' offset 0, -0.6 noenhanced
set xlabel 'layer, by its name in the model'; set ylabel ''
set xrange [0.5:7.5]; set xtics ('1' 1, '3' 2, '5' 3, '7' 4, '9' 5, '11' 6, '13' 7) norotate
set yrange [0.00285495292:14.6831159]
plot 'gradient-flow.csv' skip 1 using ($1==5 && $2==0 ? $4 : NaN):5 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'gradient-flow.csv' skip 1 using ($1==5 && $2==1 ? $4 : NaN):5 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.011816839
set tmargin at screen 0.0576070901
set key center center horizontal Left reverse maxcols 2 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'without', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'batch normalization'
unset multiplot
unset output
}

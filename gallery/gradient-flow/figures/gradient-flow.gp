do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'gradient-flow', 820, 660)
set multiplot
unset key
set logscale y; set ytics ('1e-19' 1e-19, '1e-15' 1e-15, '1e-11' 1e-11, '1e-7' 1e-7, '0.001' 1e-3, '10' 1e1, '1e5' 1e5, '1e9' 1e9)
set lmargin at screen 0.095; set rmargin at screen 0.4975
set tmargin at screen 0.954545455; set bmargin at screen 0.624242424
set title 'gain 0.4' offset 0, -0.6 noenhanced
set xlabel 'layer'; set ylabel 'gradient norm'
set xrange [0.5:21.5]; set xtics 4
set yrange [1.93648805e-20:2.64437447e+10]
plot 'gradient-flow.csv' skip 1 using ($1==0 && $2==0 ? $4 : NaN):5 with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5, \
  'gradient-flow.csv' skip 1 using ($1==0 && $2==1 ? $4 : NaN):5 with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5, \
  'gradient-flow.csv' skip 1 using ($1==0 && $2==2 ? $4 : NaN):5 with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#009e73' pointtype 9 pointsize 0.5, \
  'gradient-flow.csv' skip 1 using ($1==0 && $2==3 ? $4 : NaN):5 with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5, \
  'gradient-flow.csv' skip 1 using ($1==0 && $2==4 ? $4 : NaN):5 with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#e69f00' pointtype 11 pointsize 0.5, \
  'gradient-flow.csv' skip 1 using ($1==0 && $2==5 ? $4 : NaN):5 with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#56b4e9' pointtype 15 pointsize 0.5
set lmargin at screen 0.5825; set rmargin at screen 0.985
set tmargin at screen 0.954545455; set bmargin at screen 0.624242424
set title 'gain 1' offset 0, -0.6 noenhanced
set xlabel 'layer'; set ylabel ''
set xrange [0.5:21.5]; set xtics 4
set yrange [1.93648805e-20:2.64437447e+10]
plot 'gradient-flow.csv' skip 1 using ($1==1 && $2==0 ? $4 : NaN):5 with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5, \
  'gradient-flow.csv' skip 1 using ($1==1 && $2==1 ? $4 : NaN):5 with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5, \
  'gradient-flow.csv' skip 1 using ($1==1 && $2==2 ? $4 : NaN):5 with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#009e73' pointtype 9 pointsize 0.5, \
  'gradient-flow.csv' skip 1 using ($1==1 && $2==3 ? $4 : NaN):5 with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5, \
  'gradient-flow.csv' skip 1 using ($1==1 && $2==4 ? $4 : NaN):5 with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#e69f00' pointtype 11 pointsize 0.5, \
  'gradient-flow.csv' skip 1 using ($1==1 && $2==5 ? $4 : NaN):5 with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#56b4e9' pointtype 15 pointsize 0.5
set lmargin at screen 0.095; set rmargin at screen 0.4975
set tmargin at screen 0.5; set bmargin at screen 0.16969697
set title 'gain 1.414' offset 0, -0.6 noenhanced
set xlabel 'layer'; set ylabel 'gradient norm'
set xrange [0.5:21.5]; set xtics 4
set yrange [1.93648805e-20:2.64437447e+10]
plot 'gradient-flow.csv' skip 1 using ($1==2 && $2==0 ? $4 : NaN):5 with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5, \
  'gradient-flow.csv' skip 1 using ($1==2 && $2==1 ? $4 : NaN):5 with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5, \
  'gradient-flow.csv' skip 1 using ($1==2 && $2==2 ? $4 : NaN):5 with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#009e73' pointtype 9 pointsize 0.5, \
  'gradient-flow.csv' skip 1 using ($1==2 && $2==3 ? $4 : NaN):5 with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5, \
  'gradient-flow.csv' skip 1 using ($1==2 && $2==4 ? $4 : NaN):5 with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#e69f00' pointtype 11 pointsize 0.5, \
  'gradient-flow.csv' skip 1 using ($1==2 && $2==5 ? $4 : NaN):5 with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#56b4e9' pointtype 15 pointsize 0.5
set lmargin at screen 0.5825; set rmargin at screen 0.985
set tmargin at screen 0.5; set bmargin at screen 0.16969697
set title 'gain 4' offset 0, -0.6 noenhanced
set xlabel 'layer'; set ylabel ''
set xrange [0.5:21.5]; set xtics 4
set yrange [1.93648805e-20:2.64437447e+10]
plot 'gradient-flow.csv' skip 1 using ($1==3 && $2==0 ? $4 : NaN):5 with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5, \
  'gradient-flow.csv' skip 1 using ($1==3 && $2==1 ? $4 : NaN):5 with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5, \
  'gradient-flow.csv' skip 1 using ($1==3 && $2==2 ? $4 : NaN):5 with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#009e73' pointtype 9 pointsize 0.5, \
  'gradient-flow.csv' skip 1 using ($1==3 && $2==3 ? $4 : NaN):5 with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5, \
  'gradient-flow.csv' skip 1 using ($1==3 && $2==4 ? $4 : NaN):5 with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#e69f00' pointtype 11 pointsize 0.5, \
  'gradient-flow.csv' skip 1 using ($1==3 && $2==5 ? $4 : NaN):5 with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#56b4e9' pointtype 15 pointsize 0.5
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0121212121
set tmargin at screen 0.0909090909
set key center center horizontal Left reverse maxcols 4 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.5 title 'relu, depth=5', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#d55e00' pointtype 5 pointsize 0.5 title 'relu, depth=20', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#009e73' pointtype 9 pointsize 0.5 title 'tanh, depth=5', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#cc79a7' pointtype 13 pointsize 0.5 title 'tanh, depth=20', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#e69f00' pointtype 11 pointsize 0.5 title 'sigmoid, depth=5', \
  NaN with linespoints linewidth 1.8 dashtype 1 linecolor rgb '#56b4e9' pointtype 15 pointsize 0.5 title 'sigmoid, depth=20'
unset multiplot
unset output
}

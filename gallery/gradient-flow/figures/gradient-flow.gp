do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'gradient-flow', 820, 698)
set multiplot
unset key
set logscale y; set ytics ('1e-19' 1e-19, '1e-15' 1e-15, '1e-11' 1e-11, '1e-7' 1e-7, '0.001' 1e-3, '10' 1e1, '1e5' 1e5, '1e9' 1e9)
set lmargin at screen 0.095; set rmargin at screen 0.4975
set tmargin at screen 0.957020057; set bmargin at screen 0.633237822
set title 'gain 0.4' offset 0, -0.6 noenhanced
set xlabel 'layer, by its name in the model'; set ylabel 'gradient norm'
set xrange [0.5:21.5]; set xtics ('1' 1, '7' 4, '13' 7, '19' 10, '25' 13, '31' 16, '41' 21) norotate
set yrange [1.9364882e-20:2.64437447e+10]
plot 'gradient-flow.csv' skip 1 using ($1==0 && $2==0 ? $4 : NaN):5 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'gradient-flow.csv' skip 1 using ($1==0 && $2==1 ? $4 : NaN):5 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'gradient-flow.csv' skip 1 using ($1==0 && $2==2 ? $4 : NaN):5 with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451, \
  'gradient-flow.csv' skip 1 using ($1==0 && $2==3 ? $4 : NaN):5 with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015, \
  'gradient-flow.csv' skip 1 using ($1==0 && $2==4 ? $4 : NaN):5 with linespoints linewidth 1.5 dashtype (8,3) linecolor rgb '#e69f00' pointtype 11 pointsize 0.352, \
  'gradient-flow.csv' skip 1 using ($1==0 && $2==5 ? $4 : NaN):5 with linespoints linewidth 1.3 dashtype (10,2,4,2) linecolor rgb '#56b4e9' pointtype 15 pointsize 0.3025
set lmargin at screen 0.5825; set rmargin at screen 0.985
set tmargin at screen 0.957020057; set bmargin at screen 0.633237822
set title 'gain 1' offset 0, -0.6 noenhanced
set xlabel 'layer, by its name in the model'; set ylabel ''
set xrange [0.5:21.5]; set xtics ('1' 1, '7' 4, '13' 7, '19' 10, '25' 13, '31' 16, '41' 21) norotate
set yrange [1.9364882e-20:2.64437447e+10]
plot 'gradient-flow.csv' skip 1 using ($1==1 && $2==0 ? $4 : NaN):5 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'gradient-flow.csv' skip 1 using ($1==1 && $2==1 ? $4 : NaN):5 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'gradient-flow.csv' skip 1 using ($1==1 && $2==2 ? $4 : NaN):5 with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451, \
  'gradient-flow.csv' skip 1 using ($1==1 && $2==3 ? $4 : NaN):5 with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015, \
  'gradient-flow.csv' skip 1 using ($1==1 && $2==4 ? $4 : NaN):5 with linespoints linewidth 1.5 dashtype (8,3) linecolor rgb '#e69f00' pointtype 11 pointsize 0.352, \
  'gradient-flow.csv' skip 1 using ($1==1 && $2==5 ? $4 : NaN):5 with linespoints linewidth 1.3 dashtype (10,2,4,2) linecolor rgb '#56b4e9' pointtype 15 pointsize 0.3025
set lmargin at screen 0.095; set rmargin at screen 0.4975
set tmargin at screen 0.5; set bmargin at screen 0.176217765
set title 'gain 1.414' offset 0, -0.6 noenhanced
set xlabel 'layer, by its name in the model'; set ylabel 'gradient norm'
set xrange [0.5:21.5]; set xtics ('1' 1, '7' 4, '13' 7, '19' 10, '25' 13, '31' 16, '41' 21) norotate
set yrange [1.9364882e-20:2.64437447e+10]
plot 'gradient-flow.csv' skip 1 using ($1==2 && $2==0 ? $4 : NaN):5 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'gradient-flow.csv' skip 1 using ($1==2 && $2==1 ? $4 : NaN):5 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'gradient-flow.csv' skip 1 using ($1==2 && $2==2 ? $4 : NaN):5 with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451, \
  'gradient-flow.csv' skip 1 using ($1==2 && $2==3 ? $4 : NaN):5 with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015, \
  'gradient-flow.csv' skip 1 using ($1==2 && $2==4 ? $4 : NaN):5 with linespoints linewidth 1.5 dashtype (8,3) linecolor rgb '#e69f00' pointtype 11 pointsize 0.352, \
  'gradient-flow.csv' skip 1 using ($1==2 && $2==5 ? $4 : NaN):5 with linespoints linewidth 1.3 dashtype (10,2,4,2) linecolor rgb '#56b4e9' pointtype 15 pointsize 0.3025
set lmargin at screen 0.5825; set rmargin at screen 0.985
set tmargin at screen 0.5; set bmargin at screen 0.176217765
set title 'gain 4' offset 0, -0.6 noenhanced
set xlabel 'layer, by its name in the model'; set ylabel ''
set xrange [0.5:21.5]; set xtics ('1' 1, '7' 4, '13' 7, '19' 10, '25' 13, '31' 16, '41' 21) norotate
set yrange [1.9364882e-20:2.64437447e+10]
plot 'gradient-flow.csv' skip 1 using ($1==3 && $2==0 ? $4 : NaN):5 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'gradient-flow.csv' skip 1 using ($1==3 && $2==1 ? $4 : NaN):5 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'gradient-flow.csv' skip 1 using ($1==3 && $2==2 ? $4 : NaN):5 with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451, \
  'gradient-flow.csv' skip 1 using ($1==3 && $2==3 ? $4 : NaN):5 with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015, \
  'gradient-flow.csv' skip 1 using ($1==3 && $2==4 ? $4 : NaN):5 with linespoints linewidth 1.5 dashtype (8,3) linecolor rgb '#e69f00' pointtype 11 pointsize 0.352, \
  'gradient-flow.csv' skip 1 using ($1==3 && $2==5 ? $4 : NaN):5 with linespoints linewidth 1.3 dashtype (10,2,4,2) linecolor rgb '#56b4e9' pointtype 15 pointsize 0.3025
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0114613181
set tmargin at screen 0.0859598854
set key center center horizontal Left reverse maxcols 4 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'relu, depth=5', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'relu, depth=20', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'tanh, depth=5', \
  NaN with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015 title 'tanh, depth=20', \
  NaN with linespoints linewidth 1.5 dashtype (8,3) linecolor rgb '#e69f00' pointtype 11 pointsize 0.352 title 'sigmoid, depth=5', \
  NaN with linespoints linewidth 1.3 dashtype (10,2,4,2) linecolor rgb '#56b4e9' pointtype 15 pointsize 0.3025 title 'sigmoid, depth=20'
unset multiplot
unset output
}

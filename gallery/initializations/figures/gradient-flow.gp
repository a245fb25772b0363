do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'gradient-flow', 820, 400)
set multiplot
unset key
set logscale y; set ytics ('1e-12' 1e-12, '1e-9' 1e-9, '1e-6' 1e-6, '0.001' 1e-3, '1' 1e0, '1000' 1e3, '1e6' 1e6)
set lmargin at screen 0.095; set rmargin at screen 0.4975
set tmargin at screen 0.925; set bmargin at screen 0.36
set title 'depth 2' offset 0, -0.6 noenhanced
set xlabel 'layer, by its name in the model'; set ylabel 'gradient norm'
set xrange [0.5:3.5]; set xtics ('1' 1, '3' 2, '5' 3) norotate
set yrange [8.36181528e-13:911342801]
plot 'gradient-flow.csv' skip 1 using ($1==0 && $2==0 ? $4 : NaN):5 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'gradient-flow.csv' skip 1 using ($1==0 && $2==1 ? $4 : NaN):5 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'gradient-flow.csv' skip 1 using ($1==0 && $2==2 ? $4 : NaN):5 with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451, \
  'gradient-flow.csv' skip 1 using ($1==0 && $2==3 ? $4 : NaN):5 with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015, \
  'gradient-flow.csv' skip 1 using ($1==0 && $2==4 ? $4 : NaN):5 with linespoints linewidth 1.5 dashtype (8,3) linecolor rgb '#e69f00' pointtype 11 pointsize 0.352, \
  'gradient-flow.csv' skip 1 using ($1==0 && $2==5 ? $4 : NaN):5 with linespoints linewidth 1.3 dashtype (10,2,4,2) linecolor rgb '#56b4e9' pointtype 15 pointsize 0.3025, \
  'gradient-flow.csv' skip 1 using ($1==0 && $2==6 ? $4 : NaN):5 with linespoints linewidth 1.3 dashtype (16,3,2,3,2,3) linecolor rgb '#000000' pointtype 4 pointsize 0.3025, \
  'gradient-flow.csv' skip 1 using ($1==0 && $2==7 ? $4 : NaN):5 with linespoints linewidth 1.3 dashtype (6,2,2,2) linecolor rgb '#8c6d00' pointtype 6 pointsize 0.3025, \
  'gradient-flow.csv' skip 1 using ($1==0 && $2==8 ? $4 : NaN):5 with linespoints linewidth 1.3 dashtype (12,3) linecolor rgb '#0072b2' pointtype 7 pointsize 0.3025
set lmargin at screen 0.5825; set rmargin at screen 0.985
set tmargin at screen 0.925; set bmargin at screen 0.36
set title 'depth 10' offset 0, -0.6 noenhanced
set xlabel 'layer, by its name in the model'; set ylabel ''
set xrange [0.5:11.5]; set xtics ('1' 1, '5' 3, '9' 5, '13' 7, '17' 9, '21' 11) norotate
set yrange [8.36181528e-13:911342801]
plot 'gradient-flow.csv' skip 1 using ($1==1 && $2==0 ? $4 : NaN):5 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'gradient-flow.csv' skip 1 using ($1==1 && $2==1 ? $4 : NaN):5 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'gradient-flow.csv' skip 1 using ($1==1 && $2==2 ? $4 : NaN):5 with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451, \
  'gradient-flow.csv' skip 1 using ($1==1 && $2==3 ? $4 : NaN):5 with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015, \
  'gradient-flow.csv' skip 1 using ($1==1 && $2==4 ? $4 : NaN):5 with linespoints linewidth 1.5 dashtype (8,3) linecolor rgb '#e69f00' pointtype 11 pointsize 0.352, \
  'gradient-flow.csv' skip 1 using ($1==1 && $2==5 ? $4 : NaN):5 with linespoints linewidth 1.3 dashtype (10,2,4,2) linecolor rgb '#56b4e9' pointtype 15 pointsize 0.3025, \
  'gradient-flow.csv' skip 1 using ($1==1 && $2==6 ? $4 : NaN):5 with linespoints linewidth 1.3 dashtype (16,3,2,3,2,3) linecolor rgb '#000000' pointtype 4 pointsize 0.3025, \
  'gradient-flow.csv' skip 1 using ($1==1 && $2==7 ? $4 : NaN):5 with linespoints linewidth 1.3 dashtype (6,2,2,2) linecolor rgb '#8c6d00' pointtype 6 pointsize 0.3025, \
  'gradient-flow.csv' skip 1 using ($1==1 && $2==8 ? $4 : NaN):5 with linespoints linewidth 1.3 dashtype (12,3) linecolor rgb '#0072b2' pointtype 7 pointsize 0.3025
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.02
set tmargin at screen 0.2025
set key center center horizontal Left reverse maxcols 3 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'constant 0', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'constant 0.05', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'normal of deviation 0.01', \
  NaN with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015 title 'normal of deviation 1', \
  NaN with linespoints linewidth 1.5 dashtype (8,3) linecolor rgb '#e69f00' pointtype 11 pointsize 0.352 title 'Xavier', \
  NaN with linespoints linewidth 1.3 dashtype (10,2,4,2) linecolor rgb '#56b4e9' pointtype 15 pointsize 0.3025 title 'Kaiming', \
  NaN with linespoints linewidth 1.3 dashtype (16,3,2,3,2,3) linecolor rgb '#000000' pointtype 4 pointsize 0.3025 title 'LeCun', \
  NaN with linespoints linewidth 1.3 dashtype (6,2,2,2) linecolor rgb '#8c6d00' pointtype 6 pointsize 0.3025 title 'orthogonal', \
  NaN with linespoints linewidth 1.3 dashtype (12,3) linecolor rgb '#0072b2' pointtype 7 pointsize 0.3025 title 'PyTorch''s'
unset multiplot
unset output
}

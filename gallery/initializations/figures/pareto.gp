do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'pareto', 820, 457)
set multiplot; unset key; set bars 0.4
set lmargin at screen 0.1; set rmargin at screen 0.975609756
set tmargin at screen 0.969365427; set bmargin at screen 0.304157549
set xlabel 'thousand parameters'; set ylabel 'test accuracy (%)'
unset logscale x
set xrange [50.92328:92.45672]
set xtics 55, 5, 92.45672; set format x '%.0f'
unset logscale y
set yrange [4.2128:88.7072]
set ytics 10, 10, 88.7072; set format y '%.0f'
set label '2' at 55.05, 10.14 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '10' at 88.33, 10.14 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '2' at 55.05, 14.6625 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '10' at 88.33, 10.14 left offset 0.5, -0.6 front textcolor rgb '#333333' font font(11)
set label '2' at 55.05, 82.0425 left offset 0.5, -0.6 front textcolor rgb '#333333' font font(11)
set label '10' at 88.33, 10.14 right offset -0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '2' at 55.05, 60.1325 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '2' at 55.05, 82.88 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '10' at 88.33, 81.3375 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '2' at 55.05, 82.3 right offset -0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '10' at 88.33, 80.1375 left offset 0.5, -0.6 front textcolor rgb '#333333' font font(11)
set label '2' at 55.05, 82.405 right offset -0.5, -0.6 front textcolor rgb '#333333' font font(11)
set label '10' at 88.33, 81.0425 right offset -0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '2' at 55.05, 82.4825 center offset 0, -0.8 front textcolor rgb '#333333' font font(11)
set label '10' at 88.33, 81.28 right offset -0.5, -0.6 front textcolor rgb '#333333' font font(11)
set label '2' at 55.05, 82.6425 center offset 0, 0.8 front textcolor rgb '#333333' font font(11)
set label '10' at 88.33, 10.04 right offset -0.5, -0.6 front textcolor rgb '#333333' font font(11)
plot 'pareto.csv' skip 1 using ($1==-1 ? $5 : NaN):(100*$8) with steps linewidth 1.6 linecolor rgb '#9a9a9a', \
  'pareto.csv' skip 1 using ($2==0 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 4.2128 ? 4.2128 : 100*$9 > 88.7072 ? 88.7072 : 100*$9 : NaN):(valid(10) ? 100*$10 < 4.2128 ? 4.2128 : 100*$10 > 88.7072 ? 88.7072 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#800072b2', \
  'pareto.csv' skip 1 using ($2==0 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==0 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#0072b2', \
  'pareto.csv' skip 1 using ($2==0 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#0072b2', \
  'pareto.csv' skip 1 using ($2==1 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 4.2128 ? 4.2128 : 100*$9 > 88.7072 ? 88.7072 : 100*$9 : NaN):(valid(10) ? 100*$10 < 4.2128 ? 4.2128 : 100*$10 > 88.7072 ? 88.7072 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80d55e00', \
  'pareto.csv' skip 1 using ($2==1 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==1 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#d55e00', \
  'pareto.csv' skip 1 using ($2==1 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#d55e00', \
  'pareto.csv' skip 1 using ($2==2 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 4.2128 ? 4.2128 : 100*$9 > 88.7072 ? 88.7072 : 100*$9 : NaN):(valid(10) ? 100*$10 < 4.2128 ? 4.2128 : 100*$10 > 88.7072 ? 88.7072 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80009e73', \
  'pareto.csv' skip 1 using ($2==2 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==2 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#009e73', \
  'pareto.csv' skip 1 using ($2==2 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#009e73', \
  'pareto.csv' skip 1 using ($2==3 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 4.2128 ? 4.2128 : 100*$9 > 88.7072 ? 88.7072 : 100*$9 : NaN):(valid(10) ? 100*$10 < 4.2128 ? 4.2128 : 100*$10 > 88.7072 ? 88.7072 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80cc79a7', \
  'pareto.csv' skip 1 using ($2==3 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==3 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#cc79a7', \
  'pareto.csv' skip 1 using ($2==3 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#cc79a7', \
  'pareto.csv' skip 1 using ($2==4 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 4.2128 ? 4.2128 : 100*$9 > 88.7072 ? 88.7072 : 100*$9 : NaN):(valid(10) ? 100*$10 < 4.2128 ? 4.2128 : 100*$10 > 88.7072 ? 88.7072 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80e69f00', \
  'pareto.csv' skip 1 using ($2==4 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==4 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#e69f00', \
  'pareto.csv' skip 1 using ($2==4 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#e69f00', \
  'pareto.csv' skip 1 using ($2==5 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 4.2128 ? 4.2128 : 100*$9 > 88.7072 ? 88.7072 : 100*$9 : NaN):(valid(10) ? 100*$10 < 4.2128 ? 4.2128 : 100*$10 > 88.7072 ? 88.7072 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#8056b4e9', \
  'pareto.csv' skip 1 using ($2==5 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==5 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#56b4e9', \
  'pareto.csv' skip 1 using ($2==5 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#56b4e9', \
  'pareto.csv' skip 1 using ($2==6 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 4.2128 ? 4.2128 : 100*$9 > 88.7072 ? 88.7072 : 100*$9 : NaN):(valid(10) ? 100*$10 < 4.2128 ? 4.2128 : 100*$10 > 88.7072 ? 88.7072 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80000000', \
  'pareto.csv' skip 1 using ($2==6 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==6 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#000000', \
  'pareto.csv' skip 1 using ($2==6 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#000000', \
  'pareto.csv' skip 1 using ($2==7 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 4.2128 ? 4.2128 : 100*$9 > 88.7072 ? 88.7072 : 100*$9 : NaN):(valid(10) ? 100*$10 < 4.2128 ? 4.2128 : 100*$10 > 88.7072 ? 88.7072 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#808c6d00', \
  'pareto.csv' skip 1 using ($2==7 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==7 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#8c6d00', \
  'pareto.csv' skip 1 using ($2==7 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#8c6d00', \
  'pareto.csv' skip 1 using ($2==8 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 4.2128 ? 4.2128 : 100*$9 > 88.7072 ? 88.7072 : 100*$9 : NaN):(valid(10) ? 100*$10 < 4.2128 ? 4.2128 : 100*$10 > 88.7072 ? 88.7072 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#800072b2', \
  'pareto.csv' skip 1 using ($2==8 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==8 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#0072b2', \
  'pareto.csv' skip 1 using ($2==8 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#0072b2'
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0175054705
set tmargin at screen 0.177242888
set key center center horizontal Left reverse maxcols 3 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 0.001 pointtype 7 pointsize 0.9 linecolor rgb '#0072b2' title 'constant 0', \
  NaN with linespoints linewidth 0.001 pointtype 7 pointsize 0.9 linecolor rgb '#d55e00' title 'constant 0.05', \
  NaN with linespoints linewidth 0.001 pointtype 7 pointsize 0.9 linecolor rgb '#009e73' title 'normal of deviation 0.01', \
  NaN with linespoints linewidth 0.001 pointtype 7 pointsize 0.9 linecolor rgb '#cc79a7' title 'normal of deviation 1', \
  NaN with linespoints linewidth 0.001 pointtype 7 pointsize 0.9 linecolor rgb '#e69f00' title 'Xavier', \
  NaN with linespoints linewidth 0.001 pointtype 7 pointsize 0.9 linecolor rgb '#56b4e9' title 'Kaiming', \
  NaN with linespoints linewidth 0.001 pointtype 7 pointsize 0.9 linecolor rgb '#000000' title 'LeCun', \
  NaN with linespoints linewidth 0.001 pointtype 7 pointsize 0.9 linecolor rgb '#8c6d00' title 'orthogonal', \
  NaN with linespoints linewidth 0.001 pointtype 7 pointsize 0.9 linecolor rgb '#0072b2' title 'PyTorch''s'
unset multiplot
unset output
}

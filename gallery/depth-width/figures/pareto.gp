do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'pareto', 820, 415)
set multiplot; unset key; set bars 0.4
set lmargin at screen 0.1; set rmargin at screen 0.975609756
set tmargin at screen 0.96626506; set bmargin at screen 0.23373494
set xlabel 'thousand parameters'; set ylabel 'test accuracy (%)'
unset logscale x
set xrange [3.94342769:1072.70926]
set logscale x; set xtics ('10' 1e1, '100' 1e2, '1000' 1e3)
unset logscale y
set yrange [75.8376515:85.98915]
set ytics 76, 2, 85.98915; set format y '%.0f'
set label '8' at 6.37, 82.3625 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '32' at 25.45, 84.205 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '128' at 101.77, 85.12625 left offset 0.5, -0.6 front textcolor rgb '#333333' font font(11)
set label '256' at 203.53, 85.29875 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '8' at 6.442, 81.47625 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '32' at 26.506, 84.1425 right offset -0.5, -0.6 front textcolor rgb '#333333' font font(11)
set label '128' at 118.282, 85.1375 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '256' at 269.322, 85.225 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '8' at 6.586, 80.8175 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '32' at 28.618, 83.86875 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '128' at 151.306, 84.81375 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '256' at 400.906, 85.34375 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '8' at 6.874, 77.27625 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '32' at 32.842, 83.1775 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '128' at 217.354, 83.94875 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label '256' at 664.074, 84.2925 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
plot 'pareto.csv' skip 1 using ($1==-1 ? $5 : NaN):(100*$8) with steps linewidth 1.6 linecolor rgb '#9a9a9a', \
  'pareto.csv' skip 1 using ($2==0 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 75.8376515 ? 75.8376515 : 100*$9 > 85.98915 ? 85.98915 : 100*$9 : NaN):(valid(10) ? 100*$10 < 75.8376515 ? 75.8376515 : 100*$10 > 85.98915 ? 85.98915 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#800072b2', \
  'pareto.csv' skip 1 using ($2==0 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==0 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#0072b2', \
  'pareto.csv' skip 1 using ($2==0 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#0072b2', \
  'pareto.csv' skip 1 using ($2==1 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 75.8376515 ? 75.8376515 : 100*$9 > 85.98915 ? 85.98915 : 100*$9 : NaN):(valid(10) ? 100*$10 < 75.8376515 ? 75.8376515 : 100*$10 > 85.98915 ? 85.98915 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80d55e00', \
  'pareto.csv' skip 1 using ($2==1 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==1 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#d55e00', \
  'pareto.csv' skip 1 using ($2==1 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#d55e00', \
  'pareto.csv' skip 1 using ($2==2 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 75.8376515 ? 75.8376515 : 100*$9 > 85.98915 ? 85.98915 : 100*$9 : NaN):(valid(10) ? 100*$10 < 75.8376515 ? 75.8376515 : 100*$10 > 85.98915 ? 85.98915 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80009e73', \
  'pareto.csv' skip 1 using ($2==2 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==2 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#009e73', \
  'pareto.csv' skip 1 using ($2==2 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#009e73', \
  'pareto.csv' skip 1 using ($2==3 ? $5 : NaN):(100*$8):(valid(9) ? 100*$9 < 75.8376515 ? 75.8376515 : 100*$9 > 85.98915 ? 85.98915 : 100*$9 : NaN):(valid(10) ? 100*$10 < 75.8376515 ? 75.8376515 : 100*$10 > 85.98915 ? 85.98915 : 100*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80cc79a7', \
  'pareto.csv' skip 1 using ($2==3 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==3 && $11==0 ? $5 : NaN):(100*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#cc79a7', \
  'pareto.csv' skip 1 using ($2==3 && $11==1 ? $5 : NaN):(100*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#cc79a7'
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0192771084
set tmargin at screen 0.0939759036
set key center center horizontal Left reverse maxcols 4 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 0.001 pointtype 7 pointsize 0.9 linecolor rgb '#0072b2' title '1 layer', \
  NaN with linespoints linewidth 0.001 pointtype 7 pointsize 0.9 linecolor rgb '#d55e00' title '2 layers', \
  NaN with linespoints linewidth 0.001 pointtype 7 pointsize 0.9 linecolor rgb '#009e73' title '4 layers', \
  NaN with linespoints linewidth 0.001 pointtype 7 pointsize 0.9 linecolor rgb '#cc79a7' title '8 layers'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'pareto', 820, 376)
set multiplot; unset key; set bars 0.4
set lmargin at screen 0.1; set rmargin at screen 0.975609756
set tmargin at screen 0.962765957; set bmargin at screen 0.154255319
set xlabel 'thousand parameters'; set ylabel 'test PSNR (dB)'
unset logscale x
set xrange [43.5602903:274.67133]
set logscale x; set xtics ('50' 50, '100' 100, '200' 200)
unset logscale y
set yrange [9.94385943:19.219098]
set ytics 10, 2, 19.219098; set format y '%.0f'
set label 'code of 2' at 202.258, 10.5835311 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'code of 8' at 203.8, 16.0141029 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'code of 32' at 209.968, 17.6169949 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'code of 128' at 234.64, 18.5794264 right offset -0.5, 0.6 front textcolor rgb '#333333' font font(11)
set label 'code of 32, no other layer' at 50.992, 15.8469869 left offset 0.5, 0.6 front textcolor rgb '#333333' font font(11)
plot 'pareto.csv' skip 1 using ($1==-1 ? $5 : NaN):(1*$8) with steps linewidth 1.6 linecolor rgb '#9a9a9a', \
  'pareto.csv' skip 1 using ($2==0 ? $5 : NaN):(1*$8):(valid(9) ? 1*$9 < 9.94385943 ? 9.94385943 : 1*$9 > 19.219098 ? 19.219098 : 1*$9 : NaN):(valid(10) ? 1*$10 < 9.94385943 ? 9.94385943 : 1*$10 > 19.219098 ? 19.219098 : 1*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#800072b2', \
  'pareto.csv' skip 1 using ($2==0 && $11==0 ? $5 : NaN):(1*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==0 && $11==0 ? $5 : NaN):(1*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#0072b2', \
  'pareto.csv' skip 1 using ($2==0 && $11==1 ? $5 : NaN):(1*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#0072b2', \
  'pareto.csv' skip 1 using ($2==1 ? $5 : NaN):(1*$8):(valid(9) ? 1*$9 < 9.94385943 ? 9.94385943 : 1*$9 > 19.219098 ? 19.219098 : 1*$9 : NaN):(valid(10) ? 1*$10 < 9.94385943 ? 9.94385943 : 1*$10 > 19.219098 ? 19.219098 : 1*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80d55e00', \
  'pareto.csv' skip 1 using ($2==1 && $11==0 ? $5 : NaN):(1*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==1 && $11==0 ? $5 : NaN):(1*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#d55e00', \
  'pareto.csv' skip 1 using ($2==1 && $11==1 ? $5 : NaN):(1*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#d55e00', \
  'pareto.csv' skip 1 using ($2==2 ? $5 : NaN):(1*$8):(valid(9) ? 1*$9 < 9.94385943 ? 9.94385943 : 1*$9 > 19.219098 ? 19.219098 : 1*$9 : NaN):(valid(10) ? 1*$10 < 9.94385943 ? 9.94385943 : 1*$10 > 19.219098 ? 19.219098 : 1*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80009e73', \
  'pareto.csv' skip 1 using ($2==2 && $11==0 ? $5 : NaN):(1*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==2 && $11==0 ? $5 : NaN):(1*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#009e73', \
  'pareto.csv' skip 1 using ($2==2 && $11==1 ? $5 : NaN):(1*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#009e73', \
  'pareto.csv' skip 1 using ($2==3 ? $5 : NaN):(1*$8):(valid(9) ? 1*$9 < 9.94385943 ? 9.94385943 : 1*$9 > 19.219098 ? 19.219098 : 1*$9 : NaN):(valid(10) ? 1*$10 < 9.94385943 ? 9.94385943 : 1*$10 > 19.219098 ? 19.219098 : 1*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80cc79a7', \
  'pareto.csv' skip 1 using ($2==3 && $11==0 ? $5 : NaN):(1*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==3 && $11==0 ? $5 : NaN):(1*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#cc79a7', \
  'pareto.csv' skip 1 using ($2==3 && $11==1 ? $5 : NaN):(1*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#cc79a7', \
  'pareto.csv' skip 1 using ($2==4 ? $5 : NaN):(1*$8):(valid(9) ? 1*$9 < 9.94385943 ? 9.94385943 : 1*$9 > 19.219098 ? 19.219098 : 1*$9 : NaN):(valid(10) ? 1*$10 < 9.94385943 ? 9.94385943 : 1*$10 > 19.219098 ? 19.219098 : 1*$10 : NaN) with yerrorbars pointtype 0 linewidth 1 linecolor rgb '#80e69f00', \
  'pareto.csv' skip 1 using ($2==4 && $11==0 ? $5 : NaN):(1*$8) with points pointtype 7 pointsize 0.85 linecolor rgb '#ffffff', \
  'pareto.csv' skip 1 using ($2==4 && $11==0 ? $5 : NaN):(1*$8) with points pointtype 6 pointsize 0.85 linewidth 1.6 linecolor rgb '#e69f00', \
  'pareto.csv' skip 1 using ($2==4 && $11==1 ? $5 : NaN):(1*$8) with points pointtype 7 pointsize 0.95 linecolor rgb '#e69f00'
unset multiplot
unset output
}

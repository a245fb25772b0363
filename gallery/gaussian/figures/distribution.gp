do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 211)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.1071; set rmargin at screen 0.97
set tmargin at screen 0.943127962; set bmargin at screen 0.260663507
set yrange [3.6:-0.6]
set ytics scale 0 ('tanh' 0, 'sigmoid' 1, 'silu' 2, 'relu' 3)
set xlabel 'test loss'
set logscale x; set xtics ('1e-6' 1e-6, '1e-5' 1e-5)
set xrange [1.08145495e-07:3.32078862e-05]
set object rectangle from 2.42012402e-06, -0.32 to 3.43610964e-06, 0.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 2.655971e-06, -0.32 to 2.655971e-06, 0.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 2.73145815e-06, 0.6799999999999999 to 3.69412237e-06, 1.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 2.99306839e-06, 0.6799999999999999 to 2.99306839e-06, 1.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 1.12079169e-06, 1.68 to 8.75031583e-06, 2.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 4.11482324e-06, 1.68 to 4.11482324e-06, 2.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
set object rectangle from 5.80423375e-06, 2.68 to 1.27706535e-05, 3.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 9.01195472e-06, 2.68 to 9.01195472e-06, 3.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 1*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 1*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 1*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 1*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2'
unset output
}

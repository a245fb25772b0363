do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 211)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.2925; set rmargin at screen 0.97
set tmargin at screen 0.943127962; set bmargin at screen 0.260663507
set yrange [3.6:-0.6]
set ytics scale 0 ('siamese network' 0, 'half-whitened correlation' 1, 'perceptron' 2, 'phase correlation' 3)
set xlabel 'test error of the rotation (degrees)'
set xtics 1, 1, 7.495952; set format x '%.0f'
set xrange [0.364565058:7.495952]
set object rectangle from 0.811518347, -0.32 to 0.875165032, 0.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 0.848593477, -0.32 to 0.848593477, 0.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 1.06429737, 0.6799999999999999 to 1.06429737, 1.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 1.06429737, 0.6799999999999999 to 1.06429737, 1.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
set object rectangle from 1.81652187, 1.68 to 1.9062065, 2.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 1.867667, 1.68 to 1.867667, 2.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 7.11391342, 2.68 to 7.11391342, 3.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 7.11391342, 2.68 to 7.11391342, 3.32 nohead back linecolor rgb '#009e73' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 1*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 1*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 1*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 1*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73'
unset output
}

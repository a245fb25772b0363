do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 211)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.2204; set rmargin at screen 0.97
set tmargin at screen 0.943127962; set bmargin at screen 0.260663507
set yrange [3.6:-0.6]
set ytics scale 0 ('from scratch' 0, 'copied and trained' 1, 'drawn and frozen' 2, 'copied and frozen' 3)
set xlabel 'test accuracy (%)'
set xtics 60, 2, 72.078; set format x '%.0f'
set xrange [59.422:72.078]
set object rectangle from 70.025, -0.32 to 71.125, 0.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 70.3, -0.32 to 70.3, 0.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 68.05, 0.6799999999999999 to 70.525, 1.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 68.8, 0.6799999999999999 to 68.8, 1.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 63, 1.68 to 63.7, 2.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 63.4, 1.68 to 63.4, 2.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
set object rectangle from 60.4, 2.68 to 62.45, 3.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 61.55, 2.68 to 61.55, 3.32 nohead back linecolor rgb '#009e73' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 100*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 100*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 100*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 100*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73'
unset output
}

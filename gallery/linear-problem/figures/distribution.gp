do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 211)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.3028; set rmargin at screen 0.97
set tmargin at screen 0.943127962; set bmargin at screen 0.260663507
set yrange [3.6:-0.6]
set ytics scale 0 ('linear' 0, 'one hidden layer without …' 1, 'one hidden layer' 2, 'two hidden layers' 3)
set xlabel 'test loss'
set xtics 0.4, 0.2, 1.52046111; set format x '%.1f'
set xrange [0.263633232:1.52046111]
set object rectangle from 0.335427549, -0.32 to 0.339523551, 0.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 0.33872804, -0.32 to 0.33872804, 0.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 0.33558583, 0.6799999999999999 to 0.339642884, 1.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 0.339085104, 0.6799999999999999 to 0.339085104, 1.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 0.791399665, 1.68 to 0.821087484, 2.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 0.80635866, 1.68 to 0.80635866, 2.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 0.917269983, 2.68 to 1.13359073, 3.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 1.06123462, 2.68 to 1.06123462, 3.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 1*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 1*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 1*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 1*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7'
unset output
}

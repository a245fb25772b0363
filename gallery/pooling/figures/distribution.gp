do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 313)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.3028; set rmargin at screen 0.97
set tmargin at screen 0.961661342; set bmargin at screen 0.17571885
set yrange [6.6:-0.6]
set ytics scale 0 ('max 2x2' 0, 'nothing' 1, 'average 2x2' 2, 'max across 2 channels' 3, 'convolution 2x2 of stride…' 4, 'every other place' 5, 'average across 2 channels' 6)
set xlabel 'test accuracy (%)'
set xtics 96, 0.5, 98.9259724; set format x '%.1f'
set xrange [95.553325:98.9259724]
set object rectangle from 97.6787955, -0.32 to 98.4002509, 0.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 97.9924718, -0.32 to 97.9924718, 0.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 97.4905897, 0.6799999999999999 to 97.9924718, 1.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 97.804266, 0.6799999999999999 to 97.804266, 1.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 97.2396487, 1.68 to 97.7415307, 2.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 97.553325, 1.68 to 97.553325, 2.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 97.1455458, 2.68 to 97.5846926, 3.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 97.3023839, 2.68 to 97.3023839, 3.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
set object rectangle from 96.1417817, 3.68 to 97.7101631, 4.32 back fillcolor rgb '#000000' fillstyle transparent solid 0.13 border linecolor rgb '#000000' linewidth 0.8
set arrow from 97.4278545, 3.68 to 97.4278545, 4.32 nohead back linecolor rgb '#000000' linewidth 2.2
set object rectangle from 96.7691343, 4.68 to 97.1141782, 5.32 back fillcolor rgb '#56b4e9' fillstyle transparent solid 0.13 border linecolor rgb '#56b4e9' linewidth 0.8
set arrow from 97.0514429, 4.68 to 97.0514429, 5.32 nohead back linecolor rgb '#56b4e9' linewidth 2.2
set object rectangle from 96.4868256, 5.68 to 97.3337516, 6.32 back fillcolor rgb '#e69f00' fillstyle transparent solid 0.13 border linecolor rgb '#e69f00' linewidth 0.8
set arrow from 96.6750314, 5.68 to 96.6750314, 6.32 nohead back linecolor rgb '#e69f00' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 100*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 100*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 100*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 100*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7', \
  'distribution.csv' skip 1 using ($2==4 && $7==0 ? 100*$6 : NaN):1 with points pointtype 4 pointsize 0.75 linecolor rgb '#000000', \
  'distribution.csv' skip 1 using ($2==5 && $7==0 ? 100*$6 : NaN):1 with points pointtype 15 pointsize 0.75 linecolor rgb '#56b4e9', \
  'distribution.csv' skip 1 using ($2==6 && $7==0 ? 100*$6 : NaN):1 with points pointtype 11 pointsize 0.75 linecolor rgb '#e69f00'
unset output
}

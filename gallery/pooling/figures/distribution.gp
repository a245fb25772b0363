do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 313)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.3028; set rmargin at screen 0.97
set tmargin at screen 0.961661342; set bmargin at screen 0.17571885
set yrange [6.6:-0.6]
set ytics scale 0 ('max 2x2' 0, 'convolution 2x2 of stride…' 1, 'nothing' 2, 'average 2x2' 3, 'every other place' 4, 'max across 2 channels' 5, 'average across 2 channels' 6)
set xlabel 'test accuracy (%)'
set xtics 91, 1, 97.6235885; set format x '%.0f'
set xrange [90.4567127:97.6235885]
set object rectangle from 95.9849435, -0.32 to 96.706399, 0.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 96.3613551, -0.32 to 96.3613551, 0.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 95.8908407, 0.6799999999999999 to 96.455458, 1.32 back fillcolor rgb '#000000' fillstyle transparent solid 0.13 border linecolor rgb '#000000' linewidth 0.8
set arrow from 96.1104141, 0.6799999999999999 to 96.1104141, 1.32 nohead back linecolor rgb '#000000' linewidth 2.2
set object rectangle from 95.1066499, 1.68 to 95.8281054, 2.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 95.4830615, 1.68 to 95.4830615, 2.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 94.1656211, 2.68 to 95.608532, 3.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 94.7302384, 2.68 to 94.7302384, 3.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 94.2910916, 3.68 to 94.8243413, 4.32 back fillcolor rgb '#56b4e9' fillstyle transparent solid 0.13 border linecolor rgb '#56b4e9' linewidth 0.8
set arrow from 94.4792974, 3.68 to 94.4792974, 4.32 nohead back linecolor rgb '#56b4e9' linewidth 2.2
set object rectangle from 93.2559598, 4.68 to 94.8557089, 5.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 94.1028858, 4.68 to 94.1028858, 5.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
set object rectangle from 92.2208281, 5.68 to 94.3538269, 6.32 back fillcolor rgb '#e69f00' fillstyle transparent solid 0.13 border linecolor rgb '#e69f00' linewidth 0.8
set arrow from 93.2873275, 5.68 to 93.2873275, 6.32 nohead back linecolor rgb '#e69f00' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 100*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 100*$6 : NaN):1 with points pointtype 4 pointsize 0.75 linecolor rgb '#000000', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 100*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 100*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==4 && $7==0 ? 100*$6 : NaN):1 with points pointtype 15 pointsize 0.75 linecolor rgb '#56b4e9', \
  'distribution.csv' skip 1 using ($2==5 && $7==0 ? 100*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7', \
  'distribution.csv' skip 1 using ($2==6 && $7==0 ? 100*$6 : NaN):1 with points pointtype 11 pointsize 0.75 linecolor rgb '#e69f00'
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 313)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.3028; set rmargin at screen 0.97
set tmargin at screen 0.961661342; set bmargin at screen 0.17571885
set yrange [6.6:-0.6]
set ytics scale 0 ('max 2x2' 0, 'average 2x2' 1, 'max across 2 channels' 2, 'convolution 2x2 of stride…' 3, 'nothing' 4, 'average across 2 channels' 5, 'every other place' 6)
set xlabel 'test accuracy (%)'
set xtics 92, 2, 99.2346299; set format x '%.0f'
set xrange [90.1003764:99.2346299]
set object rectangle from 97.8670013, -0.32 to 98.3061481, 0.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 97.9924718, -0.32 to 97.9924718, 0.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 97.1141782, 0.6799999999999999 to 97.804266, 1.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 97.4905897, 0.6799999999999999 to 97.4905897, 1.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 96.7691343, 1.68 to 97.7728984, 2.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 97.3023839, 1.68 to 97.3023839, 2.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
set object rectangle from 96.2672522, 2.68 to 97.6787955, 3.32 back fillcolor rgb '#000000' fillstyle transparent solid 0.13 border linecolor rgb '#000000' linewidth 0.8
set arrow from 97.2396487, 2.68 to 97.2396487, 3.32 nohead back linecolor rgb '#000000' linewidth 2.2
set object rectangle from 97.2710163, 3.68 to 97.8670013, 4.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 97.6160602, 3.68 to 97.6160602, 4.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 96.5181932, 4.68 to 97.3337516, 5.32 back fillcolor rgb '#e69f00' fillstyle transparent solid 0.13 border linecolor rgb '#e69f00' linewidth 0.8
set arrow from 96.6750314, 4.68 to 96.6750314, 5.32 nohead back linecolor rgb '#e69f00' linewidth 2.2
set object rectangle from 96.6436637, 5.68 to 97.1141782, 6.32 back fillcolor rgb '#56b4e9' fillstyle transparent solid 0.13 border linecolor rgb '#56b4e9' linewidth 0.8
set arrow from 96.9887077, 5.68 to 96.9887077, 6.32 nohead back linecolor rgb '#56b4e9' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 100*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 100*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 100*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 100*$6 : NaN):1 with points pointtype 4 pointsize 0.75 linecolor rgb '#000000', \
  'distribution.csv' skip 1 using ($2==4 && $7==0 ? 100*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==5 && $7==0 ? 100*$6 : NaN):1 with points pointtype 11 pointsize 0.75 linecolor rgb '#e69f00', \
  'distribution.csv' skip 1 using ($2==6 && $7==0 ? 100*$6 : NaN):1 with points pointtype 15 pointsize 0.75 linecolor rgb '#56b4e9'
unset output
}

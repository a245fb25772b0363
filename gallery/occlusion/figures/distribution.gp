do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 211)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.1689; set rmargin at screen 0.97
set tmargin at screen 0.943127962; set bmargin at screen 0.260663507
set yrange [3.6:-0.6]
set ytics scale 0 ('linear map' 0, 'convolutional' 1, 'perceptron' 2, 'as they are' 3)
set xlabel 'test PSNR (dB)'
set xtics 14.5, 0.5, 17.9589589; set format x '%.1f'
set xrange [14.1718401:17.9589589]
set object rectangle from 17.5794911, -0.32 to 17.6026074, 0.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 17.5925029, -0.32 to 17.5925029, 0.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 17.0292119, 0.6799999999999999 to 17.2688009, 1.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 17.1467432, 0.6799999999999999 to 17.1467432, 1.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 16.8170833, 1.68 to 16.8655468, 2.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 16.8453137, 1.68 to 16.8453137, 2.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 14.3747214, 2.68 to 14.3747214, 3.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 14.3747214, 2.68 to 14.3747214, 3.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 1*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 1*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 1*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 1*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7'
unset output
}

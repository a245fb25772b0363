do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 245)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.1792; set rmargin at screen 0.97
set tmargin at screen 0.951020408; set bmargin at screen 0.224489796
set yrange [4.6:-0.6]
set ytics scale 0 ('convolutional' 0, 'linear filter' 1, 'perceptron' 2, 'average of 3x3' 3, 'as they are' 4)
set xlabel 'test PSNR (dB)'
set xtics 13, 1, 19.6513056; set format x '%.0f'
set xrange [12.4013785:19.6513056]
set object rectangle from 18.7143021, -0.32 to 19.0228355, 0.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 18.8613364, -0.32 to 18.8613364, 0.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 18.0314574, 0.6799999999999999 to 18.0343072, 1.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 18.033042, 0.6799999999999999 to 18.033042, 1.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 16.8608889, 1.68 to 16.9648393, 2.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 16.9040065, 1.68 to 16.9040065, 2.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 15.7195432, 2.68 to 15.7195432, 3.32 back fillcolor rgb '#e69f00' fillstyle transparent solid 0.13 border linecolor rgb '#e69f00' linewidth 0.8
set arrow from 15.7195432, 2.68 to 15.7195432, 3.32 nohead back linecolor rgb '#e69f00' linewidth 2.2
set object rectangle from 12.7897674, 3.68 to 12.7897674, 4.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 12.7897674, 3.68 to 12.7897674, 4.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 1*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 1*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 1*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 1*$6 : NaN):1 with points pointtype 11 pointsize 0.75 linecolor rgb '#e69f00', \
  'distribution.csv' skip 1 using ($2==4 && $7==0 ? 1*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7'
unset output
}

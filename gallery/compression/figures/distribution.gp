do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 245)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.3028; set rmargin at screen 0.97
set tmargin at screen 0.951020408; set bmargin at screen 0.224489796
set yrange [4.6:-0.6]
set ytics scale 0 ('code of 128' 0, 'code of 32' 1, 'code of 8' 2, 'code of 32, no other layer' 3, 'code of 2' 4)
set xlabel 'test PSNR (dB)'
set xtics 12, 2, 19.1299958; set format x '%.0f'
set xrange [10.0916938:19.1299958]
set object rectangle from 18.5251807, -0.32 to 18.6325236, 0.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 18.5946492, -0.32 to 18.5946492, 0.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
set object rectangle from 17.5895537, 0.6799999999999999 to 17.6679371, 1.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 17.6238565, 0.6799999999999999 to 17.6238565, 1.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 15.7418508, 1.68 to 16.1875015, 2.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 16.0145733, 1.68 to 16.0145733, 2.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 15.7010873, 2.68 to 15.965331, 3.32 back fillcolor rgb '#e69f00' fillstyle transparent solid 0.13 border linecolor rgb '#e69f00' linewidth 0.8
set arrow from 15.8189862, 2.68 to 15.8189862, 3.32 nohead back linecolor rgb '#e69f00' linewidth 2.2
set object rectangle from 10.5798873, 3.68 to 10.5868255, 4.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 10.5859906, 3.68 to 10.5859906, 4.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 1*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 1*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 1*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 1*$6 : NaN):1 with points pointtype 11 pointsize 0.75 linecolor rgb '#e69f00', \
  'distribution.csv' skip 1 using ($2==4 && $7==0 ? 1*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2'
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 313)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.1586; set rmargin at screen 0.97
set tmargin at screen 0.961661342; set bmargin at screen 0.17571885
set yrange [6.6:-0.6]
set ytics scale 0 ('L2 of 0.01' 0, 'L1 of 0.001' 1, 'L1 of 0.0001' 2, 'L2 of 0.001' 3, 'L2 of 0.0001' 4, 'none' 5, 'L1 of 0.01' 6)
set xlabel 'test loss'
set xtics 0.6, 0.05, 0.846310227; set format x '%.2f'
set xrange [0.561566166:0.846310227]
set object rectangle from 0.585566864, -0.32 to 0.612373598, 0.32 back fillcolor rgb '#000000' fillstyle transparent solid 0.13 border linecolor rgb '#000000' linewidth 0.8
set arrow from 0.595511811, -0.32 to 0.595511811, 0.32 nohead back linecolor rgb '#000000' linewidth 2.2
set object rectangle from 0.598479732, 0.6799999999999999 to 0.636039441, 1.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 0.613613361, 0.6799999999999999 to 0.613613361, 1.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 0.622606406, 1.68 to 0.638070176, 2.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 0.629966756, 1.68 to 0.629966756, 2.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 0.645088619, 2.68 to 0.661457096, 3.32 back fillcolor rgb '#56b4e9' fillstyle transparent solid 0.13 border linecolor rgb '#56b4e9' linewidth 0.8
set arrow from 0.65034748, 2.68 to 0.65034748, 3.32 nohead back linecolor rgb '#56b4e9' linewidth 2.2
set object rectangle from 0.676315116, 3.68 to 0.689745702, 4.32 back fillcolor rgb '#e69f00' fillstyle transparent solid 0.13 border linecolor rgb '#e69f00' linewidth 0.8
set arrow from 0.6790975, 3.68 to 0.6790975, 4.32 nohead back linecolor rgb '#e69f00' linewidth 2.2
set object rectangle from 0.679640898, 4.68 to 0.694584825, 5.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 0.682632168, 4.68 to 0.682632168, 5.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 0.805378372, 5.68 to 0.824543787, 6.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 0.819790298, 5.68 to 0.819790298, 6.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 1*$6 : NaN):1 with points pointtype 4 pointsize 0.75 linecolor rgb '#000000', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 1*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 1*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 1*$6 : NaN):1 with points pointtype 15 pointsize 0.75 linecolor rgb '#56b4e9', \
  'distribution.csv' skip 1 using ($2==4 && $7==0 ? 1*$6 : NaN):1 with points pointtype 11 pointsize 0.75 linecolor rgb '#e69f00', \
  'distribution.csv' skip 1 using ($2==5 && $7==0 ? 1*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==6 && $7==0 ? 1*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7'
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 211)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.2101; set rmargin at screen 0.97
set tmargin at screen 0.943127962; set bmargin at screen 0.260663507
set yrange [3.6:-0.6]
set ytics scale 0 ('squared error' 0, 'absolute error' 1, 'squares + average' 2, 'correlation' 3)
set xlabel 'test PSNR'
set xtics 4, 2, 18.9088963; set format x '%.0f'
set xrange [3.3069918:18.9088963]
set object rectangle from 17.4472064, -0.32 to 17.923124, 0.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 17.7183034, -0.32 to 17.7183034, 0.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 16.9162008, 0.6799999999999999 to 17.4925997, 1.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 17.3372735, 0.6799999999999999 to 17.3372735, 1.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 9.28949735, 1.68 to 9.62223179, 2.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 9.44737811, 1.68 to 9.44737811, 2.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 4.46892116, 2.68 to 7.57072074, 3.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 5.17486758, 2.68 to 5.17486758, 3.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 1*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 1*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 1*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 1*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7'
unset output
}

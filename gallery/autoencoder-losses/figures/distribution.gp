do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 211)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.2101; set rmargin at screen 0.97
set tmargin at screen 0.943127962; set bmargin at screen 0.260663507
set yrange [3.6:-0.6]
set ytics scale 0 ('squared error' 0, 'absolute error' 1, 'squares + average' 2, 'correlation' 3)
set xlabel 'test PSNR (dB)'
set xtics 2, 2, 19.034137; set format x '%.0f'
set xrange [1.08496594:19.034137]
set object rectangle from 17.4462253, -0.32 to 17.9530775, 0.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 17.7192416, -0.32 to 17.7192416, 0.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 16.9037941, 0.6799999999999999 to 17.4855999, 1.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 17.3406257, 0.6799999999999999 to 17.3406257, 1.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 9.28955996, 1.68 to 9.62242282, 2.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 9.44740712, 1.68 to 9.44740712, 2.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 4.24014608, 2.68 to 6.5854622, 3.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 5.46429098, 2.68 to 5.46429098, 3.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 1*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 1*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 1*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 1*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7'
unset output
}

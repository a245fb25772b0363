do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 177)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.2307; set rmargin at screen 0.97
set tmargin at screen 0.93220339; set bmargin at screen 0.310734463
set yrange [2.6:-0.6]
set ytics scale 0 ('style-weight=100000' 0, 'style-weight=1000' 1, 'style-weight=10' 2)
set xlabel 'style loss'
set logscale x; set xtics ('1e-9' 1e-9, '1e-8' 1e-8, '1e-7' 1e-7, '1e-6' 1e-6)
set xrange [7.02780797e-10:3.02254819e-06]
set object rectangle from 1.25186489e-09, -0.32 to 1.90026317e-09, 0.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 1.75232362e-09, -0.32 to 1.75232362e-09, 0.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 1.1172963e-07, 0.6799999999999999 to 2.15371827e-07, 1.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 1.69584467e-07, 0.6799999999999999 to 1.69584467e-07, 1.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 1.03240666e-06, 1.68 to 1.84317173e-06, 2.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 1.33587412e-06, 1.68 to 1.33587412e-06, 2.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 1*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 1*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 1*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2'
unset output
}

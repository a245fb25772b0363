do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 177)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.138; set rmargin at screen 0.97
set tmargin at screen 0.93220339; set bmargin at screen 0.310734463
set yrange [2.6:-0.6]
set ytics scale 0 ('weight=0.1' 0, 'weight=1' 1, 'weight=4' 2)
set xlabel 'test mae'
set xtics 0.074, 0.002, 0.0931101158; set format x '%.3f'
set xrange [0.0737432473:0.0931101158]
set object rectangle from 0.0749896924, -0.32 to 0.0752817928, 0.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 0.0751717718, -0.32 to 0.0751717718, 0.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 0.0784646513, 0.6799999999999999 to 0.0790123413, 1.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 0.0786781029, 0.6799999999999999 to 0.0786781029, 1.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 0.0903105464, 1.68 to 0.0908289244, 2.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 0.0905793455, 1.68 to 0.0905793455, 2.32 nohead back linecolor rgb '#009e73' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 1*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 1*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 1*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73'
unset output
}

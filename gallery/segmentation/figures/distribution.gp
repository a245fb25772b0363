do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 177)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.2204; set rmargin at screen 0.97
set tmargin at screen 0.93220339; set bmargin at screen 0.310734463
set yrange [2.6:-0.6]
set ytics scale 0 ('cross-entropy-dice' 0, 'soft-dice' 1, 'cross-entropy' 2)
set xlabel 'test IoU'
set xtics 0.4, 0.1, 0.874044627; set format x '%.1f'
set xrange [0.377568116:0.874044627]
set object rectangle from 0.791530596, -0.32 to 0.835964001, 0.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 0.816660134, -0.32 to 0.816660134, 0.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 0.756621968, 0.6799999999999999 to 0.833184598, 1.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 0.793728408, 0.6799999999999999 to 0.793728408, 1.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 0.588081081, 1.68 to 0.782411427, 2.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 0.768977532, 1.68 to 0.768977532, 2.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 1*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 1*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 1*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2'
unset output
}

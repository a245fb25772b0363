do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 279)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.2822; set rmargin at screen 0.97
set tmargin at screen 0.956989247; set bmargin at screen 0.197132616
set yrange [5.6:-0.6]
set ytics scale 0 ('4000 images (best epoch)' 0, '1000 images (best epoch)' 1, '4000 images' 2, '1000 images' 3, '250 images (best epoch)' 4, '250 images' 5)
set xlabel 'test loss'
set xtics 0.5, 0.1, 0.985951851; set format x '%.1f'
set xrange [0.422552964:0.985951851]
set object rectangle from 0.455960208, -0.32 to 0.462566962, 0.32 back fillcolor rgb '#56b4e9' fillstyle transparent solid 0.13 border linecolor rgb '#56b4e9' linewidth 0.8
set arrow from 0.458457067, -0.32 to 0.458457067, 0.32 nohead back linecolor rgb '#56b4e9' linewidth 2.2
set object rectangle from 0.578234303, 0.6799999999999999 to 0.587416288, 1.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 0.581406604, 0.6799999999999999 to 0.581406604, 1.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
set object rectangle from 0.623966052, 1.68 to 0.644538833, 2.32 back fillcolor rgb '#e69f00' fillstyle transparent solid 0.13 border linecolor rgb '#e69f00' linewidth 0.8
set arrow from 0.63214733, 1.68 to 0.63214733, 2.32 nohead back linecolor rgb '#e69f00' linewidth 2.2
set object rectangle from 0.719119593, 2.68 to 0.727969198, 3.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 0.723429131, 2.68 to 0.723429131, 3.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 0.787891836, 3.68 to 0.795323625, 4.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 0.792602791, 3.68 to 0.792602791, 4.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 0.926462605, 4.68 to 0.940035947, 5.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 0.935808212, 4.68 to 0.935808212, 5.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 1*$6 : NaN):1 with points pointtype 15 pointsize 0.75 linecolor rgb '#56b4e9', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 1*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 1*$6 : NaN):1 with points pointtype 11 pointsize 0.75 linecolor rgb '#e69f00', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 1*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==4 && $7==0 ? 1*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==5 && $7==0 ? 1*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2'
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 279)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.2822; set rmargin at screen 0.97
set tmargin at screen 0.956989247; set bmargin at screen 0.197132616
set yrange [5.6:-0.6]
set ytics scale 0 ('4000 images (best epoch)' 0, '1000 images (best epoch)' 1, '4000 images' 2, '1000 images' 3, '250 images (best epoch)' 4, '250 images' 5)
set xlabel 'test loss'
set xtics 0.5, 0.1, 0.985951937; set format x '%.1f'
set xrange [0.422552961:0.985951937]
set object rectangle from 0.456236852, -0.32 to 0.462566936, 0.32 back fillcolor rgb '#56b4e9' fillstyle transparent solid 0.13 border linecolor rgb '#56b4e9' linewidth 0.8
set arrow from 0.458638811, -0.32 to 0.458638811, 0.32 nohead back linecolor rgb '#56b4e9' linewidth 2.2
set object rectangle from 0.578234277, 0.6799999999999999 to 0.587461968, 1.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 0.581406607, 0.6799999999999999 to 0.581406607, 1.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
set object rectangle from 0.626958273, 1.68 to 0.644998678, 2.32 back fillcolor rgb '#e69f00' fillstyle transparent solid 0.13 border linecolor rgb '#e69f00' linewidth 0.8
set arrow from 0.633082227, 1.68 to 0.633082227, 2.32 nohead back linecolor rgb '#e69f00' linewidth 2.2
set object rectangle from 0.719152856, 2.68 to 0.728229187, 3.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 0.723518417, 2.68 to 0.723518417, 3.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 0.787891824, 3.68 to 0.795323642, 4.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 0.792602818, 3.68 to 0.792602818, 4.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 0.926462533, 4.68 to 0.940035989, 5.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 0.935808202, 4.68 to 0.935808202, 5.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 1*$6 : NaN):1 with points pointtype 15 pointsize 0.75 linecolor rgb '#56b4e9', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 1*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 1*$6 : NaN):1 with points pointtype 11 pointsize 0.75 linecolor rgb '#e69f00', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 1*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==4 && $7==0 ? 1*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==5 && $7==0 ? 1*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2'
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 313)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.3028; set rmargin at screen 0.97
set tmargin at screen 0.961661342; set bmargin at screen 0.17571885
set yrange [6.6:-0.6]
set ytics scale 0 ('class weights' 0, 'over-sampling' 1, 'SMOTE' 2, 'over-sampling and augment…' 3, 'as it is' 4, 'focal loss' 5, 'augmentation' 6)
set xlabel 'test balanced accuracy (%)'
set xtics 73, 1, 79.5230341; set format x '%.0f'
set xrange [72.4659655:79.5230341]
set object rectangle from 78.5185851, -0.32 to 78.8178703, 0.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 78.692213, -0.32 to 78.692213, 0.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 77.4537722, 0.6799999999999999 to 78.1022395, 1.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 77.9111455, 0.6799999999999999 to 77.9111455, 1.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 77.5764067, 1.68 to 77.9748259, 2.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 77.7203669, 1.68 to 77.7203669, 2.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
set object rectangle from 76.7800202, 2.68 to 77.6085312, 3.32 back fillcolor rgb '#56b4e9' fillstyle transparent solid 0.13 border linecolor rgb '#56b4e9' linewidth 0.8
set arrow from 77.3304059, 2.68 to 77.3304059, 3.32 nohead back linecolor rgb '#56b4e9' linewidth 2.2
set object rectangle from 76.0439225, 3.68 to 76.6744104, 4.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 76.37484, 3.68 to 76.37484, 4.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 75.0802484, 4.68 to 75.7306946, 5.32 back fillcolor rgb '#000000' fillstyle transparent solid 0.13 border linecolor rgb '#000000' linewidth 0.8
set arrow from 75.3682521, 4.68 to 75.3682521, 5.32 nohead back linecolor rgb '#000000' linewidth 2.2
set object rectangle from 73.5585385, 5.68 to 74.4632712, 6.32 back fillcolor rgb '#e69f00' fillstyle transparent solid 0.13 border linecolor rgb '#e69f00' linewidth 0.8
set arrow from 73.9185642, 5.68 to 73.9185642, 6.32 nohead back linecolor rgb '#e69f00' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 100*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 100*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 100*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 100*$6 : NaN):1 with points pointtype 15 pointsize 0.75 linecolor rgb '#56b4e9', \
  'distribution.csv' skip 1 using ($2==4 && $7==0 ? 100*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==5 && $7==0 ? 100*$6 : NaN):1 with points pointtype 4 pointsize 0.75 linecolor rgb '#000000', \
  'distribution.csv' skip 1 using ($2==6 && $7==0 ? 100*$6 : NaN):1 with points pointtype 11 pointsize 0.75 linecolor rgb '#e69f00'
unset output
}

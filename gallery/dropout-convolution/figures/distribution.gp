do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 211)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.1998; set rmargin at screen 0.97
set tmargin at screen 0.943127962; set bmargin at screen 0.260663507
set yrange [3.6:-0.6]
set ytics scale 0 ('probability=0' 0, 'probability=0.25' 1, 'probability=0.5' 2, 'probability=0.1' 3)
set xlabel 'test accuracy (%)'
set xtics 94.5, 0.5, 98.7848384; set format x '%.1f'
set xrange [94.4147157:98.7848384]
set object rectangle from 98.1326644, -0.32 to 98.4392419, 0.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 98.3277592, -0.32 to 98.3277592, 0.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 97.3244147, 0.6799999999999999 to 97.9375697, 1.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 97.6588629, 0.6799999999999999 to 97.6588629, 1.32 nohead back linecolor rgb '#009e73' linewidth 2.2
set object rectangle from 97.12932, 1.68 to 97.6867336, 2.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 97.3244147, 1.68 to 97.3244147, 2.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
set object rectangle from 95.8751394, 2.68 to 97.2686734, 3.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 96.9899666, 2.68 to 96.9899666, 3.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 100*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 100*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 100*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 100*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00'
unset output
}

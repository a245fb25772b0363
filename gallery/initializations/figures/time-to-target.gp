do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 345)
set multiplot
unset key
set tmargin at screen 0.965217391; set bmargin at screen 0.15942029
set yrange [8.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('Xavier' 0, 'PyTorch''s' 1, 'orthogonal' 2, 'LeCun' 3, 'Kaiming' 4, 'normal of deviation 0.01' 5, 'normal of deviation 1' 6, 'constant 0.05' 7, 'constant 0' 8)
set lmargin at screen 0.2822; set rmargin at screen 0.6111
set xrange [0:3.1370703]
set xtics 0, 1, 2
set xlabel 'epochs to 61% validation accuracy'
set arrow from 1, -0.42 to 1, 0.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
set arrow from 1, 0.5800000000000001 to 1, 1.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 1, 1.58 to 1, 2.42 nohead back linewidth 2.4 linecolor rgb '#8c6d00'
set arrow from 1, 2.58 to 1, 3.42 nohead back linewidth 2.4 linecolor rgb '#000000'
set arrow from 1, 3.58 to 1, 4.42 nohead back linewidth 2.4 linecolor rgb '#56b4e9'
set arrow from 2, 4.58 to 2, 5.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 1, 5.58 to 1, 6.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set label '8 of 8 never' at graph 0.99, first 7 right textcolor rgb '#666666' font font(11)
set label '8 of 8 never' at graph 0.99, first 8 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 6 linecolor rgb '#8c6d00', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 4 linecolor rgb '#000000', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==6 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==7 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==8 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3, '' 4, '' 5, '' 6, '' 7, '' 8)
set lmargin at screen 0.6411; set rmargin at screen 0.97
set xrange [0:14.2169312]; set xtics 0, 2, 14.2169312; set format x '%.0f'
set xlabel 'milliseconds of training to 61%'
set arrow from 7.174314, -0.42 to 7.174314, 0.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
set arrow from 6.54755193, 0.5800000000000001 to 6.54755193, 1.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 6.3496747, 1.58 to 6.3496747, 2.42 nohead back linewidth 2.4 linecolor rgb '#8c6d00'
set arrow from 7.68099767, 2.58 to 7.68099767, 3.42 nohead back linewidth 2.4 linecolor rgb '#000000'
set arrow from 6.44074863, 3.58 to 6.44074863, 4.42 nohead back linewidth 2.4 linecolor rgb '#56b4e9'
set arrow from 13.0363177, 4.58 to 13.0363177, 5.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 5.83245327, 5.58 to 5.83245327, 6.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 6 linecolor rgb '#8c6d00', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 4 linecolor rgb '#000000', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==6 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==7 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==8 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 315)
set multiplot
unset key
set tmargin at screen 0.961904762; set bmargin at screen 0.174603175
set yrange [7.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('measured in training mode' 0, 'as it should be' 1, 'training transforms on te…' 2, 'pixels from 0 to 255 into…' 3, 'frozen but for the last l…' 4, 'a rate 1000 times as large' 5, 'labels of other images' 6, 'accuracy of other classes…' 7)
set lmargin at screen 0.3028; set rmargin at screen 0.6214
set xrange [0:6.36725476]
set xtics 0, 1, 4
set xlabel 'epochs to 59% validation accuracy'
set arrow from 1, -0.42 to 1, 0.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 1, 0.5800000000000001 to 1, 1.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 2, 1.58 to 2, 2.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set label '1 of 3 never' at graph 0.99, first 3 right textcolor rgb '#666666' font font(11)
set label '3 of 3 never' at graph 0.99, first 4 right textcolor rgb '#666666' font font(11)
set label '3 of 3 never' at graph 0.99, first 5 right textcolor rgb '#666666' font font(11)
set label '3 of 3 never' at graph 0.99, first 6 right textcolor rgb '#666666' font font(11)
set label '3 of 3 never' at graph 0.99, first 7 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 4 linecolor rgb '#000000', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 6 linecolor rgb '#8c6d00', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9', \
  'time-to-target.csv' skip 1 using ($2==6 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==7 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3, '' 4, '' 5, '' 6, '' 7)
set lmargin at screen 0.6514; set rmargin at screen 0.97
set xrange [0:831.254465]; set xtics 0, 200, 831.254465; set format x '%.0f'
set xlabel 'milliseconds of training to 59%'
set arrow from 388.540417, -0.42 to 388.540417, 0.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 373.5684, 0.5800000000000001 to 373.5684, 1.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set arrow from 734.218285, 1.58 to 734.218285, 2.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 4 linecolor rgb '#000000', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 6 linecolor rgb '#8c6d00', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9', \
  'time-to-target.csv' skip 1 using ($2==6 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==7 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73'
unset multiplot
unset output
}

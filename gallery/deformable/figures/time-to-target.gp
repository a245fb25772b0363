do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 255)
set multiplot
unset key
set tmargin at screen 0.952941176; set bmargin at screen 0.215686275
set yrange [5.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('all three' 0, 'first' 1, 'third' 2, 'second and third' 3, 'second' 4, 'none' 5)
set lmargin at screen 0.1998; set rmargin at screen 0.5699
set xrange [0:9.57048968]
set xtics 0, 1, 6
set xlabel 'epochs to 58% validation accuracy'
set arrow from 4, -0.42 to 4, 0.42 nohead back linewidth 2.4 linecolor rgb '#56b4e9'
set arrow from 4.5, 0.5800000000000001 to 4.5, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 6, 1.58 to 6, 2.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 5, 2.58 to 5, 3.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
set arrow from 5, 3.58 to 5, 4.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set label '1 of 20 never' at graph 0.99, first 2 right textcolor rgb '#666666' font font(11)
set label '3 of 20 never' at graph 0.99, first 3 right textcolor rgb '#666666' font font(11)
set label '5 of 20 never' at graph 0.99, first 4 right textcolor rgb '#666666' font font(11)
set label '20 of 20 never' at graph 0.99, first 5 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3, '' 4, '' 5)
set lmargin at screen 0.5999; set rmargin at screen 0.97
set xrange [0:9.58080488]; set xtics 0, 2, 9.58080488; set format x '%.0f'
set xlabel 'seconds of training to 58%'
set arrow from 3.34578967, -0.42 to 3.34578967, 0.42 nohead back linewidth 2.4 linecolor rgb '#56b4e9'
set arrow from 3.3314506, 0.5800000000000001 to 3.3314506, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 0.501796834, 1.58 to 0.501796834, 2.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 3.65102327, 2.58 to 3.65102327, 3.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
set arrow from 0.617262597, 3.58 to 0.617262597, 4.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset multiplot
unset output
}

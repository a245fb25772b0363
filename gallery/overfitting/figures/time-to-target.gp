do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 255)
set multiplot
unset key
set tmargin at screen 0.952941176; set bmargin at screen 0.215686275
set yrange [5.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('4000 images (best epoch)' 0, '1000 images (best epoch)' 1, '4000 images' 2, '1000 images' 3, '250 images (best epoch)' 4, '250 images' 5)
set lmargin at screen 0.2822; set rmargin at screen 0.6111
set xrange [0:11.88]
set xtics 0, 2, 11.88; set format x '%.0f'
set xlabel 'epochs to 0.82 validation loss'
set arrow from 1, -0.42 to 1, 0.42 nohead back linewidth 2.4 linecolor rgb '#56b4e9'
set arrow from 2, 0.5800000000000001 to 2, 1.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 1, 1.58 to 1, 2.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
set arrow from 2, 2.58 to 2, 3.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 10, 3.58 to 10, 4.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 10, 4.58 to 10, 5.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3, '' 4, '' 5)
set lmargin at screen 0.6411; set rmargin at screen 0.97
set xrange [0:28.898519]; set xtics 0, 5, 28.898519; set format x '%.0f'
set xlabel 'milliseconds of training to 0.82'
set arrow from 18.5233247, -0.42 to 18.5233247, 0.42 nohead back linewidth 2.4 linecolor rgb '#56b4e9'
set arrow from 12.022743, 0.5800000000000001 to 12.022743, 1.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 17.8214181, 1.58 to 17.8214181, 2.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
set arrow from 13.8344343, 2.58 to 13.8344343, 3.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 22.7021943, 3.58 to 22.7021943, 4.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 22.3601414, 4.58 to 22.3601414, 5.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 15 linecolor rgb '#56b4e9', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==5 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 225)
set multiplot
unset key
set tmargin at screen 0.946666667; set bmargin at screen 0.244444444
set yrange [4.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('code of 128' 0, 'code of 32' 1, 'code of 8' 2, 'code of 32, no other layer' 3, 'code of 2' 4)
set lmargin at screen 0.3028; set rmargin at screen 0.6214
set xrange [0:17.5099506]
set xtics 0, 2, 11.88; set format x '%.0f'
set xlabel 'epochs to 15 dB validation PSNR'
set arrow from 2, -0.42 to 2, 0.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 2, 0.5800000000000001 to 2, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 4, 1.58 to 4, 2.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 8.5, 2.58 to 8.5, 3.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
set label '6 of 6 never' at graph 0.99, first 4 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3, '' 4)
set lmargin at screen 0.6514; set rmargin at screen 0.97
set xrange [0:355.103957]; set xtics 0, 50, 355.103957; set format x '%.0f'
set xlabel 'milliseconds of training to 15 dB'
set arrow from 67.8933972, -0.42 to 67.8933972, 0.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 61.3843814, 0.5800000000000001 to 61.3843814, 1.42 nohead back linewidth 2.4 linecolor rgb '#009e73'
set arrow from 123.380914, 1.58 to 123.380914, 2.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 80.1166255, 2.58 to 80.1166255, 3.42 nohead back linewidth 2.4 linecolor rgb '#e69f00'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 11 linecolor rgb '#e69f00', \
  'time-to-target.csv' skip 1 using ($2==4 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2'
unset multiplot
unset output
}

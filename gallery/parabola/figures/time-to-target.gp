do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-to-target', 820, 195)
set multiplot
unset key
set tmargin at screen 0.938461538; set bmargin at screen 0.282051282
set yrange [3.6:-0.6]
unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set ytics scale 0 ('tanh, bias=true' 0, 'relu, bias=true' 1, 'relu, bias=false' 2, 'tanh, bias=false' 3)
set lmargin at screen 0.1998; set rmargin at screen 0.5699
set xrange [0:71.6801691]
set xtics 0, 10, 51.84; set format x '%.0f'
set xlabel 'epochs to 0.012 validation loss'
set arrow from 21, -0.42 to 21, 0.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 7, 0.5800000000000001 to 7, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 12, 1.58 to 12, 2.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
set label '5 of 5 never' at graph 0.99, first 3 right textcolor rgb '#666666' font font(11)
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1*$5 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73'
unset label; unset arrow; set ytics scale 0 ('' 0, '' 1, '' 2, '' 3)
set lmargin at screen 0.5999; set rmargin at screen 0.97
set xrange [0:1.63866948]; set xtics 0, 0.2, 1.63866948; set format x '%.1f'
set xlabel 'milliseconds of training to 0.012'
set arrow from 0.65147425, -0.42 to 0.65147425, 0.42 nohead back linewidth 2.4 linecolor rgb '#cc79a7'
set arrow from 0.218648897, 0.5800000000000001 to 0.218648897, 1.42 nohead back linewidth 2.4 linecolor rgb '#d55e00'
set arrow from 0.30438332, 1.58 to 0.30438332, 2.42 nohead back linewidth 2.4 linecolor rgb '#0072b2'
plot 'time-to-target.csv' skip 1 using ($2==0 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 13 linecolor rgb '#cc79a7', \
  'time-to-target.csv' skip 1 using ($2==1 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 5 linecolor rgb '#d55e00', \
  'time-to-target.csv' skip 1 using ($2==2 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 7 linecolor rgb '#0072b2', \
  'time-to-target.csv' skip 1 using ($2==3 ? 1000*$7 : NaN):1 with points pointsize 0.7 pointtype 9 linecolor rgb '#009e73'
unset multiplot
unset output
}

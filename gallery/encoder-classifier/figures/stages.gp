do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'stages', 820, 416)
set multiplot
unset key
set xtics 12; set xrange [0:48]
unset logscale y
set yrange [3.06200479:104.346667]
set ytics 20, 20, 104.346667; set format y '%.0f'
set lmargin at screen 0.085; set rmargin at screen 0.34
set tmargin at screen 0.9375; set bmargin at screen 0.639423077
set title 'from scratch' offset 0, -0.7 noenhanced font font(12)
set ylabel 'training accuracy (%)'; set xlabel 'epoch'
unset arrow; unset label
plot 'stages.csv' skip 1 using ($1==0 && $4==0 && $5==1 ? $7 : NaN):(valid(9) ? 100*$9 < 3.06200479 ? 3.06200479 : 100*$9 > 104.346667 ? 104.346667 : 100*$9 : NaN):(valid(10) ? 100*$10 < 3.06200479 ? 3.06200479 : 100*$10 > 104.346667 ? 104.346667 : 100*$10 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'stages.csv' skip 1 using ($1==0 && $4==0 && $5==1 ? $7 : NaN):(100*$8) with linespoints linewidth 1.8 pointtype 7 pointsize 0.3 linecolor rgb '#0072b2'
set lmargin at screen 0.385; set rmargin at screen 0.64
set tmargin at screen 0.9375; set bmargin at screen 0.639423077
set title 'encoder, all trained' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
unset arrow; unset label
set arrow from 8, graph 0 to 8, graph 1 nohead back linecolor rgb '#999999' dashtype 3
set label '1' at first 4, graph 0.07 center textcolor rgb '#666666' font font(10)
set label '2' at first 28, graph 0.07 center textcolor rgb '#666666' font font(10)
plot 'stages.csv' skip 1 using ($1==0 && $4==1 && $5==1 ? $7 : NaN):(100*$8) with linespoints linewidth 1.8 pointtype 7 pointsize 0.3 linecolor rgb '#d55e00', \
  'stages.csv' skip 1 using ($1==0 && $4==1 && $5==2 ? $7 : NaN):(valid(9) ? 100*$9 < 3.06200479 ? 3.06200479 : 100*$9 > 104.346667 ? 104.346667 : 100*$9 : NaN):(valid(10) ? 100*$10 < 3.06200479 ? 3.06200479 : 100*$10 > 104.346667 ? 104.346667 : 100*$10 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'stages.csv' skip 1 using ($1==0 && $4==1 && $5==2 ? $7 : NaN):(100*$8) with linespoints linewidth 1.8 pointtype 7 pointsize 0.3 linecolor rgb '#d55e00'
set lmargin at screen 0.685; set rmargin at screen 0.94
set tmargin at screen 0.9375; set bmargin at screen 0.639423077
set title 'encoder, frozen' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
unset arrow; unset label
set arrow from 8, graph 0 to 8, graph 1 nohead back linecolor rgb '#999999' dashtype 3
set label '1' at first 4, graph 0.07 center textcolor rgb '#666666' font font(10)
set label '2' at first 28, graph 0.07 center textcolor rgb '#666666' font font(10)
plot 'stages.csv' skip 1 using ($1==0 && $4==2 && $5==1 ? $7 : NaN):(100*$8) with linespoints linewidth 1.8 pointtype 7 pointsize 0.3 linecolor rgb '#009e73', \
  'stages.csv' skip 1 using ($1==0 && $4==2 && $5==2 ? $7 : NaN):(valid(9) ? 100*$9 < 3.06200479 ? 3.06200479 : 100*$9 > 104.346667 ? 104.346667 : 100*$9 : NaN):(valid(10) ? 100*$10 < 3.06200479 ? 3.06200479 : 100*$10 > 104.346667 ? 104.346667 : 100*$10 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'stages.csv' skip 1 using ($1==0 && $4==2 && $5==2 ? $7 : NaN):(100*$8) with linespoints linewidth 1.8 pointtype 7 pointsize 0.3 linecolor rgb '#009e73'
unset logscale y
set yrange [0.000180324063:3.80385999]
set logscale y; set ytics ('0.001' 1e-3, '0.01' 1e-2, '0.1' 1e-1, '1' 1e0)
set lmargin at screen 0.085; set rmargin at screen 0.34
set tmargin at screen 0.442307692; set bmargin at screen 0.144230769
set title 'from scratch' offset 0, -0.7 noenhanced font font(12)
set ylabel 'training loss'; set xlabel 'epoch'
unset arrow; unset label
plot 'stages.csv' skip 1 using ($1==1 && $4==0 && $5==1 ? $7 : NaN):(valid(9) ? 1*$9 < 0.000180324063 ? 0.000180324063 : 1*$9 > 3.80385999 ? 3.80385999 : 1*$9 : NaN):(valid(10) ? 1*$10 < 0.000180324063 ? 0.000180324063 : 1*$10 > 3.80385999 ? 3.80385999 : 1*$10 : NaN) with filledcurves fillcolor rgb '#0072b2' fillstyle transparent solid 0.14 noborder, \
  'stages.csv' skip 1 using ($1==1 && $4==0 && $5==1 ? $7 : NaN):(1*$8) with linespoints linewidth 1.8 pointtype 7 pointsize 0.3 linecolor rgb '#0072b2'
set lmargin at screen 0.385; set rmargin at screen 0.64
set tmargin at screen 0.442307692; set bmargin at screen 0.144230769
set title 'encoder, all trained' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
unset arrow; unset label
set arrow from 8, graph 0 to 8, graph 1 nohead back linecolor rgb '#999999' dashtype 3
set label '1' at first 4, graph 0.93 center textcolor rgb '#666666' font font(10)
set label '2' at first 28, graph 0.93 center textcolor rgb '#666666' font font(10)
plot 'stages.csv' skip 1 using ($1==1 && $4==1 && $5==1 ? $7 : NaN):(valid(9) ? 1*$9 < 0.000180324063 ? 0.000180324063 : 1*$9 > 3.80385999 ? 3.80385999 : 1*$9 : NaN):(valid(10) ? 1*$10 < 0.000180324063 ? 0.000180324063 : 1*$10 > 3.80385999 ? 3.80385999 : 1*$10 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'stages.csv' skip 1 using ($1==1 && $4==1 && $5==1 ? $7 : NaN):(1*$8) with linespoints linewidth 1.8 pointtype 7 pointsize 0.3 linecolor rgb '#d55e00', \
  'stages.csv' skip 1 using ($1==1 && $4==1 && $5==2 ? $7 : NaN):(valid(9) ? 1*$9 < 0.000180324063 ? 0.000180324063 : 1*$9 > 3.80385999 ? 3.80385999 : 1*$9 : NaN):(valid(10) ? 1*$10 < 0.000180324063 ? 0.000180324063 : 1*$10 > 3.80385999 ? 3.80385999 : 1*$10 : NaN) with filledcurves fillcolor rgb '#d55e00' fillstyle transparent solid 0.14 noborder, \
  'stages.csv' skip 1 using ($1==1 && $4==1 && $5==2 ? $7 : NaN):(1*$8) with linespoints linewidth 1.8 pointtype 7 pointsize 0.3 linecolor rgb '#d55e00'
set lmargin at screen 0.685; set rmargin at screen 0.94
set tmargin at screen 0.442307692; set bmargin at screen 0.144230769
set title 'encoder, frozen' offset 0, -0.7 noenhanced font font(12)
set ylabel ''; set xlabel 'epoch'
unset arrow; unset label
set arrow from 8, graph 0 to 8, graph 1 nohead back linecolor rgb '#999999' dashtype 3
set label '1' at first 4, graph 0.93 center textcolor rgb '#666666' font font(10)
set label '2' at first 28, graph 0.93 center textcolor rgb '#666666' font font(10)
plot 'stages.csv' skip 1 using ($1==1 && $4==2 && $5==1 ? $7 : NaN):(valid(9) ? 1*$9 < 0.000180324063 ? 0.000180324063 : 1*$9 > 3.80385999 ? 3.80385999 : 1*$9 : NaN):(valid(10) ? 1*$10 < 0.000180324063 ? 0.000180324063 : 1*$10 > 3.80385999 ? 3.80385999 : 1*$10 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'stages.csv' skip 1 using ($1==1 && $4==2 && $5==1 ? $7 : NaN):(1*$8) with linespoints linewidth 1.8 pointtype 7 pointsize 0.3 linecolor rgb '#009e73', \
  'stages.csv' skip 1 using ($1==1 && $4==2 && $5==2 ? $7 : NaN):(valid(9) ? 1*$9 < 0.000180324063 ? 0.000180324063 : 1*$9 > 3.80385999 ? 3.80385999 : 1*$9 : NaN):(valid(10) ? 1*$10 < 0.000180324063 ? 0.000180324063 : 1*$10 > 3.80385999 ? 3.80385999 : 1*$10 : NaN) with filledcurves fillcolor rgb '#009e73' fillstyle transparent solid 0.14 noborder, \
  'stages.csv' skip 1 using ($1==1 && $4==2 && $5==2 ? $7 : NaN):(1*$8) with linespoints linewidth 1.8 pointtype 7 pointsize 0.3 linecolor rgb '#009e73'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'weights', 820, 1048)
set multiplot; unset key; unset grid; set border 1; set tics nomirror scale 0.5
eval "set tics font '".font(10)."'"
set lmargin at screen 0.06
set rmargin at screen 0.49
set tmargin at screen 0.97519084
set bmargin at screen 0.879770992
set title 'none: 1.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel ''
set xrange [-0.137209668:0.13543175]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '10' 1, '20' 2, '30' 3, '40' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==0 && $4==40 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==0 && $4==40 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==0 && $4==30 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==0 && $4==30 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==0 && $4==20 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==0 && $4==20 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==0 && $4==10 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==0 && $4==10 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==0 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==0 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.55
set rmargin at screen 0.98
set tmargin at screen 0.97519084
set bmargin at screen 0.879770992
set title 'none: 3.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel ''
set xrange [-0.20456122:0.161466615]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '10' 1, '20' 2, '30' 3, '40' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==1 && $4==40 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==1 && $4==40 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==1 && $4==30 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==1 && $4==30 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==1 && $4==20 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==1 && $4==20 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==1 && $4==10 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==1 && $4==10 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==1 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==1 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.06
set rmargin at screen 0.49
set tmargin at screen 0.83778626
set bmargin at screen 0.742366412
set title 'L1 of 0.0001: 1.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel ''
set xrange [-0.133237278:0.129836893]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '10' 1, '20' 2, '30' 3, '40' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==2 && $4==40 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==2 && $4==40 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==2 && $4==30 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==2 && $4==30 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==2 && $4==20 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==2 && $4==20 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==2 && $4==10 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==2 && $4==10 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==2 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==2 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.55
set rmargin at screen 0.98
set tmargin at screen 0.83778626
set bmargin at screen 0.742366412
set title 'L1 of 0.0001: 3.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel ''
set xrange [-0.216157854:0.167807072]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '10' 1, '20' 2, '30' 3, '40' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==3 && $4==40 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==3 && $4==40 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==3 && $4==30 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==3 && $4==30 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==3 && $4==20 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==3 && $4==20 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==3 && $4==10 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==3 && $4==10 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==3 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==3 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.06
set rmargin at screen 0.49
set tmargin at screen 0.700381679
set bmargin at screen 0.604961832
set title 'L1 of 0.001: 1.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel ''
set xrange [-0.501094744:0.315607742]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '10' 1, '20' 2, '30' 3, '40' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==4 && $4==40 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==4 && $4==40 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==4 && $4==30 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==4 && $4==30 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==4 && $4==20 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==4 && $4==20 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==4 && $4==10 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==4 && $4==10 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==4 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==4 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.55
set rmargin at screen 0.98
set tmargin at screen 0.700381679
set bmargin at screen 0.604961832
set title 'L1 of 0.001: 3.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel ''
set xrange [-0.804645121:0.410680413]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '10' 1, '20' 2, '30' 3, '40' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==5 && $4==40 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==5 && $4==40 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==5 && $4==30 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==5 && $4==30 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==5 && $4==20 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==5 && $4==20 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==5 && $4==10 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==5 && $4==10 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==5 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==5 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.06
set rmargin at screen 0.49
set tmargin at screen 0.562977099
set bmargin at screen 0.467557252
set title 'L1 of 0.01: 1.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel ''
set xrange [-0.419921783:0.453640906]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '10' 1, '20' 2, '30' 3, '40' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==6 && $4==40 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==6 && $4==40 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==6 && $4==30 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==6 && $4==30 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==6 && $4==20 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==6 && $4==20 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==6 && $4==10 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==6 && $4==10 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==6 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==6 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.55
set rmargin at screen 0.98
set tmargin at screen 0.562977099
set bmargin at screen 0.467557252
set title 'L1 of 0.01: 3.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel ''
set xrange [-0.845872717:0.424479322]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '10' 1, '20' 2, '30' 3, '40' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==7 && $4==40 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==7 && $4==40 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==7 && $4==30 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==7 && $4==30 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==7 && $4==20 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==7 && $4==20 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==7 && $4==10 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==7 && $4==10 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==7 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==7 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.06
set rmargin at screen 0.49
set tmargin at screen 0.425572519
set bmargin at screen 0.330152672
set title 'L2 of 0.0001: 1.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel ''
set xrange [-0.132814193:0.130567046]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '10' 1, '20' 2, '30' 3, '40' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==8 && $4==40 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==8 && $4==40 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==8 && $4==30 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==8 && $4==30 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==8 && $4==20 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==8 && $4==20 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==8 && $4==10 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==8 && $4==10 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==8 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==8 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.55
set rmargin at screen 0.98
set tmargin at screen 0.425572519
set bmargin at screen 0.330152672
set title 'L2 of 0.0001: 3.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel ''
set xrange [-0.205333827:0.159855051]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '10' 1, '20' 2, '30' 3, '40' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==9 && $4==40 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==9 && $4==40 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==9 && $4==30 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==9 && $4==30 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==9 && $4==20 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==9 && $4==20 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==9 && $4==10 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==9 && $4==10 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==9 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==9 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.06
set rmargin at screen 0.49
set tmargin at screen 0.288167939
set bmargin at screen 0.192748092
set title 'L2 of 0.001: 1.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel ''
set xrange [-0.11976501:0.112396796]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '10' 1, '20' 2, '30' 3, '40' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==10 && $4==40 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==10 && $4==40 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==10 && $4==30 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==10 && $4==30 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==10 && $4==20 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==10 && $4==20 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==10 && $4==10 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==10 && $4==10 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==10 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==10 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.55
set rmargin at screen 0.98
set tmargin at screen 0.288167939
set bmargin at screen 0.192748092
set title 'L2 of 0.001: 3.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel ''
set xrange [-0.202491609:0.161954147]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '10' 1, '20' 2, '30' 3, '40' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==11 && $4==40 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==11 && $4==40 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==11 && $4==30 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==11 && $4==30 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==11 && $4==20 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==11 && $4==20 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==11 && $4==10 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==11 && $4==10 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==11 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==11 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.06
set rmargin at screen 0.49
set tmargin at screen 0.150763359
set bmargin at screen 0.0553435115
set title 'L2 of 0.01: 1.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel 'weight'
set xrange [-0.0625212297:0.0633292042]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '10' 1, '20' 2, '30' 3, '40' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==12 && $4==40 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==12 && $4==40 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==12 && $4==30 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==12 && $4==30 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==12 && $4==20 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==12 && $4==20 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==12 && $4==10 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==12 && $4==10 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==12 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==12 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.55
set rmargin at screen 0.98
set tmargin at screen 0.150763359
set bmargin at screen 0.0553435115
set title 'L2 of 0.01: 3.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel 'weight'
set xrange [-0.158385261:0.15707831]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '10' 1, '20' 2, '30' 3, '40' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==13 && $4==40 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==13 && $4==40 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==13 && $4==30 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==13 && $4==30 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==13 && $4==20 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==13 && $4==20 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==13 && $4==10 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==13 && $4==10 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==13 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==13 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
unset multiplot
unset output
}

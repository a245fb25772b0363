do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'weights', 820, 1336)
set multiplot; unset key; unset grid; set border 1; set tics nomirror scale 0.5
eval "set tics font '".font(10)."'"
set lmargin at screen 0.06
set rmargin at screen 0.49
set tmargin at screen 0.980538922
set bmargin at screen 0.905688623
set title 'constant 0 (2): 1.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel ''
set xrange [-0.01:0.01]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '3' 1, '7' 2, '11' 3, '15' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==0 && $4==15 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==0 && $4==15 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==0 && $4==11 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==0 && $4==11 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==0 && $4==7 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==0 && $4==7 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==0 && $4==3 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==0 && $4==3 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==0 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==0 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.55
set rmargin at screen 0.98
set tmargin at screen 0.980538922
set bmargin at screen 0.905688623
set title 'constant 0 (2): 5.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel ''
set xrange [-0.01:0.01]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '3' 1, '7' 2, '11' 3, '15' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==1 && $4==15 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==1 && $4==15 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==1 && $4==11 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==1 && $4==11 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==1 && $4==7 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==1 && $4==7 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==1 && $4==3 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==1 && $4==3 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==1 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==1 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.06
set rmargin at screen 0.49
set tmargin at screen 0.872754491
set bmargin at screen 0.797904192
set title 'constant 0.05 (2): 1.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel ''
set xrange [0.0360620649:0.058172804]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '3' 1, '7' 2, '11' 3, '15' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==2 && $4==15 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==2 && $4==15 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==2 && $4==11 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==2 && $4==11 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==2 && $4==7 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==2 && $4==7 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==2 && $4==3 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==2 && $4==3 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==2 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==2 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.55
set rmargin at screen 0.98
set tmargin at screen 0.872754491
set bmargin at screen 0.797904192
set title 'constant 0.05 (2): 5.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel ''
set xrange [0.0261462305:0.0715204745]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '3' 1, '7' 2, '11' 3, '15' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==3 && $4==15 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==3 && $4==15 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==3 && $4==11 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==3 && $4==11 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==3 && $4==7 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==3 && $4==7 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==3 && $4==3 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==3 && $4==3 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==3 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==3 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.06
set rmargin at screen 0.49
set tmargin at screen 0.76497006
set bmargin at screen 0.69011976
set title 'normal of deviation 0.01 (2): 1.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel ''
set xrange [-0.346790854:0.325933818]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '3' 1, '7' 2, '11' 3, '15' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==4 && $4==15 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==4 && $4==15 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==4 && $4==11 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==4 && $4==11 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==4 && $4==7 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==4 && $4==7 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==4 && $4==3 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==4 && $4==3 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==4 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==4 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.55
set rmargin at screen 0.98
set tmargin at screen 0.76497006
set bmargin at screen 0.69011976
set title 'normal of deviation 0.01 (2): 5.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel ''
set xrange [-0.654817305:0.816219351]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '3' 1, '7' 2, '11' 3, '15' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==5 && $4==15 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==5 && $4==15 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==5 && $4==11 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==5 && $4==11 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==5 && $4==7 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==5 && $4==7 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==5 && $4==3 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==5 && $4==3 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==5 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==5 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.06
set rmargin at screen 0.49
set tmargin at screen 0.657185629
set bmargin at screen 0.582335329
set title 'normal of deviation 1 (2): 1.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel ''
set xrange [-4.94005228:4.43375994]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '3' 1, '7' 2, '11' 3, '15' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==6 && $4==15 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==6 && $4==15 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==6 && $4==11 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==6 && $4==11 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==6 && $4==7 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==6 && $4==7 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==6 && $4==3 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==6 && $4==3 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==6 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==6 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.55
set rmargin at screen 0.98
set tmargin at screen 0.657185629
set bmargin at screen 0.582335329
set title 'normal of deviation 1 (2): 5.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel ''
set xrange [-3.22964156:3.9360956]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '3' 1, '7' 2, '11' 3, '15' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==7 && $4==15 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==7 && $4==15 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==7 && $4==11 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==7 && $4==11 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==7 && $4==7 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==7 && $4==7 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==7 && $4==3 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==7 && $4==3 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==7 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==7 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.06
set rmargin at screen 0.49
set tmargin at screen 0.549401198
set bmargin at screen 0.474550898
set title 'Xavier (2): 1.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel ''
set xrange [-0.284714752:0.276215458]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '3' 1, '7' 2, '11' 3, '15' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==8 && $4==15 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==8 && $4==15 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==8 && $4==11 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==8 && $4==11 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==8 && $4==7 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==8 && $4==7 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==8 && $4==3 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==8 && $4==3 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==8 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==8 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.55
set rmargin at screen 0.98
set tmargin at screen 0.549401198
set bmargin at screen 0.474550898
set title 'Xavier (2): 5.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel ''
set xrange [-0.540502629:0.597363434]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '3' 1, '7' 2, '11' 3, '15' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==9 && $4==15 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==9 && $4==15 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==9 && $4==11 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==9 && $4==11 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==9 && $4==7 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==9 && $4==7 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==9 && $4==3 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==9 && $4==3 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==9 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==9 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.06
set rmargin at screen 0.49
set tmargin at screen 0.441616766
set bmargin at screen 0.366766467
set title 'Kaiming (2): 1.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel ''
set xrange [-0.296046921:0.290457466]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '3' 1, '7' 2, '11' 3, '15' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==10 && $4==15 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==10 && $4==15 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==10 && $4==11 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==10 && $4==11 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==10 && $4==7 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==10 && $4==7 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==10 && $4==3 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==10 && $4==3 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==10 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==10 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.55
set rmargin at screen 0.98
set tmargin at screen 0.441616766
set bmargin at screen 0.366766467
set title 'Kaiming (2): 5.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel ''
set xrange [-0.571587505:0.738998892]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '3' 1, '7' 2, '11' 3, '15' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==11 && $4==15 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==11 && $4==15 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==11 && $4==11 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==11 && $4==11 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==11 && $4==7 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==11 && $4==7 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==11 && $4==3 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==11 && $4==3 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==11 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==11 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.06
set rmargin at screen 0.49
set tmargin at screen 0.333832335
set bmargin at screen 0.258982036
set title 'LeCun (2): 1.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel ''
set xrange [-0.193828317:0.178146797]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '3' 1, '7' 2, '11' 3, '15' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==12 && $4==15 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==12 && $4==15 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==12 && $4==11 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==12 && $4==11 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==12 && $4==7 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==12 && $4==7 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==12 && $4==3 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==12 && $4==3 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==12 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==12 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.55
set rmargin at screen 0.98
set tmargin at screen 0.333832335
set bmargin at screen 0.258982036
set title 'LeCun (2): 5.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel ''
set xrange [-0.444479394:0.602170008]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '3' 1, '7' 2, '11' 3, '15' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==13 && $4==15 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==13 && $4==15 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==13 && $4==11 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==13 && $4==11 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==13 && $4==7 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==13 && $4==7 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==13 && $4==3 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==13 && $4==3 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==13 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==13 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.06
set rmargin at screen 0.49
set tmargin at screen 0.226047904
set bmargin at screen 0.151197605
set title 'orthogonal (2): 1.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel ''
set xrange [-0.245520465:0.222721405]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '3' 1, '7' 2, '11' 3, '15' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==14 && $4==15 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==14 && $4==15 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==14 && $4==11 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==14 && $4==11 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==14 && $4==7 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==14 && $4==7 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==14 && $4==3 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==14 && $4==3 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==14 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==14 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.55
set rmargin at screen 0.98
set tmargin at screen 0.226047904
set bmargin at screen 0.151197605
set title 'orthogonal (2): 5.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel ''
set xrange [-0.563941538:0.800689161]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '3' 1, '7' 2, '11' 3, '15' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==15 && $4==15 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==15 && $4==15 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==15 && $4==11 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==15 && $4==11 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==15 && $4==7 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==15 && $4==7 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==15 && $4==3 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==15 && $4==3 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==15 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==15 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.06
set rmargin at screen 0.49
set tmargin at screen 0.118263473
set bmargin at screen 0.0434131737
set title 'PyTorch''s (2): 1.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel 'weight'
set xrange [-0.309702115:0.337966518]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '3' 1, '7' 2, '11' 3, '15' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==16 && $4==15 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==16 && $4==15 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==16 && $4==11 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==16 && $4==11 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==16 && $4==7 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==16 && $4==7 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==16 && $4==3 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==16 && $4==3 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==16 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==16 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
set lmargin at screen 0.55
set rmargin at screen 0.98
set tmargin at screen 0.118263473
set bmargin at screen 0.0434131737
set title 'PyTorch''s (2): 5.weight' offset 0, -0.8 noenhanced font font(11)
set xlabel 'weight'
set xrange [-0.630893512:0.727552099]; set xtics autofreq
set yrange [0:5.7]; set ytics ('0' 0, '3' 1, '7' 2, '11' 3, '15' 4)
set ylabel 'epoch' offset 0.2, 0
plot 'weights.csv' skip 1 using ($1==17 && $4==15 ? $5 : NaN):7 with filledcurves y=4 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==17 && $4==15 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==17 && $4==11 ? $5 : NaN):7 with filledcurves y=3 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==17 && $4==11 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==17 && $4==7 ? $5 : NaN):7 with filledcurves y=2 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==17 && $4==7 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==17 && $4==3 ? $5 : NaN):7 with filledcurves y=1 fillcolor rgb '#0072b2' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==17 && $4==3 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#0072b2', \
  'weights.csv' skip 1 using ($1==17 && $4==0 ? $5 : NaN):7 with filledcurves y=0 fillcolor rgb '#9a9a9a' fillstyle transparent solid 0.35 noborder, \
  'weights.csv' skip 1 using ($1==17 && $4==0 ? $5 : NaN):7 with lines linewidth 1.2 linecolor rgb '#9a9a9a'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'sizes', 820, 625)
set multiplot
unset key
set lmargin at screen 0.1; set rmargin at screen 0.48
set tmargin at screen 0.9776; set bmargin at screen 0.6864
set ylabel 'output''s extent'
unset xlabel
set xtics ('16-32-64' 0, '32-64-128' 1, '64-128-256' 2, '64-128-256-512' 3) rotate by 30 right
set xrange [-0.5:3.5]
unset logscale y
set yrange [0:276.48]
set ytics 0, 50, 276.48; set format y '%.0f'
plot 'sizes.csv' skip 1 using ($1==0 && $2==0 ? $4 : NaN):5 with points linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'sizes.csv' skip 1 using ($1==0 && $2==1 ? $4 : NaN):5 with points linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005
set lmargin at screen 0.6; set rmargin at screen 0.98
set tmargin at screen 0.9776; set bmargin at screen 0.6864
set ylabel 'receptive field'
unset xlabel
set xtics ('16-32-64' 0, '32-64-128' 1, '64-128-256' 2, '64-128-256-512' 3) rotate by 30 right
set xrange [-0.5:3.5]
unset logscale y
set yrange [0:220.32]
set ytics 0, 50, 220.32; set format y '%.0f'
plot 'sizes.csv' skip 1 using ($1==1 && $2==0 ? $4 : NaN):5 with points linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'sizes.csv' skip 1 using ($1==1 && $2==1 ? $4 : NaN):5 with points linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005
set lmargin at screen 0.1; set rmargin at screen 0.48
set tmargin at screen 0.5088; set bmargin at screen 0.2176
set ylabel 'parameters'
unset xlabel
set xtics ('16-32-64' 0, '32-64-128' 1, '64-128-256' 2, '64-128-256-512' 3) rotate by 30 right
set xrange [-0.5:3.5]
set yrange [310264.286:43452777.2]
set logscale y; set ytics ('1e6' 1e6, '1e7' 1e7)
plot 'sizes.csv' skip 1 using ($1==2 && $2==0 ? $4 : NaN):5 with points linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'sizes.csv' skip 1 using ($1==2 && $2==1 ? $4 : NaN):5 with points linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005
set lmargin at screen 0.6; set rmargin at screen 0.98
set tmargin at screen 0.5088; set bmargin at screen 0.2176
set ylabel 'million multiply-adds'
unset xlabel
set xtics ('16-32-64' 0, '32-64-128' 1, '64-128-256' 2, '64-128-256-512' 3) rotate by 30 right
set xrange [-0.5:3.5]
set yrange [1333.93847:67440.214]
set logscale y; set ytics ('10000' 1e4)
plot 'sizes.csv' skip 1 using ($1==3 && $2==0 ? $4 : NaN):5 with points linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'sizes.csv' skip 1 using ($1==3 && $2==1 ? $4 : NaN):5 with points linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0128
set tmargin at screen 0.0624
set key center center horizontal Left reverse maxcols 2 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'with skips', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'without skips'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'sizes', 820, 602)
set multiplot
unset key
set lmargin at screen 0.1; set rmargin at screen 0.48
set tmargin at screen 0.976744186; set bmargin at screen 0.674418605
set ylabel 'output''s extent'
unset xlabel
set xtics ('first layer' 0, 'one block' 1, 'two blocks' 2, 'three blocks' 3, 'and ten classes' 4) rotate by 30 right
set xrange [-0.5:4.5]
unset logscale y
set yrange [0:138.24]
set ytics 0, 20, 138.24; set format y '%.0f'
plot 'sizes.csv' skip 1 using ($1==0 && $2==0 ? $4 : NaN):5 with points linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55
set lmargin at screen 0.6; set rmargin at screen 0.98
set tmargin at screen 0.976744186; set bmargin at screen 0.674418605
set ylabel 'receptive field'
unset xlabel
set xtics ('first layer' 0, 'one block' 1, 'two blocks' 2, 'three blocks' 3, 'and ten classes' 4) rotate by 30 right
set xrange [-0.5:4.5]
unset logscale y
set yrange [0:38.88]
set ytics 0, 10, 38.88; set format y '%.0f'
plot 'sizes.csv' skip 1 using ($1==1 && $2==0 ? $4 : NaN):5 with points linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55
set lmargin at screen 0.1; set rmargin at screen 0.48
set tmargin at screen 0.483388704; set bmargin at screen 0.181063123
set ylabel 'parameters'
unset xlabel
set xtics ('first layer' 0, 'one block' 1, 'two blocks' 2, 'three blocks' 3, 'and ten classes' 4) rotate by 30 right
set xrange [-0.5:4.5]
set yrange [868.571429:77025.2]
set logscale y; set ytics ('1000' 1e3, '10000' 1e4)
plot 'sizes.csv' skip 1 using ($1==2 && $2==0 ? $4 : NaN):5 with points linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55
set lmargin at screen 0.6; set rmargin at screen 0.98
set tmargin at screen 0.483388704; set bmargin at screen 0.181063123
set ylabel 'million multiply-adds'
unset xlabel
set xtics ('first layer' 0, 'one block' 1, 'two blocks' 2, 'three blocks' 3, 'and ten classes' 4) rotate by 30 right
set xrange [-0.5:4.5]
unset logscale y
set yrange [0:56.6673408]
set ytics 0, 10, 56.6673408; set format y '%.0f'
plot 'sizes.csv' skip 1 using ($1==3 && $2==0 ? $4 : NaN):5 with points linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55
unset multiplot
unset output
}

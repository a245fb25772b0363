do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'sizes', 820, 622)
set multiplot
unset key
set lmargin at screen 0.1; set rmargin at screen 0.48
set tmargin at screen 0.977491961; set bmargin at screen 0.68488746
set ylabel 'output''s extent'
unset xlabel
set xtics ('one 3x3' 0, 'two 3x3' 1, 'one 5x5' 2, 'three 3x3' 3, 'one 7x7' 4, 'dilation 1, 2, 4' 5, 'stride 2, 2, 2' 6, 'pooling after each' 7, 'down and up' 8) rotate by 30 right
set xrange [-0.5:8.5]
unset logscale y
set yrange [0:138.24]
set ytics 0, 20, 138.24; set format y '%.0f'
plot 'sizes.csv' skip 1 using ($1==0 && $2==0 ? $4 : NaN):5 with points linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55
set lmargin at screen 0.6; set rmargin at screen 0.98
set tmargin at screen 0.977491961; set bmargin at screen 0.68488746
set ylabel 'receptive field'
unset xlabel
set xtics ('one 3x3' 0, 'two 3x3' 1, 'one 5x5' 2, 'three 3x3' 3, 'one 7x7' 4, 'dilation 1, 2, 4' 5, 'stride 2, 2, 2' 6, 'pooling after each' 7, 'down and up' 8) rotate by 30 right
set xrange [-0.5:8.5]
unset logscale y
set yrange [0:23.76]
set ytics 0, 5, 23.76; set format y '%.0f'
plot 'sizes.csv' skip 1 using ($1==1 && $2==0 ? $4 : NaN):5 with points linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55
set lmargin at screen 0.1; set rmargin at screen 0.48
set tmargin at screen 0.48392283; set bmargin at screen 0.191318328
set ylabel 'parameters'
unset xlabel
set xtics ('one 3x3' 0, 'two 3x3' 1, 'one 5x5' 2, 'three 3x3' 3, 'one 7x7' 4, 'dilation 1, 2, 4' 5, 'stride 2, 2, 2' 6, 'pooling after each' 7, 'down and up' 8) rotate by 30 right
set xrange [-0.5:8.5]
unset logscale y
set yrange [0:54224.64]
set ytics 0, 10000, 54224.64; set format y '%.0f'
plot 'sizes.csv' skip 1 using ($1==2 && $2==0 ? $4 : NaN):5 with points linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55
set lmargin at screen 0.6; set rmargin at screen 0.98
set tmargin at screen 0.48392283; set bmargin at screen 0.191318328
set ylabel 'million multiply-adds'
unset xlabel
set xtics ('one 3x3' 0, 'two 3x3' 1, 'one 5x5' 2, 'three 3x3' 3, 'one 7x7' 4, 'dilation 1, 2, 4' 5, 'stride 2, 2, 2' 6, 'pooling after each' 7, 'down and up' 8) rotate by 30 right
set xrange [-0.5:8.5]
unset logscale y
set yrange [0:887.850271]
set ytics 0, 200, 887.850271; set format y '%.0f'
plot 'sizes.csv' skip 1 using ($1==3 && $2==0 ? $4 : NaN):5 with points linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55
unset multiplot
unset output
}

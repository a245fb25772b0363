do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'heat-map', 820, 241)
unset key; unset grid; unset border; set tics scale 0
set lmargin at screen 0.1071
set rmargin at screen 0.9
set tmargin at screen 0.937759336; set bmargin at screen 0.257261411
set xrange [-0.5:3.5]; set yrange [3.5:-0.5]
set xlabel 'learning rate'
set xtics ('0.001' 0, '0.003' 1, '0.01' 2, '0.03' 3)
set ytics ('relu' 0, 'tanh' 1, 'sigmoid' 2, 'silu' 3)
set cbrange [1.91447406e-06:0.00117208899]
set colorbox user origin screen 0.915, graph 0 size screen 0.015, graph 1
set cblabel 'test loss' offset 0.5, 0
set logscale cb; set cbtics ('1e-5' 1e-5, '1e-4' 1e-4, '0.001' 1e-3)
set palette negative
set label '1.22e-05' at 0, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '6.59e-06' at 1, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '8.97e-06' at 2, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '3.68e-05' at 3, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '8.53e-06' at 0, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '1.91e-06' at 1, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '2.11e-06' at 2, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '8.17e-05' at 3, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '0.00117' at 0, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '9.73e-06' at 1, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '3.59e-06' at 2, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '1.41e-05' at 3, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '1.43e-05' at 0, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '3.06e-06' at 1, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '5.1e-06' at 2, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '1.24e-05' at 3, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set object rectangle center 1, 0 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 1, 1 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 2, 2 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 1, 3 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
plot 'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48) with boxxyerror fillcolor rgb '#f4f4f4', \
  'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48):(1*$5) with boxxyerror fillcolor palette
unset output
}

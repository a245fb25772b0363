do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'heat-map', 820, 241)
unset key; unset grid; unset border; set tics scale 0
set lmargin at screen 0.3028
set rmargin at screen 0.9
set tmargin at screen 0.937759336; set bmargin at screen 0.257261411
set xrange [-0.5:4.5]; set yrange [3.5:-0.5]
set xlabel 'learning rate'
set xtics ('0.001' 0, '0.003' 1, '0.01' 2, '0.03' 3, '0.1' 4)
set ytics ('linear' 0, 'one hidden layer without …' 1, 'one hidden layer' 2, 'two hidden layers' 3)
set cbrange [0.337351421:11.7027761]
set colorbox user origin screen 0.915, graph 0 size screen 0.015, graph 1
set cblabel 'test loss' offset 0.5, 0
set logscale cb; set cbtics ('1' 1e0, '10' 1e1)
set palette negative
set label '11.7' at 0, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '3.92' at 1, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '0.376' at 2, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '0.337' at 3, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '0.348' at 4, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '0.342' at 0, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '0.338' at 1, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '0.344' at 2, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '0.369' at 3, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '0.437' at 4, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '1.06' at 0, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '0.806' at 1, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '0.847' at 2, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '0.849' at 3, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '0.896' at 4, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '1.17' at 0, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '1.16' at 1, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '1.01' at 2, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '0.939' at 3, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '1.17' at 4, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set object rectangle center 3, 0 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 1, 1 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 1, 2 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 3, 3 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
plot 'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48) with boxxyerror fillcolor rgb '#f4f4f4', \
  'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48):(1*$5) with boxxyerror fillcolor palette
unset output
}

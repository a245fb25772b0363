do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'heat-map', 820, 207)
unset key; unset grid; unset border; set tics scale 0
set lmargin at screen 0.2101
set rmargin at screen 0.87
set tmargin at screen 0.927536232; set bmargin at screen 0.299516908
set xrange [-0.5:4.5]; set yrange [2.5:-0.5]
set xlabel 'learning rate'
set xtics ('0.0003' 0, '0.001' 1, '0.003' 2, '0.01' 3, '0.03' 4)
set ytics ('no hidden layer' 0, 'one hidden layer' 1, 'two hidden layers' 2)
set cbrange [94.6666667:97.3333333]
set colorbox user origin screen 0.882, graph 0 size screen 0.015, graph 1
set cblabel 'test accuracy (%)' offset 0.5, 0
set cbtics 95.5, 0.5, 97.3333333; set format cb '%.1f'
set cbtics add ('≤ 94.7' 94.6666667)
set label '80.7' at 0, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '88.0' at 1, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '94.7' at 2, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '97.3' at 3, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '96.7' at 4, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '88.0' at 0, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '96.0' at 1, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '96.0' at 2, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '96.0' at 3, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '97.3' at 4, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '95.3' at 0, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '96.0' at 1, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '94.7' at 2, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '95.3' at 3, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '96.0' at 4, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set object rectangle center 2, 0 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 1, 1 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 0, 2 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
plot 'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48) with boxxyerror fillcolor rgb '#f4f4f4', \
  'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48):(100*$5) with boxxyerror fillcolor palette
unset output
}

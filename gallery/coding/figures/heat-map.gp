do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'heat-map', 820, 207)
unset key; unset grid; unset border; set tics scale 0
set lmargin at screen 0.1071
set rmargin at screen 0.87
set tmargin at screen 0.927536232; set bmargin at screen 0.299516908
set xrange [-0.5:1.5]; set yrange [2.5:-0.5]
set xlabel 'model'
set xtics ('linear' 0, 'one hidden layer' 1)
set ytics ('one-hot' 0, 'dummy' 1, 'number' 2)
set cbrange [86.11875:89.5]
set colorbox user origin screen 0.882, graph 0 size screen 0.015, graph 1
set cblabel 'test accuracy (%)' offset 0.5, 0
set cbtics 87, 0.5, 89.5; set format cb '%.1f'
set cbtics add ('≤ 86.1' 86.11875)
set label '89.5' at 0, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '89.1' at 1, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '89.1' at 0, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '86.5' at 1, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '63.8' at 0, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '74.3' at 1, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set object rectangle center 0, 0 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 0, 1 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 1, 2 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
plot 'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48) with boxxyerror fillcolor rgb '#f4f4f4', \
  'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48):(100*$5) with boxxyerror fillcolor palette
unset output
}

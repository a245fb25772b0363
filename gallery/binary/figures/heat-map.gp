do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'heat-map', 820, 241)
unset key; unset grid; unset border; set tics scale 0
set lmargin at screen 0.2307
set rmargin at screen 0.87
set tmargin at screen 0.937759336; set bmargin at screen 0.257261411
set xrange [-0.5:3.5]; set yrange [3.5:-0.5]
set xlabel 'learning rate'
set xtics ('0.003' 0, '0.01' 1, '0.03' 2, '0.1' 3)
set ytics ('no hidden layer' 0, 'one hidden layer' 1, 'two hidden layers' 2, 'three hidden layers' 3)
set cbrange [97.1125:98.2125]
set colorbox user origin screen 0.882, graph 0 size screen 0.015, graph 1
set cblabel 'test accuracy (%)' offset 0.5, 0
set cbtics 97.4, 0.2, 98.2125; set format cb '%.1f'
set cbtics add ('≤ 97.1' 97.1125)
set label '55.2' at 0, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '55.1' at 1, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '55.5' at 2, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '56.8' at 3, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '95.8' at 0, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '97.0' at 1, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '97.8' at 2, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '98.0' at 3, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '97.6' at 0, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '98.1' at 1, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '98.2' at 2, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '97.8' at 3, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '98.0' at 0, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '98.1' at 1, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '98.0' at 2, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '84.0' at 3, 3 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set object rectangle center 3, 0 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 2, 1 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 1, 2 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 1, 3 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
plot 'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48) with boxxyerror fillcolor rgb '#f4f4f4', \
  'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48):(100*$5) with boxxyerror fillcolor palette
unset output
}

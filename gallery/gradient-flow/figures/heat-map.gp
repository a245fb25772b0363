do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'heat-map', 820, 309)
unset key; unset grid; unset border; set tics scale 0
set lmargin at screen 0.2101
set rmargin at screen 0.9
set tmargin at screen 0.951456311; set bmargin at screen 0.200647249
set xrange [-0.5:3.5]; set yrange [5.5:-0.5]
set xlabel 'gain'
set xtics ('0.4' 0, '1' 1, '1.414' 2, '4' 3)
set ytics ('relu, depth=5' 0, 'relu, depth=20' 1, 'tanh, depth=5' 2, 'tanh, depth=20' 3, 'sigmoid, depth=5' 4, 'sigmoid, depth=20' 5)
set cbrange [10.12:71.72]
set colorbox user origin screen 0.915, graph 0 size screen 0.015, graph 1
set cblabel 'test accuracy (%)' offset 0.5, 0
set cbtics 20, 10, 71.72; set format cb '%.0f'
set label '10.7' at 0, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '64.3' at 1, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '66.3' at 2, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label 'failed' at 3, 0 center offset 0, 0.0 front textcolor rgb '#444444' font font(11)
set label '10.1' at 0, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '10.2' at 1, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '28.4' at 2, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label 'failed' at 3, 1 center offset 0, 0.0 front textcolor rgb '#444444' font font(11)
set label '18.4' at 0, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '70.9' at 1, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '71.7' at 2, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '48.6' at 3, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '10.3' at 0, 3 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '57.9' at 1, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '60.7' at 2, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '13.4' at 3, 3 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '10.4' at 0, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '10.4' at 1, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '10.4' at 2, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '35.5' at 3, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '10.5' at 0, 5 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '10.5' at 1, 5 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '10.4' at 2, 5 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '10.4' at 3, 5 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set object rectangle center 2, 0 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 2, 1 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 2, 2 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 2, 3 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 3, 4 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 2, 5 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
plot 'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48) with boxxyerror fillcolor rgb '#f4f4f4', \
  'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48):(100*$5) with boxxyerror fillcolor palette
unset output
}

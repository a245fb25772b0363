do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'heat-map', 820, 309)
unset key; unset grid; unset border; set tics scale 0
set lmargin at screen 0.1998
set rmargin at screen 0.9
set tmargin at screen 0.951456311; set bmargin at screen 0.200647249
set xrange [-0.5:1.5]; set yrange [5.5:-0.5]
set xlabel 'kernel'
set xtics ('3' 0, '5' 1)
set ytics ('none' 0, 'first' 1, 'second' 2, 'third' 3, 'second and third' 4, 'all three' 5)
set cbrange [43.5875:85.075]
set colorbox user origin screen 0.915, graph 0 size screen 0.015, graph 1
set cblabel 'test accuracy (%)' offset 0.5, 0
set cbtics 45, 5, 85.075; set format cb '%.0f'
set label '43.6' at 0, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '46.6' at 1, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '53.7' at 0, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '72.5' at 1, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '65.1' at 0, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '64.7' at 1, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '67.4' at 0, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '65.4' at 1, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '71.5' at 0, 4 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '71.6' at 1, 4 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '78.6' at 0, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '85.1' at 1, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set object rectangle center 1, 0 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 1, 1 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 0, 2 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 0, 3 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 1, 4 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 1, 5 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
plot 'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48) with boxxyerror fillcolor rgb '#d9d9d9', \
  'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48):(100*$5) with boxxyerror fillcolor palette
unset output
}

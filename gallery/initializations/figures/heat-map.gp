do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'heat-map', 820, 411)
unset key; unset grid; unset border; set tics scale 0
set lmargin at screen 0.2822
set rmargin at screen 0.87
set tmargin at screen 0.96350365; set bmargin at screen 0.150851582
set xrange [-0.5:1.5]; set yrange [8.5:-0.5]
set xlabel 'depth'
set xtics ('2' 0, '10' 1)
set ytics ('constant 0' 0, 'constant 0.05' 1, 'normal of deviation 0.01' 2, 'normal of deviation 1' 3, 'Xavier' 4, 'Kaiming' 5, 'LeCun' 6, 'orthogonal' 7, 'PyTorch''s' 8)
set cbrange [79.205:82.88]
set colorbox user origin screen 0.882, graph 0 size screen 0.015, graph 1
set cblabel 'test accuracy (%)' offset 0.5, 0
set cbtics 79.6, 0.2, 82.88; set format cb '%.1f'
set cbtics add ('≤ 79.2' 79.205)
set label '10.1' at 0, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '10.1' at 1, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '14.7' at 0, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '10.1' at 1, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '82.0' at 0, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '10.1' at 1, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '60.1' at 0, 3 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label 'failed' at 1, 3 center offset 0, 0.0 front textcolor rgb '#444444' font font(11)
set label '82.9' at 0, 4 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '81.3' at 1, 4 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '82.3' at 0, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '80.1' at 1, 5 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '82.4' at 0, 6 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '81.0' at 1, 6 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '82.5' at 0, 7 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '81.3' at 1, 7 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '82.6' at 0, 8 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '10.0' at 1, 8 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set object rectangle center 0, 0 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 0, 1 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 0, 2 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 0, 3 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 0, 4 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 0, 5 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 0, 6 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 0, 7 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 0, 8 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
plot 'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48) with boxxyerror fillcolor rgb '#f4f4f4', \
  'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48):(100*$5) with boxxyerror fillcolor palette
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'heat-map', 820, 275)
unset key; unset grid; unset border; set tics scale 0
set lmargin at screen 0.1792
set rmargin at screen 0.87
set tmargin at screen 0.945454545; set bmargin at screen 0.225454545
set xrange [-0.5:6.5]; set yrange [4.5:-0.5]
set xlabel 'learning rate'
set xtics ('0.001' 0, '0.003' 1, '0.01' 2, '0.03' 3, '0.1' 4, '0.3' 5, '1' 6)
set ytics ('one sample' 0, 'batches of 8' 1, 'batches of 32' 2, 'batches of 128' 3, 'batches of 512' 4)
set cbrange [74.1222222:79.8555556]
set colorbox user origin screen 0.882, graph 0 size screen 0.015, graph 1
set cblabel 'test accuracy (%)' offset 0.5, 0
set cbtics 75, 0.5, 79.8555556; set format cb '%.1f'
set cbtics add ('≤ 74.1' 74.1222222)
set label '79.0' at 0, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '79.6' at 1, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '79.6' at 2, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '71.7' at 3, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '10.4' at 4, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '10.1' at 5, 0 center offset 0, 0.3 front textcolor rgb '#ffffff' font font(12)
set label '3 failed' at 5, 0 center offset 0, -0.45 front textcolor rgb '#ffffff' font font(9)
set label 'failed' at 6, 0 center offset 0, 0.0 front textcolor rgb '#444444' font font(11)
set label '77.3' at 0, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '79.3' at 1, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '79.0' at 2, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '79.8' at 3, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '78.5' at 4, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '25.1' at 5, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '10.4' at 6, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '72.7' at 0, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '76.7' at 1, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '79.3' at 2, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '79.1' at 3, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '79.9' at 4, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '77.3' at 5, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '13.3' at 6, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '61.5' at 0, 3 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '71.2' at 1, 3 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '76.1' at 2, 3 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '78.9' at 3, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '79.4' at 4, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '79.2' at 5, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '26.2' at 6, 3 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '38.0' at 0, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '57.8' at 1, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '70.0' at 2, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '75.2' at 3, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '77.9' at 4, 4 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '78.0' at 5, 4 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '28.9' at 6, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set object rectangle center 2, 0 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 3, 1 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 4, 2 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 5, 3 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 5, 4 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
plot 'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48) with boxxyerror fillcolor rgb '#f4f4f4', \
  'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48):(100*$5) with boxxyerror fillcolor palette
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'heat-map', 820, 445)
unset key; unset grid; unset border; set tics scale 0
set lmargin at screen 0.138
set rmargin at screen 0.87
set tmargin at screen 0.966292135; set bmargin at screen 0.139325843
set xrange [-0.5:4.5]; set yrange [9.5:-0.5]
set xlabel 'learning rate'
set xtics ('0.001' 0, '0.003' 1, '0.01' 2, '0.03' 3, '0.1' 4)
set ytics ('relu' 0, 'leaky-relu' 1, 'elu' 2, 'selu' 3, 'gelu' 4, 'silu' 5, 'softplus' 6, 'tanh' 7, 'sigmoid' 8, 'identity' 9)
set cbrange [79.58:83.28]
set colorbox user origin screen 0.882, graph 0 size screen 0.015, graph 1
set cblabel 'test accuracy (%)' offset 0.5, 0
set cbtics 80, 0.2, 83.28; set format cb '%.1f'
set cbtics add ('≤ 79.6' 79.58)
set label '79.2' at 0, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '81.8' at 1, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '82.9' at 2, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '81.6' at 3, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '20.9' at 4, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '79.2' at 0, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '81.9' at 1, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '83.0' at 2, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '82.0' at 3, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label 'failed' at 4, 1 center offset 0, 0.0 front textcolor rgb '#444444' font font(11)
set label '79.8' at 0, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '82.1' at 1, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '83.3' at 2, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '82.6' at 3, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '10.1' at 4, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '80.9' at 0, 3 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '82.5' at 1, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '83.1' at 2, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '81.5' at 3, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '10.0' at 4, 3 center offset 0, 0.3 front textcolor rgb '#ffffff' font font(12)
set label '1 failed' at 4, 3 center offset 0, -0.45 front textcolor rgb '#ffffff' font font(9)
set label '79.6' at 0, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '82.1' at 1, 4 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '82.9' at 2, 4 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '81.9' at 3, 4 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '13.3' at 4, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '79.2' at 0, 5 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '81.8' at 1, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '83.0' at 2, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '82.0' at 3, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '18.0' at 4, 5 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '77.5' at 0, 6 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '81.0' at 1, 6 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '82.9' at 2, 6 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '83.1' at 3, 6 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '45.1' at 4, 6 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '78.5' at 0, 7 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '82.5' at 1, 7 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '83.2' at 2, 7 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '81.4' at 3, 7 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '73.9' at 4, 7 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '39.6' at 0, 8 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '56.5' at 1, 8 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '73.8' at 2, 8 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '81.5' at 3, 8 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '81.4' at 4, 8 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '80.3' at 0, 9 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '81.2' at 1, 9 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '80.9' at 2, 9 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '74.8' at 3, 9 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label 'failed' at 4, 9 center offset 0, 0.0 front textcolor rgb '#444444' font font(11)
set object rectangle center 2, 0 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 2, 1 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 2, 2 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 2, 3 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 2, 4 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 2, 5 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 3, 6 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 2, 7 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 3, 8 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 1, 9 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
plot 'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48) with boxxyerror fillcolor rgb '#f4f4f4', \
  'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48):(100*$5) with boxxyerror fillcolor palette
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'heat-map', 820, 207)
unset key; unset grid; unset border; set tics scale 0
set lmargin at screen 0.1174
set rmargin at screen 0.87
set tmargin at screen 0.927536232; set bmargin at screen 0.299516908
set xrange [-0.5:4.5]; set yrange [2.5:-0.5]
set xlabel 'learning rate'
set xtics ('0.003' 0, '0.01' 1, '0.03' 2, '0.1' 3, '0.3' 4)
set ytics ('sgd' 0, 'momentum' 1, 'adam' 2)
set cbrange [0.980134984:0.981713356]
set colorbox user origin screen 0.882, graph 0 size screen 0.015, graph 1
set cblabel 'test R²' offset 0.5, 0
set cbtics 0.9806, 0.0002, 0.981713356; set format cb '%.4f'
set cbtics add ('≤ 0.98' 0.980134984)
set label '0.694' at 0, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '0.965' at 1, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '0.982' at 2, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '0.982' at 3, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '0.981' at 4, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '0.982' at 0, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '0.982' at 1, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '0.982' at 2, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '0.981' at 3, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '0.97' at 4, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '0.305' at 0, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '0.72' at 1, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '0.976' at 2, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '0.982' at 3, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '0.982' at 4, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set object rectangle center 3, 0 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 0, 1 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 3, 2 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
plot 'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48) with boxxyerror fillcolor rgb '#f4f4f4', \
  'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48):(1*$5) with boxxyerror fillcolor palette
unset output
}

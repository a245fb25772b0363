do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'heat-map', 820, 207)
unset key; unset grid; unset border; set tics scale 0
set lmargin at screen 0.1174
set rmargin at screen 0.87
set tmargin at screen 0.927536232; set bmargin at screen 0.299516908
set xrange [-0.5:2.5]; set yrange [2.5:-0.5]
set xlabel 'width'
set xtics ('16' 0, '64' 1, '256' 2)
set ytics ('nesterov' 0, 'adam' 1, 'swats' 2)
set cbrange [83.35:84.7625]
set colorbox user origin screen 0.882, graph 0 size screen 0.015, graph 1
set cblabel 'validation accuracy (%)' offset 0.5, 0
set cbtics 83.8, 0.2, 84.7625; set format cb '%.1f'
set cbtics add ('≤ 83.4' 83.35)
set label '82.6' at 0, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '83.8' at 1, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '84.1' at 2, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '83.2' at 0, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '84.1' at 1, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '84.8' at 2, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '82.8' at 0, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '84.3' at 1, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '84.3' at 2, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set object rectangle center 2, 0 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 2, 1 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 1, 2 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
plot 'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48) with boxxyerror fillcolor rgb '#f4f4f4', \
  'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48):(100*$5) with boxxyerror fillcolor palette
unset output
}

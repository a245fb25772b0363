do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'heat-map', 820, 173)
unset key; unset grid; unset border; set tics scale 0
set lmargin at screen 0.2307
set rmargin at screen 0.87
set tmargin at screen 0.913294798; set bmargin at screen 0.358381503
set xrange [-0.5:5.5]; set yrange [1.5:-0.5]
set xlabel 'learning rate'
set xtics ('0.001' 0, '0.003' 1, '0.01' 2, '0.03' 3, '0.1' 4, '0.3' 5)
set ytics ('without' 0, 'batch normalization' 1)
set cbrange [75.7875:81.415]
set colorbox user origin screen 0.882, graph 0 size screen 0.015, graph 1
set cblabel 'test accuracy (%)' offset 0.5, 0
set cbtics 78, 1, 81.415; set format cb '%.0f'
set cbtics add ('≤ 75.8' 75.7875)
set label '10.6' at 0, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '23.4' at 1, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '73.8' at 2, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '77.6' at 3, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '71.9' at 4, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '9.8' at 5, 0 center offset 0, 0.3 front textcolor rgb '#ffffff' font font(12)
set label '6 failed' at 5, 0 center offset 0, -0.45 front textcolor rgb '#ffffff' font font(9)
set label '81.3' at 0, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '81.3' at 1, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '81.4' at 2, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '81.2' at 3, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '80.4' at 4, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '79.6' at 5, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set object rectangle center 3, 0 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 2, 1 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
plot 'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48) with boxxyerror fillcolor rgb '#f4f4f4', \
  'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48):(100*$5) with boxxyerror fillcolor palette
unset output
}

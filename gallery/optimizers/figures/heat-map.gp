do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'heat-map', 820, 343)
unset key; unset grid; unset border; set tics scale 0
set lmargin at screen 0.1174
set rmargin at screen 0.87
set tmargin at screen 0.956268222; set bmargin at screen 0.180758017
set xrange [-0.5:8.5]; set yrange [6.5:-0.5]
set xlabel 'learning rate'
set xtics ('0.0001' 0, '0.000316' 1, '0.001' 2, '0.00316' 3, '0.01' 4, '0.0316' 5, '0.1' 6, '0.316' 7, '1' 8)
set ytics ('sgd' 0, 'momentum' 1, 'nesterov' 2, 'adagrad' 3, 'rmsprop' 4, 'adam' 5, 'adamw' 6)
set cbrange [71.844:84.044]
set colorbox user origin screen 0.882, graph 0 size screen 0.015, graph 1
set cblabel 'test accuracy (%)' offset 0.5, 0
set cbtics 74, 1, 84.044; set format cb '%.0f'
set cbtics add ('≤ 71.8' 71.844)
set label '18.8' at 0, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '34.6' at 1, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '60.3' at 2, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '74.4' at 3, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '79.8' at 4, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '81.5' at 5, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '82.0' at 6, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '79.5' at 7, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '13.3' at 8, 0 center offset 0, 0.3 front textcolor rgb '#ffffff' font font(12)
set label '2 failed' at 8, 0 center offset 0, -0.45 front textcolor rgb '#ffffff' font font(9)
set label '59.8' at 0, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '74.3' at 1, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '80.2' at 2, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '82.7' at 3, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '83.3' at 4, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '82.2' at 5, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '17.9' at 6, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '10.0' at 7, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '10.0' at 8, 1 center offset 0, 0.3 front textcolor rgb '#ffffff' font font(12)
set label '3 failed' at 8, 1 center offset 0, -0.45 front textcolor rgb '#ffffff' font font(9)
set label '59.8' at 0, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '74.3' at 1, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '80.3' at 2, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '82.8' at 3, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '83.6' at 4, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '82.9' at 5, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '19.0' at 6, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '10.0' at 7, 2 center offset 0, 0.3 front textcolor rgb '#ffffff' font font(12)
set label '1 failed' at 7, 2 center offset 0, -0.45 front textcolor rgb '#ffffff' font font(9)
set label '10.0' at 8, 2 center offset 0, 0.3 front textcolor rgb '#ffffff' font font(12)
set label '9 failed' at 8, 2 center offset 0, -0.45 front textcolor rgb '#ffffff' font font(9)
set label '51.5' at 0, 3 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '70.6' at 1, 3 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '77.9' at 2, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '81.8' at 3, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '83.7' at 4, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '84.0' at 5, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '82.8' at 6, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '66.7' at 7, 3 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '21.5' at 8, 3 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '80.7' at 0, 4 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '82.7' at 1, 4 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '83.1' at 2, 4 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '82.4' at 3, 4 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '78.7' at 4, 4 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '45.1' at 5, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '11.8' at 6, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '10.3' at 7, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '10.1' at 8, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '80.6' at 0, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '83.2' at 1, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '84.0' at 2, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '83.3' at 3, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '82.3' at 4, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '66.0' at 5, 5 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '11.6' at 6, 5 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '10.1' at 7, 5 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '10.0' at 8, 5 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '80.6' at 0, 6 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '83.2' at 1, 6 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '84.0' at 2, 6 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '83.6' at 3, 6 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '81.7' at 4, 6 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '69.6' at 5, 6 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '10.0' at 6, 6 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '10.0' at 7, 6 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '10.0' at 8, 6 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set object rectangle center 6, 0 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 4, 1 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 4, 2 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 5, 3 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 2, 4 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 2, 5 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 2, 6 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
plot 'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48) with boxxyerror fillcolor rgb '#f4f4f4', \
  'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48):(100*$5) with boxxyerror fillcolor palette
unset output
}

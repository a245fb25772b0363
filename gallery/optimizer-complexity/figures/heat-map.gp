do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'heat-map', 820, 309)
unset key; unset grid; unset border; set tics scale 0
set lmargin at screen 0.2513
set rmargin at screen 0.87
set tmargin at screen 0.951456311; set bmargin at screen 0.200647249
set xrange [-0.5:8.5]; set yrange [5.5:-0.5]
set xlabel 'learning rate'
set xtics ('0.0001' 0, '0.0003' 1, '0.001' 2, '0.003' 3, '0.01' 4, '0.03' 5, '0.1' 6, '0.3' 7, '1' 8)
set ytics ('sgd, hidden=small' 0, 'sgd, hidden=large' 1, 'rmsprop, hidden=small' 2, 'rmsprop, hidden=large' 3, 'adam, hidden=small' 4, 'adam, hidden=large' 5)
set cbrange [73.39:93.59]
set colorbox user origin screen 0.882, graph 0 size screen 0.015, graph 1
set cblabel 'test accuracy (%)' offset 0.5, 0
set cbtics 76, 2, 93.59; set format cb '%.0f'
set cbtics add ('≤ 73.4' 73.39)
set label '14.8' at 0, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '28.7' at 1, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '59.4' at 2, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '82.2' at 3, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '89.0' at 4, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '90.7' at 5, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '90.5' at 6, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '84.8' at 7, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '12.0' at 8, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '12.8' at 0, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '19.3' at 1, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '49.1' at 2, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '77.3' at 3, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '88.6' at 4, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '91.0' at 5, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '92.2' at 6, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '93.6' at 7, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '17.3' at 8, 1 center offset 0, 0.3 front textcolor rgb '#ffffff' font font(12)
set label '5 failed' at 8, 1 center offset 0, -0.45 front textcolor rgb '#ffffff' font font(9)
set label '83.9' at 0, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '89.5' at 1, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '90.2' at 2, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '88.6' at 3, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '83.1' at 4, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '59.4' at 5, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '16.2' at 6, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '12.4' at 7, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '13.5' at 8, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '90.9' at 0, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '91.8' at 1, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '91.5' at 2, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '92.8' at 3, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '87.6' at 4, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '34.5' at 5, 3 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '17.2' at 6, 3 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '18.6' at 7, 3 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '18.0' at 8, 3 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '82.3' at 0, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '88.9' at 1, 4 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '90.8' at 2, 4 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '90.7' at 3, 4 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '88.5' at 4, 4 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '75.5' at 5, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '14.4' at 6, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '10.0' at 7, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '9.6' at 8, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '90.4' at 0, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '92.0' at 1, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '92.8' at 2, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '92.8' at 3, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '90.2' at 4, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '84.5' at 5, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '9.6' at 6, 5 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '10.1' at 7, 5 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '9.6' at 8, 5 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set object rectangle center 5, 0 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 7, 1 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 2, 2 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 3, 3 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 3, 4 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 2, 5 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
plot 'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48) with boxxyerror fillcolor rgb '#f4f4f4', \
  'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48):(100*$5) with boxxyerror fillcolor palette
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'heat-map', 820, 309)
unset key; unset grid; unset border; set tics scale 0
set lmargin at screen 0.2204
set rmargin at screen 0.87
set tmargin at screen 0.951456311; set bmargin at screen 0.200647249
set xrange [-0.5:12.5]; set yrange [5.5:-0.5]
set xlabel 'learning rate'
set xtics ('1e-05' 0, '3.16e-05' 1, '0.0001' 2, '0.000316' 3, '0.001' 4, '0.00316' 5, '0.01' 6, '0.0316' 7, '0.1' 8, '0.316' 9, '1' 10, '3.16' 11, '10' 12) rotate by 45 right
set ytics ('linear' 0, 'one hidden layer' 1, 'two hidden layers' 2, 'nearest neighbours' 3, '2 clusters' 4, '16 clusters' 5)
set cbrange [73.97:98.5]
set colorbox user origin screen 0.882, graph 0 size screen 0.015, graph 1
set cblabel 'test accuracy (%)' offset 0.5, 0
set cbtics 78, 2, 98.5; set format cb '%.0f'
set cbtics add ('≤ 74.0' 73.97)
set label '47.5' at 0, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '48.0' at 1, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '50.0' at 2, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '56.7' at 3, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '75.8' at 4, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '84.6' at 5, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '85.4' at 6, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '86.2' at 7, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '86.3' at 8, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '86.2' at 9, 0 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '86.0' at 10, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '85.5' at 11, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '84.4' at 12, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '44.5' at 0, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '46.1' at 1, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '48.7' at 2, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '56.1' at 3, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '81.7' at 4, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '85.5' at 5, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '86.4' at 6, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '87.6' at 7, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '93.6' at 8, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '98.2' at 9, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '98.2' at 10, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '94.7' at 11, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '72.9' at 12, 1 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '48.7' at 0, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '49.0' at 1, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '49.4' at 2, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '53.7' at 3, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '63.9' at 4, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '83.9' at 5, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '86.3' at 6, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '89.3' at 7, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '97.9' at 8, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '98.2' at 9, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '97.8' at 10, 2 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '53.5' at 11, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '51.0' at 12, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '98.5' at 0, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '98.5' at 1, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '98.5' at 2, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '98.5' at 3, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '98.5' at 4, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '98.5' at 5, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '98.5' at 6, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '98.5' at 7, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '98.5' at 8, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '98.5' at 9, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '98.5' at 10, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '98.5' at 11, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '98.5' at 12, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '83.4' at 0, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '83.4' at 1, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '83.4' at 2, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '83.4' at 3, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '83.4' at 4, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '83.4' at 5, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '83.4' at 6, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '83.4' at 7, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '83.4' at 8, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '83.4' at 9, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '83.4' at 10, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '83.4' at 11, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '83.4' at 12, 4 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(8)
set label '98.1' at 0, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '98.1' at 1, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '98.1' at 2, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '98.1' at 3, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '98.1' at 4, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '98.1' at 5, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '98.1' at 6, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '98.1' at 7, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '98.1' at 8, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '98.1' at 9, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '98.1' at 10, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '98.1' at 11, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set label '98.1' at 12, 5 center offset 0, 0.0 front textcolor rgb '#000000' font font(8)
set object rectangle center 8, 0 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 10, 1 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 9, 2 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 0, 3 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 0, 4 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 0, 5 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
plot 'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48) with boxxyerror fillcolor rgb '#f4f4f4', \
  'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48):(100*$5) with boxxyerror fillcolor palette
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'heat-map', 820, 241)
unset key; unset grid; unset border; set tics scale 0
set lmargin at screen 0.1998
set rmargin at screen 0.9
set tmargin at screen 0.937759336; set bmargin at screen 0.257261411
set xrange [-0.5:3.5]; set yrange [3.5:-0.5]
set xlabel 'learning rate'
set xtics ('0.003' 0, '0.01' 1, '0.03' 2, '0.1' 3)
set ytics ('relu, bias=false' 0, 'relu, bias=true' 1, 'tanh, bias=false' 2, 'tanh, bias=true' 3)
set cbrange [6.21242747e-05:0.176550969]
set colorbox user origin screen 0.915, graph 0 size screen 0.015, graph 1
set cblabel 'test loss' offset 0.5, 0
set logscale cb; set cbtics ('1e-4' 1e-4, '0.001' 1e-3, '0.01' 1e-2, '0.1' 1e-1)
set palette negative
set label '0.0122' at 0, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '0.0123' at 1, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '0.0124' at 2, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '0.0123' at 3, 0 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '0.000514' at 0, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '0.000477' at 1, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '0.000366' at 2, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '0.000976' at 3, 1 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '0.176' at 0, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '0.176' at 1, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '0.176' at 2, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '0.177' at 3, 2 center offset 0, 0.0 front textcolor rgb '#ffffff' font font(12)
set label '0.00073' at 0, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '6.21e-05' at 1, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '7.2e-05' at 2, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set label '0.000692' at 3, 3 center offset 0, 0.0 front textcolor rgb '#000000' font font(12)
set object rectangle center 1, 0 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 2, 1 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 0, 2 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
set object rectangle center 1, 3 size 0.96, 0.94 front fillstyle empty border linecolor rgb '#d55e00' linewidth 2.2
plot 'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48) with boxxyerror fillcolor rgb '#f4f4f4', \
  'heat-map.csv' skip 1 using 1:2:($1-0.49):($1+0.49):($2-0.48):($2+0.48):(1*$5) with boxxyerror fillcolor palette
unset output
}

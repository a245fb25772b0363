do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'feature-maps', 820, 396)
set multiplot; unset key; unset tics; unset border; unset grid; unset colorbox
set lmargin at screen 0.18902439
set rmargin at screen 0.987804878
set tmargin at screen 0.974747475; set bmargin at screen 0.0252525253
set xrange [-0.5:195.5]
set yrange [111.5:-0.5]
red(c) = int(c) / 65536; green(c) = int(c) / 256 % 256; blue(c) = int(c) % 256
set label 'convolutional' at screen 0.176829268, screen 0.871212121 right font font(12)
set label 'convolutional' at screen 0.176829268, screen 0.633838384 right font font(12)
set label 'convolutional' at screen 0.176829268, screen 0.396464646 right font font(12)
set label 'convolutional' at screen 0.176829268, screen 0.159090909 right font font(12)
set label '0: −4.9 to 3.9' at screen 0.176829268, screen 0.823232323 right textcolor rgb '#666666' font font(9.5)
set label '0: −4.9 to 3.9' at screen 0.176829268, screen 0.585858586 right textcolor rgb '#666666' font font(9.5)
set label '4: −3.8 to 3.2' at screen 0.176829268, screen 0.348484848 right textcolor rgb '#666666' font font(9.5)
set label '4: −3.8 to 3.2' at screen 0.176829268, screen 0.111111111 right textcolor rgb '#666666' font font(9.5)
set arrow from 27.5, -0.5 to 27.5, 111.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 55.5, -0.5 to 55.5, 111.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 83.5, -0.5 to 83.5, 111.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 111.5, -0.5 to 111.5, 111.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 139.5, -0.5 to 139.5, 111.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 167.5, -0.5 to 167.5, 111.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 27.5 to 195.5, 27.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 55.5 to 195.5, 55.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 83.5 to 195.5, 83.5 nohead front linecolor rgb '#ffffff' linewidth 3
plot 'feature-maps.csv' matrix using 1:2:(red($3)):(green($3)):(blue($3)) with rgbimage
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'reconstructions', 820, 456)
set multiplot; unset key; unset tics; unset border; unset grid; unset colorbox
set lmargin at screen 0.18902439
set rmargin at screen 0.987804878
set tmargin at screen 0.978070175; set bmargin at screen 0.0219298246
set xrange [-0.5:167.5]
set yrange [111.5:-0.5]
red(c) = int(c) / 65536; green(c) = int(c) / 256 % 256; blue(c) = int(c) % 256
set label 'target' at screen 0.176829268, screen 0.859649123 right font font(12)
set label 'weight=0.1' at screen 0.176829268, screen 0.620614035 right font font(12)
set label 'weight=1' at screen 0.176829268, screen 0.381578947 right font font(12)
set label 'weight=4' at screen 0.176829268, screen 0.14254386 right font font(12)
set arrow from 27.5, -0.5 to 27.5, 111.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 55.5, -0.5 to 55.5, 111.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 83.5, -0.5 to 83.5, 111.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 111.5, -0.5 to 111.5, 111.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 139.5, -0.5 to 139.5, 111.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 27.5 to 167.5, 27.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 55.5 to 167.5, 55.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 83.5 to 167.5, 83.5 nohead front linecolor rgb '#ffffff' linewidth 3
plot 'reconstructions.csv' matrix using 1:2:(red($3)):(green($3)):(blue($3)) with rgbimage
unset multiplot
unset output
}

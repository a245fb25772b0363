do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'augmentation', 820, 456)
set multiplot; unset key; unset tics; unset border; unset grid; unset colorbox
set lmargin at screen 0.18902439
set rmargin at screen 0.987804878
set tmargin at screen 0.978070175; set bmargin at screen 0.0219298246
set xrange [-0.5:191.5]
set yrange [127.5:-0.5]
red(c) = int(c) / 65536; green(c) = int(c) / 256 % 256; blue(c) = int(c) % 256
set label 'original' at screen 0.176829268, screen 0.859649123 right font font(12)
set label 'images as they are' at screen 0.176829268, screen 0.620614035 right font font(12)
set label 'crop and flip' at screen 0.176829268, screen 0.381578947 right font font(12)
set label 'six transforms' at screen 0.176829268, screen 0.14254386 right font font(12)
set arrow from 31.5, -0.5 to 31.5, 127.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 63.5, -0.5 to 63.5, 127.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 95.5, -0.5 to 95.5, 127.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 127.5, -0.5 to 127.5, 127.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 159.5, -0.5 to 159.5, 127.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 31.5 to 191.5, 31.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 63.5 to 191.5, 63.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 95.5 to 191.5, 95.5 nohead front linecolor rgb '#ffffff' linewidth 3
plot 'augmentation.csv' matrix using 1:2:(red($3)):(green($3)):(blue($3)) with rgbimage
unset multiplot
unset output
}

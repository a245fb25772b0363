do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'segmentation', 820, 456)
unset key; unset tics; unset border; unset grid; unset colorbox
set lmargin at screen 0.18902439
set rmargin at screen 0.987804878
set tmargin at screen 0.978070175; set bmargin at screen 0.0219298246
set xrange [-0.5:287.5]
set yrange [191.5:-0.5]
red(c) = int(c) / 65536; green(c) = int(c) / 256 % 256; blue(c) = int(c) % 256
array classes[5] = [15527148, 29362, 13983232, 40563, 13400487]
color(k) = classes[int(k) + 1]
set label 'image' at screen 0.176829268, screen 0.859649123 right font font(12)
set label 'ground truth' at screen 0.176829268, screen 0.620614035 right font font(12)
set label 'skips=true' at screen 0.176829268, screen 0.381578947 right font font(12)
set label 'skips=false' at screen 0.176829268, screen 0.14254386 right font font(12)
set arrow from 47.5, -0.5 to 47.5, 191.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 95.5, -0.5 to 95.5, 191.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 143.5, -0.5 to 143.5, 191.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 191.5, -0.5 to 191.5, 191.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 239.5, -0.5 to 239.5, 191.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 47.5 to 287.5, 47.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 95.5 to 287.5, 95.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 143.5 to 287.5, 143.5 nohead front linecolor rgb '#ffffff' linewidth 3
plot 'segmentation.csv' index 0 matrix using 1:2:(red($3)):(green($3)):(blue($3)) with rgbimage, \
  'segmentation.csv' index 1 matrix using 1:($2 + 48):(red(color($3))):(green(color($3))):(blue(color($3))) with rgbimage
unset output
}

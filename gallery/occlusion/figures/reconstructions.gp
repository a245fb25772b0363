do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'reconstructions', 820, 674)
set multiplot; unset key; unset tics; unset border; unset grid; unset colorbox
set lmargin at screen 0.18902439
set rmargin at screen 0.987804878
set tmargin at screen 0.985163205; set bmargin at screen 0.0148367953
set xrange [-0.5:167.5]
set yrange [167.5:-0.5]
red(c) = int(c) / 65536; green(c) = int(c) / 256 % 256; blue(c) = int(c) % 256
set label 'input' at screen 0.176829268, screen 0.90504451 right font font(12)
set label 'target' at screen 0.176829268, screen 0.743323442 right font font(12)
set label 'perceptron' at screen 0.176829268, screen 0.581602374 right font font(12)
set label 'convolutional' at screen 0.176829268, screen 0.419881306 right font font(12)
set label 'linear map' at screen 0.176829268, screen 0.258160237 right font font(12)
set label 'as they are' at screen 0.176829268, screen 0.0964391691 right font font(12)
set arrow from 27.5, -0.5 to 27.5, 167.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 55.5, -0.5 to 55.5, 167.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 83.5, -0.5 to 83.5, 167.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 111.5, -0.5 to 111.5, 167.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 139.5, -0.5 to 139.5, 167.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 27.5 to 167.5, 27.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 55.5 to 167.5, 55.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 83.5 to 167.5, 83.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 111.5 to 167.5, 111.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 139.5 to 167.5, 139.5 nohead front linecolor rgb '#ffffff' linewidth 3
plot 'reconstructions.csv' matrix using 1:2:(red($3)):(green($3)):(blue($3)) with rgbimage
unset multiplot
unset output
}

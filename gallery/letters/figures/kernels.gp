do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'kernels', 820, 238)
set multiplot; unset key; unset tics; unset border; unset grid; unset colorbox
set lmargin at screen 0.18902439
set rmargin at screen 0.987804878
set tmargin at screen 0.957983193; set bmargin at screen 0.0420168067
set xrange [-0.5:179.5]
set yrange [59.5:-0.5]
red(c) = int(c) / 65536; green(c) = int(c) / 256 % 256; blue(c) = int(c) % 256
set label 'convolutional' at screen 0.176829268, screen 0.756302521 right font font(12)
set label 'convolutional' at screen 0.176829268, screen 0.298319328 right font font(12)
set label 'before training' at screen 0.176829268, screen 0.676470588 right textcolor rgb '#666666' font font(9.5)
set label 'after, ±0.42' at screen 0.176829268, screen 0.218487395 right textcolor rgb '#666666' font font(9.5)
set arrow from 29.5, -0.5 to 29.5, 59.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 59.5, -0.5 to 59.5, 59.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 89.5, -0.5 to 89.5, 59.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 119.5, -0.5 to 119.5, 59.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 149.5, -0.5 to 149.5, 59.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 29.5 to 179.5, 29.5 nohead front linecolor rgb '#ffffff' linewidth 3
plot 'kernels.csv' matrix using 1:2:(red($3)):(green($3)):(blue($3)) with rgbimage
unset multiplot
unset output
}

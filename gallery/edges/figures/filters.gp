do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'filters', 820, 1996)
set multiplot; unset key; unset tics; unset border; unset grid; unset colorbox
set lmargin at screen 0.18902439
set rmargin at screen 0.987804878
set tmargin at screen 0.987975952; set bmargin at screen 0.00501002004
set xrange [-0.5:287.5]
set yrange [863.5:-0.5]
red(c) = int(c) / 65536; green(c) = int(c) / 256 % 256; blue(c) = int(c) % 256
set label 'picture' at screen 0.176829268, screen 0.933366733 right font font(12)
set label 'Sobel, vertical' at screen 0.176829268, screen 0.824148297 right font font(12)
set label 'Sobel, horizontal' at screen 0.176829268, screen 0.71492986 right font font(12)
set label 'Laplacian' at screen 0.176829268, screen 0.605711423 right font font(12)
set label 'your own numbers' at screen 0.176829268, screen 0.496492986 right font font(12)
set label 'sharpen' at screen 0.176829268, screen 0.387274549 right font font(12)
set label 'Gaussian blur' at screen 0.176829268, screen 0.278056112 right font font(12)
set label 'red against green' at screen 0.176829268, screen 0.168837675 right font font(12)
set label 'blue against yellow' at screen 0.176829268, screen 0.0596192385 right font font(12)
set label 'padding 0' at screen 0.322154472, screen 0.993987976 center font font(12)
set label 'padding same' at screen 0.588414634, screen 0.993987976 center font font(12)
set arrow from 95.5, -0.5 to 95.5, 863.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 191.5, -0.5 to 191.5, 863.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 95.5 to 287.5, 95.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 191.5 to 287.5, 191.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 287.5 to 287.5, 287.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 383.5 to 287.5, 383.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 479.5 to 287.5, 479.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 575.5 to 287.5, 575.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 671.5 to 287.5, 671.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 767.5 to 287.5, 767.5 nohead front linecolor rgb '#ffffff' linewidth 3
plot 'filters.csv' matrix using 1:2:(red($3)):(green($3)):(blue($3)) with rgbimage
unset multiplot
unset output
}

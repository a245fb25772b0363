do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'stylized-images', 820, 361)
set multiplot; unset key; unset tics; unset border; unset grid; unset colorbox
set lmargin at screen 0.18902439
set rmargin at screen 0.987804878
set tmargin at screen 0.933518006; set bmargin at screen 0.027700831
set xrange [-0.5:575.5]
set yrange [287.5:-0.5]
red(c) = int(c) / 65536; green(c) = int(c) / 256 % 256; blue(c) = int(c) % 256
set label 'style-weight=10' at screen 0.176829268, screen 0.783933518 right font font(12)
set label 'style-weight=1000' at screen 0.176829268, screen 0.48199446 right font font(12)
set label 'style-weight=100000' at screen 0.176829268, screen 0.180055402 right font font(12)
set label 'content' at screen 0.255589431, screen 0.966759003 center font font(12)
set label 'style' at screen 0.388719512, screen 0.966759003 center font font(12)
set label 'start' at screen 0.521849593, screen 0.966759003 center font font(12)
set label 'step 37' at screen 0.654979675, screen 0.966759003 center font font(12)
set label 'step 100' at screen 0.788109756, screen 0.966759003 center font font(12)
set label 'step 300' at screen 0.921239837, screen 0.966759003 center font font(12)
set arrow from 95.5, -0.5 to 95.5, 287.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 191.5, -0.5 to 191.5, 287.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 287.5, -0.5 to 287.5, 287.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 383.5, -0.5 to 383.5, 287.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 479.5, -0.5 to 479.5, 287.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 95.5 to 575.5, 95.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 191.5 to 575.5, 191.5 nohead front linecolor rgb '#ffffff' linewidth 3
plot 'stylized-images.csv' matrix using 1:2:(red($3)):(green($3)):(blue($3)) with rgbimage
unset multiplot
unset output
}

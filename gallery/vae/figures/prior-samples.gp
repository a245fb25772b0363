do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'prior-samples', 820, 361)
set multiplot; unset key; unset tics; unset border; unset grid; unset colorbox
set lmargin at screen 0.18902439
set rmargin at screen 0.987804878
set tmargin at screen 0.933518006; set bmargin at screen 0.027700831
set xrange [-0.5:689.5]
set yrange [344.5:-0.5]
red(c) = int(c) / 65536; green(c) = int(c) / 256 % 256; blue(c) = int(c) % 256
set label 'weight=0.1' at screen 0.176829268, screen 0.783933518 right font font(12)
set label 'weight=1' at screen 0.176829268, screen 0.48199446 right font font(12)
set label 'weight=4' at screen 0.176829268, screen 0.180055402 right font font(12)
set label 'before training' at screen 0.255589431, screen 0.966759003 center font font(12)
set label 'epoch 1' at screen 0.388719512, screen 0.966759003 center font font(12)
set label 'epoch 5' at screen 0.521849593, screen 0.966759003 center font font(12)
set label 'epoch 10' at screen 0.654979675, screen 0.966759003 center font font(12)
set label 'epoch 20' at screen 0.788109756, screen 0.966759003 center font font(12)
set label 'real images' at screen 0.921239837, screen 0.966759003 center font font(12)
set arrow from 114.5, -0.5 to 114.5, 344.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 229.5, -0.5 to 229.5, 344.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 344.5, -0.5 to 344.5, 344.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 459.5, -0.5 to 459.5, 344.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 574.5, -0.5 to 574.5, 344.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 114.5 to 689.5, 114.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 229.5 to 689.5, 229.5 nohead front linecolor rgb '#ffffff' linewidth 3
plot 'prior-samples.csv' matrix using 1:2:3:3:3 with rgbimage
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'generated-images', 820, 252)
set multiplot; unset key; unset tics; unset border; unset grid; unset colorbox
set lmargin at screen 0.18902439
set rmargin at screen 0.987804878
set tmargin at screen 0.904761905; set bmargin at screen 0.0396825397
set xrange [-0.5:689.5]
set yrange [229.5:-0.5]
red(c) = int(c) / 65536; green(c) = int(c) / 256 % 256; blue(c) = int(c) % 256
set label 'normalized (0.002)' at screen 0.176829268, screen 0.69047619 right font font(12)
set label 'plain (0.002)' at screen 0.176829268, screen 0.257936508 right font font(12)
set label 'before training' at screen 0.255589431, screen 0.952380952 center font font(12)
set label 'epoch 1' at screen 0.388719512, screen 0.952380952 center font font(12)
set label 'epoch 4' at screen 0.521849593, screen 0.952380952 center font font(12)
set label 'epoch 8' at screen 0.654979675, screen 0.952380952 center font font(12)
set label 'epoch 16' at screen 0.788109756, screen 0.952380952 center font font(12)
set label 'real images' at screen 0.921239837, screen 0.952380952 center font font(12)
set arrow from 114.5, -0.5 to 114.5, 229.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 229.5, -0.5 to 229.5, 229.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 344.5, -0.5 to 344.5, 229.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 459.5, -0.5 to 459.5, 229.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 574.5, -0.5 to 574.5, 229.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 114.5 to 689.5, 114.5 nohead front linecolor rgb '#ffffff' linewidth 3
plot 'generated-images.csv' matrix using 1:2:3:3:3 with rgbimage
unset multiplot
unset output
}

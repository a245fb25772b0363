do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'augmentation', 820, 892)
set multiplot; unset key; unset tics; unset border; unset grid; unset colorbox
set lmargin at screen 0.18902439
set rmargin at screen 0.987804878
set tmargin at screen 0.988789238; set bmargin at screen 0.0112107623
set xrange [-0.5:167.5]
set yrange [223.5:-0.5]
red(c) = int(c) / 65536; green(c) = int(c) / 256 % 256; blue(c) = int(c) % 256
set label 'original' at screen 0.176829268, screen 0.928251121 right font font(12)
set label 'as it should be' at screen 0.176829268, screen 0.806053812 right font font(12)
set label 'training transforms…' at screen 0.176829268, screen 0.683856502 right font font(12)
set label 'accuracy of other c…' at screen 0.176829268, screen 0.561659193 right font font(12)
set label 'measured in trainin…' at screen 0.176829268, screen 0.439461883 right font font(12)
set label 'labels of other ima…' at screen 0.176829268, screen 0.317264574 right font font(12)
set label 'a rate 1000 times a…' at screen 0.176829268, screen 0.195067265 right font font(12)
set label 'frozen but for the …' at screen 0.176829268, screen 0.0728699552 right font font(12)
set arrow from 27.5, -0.5 to 27.5, 223.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 55.5, -0.5 to 55.5, 223.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 83.5, -0.5 to 83.5, 223.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 111.5, -0.5 to 111.5, 223.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 139.5, -0.5 to 139.5, 223.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 27.5 to 167.5, 27.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 55.5 to 167.5, 55.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 83.5 to 167.5, 83.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 111.5 to 167.5, 111.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 139.5 to 167.5, 139.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 167.5 to 167.5, 167.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 195.5 to 167.5, 195.5 nohead front linecolor rgb '#ffffff' linewidth 3
plot 'augmentation.csv' matrix using 1:2:(red($3)):(green($3)):(blue($3)) with rgbimage
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'filters', 820, 1346)
set multiplot; unset key; unset tics; unset border; unset grid; unset colorbox
set lmargin at screen 0.18902439
set rmargin at screen 0.987804878
set tmargin at screen 0.982169391; set bmargin at screen 0.00742942051
set xrange [-0.5:383.5]
set yrange [767.5:-0.5]
red(c) = int(c) / 65536; green(c) = int(c) / 256 % 256; blue(c) = int(c) % 256
set label 'picture' at screen 0.176829268, screen 0.921248143 right font font(12)
set label 'average, 3x3' at screen 0.176829268, screen 0.799405646 right font font(12)
set label 'maximum, 3x3' at screen 0.176829268, screen 0.67756315 right font font(12)
set label 'average, 2x2' at screen 0.176829268, screen 0.555720654 right font font(12)
set label 'maximum, 2x2' at screen 0.176829268, screen 0.433878158 right font font(12)
set label 'average of channels' at screen 0.176829268, screen 0.312035661 right font font(12)
set label 'maximum of channels' at screen 0.176829268, screen 0.190193165 right font font(12)
set label 'edges of four sides' at screen 0.176829268, screen 0.0683506686 right font font(12)
set label 'noise 0' at screen 0.288871951, screen 0.991084695 center font font(12)
set label 'noise 0.05' at screen 0.488567073, screen 0.991084695 center font font(12)
set label 'noise 0.1' at screen 0.688262195, screen 0.991084695 center font font(12)
set label 'noise 0.2' at screen 0.887957317, screen 0.991084695 center font font(12)
set arrow from 95.5, -0.5 to 95.5, 767.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 191.5, -0.5 to 191.5, 767.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from 287.5, -0.5 to 287.5, 767.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 95.5 to 383.5, 95.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 191.5 to 383.5, 191.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 287.5 to 383.5, 287.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 383.5 to 383.5, 383.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 479.5 to 383.5, 479.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 575.5 to 383.5, 575.5 nohead front linecolor rgb '#ffffff' linewidth 3
set arrow from -0.5, 671.5 to 383.5, 671.5 nohead front linecolor rgb '#ffffff' linewidth 3
plot 'filters.csv' matrix using 1:2:(red($3)):(green($3)):(blue($3)) with rgbimage
unset multiplot
unset output
}

# The look of all figures; every NAME.gp here loads it. `gnuplot NAME.gp` draws NAME.svg and NAME.png.
reset
set encoding utf8
set datafile separator comma
set datafile missing 'NaN'
set border 3 linecolor rgb '#555555' linewidth 1
set tics nomirror out scale 0.6 textcolor rgb '#333333'
set format '%h'
set xlabel offset 0, (format eq 'svg' ? 0.6 : 0.2)
set ylabel offset (format eq 'svg' ? 1.2 : 0.4), 0
set grid linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set key noautotitle noenhanced textcolor rgb '#222222'
set style fill solid 1.0 noborder
set palette defined (0 '#00224e', 0.25 '#434e6c', 0.5 '#7d7c78', 0.75 '#bcaf6f', 1 '#fee838')
svg(name, width, height) = sprintf("set terminal svg size %d,%d noenhanced font 'sans-serif,13' \
  background '#ffffff'; set output '%s.svg'", width, height, name)
# Pixels of the PNG to one of the SVG: figures of many panels would make large files.
sharpness(height) = height > 600 ? 1.25 : 2.0
png(name, width, height) = sprintf("set terminal pngcairo size %d,%d noenhanced font 'sans,9.75' \
  fontscale %g linewidth %g pointscale %g background '#ffffff'; set output '%s.png'", \
  sharpness(height) * width, sharpness(height) * height, sharpness(height), sharpness(height), \
  1.3 * sharpness(height), name)
terminal(format, name, width, height) = format eq 'svg' ? svg(name, width, height) : png(name, width, height)
font(pixels) = sprintf(',%.2f', format eq 'svg' ? pixels : 0.75 * pixels)

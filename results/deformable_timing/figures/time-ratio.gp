do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-ratio', 820, 414)
set multiplot; unset key; unset grid; unset border; set tics scale 0
set palette defined (0 '#ffffff', 0.5 '#fdb863', 1 '#b35806')
set cbrange [0:4]
unset label
set lmargin at screen 0.085; set rmargin at screen 0.48
set tmargin at screen 0.917874396; set bmargin at screen 0.628019324
set title 'forward, batch 1' offset 0, -0.7 noenhanced
set xrange [-0.5:2.5]; set yrange [2.5:-0.5]
set xlabel 'size'; set xtics ('14' 0, '28' 1, '56' 2)
set ylabel 'channels'; set ytics ('16' 0, '32' 1, '64' 2)
unset colorbox
set label '4.19×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.14–4.24' at 0, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.77×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.76–2.86' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '1.89×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '1.87–1.90' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '5.21×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '5.18–5.24' at 1, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.06×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.83–3.15' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.93×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.78–5.07' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '6.33×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '6.27–6.54' at 2, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '7.60×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '7.46–7.76' at 2, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.73×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.61–3.86' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==0 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset label
set lmargin at screen 0.5; set rmargin at screen 0.895
set tmargin at screen 0.917874396; set bmargin at screen 0.628019324
set title 'backward, batch 1' offset 0, -0.7 noenhanced
set xrange [-0.5:2.5]; set yrange [2.5:-0.5]
set xlabel 'size'; set xtics ('14' 0, '28' 1, '56' 2)
set ylabel ''; set ytics ('' 0, '' 1, '' 2)
unset colorbox
set label '6.16×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '6.09–6.22' at 0, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.18×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.16–3.33' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '1.94×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '1.92–1.98' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '7.05×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '7.02–7.08' at 1, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.71×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.41–3.80' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.59×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.39–4.73' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '7.23×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '7.14–7.39' at 2, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '9.29×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '9.13–9.46' at 2, 1 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '4.64×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.53–4.74' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==1 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset label
set lmargin at screen 0.085; set rmargin at screen 0.48
set tmargin at screen 0.434782609; set bmargin at screen 0.144927536
set title 'forward, batch 8' offset 0, -0.7 noenhanced
set xrange [-0.5:2.5]; set yrange [2.5:-0.5]
set xlabel 'size'; set xtics ('14' 0, '28' 1, '56' 2)
set ylabel 'channels'; set ytics ('16' 0, '32' 1, '64' 2)
unset colorbox
set label '5.09×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '5.06–5.13' at 0, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.16×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.10–3.25' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.49×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.36–3.65' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '6.30×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '6.01–6.57' at 1, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.72×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.47–5.09' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.17×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.04–3.30' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '5.77×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '5.48–6.03' at 2, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.68×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.43–4.93' at 2, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.05×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.87–3.19' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==2 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset label
set lmargin at screen 0.5; set rmargin at screen 0.895
set tmargin at screen 0.434782609; set bmargin at screen 0.144927536
set title 'backward, batch 8' offset 0, -0.7 noenhanced
set xrange [-0.5:2.5]; set yrange [2.5:-0.5]
set xlabel 'size'; set xtics ('14' 0, '28' 1, '56' 2)
set ylabel ''; set ytics ('' 0, '' 1, '' 2)
set colorbox user origin screen 0.915, screen 0.144927536 size screen 0.014, screen 0.758454106; set cbtics ('1×' 0, '2×' 1, '4×' 2, '8×' 3, '16×' 4)
set label '7.70×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '7.64–7.78' at 0, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.85×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.76–3.90' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.16×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.01–4.35' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '11.1×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '10.8–11.3' at 1, 0 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '7.41×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '6.95–7.76' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.96×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.86–4.03' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '8.68×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '8.38–9.01' at 2, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '5.01×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.89–5.20' at 2, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.60×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.39–3.66' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==3 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset multiplot
unset output
}

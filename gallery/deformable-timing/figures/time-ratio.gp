do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-ratio', 820, 414)
set multiplot; unset key; unset grid; unset border; set tics scale 0
set palette defined (0 '#ffffff', 0.5 '#fdb863', 1 '#b35806')
set cbrange [0:3]
unset label
set lmargin at screen 0.085; set rmargin at screen 0.48
set tmargin at screen 0.917874396; set bmargin at screen 0.628019324
set title 'forward, batch 1' offset 0, -0.7 noenhanced
set xrange [-0.5:2.5]; set yrange [2.5:-0.5]
set xlabel 'size'; set xtics ('14' 0, '28' 1, '56' 2)
set ylabel 'channels'; set ytics ('16' 0, '32' 1, '64' 2)
unset colorbox
set label '3.27×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.26–3.28' at 0, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.56×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.55–2.56' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '1.83×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '1.82–1.84' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.21×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.20–4.22' at 1, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.62×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.62–2.63' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.33×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.30–4.37' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.75×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.74–4.78' at 2, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '6.01×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '5.96–6.06' at 2, 1 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '4.04×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.00–4.08' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==0 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset label
set lmargin at screen 0.5; set rmargin at screen 0.895
set tmargin at screen 0.917874396; set bmargin at screen 0.628019324
set title 'backward, batch 1' offset 0, -0.7 noenhanced
set xrange [-0.5:2.5]; set yrange [2.5:-0.5]
set xlabel 'size'; set xtics ('14' 0, '28' 1, '56' 2)
set ylabel ''; set ytics ('' 0, '' 1, '' 2)
unset colorbox
set label '3.91×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.89–3.93' at 0, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.60×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.59–2.61' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '1.79×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '1.79–1.80' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.46×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.45–4.47' at 1, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.75×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.75–2.76' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.94×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.92–3.95' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.83×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.81–4.87' at 2, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '6.33×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '6.31–6.36' at 2, 1 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '4.38×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.35–4.40' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==1 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset label
set lmargin at screen 0.085; set rmargin at screen 0.48
set tmargin at screen 0.434782609; set bmargin at screen 0.144927536
set title 'forward, batch 8' offset 0, -0.7 noenhanced
set xrange [-0.5:2.5]; set yrange [2.5:-0.5]
set xlabel 'size'; set xtics ('14' 0, '28' 1, '56' 2)
set ylabel 'channels'; set ytics ('16' 0, '32' 1, '64' 2)
unset colorbox
set label '4.08×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.06–4.10' at 0, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.70×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.69–2.72' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.81×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.78–3.90' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.60×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.58–4.62' at 1, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.66×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.63–4.71' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.58×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.51–3.68' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '5.04×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.96–5.12' at 2, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.21×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.15–4.25' at 2, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.20×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.16–3.27' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==2 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset label
set lmargin at screen 0.5; set rmargin at screen 0.895
set tmargin at screen 0.434782609; set bmargin at screen 0.144927536
set title 'backward, batch 8' offset 0, -0.7 noenhanced
set xrange [-0.5:2.5]; set yrange [2.5:-0.5]
set xlabel 'size'; set xtics ('14' 0, '28' 1, '56' 2)
set ylabel ''; set ytics ('' 0, '' 1, '' 2)
set colorbox user origin screen 0.915, screen 0.144927536 size screen 0.014, screen 0.758454106; set cbtics ('1×' 0, '2×' 1, '4×' 2, '8×' 3)
set label '5.15×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '5.12–5.17' at 0, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.83×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.82–2.85' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.67×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.65–3.71' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '5.51×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '5.49–5.53' at 1, 0 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '4.93×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.91–4.96' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.11×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.03–4.19' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '5.07×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '5.00–5.15' at 2, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.98×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.92–5.03' at 2, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.57×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.55–3.61' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==3 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset multiplot
unset output
}

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
set label '3.22×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.19–3.23' at 0, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.51×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.49–2.52' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '1.84×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '1.83–1.85' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.18×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.17–4.19' at 1, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.62×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.61–2.64' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.41×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.38–4.44' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.95×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.88–5.02' at 2, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '6.70×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '6.63–6.79' at 2, 1 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '4.15×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.08–4.21' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==0 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset label
set lmargin at screen 0.5; set rmargin at screen 0.895
set tmargin at screen 0.917874396; set bmargin at screen 0.628019324
set title 'backward, batch 1' offset 0, -0.7 noenhanced
set xrange [-0.5:2.5]; set yrange [2.5:-0.5]
set xlabel 'size'; set xtics ('14' 0, '28' 1, '56' 2)
set ylabel ''; set ytics ('' 0, '' 1, '' 2)
unset colorbox
set label '3.85×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.82–3.86' at 0, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.59×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.57–2.60' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '1.82×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '1.80–1.83' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.91×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.90–4.91' at 1, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.79×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.78–2.81' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.89×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.86–3.93' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '5.00×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.94–5.06' at 2, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '6.70×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '6.62–6.80' at 2, 1 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '4.54×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.47–4.61' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==1 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset label
set lmargin at screen 0.085; set rmargin at screen 0.48
set tmargin at screen 0.434782609; set bmargin at screen 0.144927536
set title 'forward, batch 8' offset 0, -0.7 noenhanced
set xrange [-0.5:2.5]; set yrange [2.5:-0.5]
set xlabel 'size'; set xtics ('14' 0, '28' 1, '56' 2)
set ylabel 'channels'; set ytics ('16' 0, '32' 1, '64' 2)
unset colorbox
set label '4.07×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.05–4.09' at 0, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.73×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.71–2.75' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.00×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.97–4.05' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.78×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.75–4.83' at 1, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '5.03×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.94–5.10' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.50×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.45–3.54' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.76×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.62–4.91' at 2, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.32×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.24–4.38' at 2, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.31×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.28–3.36' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==2 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset label
set lmargin at screen 0.5; set rmargin at screen 0.895
set tmargin at screen 0.434782609; set bmargin at screen 0.144927536
set title 'backward, batch 8' offset 0, -0.7 noenhanced
set xrange [-0.5:2.5]; set yrange [2.5:-0.5]
set xlabel 'size'; set xtics ('14' 0, '28' 1, '56' 2)
set ylabel ''; set ytics ('' 0, '' 1, '' 2)
set colorbox user origin screen 0.915, screen 0.144927536 size screen 0.014, screen 0.758454106; set cbtics ('1×' 0, '2×' 1, '4×' 2, '8×' 3)
set label '5.21×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '5.18–5.24' at 0, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.87×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.85–2.89' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.66×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.63–3.68' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '5.70×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '5.65–5.75' at 1, 0 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '5.16×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '5.07–5.29' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.93×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.87–3.99' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '5.35×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '5.31–5.40' at 2, 0 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '4.73×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.67–4.79' at 2, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.53×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.50–3.56' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==3 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset multiplot
unset output
}

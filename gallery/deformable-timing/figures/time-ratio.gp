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
set label '3.26×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.24–3.28' at 0, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.57×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.56–2.58' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '1.82×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '1.81–1.83' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.27×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.25–4.30' at 1, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.58×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.55–2.63' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.20×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.17–4.24' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.80×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.76–4.85' at 2, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '6.32×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '6.23–6.40' at 2, 1 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '3.85×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.74–3.97' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==0 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset label
set lmargin at screen 0.5; set rmargin at screen 0.895
set tmargin at screen 0.917874396; set bmargin at screen 0.628019324
set title 'backward, batch 1' offset 0, -0.7 noenhanced
set xrange [-0.5:2.5]; set yrange [2.5:-0.5]
set xlabel 'size'; set xtics ('14' 0, '28' 1, '56' 2)
set ylabel ''; set ytics ('' 0, '' 1, '' 2)
unset colorbox
set label '3.84×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.82–3.86' at 0, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.63×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.62–2.65' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '1.79×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '1.79–1.80' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.98×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.95–5.01' at 1, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.74×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.72–2.78' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.78×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.75–3.83' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.90×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.86–4.95' at 2, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '6.64×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '6.55–6.75' at 2, 1 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '4.48×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.40–4.56' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
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
set label '4.05–4.11' at 0, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.68×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.67–2.69' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.80×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.77–3.86' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.65×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.63–4.69' at 1, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.73×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.63–4.85' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.35×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.25–3.43' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '5.04×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.84–5.23' at 2, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.15×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.08–4.23' at 2, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.31×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.26–3.38' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==2 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset label
set lmargin at screen 0.5; set rmargin at screen 0.895
set tmargin at screen 0.434782609; set bmargin at screen 0.144927536
set title 'backward, batch 8' offset 0, -0.7 noenhanced
set xrange [-0.5:2.5]; set yrange [2.5:-0.5]
set xlabel 'size'; set xtics ('14' 0, '28' 1, '56' 2)
set ylabel ''; set ytics ('' 0, '' 1, '' 2)
set colorbox user origin screen 0.915, screen 0.144927536 size screen 0.014, screen 0.758454106; set cbtics ('1×' 0, '2×' 1, '4×' 2, '8×' 3)
set label '5.16×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '5.12–5.19' at 0, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.84×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.82–2.85' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.69×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.66–3.72' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '5.61×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '5.55–5.67' at 1, 0 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '4.84×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.76–4.98' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.81×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.65–4.03' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '5.22×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '5.10–5.36' at 2, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.53×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.43–4.62' at 2, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.51×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.45–3.56' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==3 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset multiplot
unset output
}

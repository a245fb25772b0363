do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-ratio', 820, 414)
set multiplot; unset key; unset grid; unset border; set tics scale 0
set palette defined (0 '#ffffff', 0.5 '#fdb863', 1 '#b35806')
set cbrange [0:5]
unset label
set lmargin at screen 0.085; set rmargin at screen 0.48
set tmargin at screen 0.917874396; set bmargin at screen 0.628019324
set title 'forward, batch 1' offset 0, -0.7 noenhanced
set xrange [-0.5:2.5]; set yrange [2.5:-0.5]
set xlabel 'size'; set xtics ('14' 0, '28' 1, '56' 2)
set ylabel 'channels'; set ytics ('16' 0, '32' 1, '64' 2)
unset colorbox
set label '5.88×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '5.80–5.97' at 0, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.53×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.46–4.60' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.60×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.46–2.77' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '8.75×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '8.46–9.17' at 1, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '5.55×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '5.43–5.69' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.25×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.06–4.45' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '10.8×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '10.6–11.1' at 2, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '7.71×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '7.35–8.05' at 2, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.87×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.75–3.98' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==0 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset label
set lmargin at screen 0.5; set rmargin at screen 0.895
set tmargin at screen 0.917874396; set bmargin at screen 0.628019324
set title 'backward, batch 1' offset 0, -0.7 noenhanced
set xrange [-0.5:2.5]; set yrange [2.5:-0.5]
set xlabel 'size'; set xtics ('14' 0, '28' 1, '56' 2)
set ylabel ''; set ytics ('' 0, '' 1, '' 2)
unset colorbox
set label '9.97×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '9.79–10.2' at 0, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '5.51×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '5.45–5.56' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.00×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.93–3.12' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '13.5×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '12.9–14.5' at 1, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '6.99×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '6.89–7.11' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.56×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.32–4.75' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '14.8×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '13.4–15.7' at 2, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '10.3×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '9.77–10.6' at 2, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.50×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.32–4.68' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==1 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset label
set lmargin at screen 0.085; set rmargin at screen 0.48
set tmargin at screen 0.434782609; set bmargin at screen 0.144927536
set title 'forward, batch 8' offset 0, -0.7 noenhanced
set xrange [-0.5:2.5]; set yrange [2.5:-0.5]
set xlabel 'size'; set xtics ('14' 0, '28' 1, '56' 2)
set ylabel 'channels'; set ytics ('16' 0, '32' 1, '64' 2)
unset colorbox
set label '10.0×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '9.69–10.5' at 0, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '5.03×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.73–5.29' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.60×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.24–3.87' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '9.20×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '8.66–9.75' at 1, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '6.17×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '5.82–6.56' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.66×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.46–3.89' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '8.66×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '8.35–9.00' at 2, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '5.79×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '5.50–6.19' at 2, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.52×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.41–3.60' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==2 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset label
set lmargin at screen 0.5; set rmargin at screen 0.895
set tmargin at screen 0.434782609; set bmargin at screen 0.144927536
set title 'backward, batch 8' offset 0, -0.7 noenhanced
set xrange [-0.5:2.5]; set yrange [2.5:-0.5]
set xlabel 'size'; set xtics ('14' 0, '28' 1, '56' 2)
set ylabel ''; set ytics ('' 0, '' 1, '' 2)
set colorbox user origin screen 0.915, screen 0.144927536 size screen 0.014, screen 0.758454106; set cbtics ('1×' 0, '2×' 1, '4×' 2, '8×' 3, '16×' 4, '32×' 5)
set label '18.5×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '18.1–18.9' at 0, 0 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '7.14×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '6.93–7.33' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.48×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.28–4.78' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '16.7×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '16.1–17.5' at 1, 0 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '9.32×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '8.75–9.96' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.50×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.25–4.82' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '11.9×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '11.6–12.5' at 2, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '6.31×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '6.07–6.65' at 2, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.19×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.00–4.34' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==3 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset multiplot
unset output
}

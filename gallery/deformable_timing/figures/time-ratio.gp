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
set label '3.47×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.29–3.59' at 0, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.90×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.89–2.91' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '1.84×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '1.83–1.94' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.37×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.34–4.40' at 1, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.67×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.66–2.69' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.48×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.39–4.59' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '5.10×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.84–5.39' at 2, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '6.68×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '6.57–6.82' at 2, 1 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '3.21×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.05–3.36' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==0 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset label
set lmargin at screen 0.5; set rmargin at screen 0.895
set tmargin at screen 0.917874396; set bmargin at screen 0.628019324
set title 'backward, batch 1' offset 0, -0.7 noenhanced
set xrange [-0.5:2.5]; set yrange [2.5:-0.5]
set xlabel 'size'; set xtics ('14' 0, '28' 1, '56' 2)
set ylabel ''; set ytics ('' 0, '' 1, '' 2)
unset colorbox
set label '4.35×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.03–4.43' at 0, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.87×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.86–2.88' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '1.80×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '1.78–1.89' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '5.31×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '5.29–5.35' at 1, 0 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '2.80×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.78–2.82' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.01×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.95–4.07' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '5.32×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '5.11–5.52' at 2, 0 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '7.42×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '7.33–7.53' at 2, 1 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '4.07×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.77–4.34' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==1 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset label
set lmargin at screen 0.085; set rmargin at screen 0.48
set tmargin at screen 0.434782609; set bmargin at screen 0.144927536
set title 'forward, batch 8' offset 0, -0.7 noenhanced
set xrange [-0.5:2.5]; set yrange [2.5:-0.5]
set xlabel 'size'; set xtics ('14' 0, '28' 1, '56' 2)
set ylabel 'channels'; set ytics ('16' 0, '32' 1, '64' 2)
unset colorbox
set label '4.13×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.92–4.38' at 0, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.03×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.97–3.07' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.36×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.22–3.51' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.96×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.85–5.08' at 1, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.57×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.40–4.72' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.14×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.00–3.30' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.72×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.56–4.93' at 2, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.55×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.43–4.70' at 2, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.14×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.06–3.24' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==2 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset label
set lmargin at screen 0.5; set rmargin at screen 0.895
set tmargin at screen 0.434782609; set bmargin at screen 0.144927536
set title 'backward, batch 8' offset 0, -0.7 noenhanced
set xrange [-0.5:2.5]; set yrange [2.5:-0.5]
set xlabel 'size'; set xtics ('14' 0, '28' 1, '56' 2)
set ylabel ''; set ytics ('' 0, '' 1, '' 2)
set colorbox user origin screen 0.915, screen 0.144927536 size screen 0.014, screen 0.758454106; set cbtics ('1×' 0, '2×' 1, '4×' 2, '8×' 3)
set label '5.29×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '5.02–5.55' at 0, 0 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '3.12×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.03–3.18' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.54×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.35–3.66' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '6.47×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '6.33–6.59' at 1, 0 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '5.81×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '5.66–5.98' at 1, 1 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '3.46×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.34–3.69' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '5.49×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '5.35–5.67' at 2, 0 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '4.49×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.34–4.65' at 2, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.38×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.31–3.46' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==3 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset multiplot
unset output
}

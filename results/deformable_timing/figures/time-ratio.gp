do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'time-ratio', 820, 414)
set multiplot; unset key; unset grid; unset border; set tics scale 0
set palette defined (0 '#ffffff', 0.5 '#fdb863', 1 '#b35806')
set cbrange [0:5]
unset label
set lmargin at screen 0.085; set rmargin at screen 0.48
set tmargin at screen 0.917874396; set bmargin at screen 0.628019324
set title 'forward, batch 2' offset 0, -0.7 noenhanced
set xrange [-0.5:2.5]; set yrange [2.5:-0.5]
set xlabel 'size'; set xtics ('14' 0, '28' 1, '56' 2)
set ylabel 'channels'; set ytics ('16' 0, '32' 1, '64' 2)
unset colorbox
set label '8.93×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '8.13–10.3' at 0, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '5.69×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '5.39–6.02' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.94×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.77–3.12' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '12.8×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '11.8–13.6' at 1, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '5.07×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.89–5.21' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.64×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.28–3.95' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '9.20×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '8.74–9.81' at 2, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '5.21×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.84–5.67' at 2, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.27×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.05–3.45' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==0 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset label
set lmargin at screen 0.5; set rmargin at screen 0.895
set tmargin at screen 0.917874396; set bmargin at screen 0.628019324
set title 'backward, batch 2' offset 0, -0.7 noenhanced
set xrange [-0.5:2.5]; set yrange [2.5:-0.5]
set xlabel 'size'; set xtics ('14' 0, '28' 1, '56' 2)
set ylabel ''; set ytics ('' 0, '' 1, '' 2)
unset colorbox
set label '16.4×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '15.1–18.1' at 0, 0 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '6.84×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '6.63–7.19' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.13×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.98–3.26' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '20.0×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '19.2–21.1' at 1, 0 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '7.62×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '7.19–8.00' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.33×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.11–4.54' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '17.4×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '16.5–18.7' at 2, 0 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '8.59×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '8.22–9.34' at 2, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.12×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.91–4.35' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==1 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset label
set lmargin at screen 0.085; set rmargin at screen 0.48
set tmargin at screen 0.434782609; set bmargin at screen 0.144927536
set title 'forward, batch 8' offset 0, -0.7 noenhanced
set xrange [-0.5:2.5]; set yrange [2.5:-0.5]
set xlabel 'size'; set xtics ('14' 0, '28' 1, '56' 2)
set ylabel 'channels'; set ytics ('16' 0, '32' 1, '64' 2)
unset colorbox
set label '12.8×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '12.6–13.0' at 0, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.76×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.48–5.04' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.32×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.09–3.58' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '8.33×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '7.68–9.35' at 1, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '5.01×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.79–5.69' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.51×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.23–3.81' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '8.59×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '8.06–9.65' at 2, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '5.61×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '5.08–6.02' at 2, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.51×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.25–3.72' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==2 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset label
set lmargin at screen 0.5; set rmargin at screen 0.895
set tmargin at screen 0.434782609; set bmargin at screen 0.144927536
set title 'backward, batch 8' offset 0, -0.7 noenhanced
set xrange [-0.5:2.5]; set yrange [2.5:-0.5]
set xlabel 'size'; set xtics ('14' 0, '28' 1, '56' 2)
set ylabel ''; set ytics ('' 0, '' 1, '' 2)
set colorbox user origin screen 0.915, screen 0.144927536 size screen 0.014, screen 0.758454106; set cbtics ('1×' 0, '2×' 1, '4×' 2, '8×' 3, '16×' 4, '32×' 5)
set label '20.1×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '19.7–20.4' at 0, 0 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '7.36×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '6.92–7.68' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.90×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.73–4.12' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '20.7×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '19.1–22.6' at 1, 0 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '9.57×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '9.20–10.0' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.62×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.38–4.81' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '15.6×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '14.5–16.8' at 2, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '6.83×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '6.25–7.66' at 2, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.15×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.96–4.38' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==3 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset multiplot
unset output
}

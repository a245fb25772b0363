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
set label '3.31×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.29–3.33' at 0, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.71×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.71–2.72' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '1.83×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '1.81–1.83' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.73×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.72–3.74' at 1, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.62×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.61–2.63' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.35×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.31–4.40' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.87×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.86–3.89' at 2, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '6.01×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '5.97–6.06' at 2, 1 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '4.07×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.01–4.12' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==0 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset label
set lmargin at screen 0.5; set rmargin at screen 0.895
set tmargin at screen 0.917874396; set bmargin at screen 0.628019324
set title 'backward, batch 1' offset 0, -0.7 noenhanced
set xrange [-0.5:2.5]; set yrange [2.5:-0.5]
set xlabel 'size'; set xtics ('14' 0, '28' 1, '56' 2)
set ylabel ''; set ytics ('' 0, '' 1, '' 2)
unset colorbox
set label '3.43×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.41–3.45' at 0, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.64×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.63–2.64' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '1.73×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '1.72–1.74' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.05×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.04–4.05' at 1, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.73×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.71–2.74' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.09×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.06–4.13' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.30×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.29–4.32' at 2, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '6.65×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '6.61–6.68' at 2, 1 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '4.55×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.49–4.61' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==1 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset label
set lmargin at screen 0.085; set rmargin at screen 0.48
set tmargin at screen 0.434782609; set bmargin at screen 0.144927536
set title 'forward, batch 8' offset 0, -0.7 noenhanced
set xrange [-0.5:2.5]; set yrange [2.5:-0.5]
set xlabel 'size'; set xtics ('14' 0, '28' 1, '56' 2)
set ylabel 'channels'; set ytics ('16' 0, '32' 1, '64' 2)
unset colorbox
set label '3.57×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.55–3.59' at 0, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.60×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.58–2.62' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.80×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.76–3.85' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.96×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.91–4.01' at 1, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.88×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.75–4.98' at 1, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.61×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.54–3.67' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.06×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.02–4.09' at 2, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.18×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.11–4.25' at 2, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.36×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.31–3.42' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==2 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset label
set lmargin at screen 0.5; set rmargin at screen 0.895
set tmargin at screen 0.434782609; set bmargin at screen 0.144927536
set title 'backward, batch 8' offset 0, -0.7 noenhanced
set xrange [-0.5:2.5]; set yrange [2.5:-0.5]
set xlabel 'size'; set xtics ('14' 0, '28' 1, '56' 2)
set ylabel ''; set ytics ('' 0, '' 1, '' 2)
set colorbox user origin screen 0.915, screen 0.144927536 size screen 0.014, screen 0.758454106; set cbtics ('1×' 0, '2×' 1, '4×' 2, '8×' 3)
set label '4.11×' at 0, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.08–4.13' at 0, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '2.83×' at 0, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '2.80–2.86' at 0, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.93×' at 0, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.88–3.96' at 0, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.23×' at 1, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.20–4.28' at 1, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '5.44×' at 1, 1 center offset 0, 0.35 front textcolor rgb '#ffffff' font font(12)
set label '5.36–5.55' at 1, 1 center offset 0, -0.55 front textcolor rgb '#ffffff' font font(9)
set label '4.04×' at 1, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.97–4.12' at 1, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.44×' at 2, 0 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.41–4.48' at 2, 0 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '4.72×' at 2, 1 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '4.65–4.79' at 2, 1 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
set label '3.53×' at 2, 2 center offset 0, 0.35 front textcolor rgb '#000000' font font(12)
set label '3.49–3.56' at 2, 2 center offset 0, -0.55 front textcolor rgb '#000000' font font(9)
plot 'time-ratio.csv' skip 1 using ($1==3 ? $2 : NaN):3:($2-0.49):($2+0.49):($3-0.48):($3+0.48):7 with boxxyerror fillcolor palette
unset multiplot
unset output
}

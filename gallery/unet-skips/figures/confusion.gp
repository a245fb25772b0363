do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'confusion', 820, 400)
set multiplot; unset key; unset grid; unset border; set tics scale 0
eval "set tics font '".font(10)."'"
set xrange [-0.5:4.5]; set yrange [4.5:-0.5]
set xtics 0, 1; set ytics 0, 1
set palette defined (0 '#ffffff', 0.05 '#dce9f5', 0.5 '#5b9bd0', 1 '#003f70'); set cbrange [0:100]
set lmargin at screen 0.126829268; set rmargin at screen 0.480487805
set tmargin at screen 0.935; set bmargin at screen 0.21
set xtics ('background' 0, 'circle' 1, 'square' 2, 'triangle' 3, 'star' 4) rotate by 40 right
set ytics ('background' 0, 'circle' 1, 'square' 2, 'triangle' 3, 'star' 4)
set title 'with skips' offset 0, -0.7 noenhanced font font(12)
set ylabel ''
set xlabel 'predicted class' offset 0, 1.1
unset colorbox
unset label
set label 'true class' at screen 0.0231707317, graph 0.5 center rotate by 90
set label '99' at 0, 0 center front textcolor rgb '#ffffff' font font(9)
set label '2' at 0, 1 center front textcolor rgb '#000000' font font(9)
set label '93' at 1, 1 center front textcolor rgb '#ffffff' font font(9)
set label '5' at 2, 1 center front textcolor rgb '#000000' font font(9)
set label '4' at 0, 2 center front textcolor rgb '#000000' font font(9)
set label '7' at 1, 2 center front textcolor rgb '#000000' font font(9)
set label '83' at 2, 2 center front textcolor rgb '#ffffff' font font(9)
set label '5' at 3, 2 center front textcolor rgb '#000000' font font(9)
set label '6' at 0, 3 center front textcolor rgb '#000000' font font(9)
set label '9' at 2, 3 center front textcolor rgb '#000000' font font(9)
set label '80' at 3, 3 center front textcolor rgb '#ffffff' font font(9)
set label '5' at 4, 3 center front textcolor rgb '#000000' font font(9)
set label '10' at 0, 4 center front textcolor rgb '#000000' font font(9)
set label '1' at 2, 4 center front textcolor rgb '#000000' font font(9)
set label '3' at 3, 4 center front textcolor rgb '#000000' font font(9)
set label '87' at 4, 4 center front textcolor rgb '#ffffff' font font(9)
plot 'confusion.csv' skip 1 using ($1 == 0 ? $4 : NaN):3:($4-0.5):($4+0.5):($3-0.5):($3+0.5):6 with boxxyerror fillcolor palette
set lmargin at screen 0.512195122; set rmargin at screen 0.865853659
set tmargin at screen 0.935; set bmargin at screen 0.21
set xtics ('background' 0, 'circle' 1, 'square' 2, 'triangle' 3, 'star' 4) rotate by 40 right
set ytics ('' 0, '' 1, '' 2, '' 3, '' 4)
set title 'without skips' offset 0, -0.7 noenhanced font font(12)
set ylabel ''
set xlabel 'predicted class' offset 0, 1.1
set colorbox user origin graph 1.05, graph 0 size screen 0.012, graph 1; set cblabel '% of the true class' offset 0.5, 0
unset label
set label '97' at 0, 0 center front textcolor rgb '#ffffff' font font(9)
set label '1' at 1, 0 center front textcolor rgb '#000000' font font(9)
set label '1' at 2, 0 center front textcolor rgb '#000000' font font(9)
set label '1' at 3, 0 center front textcolor rgb '#000000' font font(9)
set label '1' at 4, 0 center front textcolor rgb '#000000' font font(9)
set label '8' at 0, 1 center front textcolor rgb '#000000' font font(9)
set label '77' at 1, 1 center front textcolor rgb '#ffffff' font font(9)
set label '14' at 2, 1 center front textcolor rgb '#000000' font font(9)
set label '1' at 3, 1 center front textcolor rgb '#000000' font font(9)
set label '16' at 0, 2 center front textcolor rgb '#000000' font font(9)
set label '9' at 1, 2 center front textcolor rgb '#000000' font font(9)
set label '64' at 2, 2 center front textcolor rgb '#ffffff' font font(9)
set label '10' at 3, 2 center front textcolor rgb '#000000' font font(9)
set label '1' at 4, 2 center front textcolor rgb '#000000' font font(9)
set label '24' at 0, 3 center front textcolor rgb '#000000' font font(9)
set label '10' at 2, 3 center front textcolor rgb '#000000' font font(9)
set label '55' at 3, 3 center front textcolor rgb '#000000' font font(9)
set label '12' at 4, 3 center front textcolor rgb '#000000' font font(9)
set label '32' at 0, 4 center front textcolor rgb '#000000' font font(9)
set label '1' at 2, 4 center front textcolor rgb '#000000' font font(9)
set label '8' at 3, 4 center front textcolor rgb '#000000' font font(9)
set label '59' at 4, 4 center front textcolor rgb '#ffffff' font font(9)
plot 'confusion.csv' skip 1 using ($1 == 1 ? $4 : NaN):3:($4-0.5):($4+0.5):($3-0.5):($3+0.5):6 with boxxyerror fillcolor palette
unset multiplot
unset output
}

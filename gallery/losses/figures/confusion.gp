do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'confusion', 820, 806)
set multiplot; unset key; unset grid; unset border; set tics scale 0
eval "set tics font '".font(10)."'"
set xrange [-0.5:1.5]; set yrange [1.5:-0.5]
set xtics 0, 1; set ytics 0, 1
set palette defined (0 '#ffffff', 0.05 '#dce9f5', 0.5 '#5b9bd0', 1 '#003f70'); set cbrange [0:100]
set lmargin at screen 0.135365854; set rmargin at screen 0.48902439
set tmargin at screen 0.967741935; set bmargin at screen 0.607940447
set xtics ('T-shirt/top' 0, 'Shirt' 1) rotate by 40 right
set ytics ('T-shirt/top' 0, 'Shirt' 1)
set title 'from scratch' offset 0, -0.7 noenhanced font font(12)
set ylabel ''
set xlabel '' offset 0, 1.21
unset colorbox
unset label
set label 'true class' at screen 0.025, graph 0.5 center rotate by 90
set label '80' at 0, 0 center front textcolor rgb '#ffffff' font font(9)
set label '20' at 1, 0 center front textcolor rgb '#000000' font font(9)
set label '16' at 0, 1 center front textcolor rgb '#000000' font font(9)
set label '84' at 1, 1 center front textcolor rgb '#ffffff' font font(9)
plot 'confusion.csv' skip 1 using ($1 == 0 ? $4 : NaN):3:($4-0.5):($4+0.5):($3-0.5):($3+0.5):6 with boxxyerror fillcolor palette
set lmargin at screen 0.520731707; set rmargin at screen 0.874390244
set tmargin at screen 0.967741935; set bmargin at screen 0.607940447
set xtics ('T-shirt/top' 0, 'Shirt' 1) rotate by 40 right
set ytics ('' 0, '' 1)
set title 'cross-entropy' offset 0, -0.7 noenhanced font font(12)
set ylabel ''
set xlabel '' offset 0, 1.21
set colorbox user origin graph 1.05, graph 0 size screen 0.012, graph 1; set cblabel '% of the true class' offset 0.5, 0
unset label
set label '84' at 0, 0 center front textcolor rgb '#ffffff' font font(9)
set label '16' at 1, 0 center front textcolor rgb '#000000' font font(9)
set label '19' at 0, 1 center front textcolor rgb '#000000' font font(9)
set label '81' at 1, 1 center front textcolor rgb '#ffffff' font font(9)
plot 'confusion.csv' skip 1 using ($1 == 1 ? $4 : NaN):3:($4-0.5):($4+0.5):($3-0.5):($3+0.5):6 with boxxyerror fillcolor palette
set lmargin at screen 0.135365854; set rmargin at screen 0.48902439
set tmargin at screen 0.470223325; set bmargin at screen 0.110421836
set xtics ('T-shirt/top' 0, 'Shirt' 1) rotate by 40 right
set ytics ('T-shirt/top' 0, 'Shirt' 1)
set title 'triplet, then head' offset 0, -0.7 noenhanced font font(12)
set ylabel ''
set xlabel 'predicted class' offset 0, 1.21
unset colorbox
unset label
set label 'true class' at screen 0.025, graph 0.5 center rotate by 90
set label '85' at 0, 0 center front textcolor rgb '#ffffff' font font(9)
set label '15' at 1, 0 center front textcolor rgb '#000000' font font(9)
set label '21' at 0, 1 center front textcolor rgb '#000000' font font(9)
set label '79' at 1, 1 center front textcolor rgb '#ffffff' font font(9)
plot 'confusion.csv' skip 1 using ($1 == 2 ? $4 : NaN):3:($4-0.5):($4+0.5):($3-0.5):($3+0.5):6 with boxxyerror fillcolor palette
set lmargin at screen 0.520731707; set rmargin at screen 0.874390244
set tmargin at screen 0.470223325; set bmargin at screen 0.110421836
set xtics ('T-shirt/top' 0, 'Shirt' 1) rotate by 40 right
set ytics ('' 0, '' 1)
set title 'triplet + cross-entropy' offset 0, -0.7 noenhanced font font(12)
set ylabel ''
set xlabel 'predicted class' offset 0, 1.21
unset colorbox
unset label
set label '83' at 0, 0 center front textcolor rgb '#ffffff' font font(9)
set label '17' at 1, 0 center front textcolor rgb '#000000' font font(9)
set label '18' at 0, 1 center front textcolor rgb '#000000' font font(9)
set label '82' at 1, 1 center front textcolor rgb '#ffffff' font font(9)
plot 'confusion.csv' skip 1 using ($1 == 3 ? $4 : NaN):3:($4-0.5):($4+0.5):($3-0.5):($3+0.5):6 with boxxyerror fillcolor palette
unset multiplot
unset output
}

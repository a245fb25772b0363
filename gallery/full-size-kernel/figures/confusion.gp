do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'confusion', 820, 405)
set multiplot; unset key; unset grid; unset border; set tics scale 0
eval "set tics font '".font(10)."'"
set xrange [-0.5:9.5]; set yrange [9.5:-0.5]
set xtics 0, 1; set ytics 0, 1
set palette defined (0 '#ffffff', 0.05 '#dce9f5', 0.5 '#5b9bd0', 1 '#003f70'); set cbrange [0:100]
set lmargin at screen 0.135365854; set rmargin at screen 0.48902439
set tmargin at screen 0.935802469; set bmargin at screen 0.219753086
set xtics ('T-shirt/top' 0, 'Trouser' 1, 'Pullover' 2, 'Dress' 3, 'Coat' 4, 'Sandal' 5, 'Shirt' 6, 'Sneaker' 7, 'Bag' 8, 'Ankle boot' 9) rotate by 40 right
set ytics ('T-shirt/top' 0, 'Trouser' 1, 'Pullover' 2, 'Dress' 3, 'Coat' 4, 'Sandal' 5, 'Shirt' 6, 'Sneaker' 7, 'Bag' 8, 'Ankle boot' 9)
set title 'fully connected' offset 0, -0.7 noenhanced font font(12)
set ylabel ''
set xlabel 'predicted class' offset 0, 1.21
unset colorbox
unset label
set label 'true class' at screen 0.025, graph 0.5 center rotate by 90
set label '85' at 0, 0 center front textcolor rgb '#ffffff' font font(9)
set label '1' at 2, 0 center front textcolor rgb '#000000' font font(9)
set label '5' at 3, 0 center front textcolor rgb '#000000' font font(9)
set label '6' at 6, 0 center front textcolor rgb '#000000' font font(9)
set label '2' at 8, 0 center front textcolor rgb '#000000' font font(9)
set label '95' at 1, 1 center front textcolor rgb '#ffffff' font font(9)
set label '1' at 2, 1 center front textcolor rgb '#000000' font font(9)
set label '3' at 3, 1 center front textcolor rgb '#000000' font font(9)
set label '2' at 0, 2 center front textcolor rgb '#000000' font font(9)
set label '70' at 2, 2 center front textcolor rgb '#ffffff' font font(9)
set label '2' at 3, 2 center front textcolor rgb '#000000' font font(9)
set label '11' at 4, 2 center front textcolor rgb '#000000' font font(9)
set label '14' at 6, 2 center front textcolor rgb '#000000' font font(9)
set label '1' at 8, 2 center front textcolor rgb '#000000' font font(9)
set label '5' at 0, 3 center front textcolor rgb '#000000' font font(9)
set label '1' at 1, 3 center front textcolor rgb '#000000' font font(9)
set label '1' at 2, 3 center front textcolor rgb '#000000' font font(9)
set label '87' at 3, 3 center front textcolor rgb '#ffffff' font font(9)
set label '2' at 4, 3 center front textcolor rgb '#000000' font font(9)
set label '3' at 6, 3 center front textcolor rgb '#000000' font font(9)
set label '1' at 8, 3 center front textcolor rgb '#000000' font font(9)
set label '18' at 2, 4 center front textcolor rgb '#000000' font font(9)
set label '5' at 3, 4 center front textcolor rgb '#000000' font font(9)
set label '61' at 4, 4 center front textcolor rgb '#ffffff' font font(9)
set label '16' at 6, 4 center front textcolor rgb '#000000' font font(9)
set label '88' at 5, 5 center front textcolor rgb '#ffffff' font font(9)
set label '8' at 7, 5 center front textcolor rgb '#000000' font font(9)
set label '1' at 8, 5 center front textcolor rgb '#000000' font font(9)
set label '3' at 9, 5 center front textcolor rgb '#000000' font font(9)
set label '22' at 0, 6 center front textcolor rgb '#000000' font font(9)
set label '12' at 2, 6 center front textcolor rgb '#000000' font font(9)
set label '4' at 3, 6 center front textcolor rgb '#000000' font font(9)
set label '8' at 4, 6 center front textcolor rgb '#000000' font font(9)
set label '52' at 6, 6 center front textcolor rgb '#000000' font font(9)
set label '3' at 8, 6 center front textcolor rgb '#000000' font font(9)
set label '4' at 5, 7 center front textcolor rgb '#000000' font font(9)
set label '88' at 7, 7 center front textcolor rgb '#ffffff' font font(9)
set label '8' at 9, 7 center front textcolor rgb '#000000' font font(9)
set label '1' at 2, 8 center front textcolor rgb '#000000' font font(9)
set label '1' at 5, 8 center front textcolor rgb '#000000' font font(9)
set label '2' at 6, 8 center front textcolor rgb '#000000' font font(9)
set label '95' at 8, 8 center front textcolor rgb '#ffffff' font font(9)
set label '2' at 5, 9 center front textcolor rgb '#000000' font font(9)
set label '5' at 7, 9 center front textcolor rgb '#000000' font font(9)
set label '93' at 9, 9 center front textcolor rgb '#ffffff' font font(9)
plot 'confusion.csv' skip 1 using ($1 == 0 ? $4 : NaN):3:($4-0.5):($4+0.5):($3-0.5):($3+0.5):6 with boxxyerror fillcolor palette
set lmargin at screen 0.520731707; set rmargin at screen 0.874390244
set tmargin at screen 0.935802469; set bmargin at screen 0.219753086
set xtics ('T-shirt/top' 0, 'Trouser' 1, 'Pullover' 2, 'Dress' 3, 'Coat' 4, 'Sandal' 5, 'Shirt' 6, 'Sneaker' 7, 'Bag' 8, 'Ankle boot' 9) rotate by 40 right
set ytics ('' 0, '' 1, '' 2, '' 3, '' 4, '' 5, '' 6, '' 7, '' 8, '' 9)
set title '28x28 kernel' offset 0, -0.7 noenhanced font font(12)
set ylabel ''
set xlabel 'predicted class' offset 0, 1.21
set colorbox user origin graph 1.05, graph 0 size screen 0.012, graph 1; set cblabel '% of the true class' offset 0.5, 0
unset label
set label '85' at 0, 0 center front textcolor rgb '#ffffff' font font(9)
set label '1' at 2, 0 center front textcolor rgb '#000000' font font(9)
set label '5' at 3, 0 center front textcolor rgb '#000000' font font(9)
set label '6' at 6, 0 center front textcolor rgb '#000000' font font(9)
set label '2' at 8, 0 center front textcolor rgb '#000000' font font(9)
set label '95' at 1, 1 center front textcolor rgb '#ffffff' font font(9)
set label '1' at 2, 1 center front textcolor rgb '#000000' font font(9)
set label '3' at 3, 1 center front textcolor rgb '#000000' font font(9)
set label '2' at 0, 2 center front textcolor rgb '#000000' font font(9)
set label '70' at 2, 2 center front textcolor rgb '#ffffff' font font(9)
set label '2' at 3, 2 center front textcolor rgb '#000000' font font(9)
set label '11' at 4, 2 center front textcolor rgb '#000000' font font(9)
set label '14' at 6, 2 center front textcolor rgb '#000000' font font(9)
set label '1' at 8, 2 center front textcolor rgb '#000000' font font(9)
set label '5' at 0, 3 center front textcolor rgb '#000000' font font(9)
set label '1' at 1, 3 center front textcolor rgb '#000000' font font(9)
set label '1' at 2, 3 center front textcolor rgb '#000000' font font(9)
set label '87' at 3, 3 center front textcolor rgb '#ffffff' font font(9)
set label '2' at 4, 3 center front textcolor rgb '#000000' font font(9)
set label '3' at 6, 3 center front textcolor rgb '#000000' font font(9)
set label '1' at 8, 3 center front textcolor rgb '#000000' font font(9)
set label '18' at 2, 4 center front textcolor rgb '#000000' font font(9)
set label '5' at 3, 4 center front textcolor rgb '#000000' font font(9)
set label '61' at 4, 4 center front textcolor rgb '#ffffff' font font(9)
set label '16' at 6, 4 center front textcolor rgb '#000000' font font(9)
set label '88' at 5, 5 center front textcolor rgb '#ffffff' font font(9)
set label '8' at 7, 5 center front textcolor rgb '#000000' font font(9)
set label '1' at 8, 5 center front textcolor rgb '#000000' font font(9)
set label '3' at 9, 5 center front textcolor rgb '#000000' font font(9)
set label '22' at 0, 6 center front textcolor rgb '#000000' font font(9)
set label '12' at 2, 6 center front textcolor rgb '#000000' font font(9)
set label '4' at 3, 6 center front textcolor rgb '#000000' font font(9)
set label '8' at 4, 6 center front textcolor rgb '#000000' font font(9)
set label '52' at 6, 6 center front textcolor rgb '#000000' font font(9)
set label '3' at 8, 6 center front textcolor rgb '#000000' font font(9)
set label '4' at 5, 7 center front textcolor rgb '#000000' font font(9)
set label '88' at 7, 7 center front textcolor rgb '#ffffff' font font(9)
set label '8' at 9, 7 center front textcolor rgb '#000000' font font(9)
set label '1' at 2, 8 center front textcolor rgb '#000000' font font(9)
set label '1' at 5, 8 center front textcolor rgb '#000000' font font(9)
set label '2' at 6, 8 center front textcolor rgb '#000000' font font(9)
set label '95' at 8, 8 center front textcolor rgb '#ffffff' font font(9)
set label '2' at 5, 9 center front textcolor rgb '#000000' font font(9)
set label '5' at 7, 9 center front textcolor rgb '#000000' font font(9)
set label '93' at 9, 9 center front textcolor rgb '#ffffff' font font(9)
plot 'confusion.csv' skip 1 using ($1 == 1 ? $4 : NaN):3:($4-0.5):($4+0.5):($3-0.5):($3+0.5):6 with boxxyerror fillcolor palette
unset multiplot
unset output
}

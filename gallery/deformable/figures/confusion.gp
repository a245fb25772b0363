do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'confusion', 820, 299)
set multiplot; unset key; unset grid; unset border; set tics scale 0
eval "set tics font '".font(10)."'"
set xrange [-0.5:4.5]; set yrange [4.5:-0.5]
set xtics 0, 1; set ytics 0, 1
set palette defined (0 '#ffffff', 0.05 '#dce9f5', 0.5 '#5b9bd0', 1 '#003f70'); set cbrange [0:100]
set lmargin at screen 0.109756098; set rmargin at screen 0.352439024
set tmargin at screen 0.913043478; set bmargin at screen 0.247491639
set xtics ('circle' 0, 'square' 1, 'triangle' 2, 'star' 3, 'cross' 4) rotate by 40 right
set ytics ('circle' 0, 'square' 1, 'triangle' 2, 'star' 3, 'cross' 4)
set title 'none' offset 0, -0.7 noenhanced font font(12)
set ylabel ''
set xlabel 'predicted class' offset 0, 0.88
unset colorbox
unset label
set label 'true class' at screen 0.0195121951, graph 0.5 center rotate by 90
set label '96' at 0, 0 center front textcolor rgb '#ffffff' font font(9)
set label '4' at 1, 0 center front textcolor rgb '#000000' font font(9)
set label '4' at 0, 1 center front textcolor rgb '#000000' font font(9)
set label '93' at 1, 1 center front textcolor rgb '#ffffff' font font(9)
set label '3' at 2, 1 center front textcolor rgb '#000000' font font(9)
set label '11' at 1, 2 center front textcolor rgb '#000000' font font(9)
set label '87' at 2, 2 center front textcolor rgb '#ffffff' font font(9)
set label '1' at 3, 2 center front textcolor rgb '#000000' font font(9)
set label '1' at 4, 2 center front textcolor rgb '#000000' font font(9)
set label '6' at 2, 3 center front textcolor rgb '#000000' font font(9)
set label '90' at 3, 3 center front textcolor rgb '#ffffff' font font(9)
set label '4' at 4, 3 center front textcolor rgb '#000000' font font(9)
set label '1' at 1, 4 center front textcolor rgb '#000000' font font(9)
set label '1' at 2, 4 center front textcolor rgb '#000000' font font(9)
set label '9' at 3, 4 center front textcolor rgb '#000000' font font(9)
set label '88' at 4, 4 center front textcolor rgb '#ffffff' font font(9)
plot 'confusion.csv' skip 1 using ($1 == 0 ? $4 : NaN):3:($4-0.5):($4+0.5):($3-0.5):($3+0.5):6 with boxxyerror fillcolor palette
set lmargin at screen 0.384146341; set rmargin at screen 0.626829268
set tmargin at screen 0.913043478; set bmargin at screen 0.247491639
set xtics ('circle' 0, 'square' 1, 'triangle' 2, 'star' 3, 'cross' 4) rotate by 40 right
set ytics ('' 0, '' 1, '' 2, '' 3, '' 4)
set title 'none but wider' offset 0, -0.7 noenhanced font font(12)
set ylabel ''
set xlabel 'predicted class' offset 0, 0.88
unset colorbox
unset label
set label '96' at 0, 0 center front textcolor rgb '#ffffff' font font(9)
set label '4' at 1, 0 center front textcolor rgb '#000000' font font(9)
set label '3' at 0, 1 center front textcolor rgb '#000000' font font(9)
set label '96' at 1, 1 center front textcolor rgb '#ffffff' font font(9)
set label '2' at 2, 1 center front textcolor rgb '#000000' font font(9)
set label '4' at 1, 2 center front textcolor rgb '#000000' font font(9)
set label '94' at 2, 2 center front textcolor rgb '#ffffff' font font(9)
set label '1' at 3, 2 center front textcolor rgb '#000000' font font(9)
set label '1' at 4, 2 center front textcolor rgb '#000000' font font(9)
set label '1' at 1, 3 center front textcolor rgb '#000000' font font(9)
set label '6' at 2, 3 center front textcolor rgb '#000000' font font(9)
set label '91' at 3, 3 center front textcolor rgb '#ffffff' font font(9)
set label '3' at 4, 3 center front textcolor rgb '#000000' font font(9)
set label '1' at 2, 4 center front textcolor rgb '#000000' font font(9)
set label '5' at 3, 4 center front textcolor rgb '#000000' font font(9)
set label '93' at 4, 4 center front textcolor rgb '#ffffff' font font(9)
plot 'confusion.csv' skip 1 using ($1 == 1 ? $4 : NaN):3:($4-0.5):($4+0.5):($3-0.5):($3+0.5):6 with boxxyerror fillcolor palette
set lmargin at screen 0.658536585; set rmargin at screen 0.901219512
set tmargin at screen 0.913043478; set bmargin at screen 0.247491639
set xtics ('circle' 0, 'square' 1, 'triangle' 2, 'star' 3, 'cross' 4) rotate by 40 right
set ytics ('' 0, '' 1, '' 2, '' 3, '' 4)
set title 'all three' offset 0, -0.7 noenhanced font font(12)
set ylabel ''
set xlabel 'predicted class' offset 0, 0.88
set colorbox user origin graph 1.05, graph 0 size screen 0.012, graph 1; set cblabel '% of the true class' offset 0.5, 0
unset label
set label '97' at 0, 0 center front textcolor rgb '#ffffff' font font(9)
set label '3' at 1, 0 center front textcolor rgb '#000000' font font(9)
set label '1' at 0, 1 center front textcolor rgb '#000000' font font(9)
set label '99' at 1, 1 center front textcolor rgb '#ffffff' font font(9)
set label '1' at 2, 1 center front textcolor rgb '#000000' font font(9)
set label '2' at 1, 2 center front textcolor rgb '#000000' font font(9)
set label '96' at 2, 2 center front textcolor rgb '#ffffff' font font(9)
set label '2' at 3, 2 center front textcolor rgb '#000000' font font(9)
set label '3' at 2, 3 center front textcolor rgb '#000000' font font(9)
set label '95' at 3, 3 center front textcolor rgb '#ffffff' font font(9)
set label '3' at 4, 3 center front textcolor rgb '#000000' font font(9)
set label '4' at 3, 4 center front textcolor rgb '#000000' font font(9)
set label '96' at 4, 4 center front textcolor rgb '#ffffff' font font(9)
plot 'confusion.csv' skip 1 using ($1 == 2 ? $4 : NaN):3:($4-0.5):($4+0.5):($3-0.5):($3+0.5):6 with boxxyerror fillcolor palette
unset multiplot
unset output
}

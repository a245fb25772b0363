do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'confusion', 820, 564)
set multiplot; unset key; unset grid; unset border; set tics scale 0
eval "set tics font '".font(10)."'"
set xrange [-0.5:1.5]; set yrange [1.5:-0.5]
set xtics 0, 1; set ytics 0, 1
set palette defined (0 '#ffffff', 0.05 '#dce9f5', 0.5 '#5b9bd0', 1 '#003f70'); set cbrange [0:100]
set lmargin at screen 0.056097561; set rmargin at screen 0.317073171
set tmargin at screen 0.953900709; set bmargin at screen 0.574468085
set title 'linear' offset 0, -0.7 noenhanced font font(12)
set ylabel 'true class'
set xlabel ''
unset colorbox
unset label
set label '46' at 0, 0 center front textcolor rgb '#000000' font font(9)
set label '54' at 1, 0 center front textcolor rgb '#000000' font font(9)
set label '46' at 0, 1 center front textcolor rgb '#000000' font font(9)
set label '54' at 1, 1 center front textcolor rgb '#000000' font font(9)
plot 'confusion.csv' skip 1 using ($1 == 0 ? $4 : NaN):3:($4-0.5):($4+0.5):($3-0.5):($3+0.5):6 with boxxyerror fillcolor palette
set lmargin at screen 0.348780488; set rmargin at screen 0.609756098
set tmargin at screen 0.953900709; set bmargin at screen 0.574468085
set title 'linear of products' offset 0, -0.7 noenhanced font font(12)
set ylabel ''
set xlabel ''
unset colorbox
unset label
set label '50' at 0, 0 center front textcolor rgb '#000000' font font(9)
set label '50' at 1, 0 center front textcolor rgb '#000000' font font(9)
set label '46' at 0, 1 center front textcolor rgb '#000000' font font(9)
set label '54' at 1, 1 center front textcolor rgb '#000000' font font(9)
plot 'confusion.csv' skip 1 using ($1 == 1 ? $4 : NaN):3:($4-0.5):($4+0.5):($3-0.5):($3+0.5):6 with boxxyerror fillcolor palette
set lmargin at screen 0.641463415; set rmargin at screen 0.902439024
set tmargin at screen 0.953900709; set bmargin at screen 0.574468085
set title 'linear of products and sq…' offset 0, -0.7 noenhanced font font(12)
set ylabel ''
set xlabel 'predicted class'
set colorbox user origin graph 1.05, graph 0 size screen 0.012, graph 1; set cblabel '% of the true class' offset 0.5, 0
unset label
set label '98' at 0, 0 center front textcolor rgb '#ffffff' font font(9)
set label '2' at 1, 0 center front textcolor rgb '#000000' font font(9)
set label '1' at 0, 1 center front textcolor rgb '#000000' font font(9)
set label '99' at 1, 1 center front textcolor rgb '#ffffff' font font(9)
plot 'confusion.csv' skip 1 using ($1 == 2 ? $4 : NaN):3:($4-0.5):($4+0.5):($3-0.5):($3+0.5):6 with boxxyerror fillcolor palette
set lmargin at screen 0.056097561; set rmargin at screen 0.317073171
set tmargin at screen 0.457446809; set bmargin at screen 0.0780141844
set title 'one hidden layer' offset 0, -0.7 noenhanced font font(12)
set ylabel 'true class'
set xlabel 'predicted class'
unset colorbox
unset label
set label '99' at 0, 0 center front textcolor rgb '#ffffff' font font(9)
set label '1' at 1, 0 center front textcolor rgb '#000000' font font(9)
set label '2' at 0, 1 center front textcolor rgb '#000000' font font(9)
set label '98' at 1, 1 center front textcolor rgb '#ffffff' font font(9)
plot 'confusion.csv' skip 1 using ($1 == 3 ? $4 : NaN):3:($4-0.5):($4+0.5):($3-0.5):($3+0.5):6 with boxxyerror fillcolor palette
set lmargin at screen 0.348780488; set rmargin at screen 0.609756098
set tmargin at screen 0.457446809; set bmargin at screen 0.0780141844
set title 'nearest neighbours' offset 0, -0.7 noenhanced font font(12)
set ylabel ''
set xlabel 'predicted class'
unset colorbox
unset label
set label '99' at 0, 0 center front textcolor rgb '#ffffff' font font(9)
set label '1' at 1, 0 center front textcolor rgb '#000000' font font(9)
set label '1' at 0, 1 center front textcolor rgb '#000000' font font(9)
set label '99' at 1, 1 center front textcolor rgb '#ffffff' font font(9)
plot 'confusion.csv' skip 1 using ($1 == 4 ? $4 : NaN):3:($4-0.5):($4+0.5):($3-0.5):($3+0.5):6 with boxxyerror fillcolor palette
unset multiplot
unset output
}

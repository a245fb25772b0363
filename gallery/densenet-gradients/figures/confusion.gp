do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'confusion', 820, 279)
set multiplot; unset key; unset grid; unset border; set tics scale 0
eval "set tics font '".font(10)."'"
set xrange [-0.5:9.5]; set yrange [9.5:-0.5]
set xtics 0, 1; set ytics 0, 1
set palette defined (0 '#ffffff', 0.05 '#dce9f5', 0.5 '#5b9bd0', 1 '#003f70'); set cbrange [0:100]
set lmargin at screen 0.0731707317; set rmargin at screen 0.32804878
set tmargin at screen 0.906810036; set bmargin at screen 0.157706093
set xtics ('0' 0, '1' 1, '2' 2, '3' 3, '4' 4, '5' 5, '6' 6, '7' 7, '8' 8, '9' 9) norotate
set ytics ('0' 0, '1' 1, '2' 2, '3' 3, '4' 4, '5' 5, '6' 6, '7' 7, '8' 8, '9' 9)
set title 'ResNet' offset 0, -0.7 noenhanced font font(12)
set ylabel ''
set xlabel 'predicted class'
unset colorbox
unset label
set label 'true class' at screen 0.0298780488, graph 0.5 center rotate by 90
set label '99' at 0, 0 center front textcolor rgb '#ffffff' font font(9)
set label '1' at 7, 0 center front textcolor rgb '#000000' font font(9)
set label '100' at 1, 1 center front textcolor rgb '#ffffff' font font(9)
set label '2' at 1, 2 center front textcolor rgb '#000000' font font(9)
set label '98' at 2, 2 center front textcolor rgb '#ffffff' font font(9)
set label '95' at 3, 3 center front textcolor rgb '#ffffff' font font(9)
set label '2' at 5, 3 center front textcolor rgb '#000000' font font(9)
set label '2' at 8, 3 center front textcolor rgb '#000000' font font(9)
set label '1' at 9, 3 center front textcolor rgb '#000000' font font(9)
set label '97' at 4, 4 center front textcolor rgb '#ffffff' font font(9)
set label '1' at 6, 4 center front textcolor rgb '#000000' font font(9)
set label '2' at 9, 4 center front textcolor rgb '#000000' font font(9)
set label '1' at 3, 5 center front textcolor rgb '#000000' font font(9)
set label '2' at 4, 5 center front textcolor rgb '#000000' font font(9)
set label '93' at 5, 5 center front textcolor rgb '#ffffff' font font(9)
set label '2' at 6, 5 center front textcolor rgb '#000000' font font(9)
set label '2' at 9, 5 center front textcolor rgb '#000000' font font(9)
set label '1' at 1, 6 center front textcolor rgb '#000000' font font(9)
set label '99' at 6, 6 center front textcolor rgb '#ffffff' font font(9)
set label '1' at 8, 6 center front textcolor rgb '#000000' font font(9)
set label '98' at 7, 7 center front textcolor rgb '#ffffff' font font(9)
set label '1' at 9, 7 center front textcolor rgb '#000000' font font(9)
set label '1' at 1, 8 center front textcolor rgb '#000000' font font(9)
set label '1' at 7, 8 center front textcolor rgb '#000000' font font(9)
set label '98' at 8, 8 center front textcolor rgb '#ffffff' font font(9)
set label '1' at 1, 9 center front textcolor rgb '#000000' font font(9)
set label '3' at 3, 9 center front textcolor rgb '#000000' font font(9)
set label '95' at 9, 9 center front textcolor rgb '#ffffff' font font(9)
plot 'confusion.csv' skip 1 using ($1 == 0 ? $4 : NaN):3:($4-0.5):($4+0.5):($3-0.5):($3+0.5):6 with boxxyerror fillcolor palette
set lmargin at screen 0.359756098; set rmargin at screen 0.614634146
set tmargin at screen 0.906810036; set bmargin at screen 0.157706093
set xtics ('0' 0, '1' 1, '2' 2, '3' 3, '4' 4, '5' 5, '6' 6, '7' 7, '8' 8, '9' 9) norotate
set ytics ('' 0, '' 1, '' 2, '' 3, '' 4, '' 5, '' 6, '' 7, '' 8, '' 9)
set title 'DenseNet' offset 0, -0.7 noenhanced font font(12)
set ylabel ''
set xlabel 'predicted class'
unset colorbox
unset label
set label '100' at 0, 0 center front textcolor rgb '#ffffff' font font(9)
set label '100' at 1, 1 center front textcolor rgb '#ffffff' font font(9)
set label '1' at 1, 2 center front textcolor rgb '#000000' font font(9)
set label '99' at 2, 2 center front textcolor rgb '#ffffff' font font(9)
set label '98' at 3, 3 center front textcolor rgb '#ffffff' font font(9)
set label '1' at 5, 3 center front textcolor rgb '#000000' font font(9)
set label '1' at 8, 3 center front textcolor rgb '#000000' font font(9)
set label '99' at 4, 4 center front textcolor rgb '#ffffff' font font(9)
set label '1' at 9, 4 center front textcolor rgb '#000000' font font(9)
set label '1' at 4, 5 center front textcolor rgb '#000000' font font(9)
set label '97' at 5, 5 center front textcolor rgb '#ffffff' font font(9)
set label '1' at 9, 5 center front textcolor rgb '#000000' font font(9)
set label '100' at 6, 6 center front textcolor rgb '#ffffff' font font(9)
set label '1' at 3, 7 center front textcolor rgb '#000000' font font(9)
set label '99' at 7, 7 center front textcolor rgb '#ffffff' font font(9)
set label '99' at 8, 8 center front textcolor rgb '#ffffff' font font(9)
set label '1' at 1, 9 center front textcolor rgb '#000000' font font(9)
set label '1' at 3, 9 center front textcolor rgb '#000000' font font(9)
set label '98' at 9, 9 center front textcolor rgb '#ffffff' font font(9)
plot 'confusion.csv' skip 1 using ($1 == 1 ? $4 : NaN):3:($4-0.5):($4+0.5):($3-0.5):($3+0.5):6 with boxxyerror fillcolor palette
set lmargin at screen 0.646341463; set rmargin at screen 0.901219512
set tmargin at screen 0.906810036; set bmargin at screen 0.157706093
set xtics ('0' 0, '1' 1, '2' 2, '3' 3, '4' 4, '5' 5, '6' 6, '7' 7, '8' 8, '9' 9) norotate
set ytics ('' 0, '' 1, '' 2, '' 3, '' 4, '' 5, '' 6, '' 7, '' 8, '' 9)
set title 'plain' offset 0, -0.7 noenhanced font font(12)
set ylabel ''
set xlabel 'predicted class'
set colorbox user origin graph 1.05, graph 0 size screen 0.012, graph 1; set cblabel '% of the true class' offset 0.5, 0
unset label
set label '94' at 0, 0 center front textcolor rgb '#ffffff' font font(9)
set label '3' at 5, 0 center front textcolor rgb '#000000' font font(9)
set label '2' at 6, 0 center front textcolor rgb '#000000' font font(9)
set label '1' at 9, 0 center front textcolor rgb '#000000' font font(9)
set label '87' at 1, 1 center front textcolor rgb '#ffffff' font font(9)
set label '2' at 2, 1 center front textcolor rgb '#000000' font font(9)
set label '3' at 3, 1 center front textcolor rgb '#000000' font font(9)
set label '2' at 6, 1 center front textcolor rgb '#000000' font font(9)
set label '2' at 7, 1 center front textcolor rgb '#000000' font font(9)
set label '2' at 8, 1 center front textcolor rgb '#000000' font font(9)
set label '1' at 9, 1 center front textcolor rgb '#000000' font font(9)
set label '4' at 1, 2 center front textcolor rgb '#000000' font font(9)
set label '82' at 2, 2 center front textcolor rgb '#ffffff' font font(9)
set label '1' at 3, 2 center front textcolor rgb '#000000' font font(9)
set label '2' at 5, 2 center front textcolor rgb '#000000' font font(9)
set label '7' at 7, 2 center front textcolor rgb '#000000' font font(9)
set label '2' at 8, 2 center front textcolor rgb '#000000' font font(9)
set label '1' at 9, 2 center front textcolor rgb '#000000' font font(9)
set label '4' at 1, 3 center front textcolor rgb '#000000' font font(9)
set label '5' at 2, 3 center front textcolor rgb '#000000' font font(9)
set label '57' at 3, 3 center front textcolor rgb '#ffffff' font font(9)
set label '3' at 5, 3 center front textcolor rgb '#000000' font font(9)
set label '1' at 6, 3 center front textcolor rgb '#000000' font font(9)
set label '8' at 7, 3 center front textcolor rgb '#000000' font font(9)
set label '1' at 8, 3 center front textcolor rgb '#000000' font font(9)
set label '20' at 9, 3 center front textcolor rgb '#000000' font font(9)
set label '1' at 0, 4 center front textcolor rgb '#000000' font font(9)
set label '3' at 1, 4 center front textcolor rgb '#000000' font font(9)
set label '9' at 2, 4 center front textcolor rgb '#000000' font font(9)
set label '1' at 3, 4 center front textcolor rgb '#000000' font font(9)
set label '69' at 4, 4 center front textcolor rgb '#ffffff' font font(9)
set label '2' at 5, 4 center front textcolor rgb '#000000' font font(9)
set label '4' at 6, 4 center front textcolor rgb '#000000' font font(9)
set label '9' at 7, 4 center front textcolor rgb '#000000' font font(9)
set label '2' at 8, 4 center front textcolor rgb '#000000' font font(9)
set label '1' at 9, 4 center front textcolor rgb '#000000' font font(9)
set label '3' at 0, 5 center front textcolor rgb '#000000' font font(9)
set label '1' at 1, 5 center front textcolor rgb '#000000' font font(9)
set label '2' at 2, 5 center front textcolor rgb '#000000' font font(9)
set label '1' at 3, 5 center front textcolor rgb '#000000' font font(9)
set label '10' at 4, 5 center front textcolor rgb '#000000' font font(9)
set label '69' at 5, 5 center front textcolor rgb '#ffffff' font font(9)
set label '7' at 6, 5 center front textcolor rgb '#000000' font font(9)
set label '1' at 7, 5 center front textcolor rgb '#000000' font font(9)
set label '1' at 8, 5 center front textcolor rgb '#000000' font font(9)
set label '5' at 9, 5 center front textcolor rgb '#000000' font font(9)
set label '1' at 0, 6 center front textcolor rgb '#000000' font font(9)
set label '1' at 1, 6 center front textcolor rgb '#000000' font font(9)
set label '1' at 4, 6 center front textcolor rgb '#000000' font font(9)
set label '2' at 5, 6 center front textcolor rgb '#000000' font font(9)
set label '91' at 6, 6 center front textcolor rgb '#ffffff' font font(9)
set label '1' at 8, 6 center front textcolor rgb '#000000' font font(9)
set label '1' at 9, 6 center front textcolor rgb '#000000' font font(9)
set label '16' at 2, 7 center front textcolor rgb '#000000' font font(9)
set label '3' at 3, 7 center front textcolor rgb '#000000' font font(9)
set label '1' at 4, 7 center front textcolor rgb '#000000' font font(9)
set label '1' at 5, 7 center front textcolor rgb '#000000' font font(9)
set label '2' at 6, 7 center front textcolor rgb '#000000' font font(9)
set label '76' at 7, 7 center front textcolor rgb '#ffffff' font font(9)
set label '1' at 8, 7 center front textcolor rgb '#000000' font font(9)
set label '1' at 0, 8 center front textcolor rgb '#000000' font font(9)
set label '6' at 1, 8 center front textcolor rgb '#000000' font font(9)
set label '15' at 2, 8 center front textcolor rgb '#000000' font font(9)
set label '9' at 3, 8 center front textcolor rgb '#000000' font font(9)
set label '1' at 4, 8 center front textcolor rgb '#000000' font font(9)
set label '15' at 5, 8 center front textcolor rgb '#000000' font font(9)
set label '2' at 6, 8 center front textcolor rgb '#000000' font font(9)
set label '8' at 7, 8 center front textcolor rgb '#000000' font font(9)
set label '19' at 8, 8 center front textcolor rgb '#000000' font font(9)
set label '23' at 9, 8 center front textcolor rgb '#000000' font font(9)
set label '1' at 1, 9 center front textcolor rgb '#000000' font font(9)
set label '2' at 2, 9 center front textcolor rgb '#000000' font font(9)
set label '9' at 3, 9 center front textcolor rgb '#000000' font font(9)
set label '10' at 5, 9 center front textcolor rgb '#000000' font font(9)
set label '2' at 7, 9 center front textcolor rgb '#000000' font font(9)
set label '3' at 8, 9 center front textcolor rgb '#000000' font font(9)
set label '73' at 9, 9 center front textcolor rgb '#ffffff' font font(9)
plot 'confusion.csv' skip 1 using ($1 == 2 ? $4 : NaN):3:($4-0.5):($4+0.5):($3-0.5):($3+0.5):6 with boxxyerror fillcolor palette
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'confusion', 820, 284)
set multiplot; unset key; unset grid; unset border; set tics scale 0
eval "set tics font '".font(10)."'"
set xrange [-0.5:9.5]; set yrange [9.5:-0.5]
set xtics 0, 1; set ytics 0, 1
set palette defined (0 '#ffffff', 0.05 '#dce9f5', 0.5 '#5b9bd0', 1 '#003f70'); set cbrange [0:100]
set lmargin at screen 0.056097561; set rmargin at screen 0.317073171
set tmargin at screen 0.908450704; set bmargin at screen 0.154929577
set title 'default' offset 0, -0.7 noenhanced font font(12)
set ylabel 'true class'
set xlabel 'predicted class'
unset colorbox
unset label
set label '86' at 0, 0 center front textcolor rgb '#ffffff' font font(9)
set label '14' at 5, 0 center front textcolor rgb '#000000' font font(9)
set label '79' at 0, 2 center front textcolor rgb '#ffffff' font font(9)
set label '21' at 5, 2 center front textcolor rgb '#000000' font font(9)
set label '86' at 0, 4 center front textcolor rgb '#ffffff' font font(9)
set label '14' at 5, 4 center front textcolor rgb '#000000' font font(9)
set label '86' at 0, 7 center front textcolor rgb '#ffffff' font font(9)
set label '14' at 5, 7 center front textcolor rgb '#000000' font font(9)
set label '86' at 0, 8 center front textcolor rgb '#ffffff' font font(9)
set label '14' at 5, 8 center front textcolor rgb '#000000' font font(9)
set label '86' at 0, 9 center front textcolor rgb '#ffffff' font font(9)
set label '14' at 5, 9 center front textcolor rgb '#000000' font font(9)
plot 'confusion.csv' skip 1 using ($1 == 0 ? $4 : NaN):3:($4-0.5):($4+0.5):($3-0.5):($3+0.5):6 with boxxyerror fillcolor palette
set lmargin at screen 0.348780488; set rmargin at screen 0.609756098
set tmargin at screen 0.908450704; set bmargin at screen 0.154929577
set title 'kaiming-normal' offset 0, -0.7 noenhanced font font(12)
set ylabel ''
set xlabel 'predicted class'
unset colorbox
unset label
set label '71' at 0, 0 center front textcolor rgb '#ffffff' font font(9)
set label '29' at 9, 0 center front textcolor rgb '#000000' font font(9)
set label '57' at 0, 2 center front textcolor rgb '#ffffff' font font(9)
set label '7' at 5, 2 center front textcolor rgb '#000000' font font(9)
set label '36' at 9, 2 center front textcolor rgb '#000000' font font(9)
set label '71' at 0, 4 center front textcolor rgb '#ffffff' font font(9)
set label '14' at 6, 4 center front textcolor rgb '#000000' font font(9)
set label '14' at 9, 4 center front textcolor rgb '#000000' font font(9)
set label '50' at 0, 7 center front textcolor rgb '#000000' font font(9)
set label '7' at 1, 7 center front textcolor rgb '#000000' font font(9)
set label '7' at 5, 7 center front textcolor rgb '#000000' font font(9)
set label '36' at 9, 7 center front textcolor rgb '#000000' font font(9)
set label '57' at 0, 8 center front textcolor rgb '#ffffff' font font(9)
set label '43' at 9, 8 center front textcolor rgb '#000000' font font(9)
set label '57' at 0, 9 center front textcolor rgb '#ffffff' font font(9)
set label '14' at 5, 9 center front textcolor rgb '#000000' font font(9)
set label '29' at 9, 9 center front textcolor rgb '#000000' font font(9)
plot 'confusion.csv' skip 1 using ($1 == 1 ? $4 : NaN):3:($4-0.5):($4+0.5):($3-0.5):($3+0.5):6 with boxxyerror fillcolor palette
set lmargin at screen 0.641463415; set rmargin at screen 0.902439024
set tmargin at screen 0.908450704; set bmargin at screen 0.154929577
set title 'xavier-normal' offset 0, -0.7 noenhanced font font(12)
set ylabel ''
set xlabel 'predicted class'
set colorbox user origin graph 1.05, graph 0 size screen 0.012, graph 1; set cblabel '% of the true class' offset 0.5, 0
unset label
set label '43' at 0, 0 center front textcolor rgb '#000000' font font(9)
set label '29' at 6, 0 center front textcolor rgb '#000000' font font(9)
set label '29' at 9, 0 center front textcolor rgb '#000000' font font(9)
set label '64' at 0, 2 center front textcolor rgb '#ffffff' font font(9)
set label '21' at 6, 2 center front textcolor rgb '#000000' font font(9)
set label '14' at 9, 2 center front textcolor rgb '#000000' font font(9)
set label '43' at 0, 4 center front textcolor rgb '#000000' font font(9)
set label '14' at 1, 4 center front textcolor rgb '#000000' font font(9)
set label '29' at 6, 4 center front textcolor rgb '#000000' font font(9)
set label '14' at 9, 4 center front textcolor rgb '#000000' font font(9)
set label '43' at 0, 7 center front textcolor rgb '#000000' font font(9)
set label '7' at 1, 7 center front textcolor rgb '#000000' font font(9)
set label '21' at 6, 7 center front textcolor rgb '#000000' font font(9)
set label '29' at 9, 7 center front textcolor rgb '#000000' font font(9)
set label '43' at 0, 8 center front textcolor rgb '#000000' font font(9)
set label '14' at 5, 8 center front textcolor rgb '#000000' font font(9)
set label '29' at 6, 8 center front textcolor rgb '#000000' font font(9)
set label '14' at 9, 8 center front textcolor rgb '#000000' font font(9)
set label '14' at 0, 9 center front textcolor rgb '#000000' font font(9)
set label '14' at 1, 9 center front textcolor rgb '#000000' font font(9)
set label '14' at 5, 9 center front textcolor rgb '#000000' font font(9)
set label '43' at 6, 9 center front textcolor rgb '#000000' font font(9)
set label '14' at 9, 9 center front textcolor rgb '#000000' font font(9)
plot 'confusion.csv' skip 1 using ($1 == 2 ? $4 : NaN):3:($4-0.5):($4+0.5):($3-0.5):($3+0.5):6 with boxxyerror fillcolor palette
unset multiplot
unset output
}

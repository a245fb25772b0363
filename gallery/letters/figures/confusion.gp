do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'confusion', 820, 284)
set multiplot; unset key; unset grid; unset border; set tics scale 0
eval "set tics font '".font(8)."'"
set xrange [-0.5:25.5]; set yrange [25.5:-0.5]
set xtics 0, 3; set ytics 0, 3
set palette defined (0 '#ffffff', 0.05 '#dce9f5', 0.5 '#5b9bd0', 1 '#003f70'); set cbrange [0:100]
set lmargin at screen 0.056097561; set rmargin at screen 0.317073171
set tmargin at screen 0.908450704; set bmargin at screen 0.154929577
set title 'convolutional' offset 0, -0.7 noenhanced font font(12)
set ylabel 'true class'
set xlabel 'predicted class'
unset colorbox
unset label
plot 'confusion.csv' skip 1 using ($1 == 0 ? $4 : NaN):3:($4-0.5):($4+0.5):($3-0.5):($3+0.5):6 with boxxyerror fillcolor palette
set lmargin at screen 0.348780488; set rmargin at screen 0.609756098
set tmargin at screen 0.908450704; set bmargin at screen 0.154929577
set title 'perceptron' offset 0, -0.7 noenhanced font font(12)
set ylabel ''
set xlabel 'predicted class'
unset colorbox
unset label
plot 'confusion.csv' skip 1 using ($1 == 1 ? $4 : NaN):3:($4-0.5):($4+0.5):($3-0.5):($3+0.5):6 with boxxyerror fillcolor palette
set lmargin at screen 0.641463415; set rmargin at screen 0.902439024
set tmargin at screen 0.908450704; set bmargin at screen 0.154929577
set title 'linear' offset 0, -0.7 noenhanced font font(12)
set ylabel ''
set xlabel 'predicted class'
set colorbox user origin graph 1.05, graph 0 size screen 0.012, graph 1; set cblabel '% of the true class' offset 0.5, 0
unset label
plot 'confusion.csv' skip 1 using ($1 == 2 ? $4 : NaN):3:($4-0.5):($4+0.5):($3-0.5):($3+0.5):6 with boxxyerror fillcolor palette
unset multiplot
unset output
}

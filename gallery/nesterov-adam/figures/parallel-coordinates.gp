do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'parallel-coordinates', 820, 424)
unset key; unset grid; unset border; unset tics; unset colorbox
set lmargin at screen 0.02; set rmargin at screen 0.98; set bmargin at screen 0.03; set tmargin at screen 0.88
set xrange [-0.45:3.45]; set yrange [-0.07:1.01]; set cbrange [0:1]
set palette defined (0 '#d4d9e0', 0.4 '#a9c3de', 0.75 '#4f8fc4', 1 '#053061')
set style textbox opaque fillcolor rgb '#ffffff' noborder margins 0.3, 0.3
set arrow from 0, 0 to 0, 1 nohead front linecolor rgb '#555555' linewidth 1
set label 'optimizer' at first 0, graph 1 center offset 0, 1.1 font font(12)
set arrow from 0, 0.1 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label 'nesterov' at 0, 0.1 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 0, 0.5 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label 'adam' at 0, 0.5 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 0, 0.9 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label 'swats' at 0, 0.9 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 1, 0 to 1, 1 nohead front linecolor rgb '#555555' linewidth 1
set label 'width' at first 1, graph 1 center offset 0, 1.1 font font(12)
set arrow from 1, 0.1 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label '16' at 1, 0.1 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 1, 0.5 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label '64' at 1, 0.5 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 1, 0.9 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label '256' at 1, 0.9 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 2, 0 to 2, 1 nohead front linecolor rgb '#555555' linewidth 1
set label 'learning rate' at first 2, graph 1 center offset 0, 1.1 font font(12)
set arrow from 2, 0.1 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label '0.0001' at 2, 0.1 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 2, 0.227232335 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label '0.0003' at 2, 0.227232335 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 2, 0.366666667 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label '0.001' at 2, 0.366666667 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 2, 0.493899001 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label '0.003' at 2, 0.493899001 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 2, 0.633333333 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label '0.01' at 2, 0.633333333 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 2, 0.760565668 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label '0.03' at 2, 0.760565668 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 2, 0.9 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label '0.1' at 2, 0.9 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 3, 0 to 3, 1 nohead front linecolor rgb '#555555' linewidth 1
set label 'validation accuracy' at first 3, graph 1 center offset 0, 1.1 font font(12)
set arrow from 3, 0.102998949 rto 0.03, 0 nohead front linecolor rgb '#555555'
set label '20%' at 3, 0.102998949 left offset 0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 3, 0.237135087 rto 0.03, 0 nohead front linecolor rgb '#555555'
set label '30%' at 3, 0.237135087 left offset 0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 3, 0.371271225 rto 0.03, 0 nohead front linecolor rgb '#555555'
set label '40%' at 3, 0.371271225 left offset 0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 3, 0.505407363 rto 0.03, 0 nohead front linecolor rgb '#555555'
set label '50%' at 3, 0.505407363 left offset 0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 3, 0.639543501 rto 0.03, 0 nohead front linecolor rgb '#555555'
set label '60%' at 3, 0.639543501 left offset 0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 3, 0.773679639 rto 0.03, 0 nohead front linecolor rgb '#555555'
set label '70%' at 3, 0.773679639 left offset 0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 3, 0.907815777 rto 0.03, 0 nohead front linecolor rgb '#555555'
set label '80%' at 3, 0.907815777 left offset 0.9, 0 front boxed textcolor rgb '#333333' font font(11)
plot 'parallel-coordinates.csv' skip 1 using (valid(7) ? $4 : NaN):5:(palette($6)) with lines linewidth 1.2 linecolor rgb variable, \
  'parallel-coordinates.csv' skip 1 using ($1==62 ? $4 : NaN):5 with lines linewidth 2.6 linecolor rgb '#d55e00'
unset output
}

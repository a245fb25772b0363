do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'parallel-coordinates', 820, 424)
unset key; unset grid; unset border; unset tics; unset colorbox
set lmargin at screen 0.02; set rmargin at screen 0.98; set bmargin at screen 0.03; set tmargin at screen 0.88
set xrange [-0.45:3.45]; set yrange [-0.07:1.01]; set cbrange [0:1]
set palette defined (0 '#d4d9e0', 0.4 '#a9c3de', 0.75 '#4f8fc4', 1 '#053061')
set style textbox opaque fillcolor rgb '#ffffff' noborder margins 0.3, 0.3
set arrow from 0, 0 to 0, 1 nohead front linecolor rgb '#555555' linewidth 1
set label 'activation' at first 0, graph 1 center offset 0, 1.1 font font(12)
set arrow from 0, 0.1 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label 'relu' at 0, 0.1 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 0, 0.5 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label 'tanh' at 0, 0.5 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 0, 0.9 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label 'sigmoid' at 0, 0.9 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 1, 0 to 1, 1 nohead front linecolor rgb '#555555' linewidth 1
set label 'depth' at first 1, graph 1 center offset 0, 1.1 font font(12)
set arrow from 1, 0.1 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label '5' at 1, 0.1 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 1, 0.9 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label '20' at 1, 0.9 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 2, 0 to 2, 1 nohead front linecolor rgb '#555555' linewidth 1
set label 'gain' at first 2, graph 1 center offset 0, 1.1 font font(12)
set arrow from 2, 0.1 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label '0.4' at 2, 0.1 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 2, 0.418352007 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label '1' at 2, 0.418352007 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 2, 0.538711535 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label '1.414' at 2, 0.538711535 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 2, 0.9 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label '4' at 2, 0.9 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 3, 0 to 3, 1 nohead front linecolor rgb '#555555' linewidth 1
set label 'test accuracy' at first 3, graph 1 center offset 0, 1.1 font font(12)
set arrow from 3, 0.0264641019 rto 0.03, 0 nohead front linecolor rgb '#555555'
set label '10%' at 3, 0.0264641019 left offset 0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 3, 0.17961284 rto 0.03, 0 nohead front linecolor rgb '#555555'
set label '20%' at 3, 0.17961284 left offset 0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 3, 0.332761578 rto 0.03, 0 nohead front linecolor rgb '#555555'
set label '30%' at 3, 0.332761578 left offset 0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 3, 0.485910316 rto 0.03, 0 nohead front linecolor rgb '#555555'
set label '40%' at 3, 0.485910316 left offset 0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 3, 0.639059054 rto 0.03, 0 nohead front linecolor rgb '#555555'
set label '50%' at 3, 0.639059054 left offset 0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 3, 0.792207792 rto 0.03, 0 nohead front linecolor rgb '#555555'
set label '60%' at 3, 0.792207792 left offset 0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 3, 0.94535653 rto 0.03, 0 nohead front linecolor rgb '#555555'
set label '70%' at 3, 0.94535653 left offset 0.9, 0 front boxed textcolor rgb '#333333' font font(11)
plot 'parallel-coordinates.csv' skip 1 using (valid(7) ? NaN : $4):5 with lines linewidth 0.8 dashtype (6,4) linecolor rgb '#b0b0b0', \
  'parallel-coordinates.csv' skip 1 using (valid(7) ? $4 : NaN):5:(palette($6)) with lines linewidth 1.2 linecolor rgb variable, \
  'parallel-coordinates.csv' skip 1 using ($1==23 ? $4 : NaN):5 with lines linewidth 2.6 linecolor rgb '#d55e00'
unset output
}

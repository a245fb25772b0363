do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'parallel-coordinates', 820, 424)
unset key; unset grid; unset border; unset tics; unset colorbox
set lmargin at screen 0.02; set rmargin at screen 0.98; set bmargin at screen 0.03; set tmargin at screen 0.88
set xrange [-0.45:3.45]; set yrange [-0.07:1.01]; set cbrange [0:1]
set palette defined (0 '#d4d9e0', 0.4 '#a9c3de', 0.75 '#4f8fc4', 1 '#053061')
set style textbox opaque fillcolor rgb '#ffffff' noborder margins 0.3, 0.3
set arrow from 0, 0 to 0, 1 nohead front linecolor rgb '#555555' linewidth 1
set label 'data source' at first 0, graph 1 center offset 0, 1.1 font font(12)
set arrow from 0, 0.1 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label 'one-hot' at 0, 0.1 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 0, 0.5 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label 'dummy' at 0, 0.5 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 0, 0.9 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label 'number' at 0, 0.9 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 1, 0 to 1, 1 nohead front linecolor rgb '#555555' linewidth 1
set label 'model' at first 1, graph 1 center offset 0, 1.1 font font(12)
set arrow from 1, 0.1 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label 'linear' at 1, 0.1 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 1, 0.9 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label 'one hidden la…' at 1, 0.9 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 2, 0 to 2, 1 nohead front linecolor rgb '#555555' linewidth 1
set label 'learning rate' at first 2, graph 1 center offset 0, 1.1 font font(12)
set arrow from 2, 0.1 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label '0.0003' at 2, 0.1 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 2, 0.218738971 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label '0.001' at 2, 0.218738971 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 2, 0.32708701 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label '0.003' at 2, 0.32708701 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 2, 0.44582598 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label '0.01' at 2, 0.44582598 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 2, 0.55417402 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label '0.03' at 2, 0.55417402 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 2, 0.67291299 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label '0.1' at 2, 0.67291299 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 2, 0.781261029 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label '0.3' at 2, 0.781261029 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 2, 0.9 rto -0.03, 0 nohead front linecolor rgb '#555555'
set label '1' at 2, 0.9 right offset -0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 3, 0 to 3, 1 nohead front linecolor rgb '#555555' linewidth 1
set label 'test accuracy' at first 3, graph 1 center offset 0, 1.1 font font(12)
set arrow from 3, 0.227044025 rto 0.03, 0 nohead front linecolor rgb '#555555'
set label '60%' at 3, 0.227044025 left offset 0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 3, 0.478616352 rto 0.03, 0 nohead front linecolor rgb '#555555'
set label '70%' at 3, 0.478616352 left offset 0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 3, 0.730188679 rto 0.03, 0 nohead front linecolor rgb '#555555'
set label '80%' at 3, 0.730188679 left offset 0.9, 0 front boxed textcolor rgb '#333333' font font(11)
set arrow from 3, 0.981761006 rto 0.03, 0 nohead front linecolor rgb '#555555'
set label '90%' at 3, 0.981761006 left offset 0.9, 0 front boxed textcolor rgb '#333333' font font(11)
plot 'parallel-coordinates.csv' skip 1 using (valid(7) ? $4 : NaN):5:(palette($6)) with lines linewidth 1.2 linecolor rgb variable, \
  'parallel-coordinates.csv' skip 1 using ($1==47 ? $4 : NaN):5 with lines linewidth 2.6 linecolor rgb '#d55e00'
unset output
}

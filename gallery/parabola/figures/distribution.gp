do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'distribution', 820, 211)
unset key; unset grid; set grid xtics linetype 1 linecolor rgb '#e4e4e4' linewidth 0.8
set lmargin at screen 0.1998; set rmargin at screen 0.97
set tmargin at screen 0.943127962; set bmargin at screen 0.260663507
set yrange [3.6:-0.6]
set ytics scale 0 ('tanh, bias=true' 0, 'relu, bias=true' 1, 'relu, bias=false' 2, 'tanh, bias=false' 3)
set xlabel 'test loss'
set logscale x; set xtics ('1e-4' 1e-4, '0.001' 1e-3, '0.01' 1e-2, '0.1' 1e-1)
set xrange [4.17446136e-05:0.26793851]
set object rectangle from 8.03292569e-05, -0.32 to 0.000102982835, 0.32 back fillcolor rgb '#cc79a7' fillstyle transparent solid 0.13 border linecolor rgb '#cc79a7' linewidth 0.8
set arrow from 8.61006993e-05, -0.32 to 8.61006993e-05, 0.32 nohead back linecolor rgb '#cc79a7' linewidth 2.2
set object rectangle from 0.000169873456, 0.6799999999999999 to 0.000467348, 1.32 back fillcolor rgb '#d55e00' fillstyle transparent solid 0.13 border linecolor rgb '#d55e00' linewidth 0.8
set arrow from 0.000376272568, 0.6799999999999999 to 0.000376272568, 1.32 nohead back linecolor rgb '#d55e00' linewidth 2.2
set object rectangle from 0.0122030498, 1.68 to 0.0123369647, 2.32 back fillcolor rgb '#0072b2' fillstyle transparent solid 0.13 border linecolor rgb '#0072b2' linewidth 0.8
set arrow from 0.01229537, 1.68 to 0.01229537, 2.32 nohead back linecolor rgb '#0072b2' linewidth 2.2
set object rectangle from 0.176023498, 2.68 to 0.176127315, 3.32 back fillcolor rgb '#009e73' fillstyle transparent solid 0.13 border linecolor rgb '#009e73' linewidth 0.8
set arrow from 0.176041111, 2.68 to 0.176041111, 3.32 nohead back linecolor rgb '#009e73' linewidth 2.2
plot 'distribution.csv' skip 1 using ($2==0 && $7==0 ? 1*$6 : NaN):1 with points pointtype 13 pointsize 0.75 linecolor rgb '#cc79a7', \
  'distribution.csv' skip 1 using ($2==1 && $7==0 ? 1*$6 : NaN):1 with points pointtype 5 pointsize 0.75 linecolor rgb '#d55e00', \
  'distribution.csv' skip 1 using ($2==2 && $7==0 ? 1*$6 : NaN):1 with points pointtype 7 pointsize 0.75 linecolor rgb '#0072b2', \
  'distribution.csv' skip 1 using ($2==3 && $7==0 ? 1*$6 : NaN):1 with points pointtype 9 pointsize 0.75 linecolor rgb '#009e73'
unset output
}

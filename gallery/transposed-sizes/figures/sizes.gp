do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'sizes', 820, 556)
set multiplot
unset key
set lmargin at screen 0.1; set rmargin at screen 0.48
set tmargin at screen 0.974820144; set bmargin at screen 0.647482014
set ylabel 'output''s extent'
set xlabel 'kernel'
set xtics ('2' 2, '3' 3, '4' 4, '5' 5, '6' 6) norotate
set xrange [1.76:6.24]
unset logscale y
set yrange [0:29.16]
set ytics 0, 5, 29.16; set format y '%.0f'
plot 'sizes.csv' skip 1 using ($1==0 && $2==0 ? $4 : NaN):5 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'sizes.csv' skip 1 using ($1==0 && $2==1 ? $4 : NaN):5 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'sizes.csv' skip 1 using ($1==0 && $2==2 ? $4 : NaN):5 with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451, \
  'sizes.csv' skip 1 using ($1==0 && $2==3 ? $4 : NaN):5 with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015, \
  'sizes.csv' skip 1 using ($1==0 && $2==4 ? $4 : NaN):5 with linespoints linewidth 1.5 dashtype (8,3) linecolor rgb '#e69f00' pointtype 11 pointsize 0.352, \
  'sizes.csv' skip 1 using ($1==0 && $2==5 ? $4 : NaN):5 with linespoints linewidth 1.3 dashtype (10,2,4,2) linecolor rgb '#56b4e9' pointtype 15 pointsize 0.3025
set lmargin at screen 0.6; set rmargin at screen 0.98
set tmargin at screen 0.974820144; set bmargin at screen 0.647482014
set ylabel 'receptive field'
set xlabel 'kernel'
set xtics ('2' 2, '3' 3, '4' 4, '5' 5, '6' 6) norotate
set xrange [1.76:6.24]
unset logscale y
set yrange [0:6.48]
set ytics 0, 1, 6.48; set format y '%.0f'
plot 'sizes.csv' skip 1 using ($1==1 && $2==0 ? $4 : NaN):5 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'sizes.csv' skip 1 using ($1==1 && $2==1 ? $4 : NaN):5 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'sizes.csv' skip 1 using ($1==1 && $2==2 ? $4 : NaN):5 with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451, \
  'sizes.csv' skip 1 using ($1==1 && $2==3 ? $4 : NaN):5 with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015, \
  'sizes.csv' skip 1 using ($1==1 && $2==4 ? $4 : NaN):5 with linespoints linewidth 1.5 dashtype (8,3) linecolor rgb '#e69f00' pointtype 11 pointsize 0.352, \
  'sizes.csv' skip 1 using ($1==1 && $2==5 ? $4 : NaN):5 with linespoints linewidth 1.3 dashtype (10,2,4,2) linecolor rgb '#56b4e9' pointtype 15 pointsize 0.3025
set lmargin at screen 0.1; set rmargin at screen 0.48
set tmargin at screen 0.528776978; set bmargin at screen 0.201438849
set ylabel 'parameters'
set xlabel 'kernel'
set xtics ('2' 2, '3' 3, '4' 4, '5' 5, '6' 6) norotate
set xrange [1.76:6.24]
unset logscale y
set yrange [0:4985.28]
set ytics 0, 1000, 4985.28; set format y '%.0f'
plot 'sizes.csv' skip 1 using ($1==2 && $2==0 ? $4 : NaN):5 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'sizes.csv' skip 1 using ($1==2 && $2==1 ? $4 : NaN):5 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'sizes.csv' skip 1 using ($1==2 && $2==2 ? $4 : NaN):5 with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451, \
  'sizes.csv' skip 1 using ($1==2 && $2==3 ? $4 : NaN):5 with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015, \
  'sizes.csv' skip 1 using ($1==2 && $2==4 ? $4 : NaN):5 with linespoints linewidth 1.5 dashtype (8,3) linecolor rgb '#e69f00' pointtype 11 pointsize 0.352, \
  'sizes.csv' skip 1 using ($1==2 && $2==5 ? $4 : NaN):5 with linespoints linewidth 1.3 dashtype (10,2,4,2) linecolor rgb '#56b4e9' pointtype 15 pointsize 0.3025
set lmargin at screen 0.6; set rmargin at screen 0.98
set tmargin at screen 0.528776978; set bmargin at screen 0.201438849
set ylabel 'million multiply-adds'
set xlabel 'kernel'
set xtics ('2' 2, '3' 3, '4' 4, '5' 5, '6' 6) norotate
set xrange [1.76:6.24]
unset logscale y
set yrange [0:0.31850496]
set ytics 0, 0.05, 0.31850496; set format y '%.2f'
plot 'sizes.csv' skip 1 using ($1==3 && $2==0 ? $4 : NaN):5 with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55, \
  'sizes.csv' skip 1 using ($1==3 && $2==1 ? $4 : NaN):5 with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005, \
  'sizes.csv' skip 1 using ($1==3 && $2==2 ? $4 : NaN):5 with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451, \
  'sizes.csv' skip 1 using ($1==3 && $2==3 ? $4 : NaN):5 with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015, \
  'sizes.csv' skip 1 using ($1==3 && $2==4 ? $4 : NaN):5 with linespoints linewidth 1.5 dashtype (8,3) linecolor rgb '#e69f00' pointtype 11 pointsize 0.352, \
  'sizes.csv' skip 1 using ($1==3 && $2==5 ? $4 : NaN):5 with linespoints linewidth 1.3 dashtype (10,2,4,2) linecolor rgb '#56b4e9' pointtype 15 pointsize 0.3025
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.0143884892
set tmargin at screen 0.107913669
set key center center horizontal Left reverse maxcols 3 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints linewidth 2.3 dashtype 1 linecolor rgb '#0072b2' pointtype 7 pointsize 0.55 title 'stride 1, padding 0', \
  NaN with linespoints linewidth 2.1 dashtype (12,3) linecolor rgb '#d55e00' pointtype 5 pointsize 0.5005 title 'stride 1, padding 1', \
  NaN with linespoints linewidth 1.9 dashtype (5,2) linecolor rgb '#009e73' pointtype 9 pointsize 0.451 title 'stride 2, padding 0', \
  NaN with linespoints linewidth 1.7 dashtype (12,3,2,3) linecolor rgb '#cc79a7' pointtype 13 pointsize 0.4015 title 'stride 2, padding 1', \
  NaN with linespoints linewidth 1.5 dashtype (8,3) linecolor rgb '#e69f00' pointtype 11 pointsize 0.352 title 'stride 3, padding 0', \
  NaN with linespoints linewidth 1.3 dashtype (10,2,4,2) linecolor rgb '#56b4e9' pointtype 15 pointsize 0.3025 title 'stride 3, padding 1'
unset multiplot
unset output
}

do for [format in 'svg png'] {
load 'style.gp'
eval terminal(format, 'embedding', 820, 1105)
set multiplot; unset key; unset tics; unset grid; set border 15 linecolor rgb '#bbbbbb'; set offsets graph 0.05, graph 0.05, graph 0.05, graph 0.05
set lmargin at screen 0.343333333
set rmargin at screen 0.656666667
set tmargin at screen 0.974660633
set bmargin at screen 0.761085973
set title 'from scratch: before training' offset 0, -0.7 noenhanced font font(10)
plot 'embedding.csv' skip 1 using ($1==0 && $4==0 ? $5 : NaN):6 with points pointtype 7 pointsize 0.45 linecolor rgb '#0072b2', \
  'embedding.csv' skip 1 using ($1==0 && $4==1 ? $5 : NaN):6 with points pointtype 7 pointsize 0.45 linecolor rgb '#d55e00'
set lmargin at screen 0.676666667
set rmargin at screen 0.99
set tmargin at screen 0.974660633
set bmargin at screen 0.761085973
set title 'from scratch: after training' offset 0, -0.7 noenhanced font font(10)
plot 'embedding.csv' skip 1 using ($1==1 && $4==0 ? $5 : NaN):6 with points pointtype 7 pointsize 0.45 linecolor rgb '#0072b2', \
  'embedding.csv' skip 1 using ($1==1 && $4==1 ? $5 : NaN):6 with points pointtype 7 pointsize 0.45 linecolor rgb '#d55e00'
set lmargin at screen 0.01
set rmargin at screen 0.323333333
set tmargin at screen 0.735746606
set bmargin at screen 0.522171946
set title 'cross-entropy: before eight classes' offset 0, -0.7 noenhanced font font(10)
plot 'embedding.csv' skip 1 using ($1==2 && $4==0 ? $5 : NaN):6 with points pointtype 7 pointsize 0.45 linecolor rgb '#0072b2', \
  'embedding.csv' skip 1 using ($1==2 && $4==1 ? $5 : NaN):6 with points pointtype 7 pointsize 0.45 linecolor rgb '#d55e00'
set lmargin at screen 0.343333333
set rmargin at screen 0.656666667
set tmargin at screen 0.735746606
set bmargin at screen 0.522171946
set title 'cross-entropy: before two classes' offset 0, -0.7 noenhanced font font(10)
plot 'embedding.csv' skip 1 using ($1==3 && $4==0 ? $5 : NaN):6 with points pointtype 7 pointsize 0.45 linecolor rgb '#0072b2', \
  'embedding.csv' skip 1 using ($1==3 && $4==1 ? $5 : NaN):6 with points pointtype 7 pointsize 0.45 linecolor rgb '#d55e00'
set lmargin at screen 0.676666667
set rmargin at screen 0.99
set tmargin at screen 0.735746606
set bmargin at screen 0.522171946
set title 'cross-entropy: after two classes' offset 0, -0.7 noenhanced font font(10)
plot 'embedding.csv' skip 1 using ($1==4 && $4==0 ? $5 : NaN):6 with points pointtype 7 pointsize 0.45 linecolor rgb '#0072b2', \
  'embedding.csv' skip 1 using ($1==4 && $4==1 ? $5 : NaN):6 with points pointtype 7 pointsize 0.45 linecolor rgb '#d55e00'
set lmargin at screen 0.01
set rmargin at screen 0.323333333
set tmargin at screen 0.496832579
set bmargin at screen 0.283257919
set title 'triplet, then head: before triplet' offset 0, -0.7 noenhanced font font(10)
plot 'embedding.csv' skip 1 using ($1==5 && $4==0 ? $5 : NaN):6 with points pointtype 7 pointsize 0.45 linecolor rgb '#0072b2', \
  'embedding.csv' skip 1 using ($1==5 && $4==1 ? $5 : NaN):6 with points pointtype 7 pointsize 0.45 linecolor rgb '#d55e00'
set lmargin at screen 0.343333333
set rmargin at screen 0.656666667
set tmargin at screen 0.496832579
set bmargin at screen 0.283257919
set title 'triplet, then head: before head' offset 0, -0.7 noenhanced font font(10)
plot 'embedding.csv' skip 1 using ($1==6 && $4==0 ? $5 : NaN):6 with points pointtype 7 pointsize 0.45 linecolor rgb '#0072b2', \
  'embedding.csv' skip 1 using ($1==6 && $4==1 ? $5 : NaN):6 with points pointtype 7 pointsize 0.45 linecolor rgb '#d55e00'
set lmargin at screen 0.676666667
set rmargin at screen 0.99
set tmargin at screen 0.496832579
set bmargin at screen 0.283257919
set title 'triplet, then head: after head' offset 0, -0.7 noenhanced font font(10)
plot 'embedding.csv' skip 1 using ($1==7 && $4==0 ? $5 : NaN):6 with points pointtype 7 pointsize 0.45 linecolor rgb '#0072b2', \
  'embedding.csv' skip 1 using ($1==7 && $4==1 ? $5 : NaN):6 with points pointtype 7 pointsize 0.45 linecolor rgb '#d55e00'
set lmargin at screen 0.01
set rmargin at screen 0.323333333
set tmargin at screen 0.257918552
set bmargin at screen 0.0443438914
set title 'triplet + cross-entropy: before eight class…' offset 0, -0.7 noenhanced font font(10)
plot 'embedding.csv' skip 1 using ($1==8 && $4==0 ? $5 : NaN):6 with points pointtype 7 pointsize 0.45 linecolor rgb '#0072b2', \
  'embedding.csv' skip 1 using ($1==8 && $4==1 ? $5 : NaN):6 with points pointtype 7 pointsize 0.45 linecolor rgb '#d55e00'
set lmargin at screen 0.343333333
set rmargin at screen 0.656666667
set tmargin at screen 0.257918552
set bmargin at screen 0.0443438914
set title 'triplet + cross-entropy: before two classes' offset 0, -0.7 noenhanced font font(10)
plot 'embedding.csv' skip 1 using ($1==9 && $4==0 ? $5 : NaN):6 with points pointtype 7 pointsize 0.45 linecolor rgb '#0072b2', \
  'embedding.csv' skip 1 using ($1==9 && $4==1 ? $5 : NaN):6 with points pointtype 7 pointsize 0.45 linecolor rgb '#d55e00'
set lmargin at screen 0.676666667
set rmargin at screen 0.99
set tmargin at screen 0.257918552
set bmargin at screen 0.0443438914
set title 'triplet + cross-entropy: after two classes' offset 0, -0.7 noenhanced font font(10)
plot 'embedding.csv' skip 1 using ($1==10 && $4==0 ? $5 : NaN):6 with points pointtype 7 pointsize 0.45 linecolor rgb '#0072b2', \
  'embedding.csv' skip 1 using ($1==10 && $4==1 ? $5 : NaN):6 with points pointtype 7 pointsize 0.45 linecolor rgb '#d55e00'
unset title; unset label; unset arrow; unset border; unset tics; unset grid
unset xlabel; unset ylabel; unset logscale
set lmargin at screen 0.02; set rmargin at screen 0.98
set bmargin at screen 0.007239819
set tmargin at screen 0.0352941176
set key center center horizontal Left reverse maxcols 2 samplen 2.5 spacing 1.1 width 1
set xrange [0:1]; set yrange [0:1]
plot NaN with linespoints pointtype 7 linewidth 0.001 linecolor rgb '#0072b2' title 'class 0', \
  NaN with linespoints pointtype 7 linewidth 0.001 linecolor rgb '#d55e00' title 'class 1'
unset multiplot
unset output
}

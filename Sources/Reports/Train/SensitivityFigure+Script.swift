import Analysis
import Files

extension SensitivityFigure {
    static func script(_ analysis: Analysis, _ axis: AlongAxis, _ drawing: Drawing, _ shown: [Int]) -> GnuplotScript {
        shown.count > mostTogether
            ? multiples(analysis, axis, drawing, shown) : together(analysis, axis, drawing, shown)
    }

    /// All labels in one panel, above a key.
    private static func together(
        _ analysis: Analysis, _ axis: AlongAxis, _ drawing: Drawing, _ shown: [Int]
    ) -> GnuplotScript {
        let scale = drawing.whole
        let key = FigureStyle.Key(shown.map { FigureStyle.short(analysis.groups[$0].label) })
        let height = 404 + key.height
        let bottom = Double(key.height) / Double(height)
        var lines: [GnuplotScript] = ["set multiplot", "unset key; set bars 0.5"] + axis.settings
        lines += [
            "set lmargin at screen \(scale.isLogarithmic ? 0.1 : 0.09); set rmargin at screen 0.98",
            "set bmargin at screen \(FigureStyle.number(bottom + 54 / Double(height))); set tmargin at screen 0.965",
            "set xlabel \(analysis.alongName); set ylabel \(MetricText(metric: analysis.options.metric).axis)",
        ]
        lines += scale.settings("y")
        if !scale.isLogarithmic {
            lines.append(FigureStyle.tics("y", lower: drawing.scale.lower, upper: drawing.scale.upper))
        }
        if drawing.hasFailures {
            lines += [
                border(drawing),
                "set label 'failed' at graph -0.012, first \(FigureStyle.number(drawing.mark)) "
                    + "right textcolor rgb '#666666' font font(11)",
            ]
        }
        let place = { axis.dodged($0, of: shown.count) }
        // gnuplot clears the middle of an error bar, which would hide lines that were drawn before it.
        let plots =
            shown.indices.compactMap { bars(analysis, drawing, shown, $0, place: place($0)) }
            + shown.indices.flatMap {
                curves(analysis, drawing, shown, $0, place: place($0), look: FigureStyle.markedLine)
            }
        lines.append("plot " + plots.joined(separator: ", \\\n  "))
        lines += [key.panel(shown.map(FigureStyle.markedLine), figureHeight: height), "unset multiplot"]
        return FigureStyle.figure(name, height: height, lines)
    }

    /// A panel for each label, over the means of the other labels in grey.
    private static func multiples(
        _ analysis: Analysis, _ axis: AlongAxis, _ drawing: Drawing, _ shown: [Int]
    ) -> GnuplotScript {
        let text = MetricText(metric: analysis.options.metric)
        let panels = SmallMultiples(names: shown.map { FigureStyle.short(analysis.groups[$0].label) }, blocks: 1)
        var lines: [GnuplotScript] = ["set multiplot", "unset key; set bars 0.5"] + axis.settings
        lines += SmallMultiples.settings(drawing.whole, from: drawing.scale.lower)
        if drawing.hasFailures { lines.append(border(drawing)) }
        for index in shown.indices {
            lines += panels.place(index, block: 0, x: analysis.alongName, y: text.axis)
            let others = shown.indices.filter { $0 != index }.map { other -> GnuplotScript in
                "\(means("1", text, other)) \(SmallMultiples.behind)"
            }
            let own = curves(analysis, drawing, shown, index, place: "1", look: FigureStyle.lineAlone)
            let bars = [bars(analysis, drawing, shown, index, place: "1")].compactMap { $0 }
            lines.append("plot " + (bars + others + own).joined(separator: ", \\\n  "))
        }
        return FigureStyle.figure(name, height: panels.height, lines + ["unset multiplot"])
    }

    /// The line between the means and the strip of failures.
    private static func border(_ drawing: Drawing) -> GnuplotScript {
        let y = FigureStyle.number(drawing.scale.lower)
        return "set arrow from graph 0, first \(y) to graph 1, first \(y) nohead linecolor rgb '#aaaaaa' dashtype 3"
    }

    private static func means(_ place: GnuplotScript, _ text: MetricText, _ index: Int) -> GnuplotScript {
        "\(FigureStyle.data(name)) skip 1 using \(place):(\(FigureStyle.number(text.scale))*$\(2 + 7 * index))"
    }

    /// The error bars of one label; nil where it has none.
    private static func bars(
        _ analysis: Analysis, _ drawing: Drawing, _ shown: [Int], _ index: Int, place: GnuplotScript
    ) -> GnuplotScript? {
        let text = MetricText(metric: analysis.options.metric)
        let (column, group) = (2 + 7 * index, shown[index])
        guard analysis.groups[group].cells.contains(where: { drawing.mean($0)?.interval != nil }) else { return nil }
        let factor = FigureStyle.number(text.scale)
        return "\(means(place, text, index)):\(drawing.whole.edge(column + 5, factor: factor)):"
            + "\(drawing.whole.edge(column + 6, factor: factor)) with yerrorbars pointtype 0 linewidth 1 "
            + "linecolor rgb \(FigureStyle.color(group))"
    }

    /// Means and failures of one label.
    private static func curves(
        _ analysis: Analysis, _ drawing: Drawing, _ shown: [Int], _ index: Int, place: GnuplotScript,
        look: (Int) -> GnuplotScript
    ) -> [GnuplotScript] {
        let text = MetricText(metric: analysis.options.metric)
        let (column, group) = (2 + 7 * index, shown[index])
        let (factor, color) = (FigureStyle.number(text.scale), FigureStyle.color(group))
        var plots: [GnuplotScript] = ["\(means(place, text, index)) with linespoints \(look(group))"]
        if drawing.hasFailures {
            plots.append(
                "\(FigureStyle.data(name)) skip 1 using \(place):(\(factor)*$\(column + 4)) "
                    + "with points pointtype 2 pointsize 0.6 linewidth 1.6 linecolor rgb \(color)")
        }
        return plots
    }
}

import Analysis
import Files

/// The reported metric against the value along, a line for each label; failed cells are crosses below the lines.
enum SensitivityFigure {
    static let name = "sensitivity"

    static func figure(_ analysis: Analysis) -> Figure? {
        guard analysis.options.along != nil else { return nil }
        let shown = analysis.groups.indices.filter { index in
            analysis.groups[index].cells.contains { !$0.values.isEmpty || $0.failed > 0 }
        }
        let axis = AlongAxis(analysis)
        guard axis.labels.count > 1, !shown.isEmpty else { return nil }
        let metric = analysis.options.metric
        let text = MetricText(metric: metric)

        var header = [analysis.alongName]
        for group in shown {
            let label = analysis.groups[group].label
            header += ["\(label) mean", "\(label) lowest", "\(label) highest", "\(label) failed", "\(label) mark"]
        }
        // Failed cells are marked in a strip of their own below the best that the axis shows, one row for each label.
        let means = shown.flatMap { analysis.groups[$0].cells }.filter { !$0.values.isEmpty }
            .map { Statistics.mean($0.values) * text.scale }
        let range = axis.valueRange(means, analysis)
        let rowHeight = (range.upper - range.lower) * 0.035
        let strip = rowHeight * Double(shown.count + 1)
        let rows = axis.labels.indices.map { place in
            [CSV.number(axis.positions[place])]
                + shown.enumerated().flatMap { row, group -> [CSVText] in
                    guard let cell = axis.cell(of: analysis.groups[group], at: place) else {
                        return Array(repeating: "NaN", count: 5)
                    }
                    let mark = cell.failed > 0 ? (range.lower - rowHeight * Double(row + 1)) / text.scale : nil
                    return [
                        CSV.number(cell.values.isEmpty ? nil : Statistics.mean(cell.values)),
                        CSV.number(cell.values.min()), CSV.number(cell.values.max()), "\(cell.failed)",
                        CSV.number(mark),
                    ]
                }
        }
        let hasFailures = analysis.groups.contains { $0.cells.contains { $0.failed > 0 } }
        let key = FigureStyle.Key(shown.map { FigureStyle.short(analysis.groups[$0].label) })
        let height = 404 + key.height
        let bottom = Double(key.height) / Double(height)
        // Marks of failures need a linear axis.
        let scale = ValueScale(
            means, metric: metric, linear: (range.lower - (hasFailures ? strip : 0), range.upper),
            isLogarithmicAllowed: !hasFailures)
        var lines: [GnuplotScript] = ["set multiplot"] + axis.settings
        lines += [
            "set lmargin at screen \(scale.isLogarithmic ? 0.1 : 0.09); set rmargin at screen 0.98",
            "set bmargin at screen \(FigureStyle.number(bottom + 54 / Double(height))); set tmargin at screen 0.965",
            "set xlabel \(analysis.alongName); set ylabel \(text.axis)",
        ]
        lines += scale.settings("y")
        if !scale.isLogarithmic { lines.append(FigureStyle.tics("y", lower: range.lower, upper: range.upper)) }
        if hasFailures {
            lines += [
                "set arrow from graph 0, first \(FigureStyle.number(range.lower)) "
                    + "to graph 1, first \(FigureStyle.number(range.lower)) nohead linecolor rgb '#aaaaaa' dashtype 3",
                "set label 'failed' at graph -0.012, first \(FigureStyle.number(range.lower - strip / 2)) "
                    + "right textcolor rgb '#666666' font font(11)",
            ]
        }
        let factor = FigureStyle.number(text.scale)
        var plots: [GnuplotScript] = []
        for (index, group) in shown.enumerated() {
            let column = 2 + 5 * index
            plots.append(
                "\(FigureStyle.data(name)) skip 1 using 1:(\(factor)*$\(column)) with linespoints \(look(group))")
            if hasFailures {
                plots.append(
                    "\(FigureStyle.data(name)) skip 1 using 1:(\(factor)*$\(column + 4)) with points pointtype 2 pointsize 0.6 "
                        + "linewidth 1.6 linecolor rgb \(FigureStyle.color(group))")
            }
        }
        lines.append("unset key")
        lines.append("plot " + plots.joined(separator: ", \\\n  "))
        lines += [key.panel(shown.map(look), figureHeight: height), "unset multiplot"]
        return Figure(
            name: name, title: "Sensitivity to \(analysis.alongName)",
            caption:
                "Mean \(text.name) of the runs that completed, over \(analysis.repetition)s, at each \(analysis.alongName)."
                + (hasFailures ? " A cross marks a cell in which at least one run failed." : ""),
            script: FigureStyle.figure(name, height: height, lines), data: CSV.table(header, rows))
    }

    private static func look(_ group: Int) -> GnuplotScript {
        "linewidth 1.8 dashtype \(FigureStyle.dash(group)) linecolor rgb \(FigureStyle.color(group)) "
            + "pointtype \(FigureStyle.point(group)) pointsize 0.6"
    }
}

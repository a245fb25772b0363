import Analysis
import Files

/// The reported metric against the value along, a line for each label with error bars; failed cells are crosses in a strip below.
enum SensitivityFigure {
    static let name = "sensitivity"

    static func figure(_ analysis: Analysis) -> Figure? {
        guard analysis.options.along != nil else { return nil }
        let shown = analysis.groups.indices.filter { index in
            analysis.groups[index].cells.contains { !$0.values.isEmpty || $0.failed > 0 }
        }
        let axis = AlongAxis(analysis)
        guard axis.labels.count > 1, !shown.isEmpty else { return nil }
        let text = MetricText(metric: analysis.options.metric)

        let drawing = Drawing(analysis, axis, shown)
        let (whole, isCut) = (drawing.scale, drawing.isCut)
        let hasFailures = shown.contains { analysis.groups[$0].cells.contains { $0.failed > 0 } }
        // Cells with failures are marked in a thin strip of their own.
        let (scale, mark) = hasFailures ? whole.withStrip(0.045) : (whole, whole.lower)

        var header = [analysis.alongName]
        for group in shown {
            let label = analysis.groups[group].label
            header += [drawing.meanName, "lowest", "highest", "failed", "mark", "lower", "upper"].map {
                "\(label) \($0)"
            }
        }
        let rows = axis.labels.indices.map { place in
            [CSV.number(axis.positions[place])]
                + shown.flatMap { group -> [CSVText] in
                    guard let cell = axis.cell(of: analysis.groups[group], at: place) else {
                        return Array(repeating: "NaN", count: 7)
                    }
                    let mean = drawing.mean(cell)
                    return [
                        CSV.number(mean?.mean),
                        CSV.number(cell.values.min()), CSV.number(cell.values.max()), "\(cell.failed)",
                        CSV.number(cell.failed > 0 ? mark / text.scale : nil), CSV.number(mean?.interval?.lower),
                        CSV.number(mean?.interval?.upper),
                    ]
                }
        }
        let key = FigureStyle.Key(shown.map { FigureStyle.short(analysis.groups[$0].label) })
        let height = 404 + key.height
        let bottom = Double(key.height) / Double(height)
        var lines: [GnuplotScript] = ["set multiplot"] + axis.settings
        lines += [
            "set lmargin at screen \(scale.isLogarithmic ? 0.1 : 0.09); set rmargin at screen 0.98",
            "set bmargin at screen \(FigureStyle.number(bottom + 54 / Double(height))); set tmargin at screen 0.965",
            "set xlabel \(analysis.alongName); set ylabel \(text.axis)",
        ]
        lines += scale.settings("y")
        if !scale.isLogarithmic { lines.append(FigureStyle.tics("y", lower: whole.lower, upper: whole.upper)) }
        if hasFailures {
            lines += [
                "set arrow from graph 0, first \(FigureStyle.number(whole.lower)) "
                    + "to graph 1, first \(FigureStyle.number(whole.lower)) nohead linecolor rgb '#aaaaaa' dashtype 3",
                "set label 'failed' at graph -0.012, first \(FigureStyle.number(mark)) "
                    + "right textcolor rgb '#666666' font font(11)",
            ]
        }
        let factor = FigureStyle.number(text.scale)
        var plots: [GnuplotScript] = []
        for (index, group) in shown.enumerated() {
            let column = 2 + 7 * index
            let place = axis.dodged(index, of: shown.count)
            let data: GnuplotScript = "\(FigureStyle.data(name)) skip 1 using \(place)"
            if analysis.groups[group].cells.contains(where: { drawing.mean($0)?.interval != nil }) {
                plots.append(
                    "\(data):(\(factor)*$\(column)):\(scale.edge(column + 5, factor: factor)):"
                        + "\(scale.edge(column + 6, factor: factor)) with yerrorbars pointtype 0 linewidth 1 "
                        + "linecolor rgb \(FigureStyle.color(group))")
            }
            plots.append("\(data):(\(factor)*$\(column)) with linespoints \(FigureStyle.markedLine(group))")
            if hasFailures {
                plots.append(
                    "\(data):(\(factor)*$\(column + 4)) with points pointtype 2 pointsize 0.6 "
                        + "linewidth 1.6 linecolor rgb \(FigureStyle.color(group))")
            }
        }
        lines.append("unset key; set bars 0.5")
        lines.append("plot " + plots.joined(separator: ", \\\n  "))
        lines += [key.panel(shown.map(FigureStyle.markedLine), figureHeight: height), "unset multiplot"]
        return Figure(
            name: name, title: "Sensitivity to \(analysis.alongName)",
            caption:
                "Mean \(text.name) of the runs that completed, over \(analysis.repetition)s, at each \(analysis.alongName)"
                + (!drawing.hasBars ? "." : ", with 95% t intervals (bars).")
                + (scale.isLogarithmic ? DrawnMean.geometricNote(hasIntervals: drawing.hasBars) : "")
                + (isCut ? " A bar that ends at the frame goes on beyond it." : "")
                + (hasFailures ? " A cross marks a cell in which at least one run failed." : "")
                + Coincidence.note([("", drawing.lines)]) + leftOut(analysis, shown),
            script: FigureStyle.figure(name, height: height, lines), data: CSV.table(header, rows))
    }

    /// The means that are drawn, and the axis that holds them with their intervals.
    private struct Drawing {
        let scale: ValueScale
        /// Whether an error bar goes on beyond the axis.
        let isCut: Bool
        let hasBars: Bool
        let lines: [Coincidence.Line]
        private let bounds: ClosedRange<Double>?

        init(_ analysis: Analysis, _ axis: AlongAxis, _ shown: [Int]) {
            let metric = analysis.options.metric
            let factor = MetricText(metric: metric).scale
            let cells = shown.flatMap { analysis.groups[$0].cells }
            func drawn(isGeometric: Bool) -> (scale: ValueScale, means: [DrawnMean]) {
                let means = cells.compactMap {
                    DrawnMean($0.values, isGeometric: isGeometric, bounds: metric.bounds)
                }
                let values = means.map { $0.mean * factor }
                return (
                    ValueScale(
                        values, metric: metric, linear: axis.valueRange(values, analysis),
                        isLogarithmicAllowed: isGeometric), means
                )
            }
            let isPositive = cells.flatMap(\.values).allSatisfy { $0 > 0 }
            let geometric = isPositive ? drawn(isGeometric: true) : nil
            let (found, means) =
                geometric.flatMap { $0.scale.isLogarithmic ? $0 : nil } ?? drawn(isGeometric: false)
            // A mean beyond the axis does not widen it by its bar.
            let bars = means.filter { (found.lower...found.upper).contains($0.mean * factor) }.compactMap(\.interval)
            let (scale, isCut) = found.widened(
                by: bars.map { Interval(lower: $0.lower * factor, upper: $0.upper * factor) })
            (self.scale, self.isCut, hasBars, bounds) = (scale, isCut, !bars.isEmpty, metric.bounds)
            lines = shown.map { group in
                Coincidence.Line(
                    label: analysis.groups[group].label,
                    values: axis.labels.indices.map { place in
                        axis.cell(of: analysis.groups[group], at: place).flatMap { cell in
                            DrawnMean(cell.values, isGeometric: scale.isLogarithmic, bounds: metric.bounds).flatMap {
                                scale.share($0.mean * factor)
                            }
                        }
                    })
            }
        }

        var meanName: String { scale.isLogarithmic ? "geometric mean" : "mean" }

        func mean(_ cell: Cell) -> DrawnMean? {
            DrawnMean(cell.values, isGeometric: scale.isLogarithmic, bounds: bounds)
        }
    }

    private static func leftOut(_ analysis: Analysis, _ shown: [Int]) -> String {
        Figure.notDrawn(analysis.groups.indices.filter { !shown.contains($0) }.map { analysis.groups[$0].label })
    }
}

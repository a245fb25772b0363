import Analysis
import Files

/// Our mean of each label by epoch with its interval, over the published mean and its band of two standard deviations; a panel for
/// each label.
enum PublishedFigure: FigureKind {
    static let name = "published-curves"
    /// More panels than this are too small to read.
    private static let mostPanels = 6
    private static let mostInRow = 3
    private static let rowHeight = 300

    static func figure(_ analysis: Analysis) -> Figure? {
        let shown = analysis.published.prefix(mostPanels).filter { $0.points.count > 1 }
        guard !shown.isEmpty else { return nil }
        let header = shown.flatMap { comparison in
            ["epoch", "ours", "published mean", "published lower", "published upper", "ours lower", "ours upper"].map {
                "\(analysis.groups[comparison.group].label) \($0)"
            }
        }
        let rows = (0..<(shown.map(\.points.count).max() ?? 0)).map { row in
            shown.flatMap { comparison -> [CSVText] in
                guard row < comparison.points.count else { return Array(repeating: "NaN", count: 7) }
                let point = comparison.points[row]
                let own = interval(analysis, comparison.group, epoch: point.epoch)
                return [
                    "\(point.epoch)", CSV.number(point.ours), CSV.number(point.published),
                    CSV.number(point.range.lower), CSV.number(point.range.upper),
                    CSV.number(own?.lower), CSV.number(own?.upper),
                ]
            }
        }
        let seeds = shown.flatMap(\.points).map(\.publishedSeeds).max() ?? 0
        let groups = shown.map(\.group)
        let left = Figure.notDrawn(
            analysis.published.map(\.group).filter { !groups.contains($0) }.map { analysis.groups[$0].label })
        let hasBand = shown.contains { comparison in
            comparison.points.contains { interval(analysis, comparison.group, epoch: $0.epoch) != nil }
        }
        return Figure(
            name: name, title: "Our curves over the published ones",
            caption:
                "Coloured: our means over \(analysis.seeds.count) \(analysis.repetitions)"
                + (hasBand ? " with 95% t intervals (bands)" : "") + ". Grey: the published mean over "
                + "\(seeds) seeds (dashed) and two standard deviations around it (band).\(left)",
            script: script(analysis, Array(shown), hasBand: hasBand), data: CSV.table(header, rows))
    }

    private static func interval(_ analysis: Analysis, _ group: Int, epoch: Int) -> Interval? {
        let metric = analysis.options.metric
        let values = analysis.headlineRuns(of: group).compactMap { $0.curves[metric.path] }
            .compactMap { epoch < $0.count && $0[epoch].isFinite ? $0[epoch] : nil }
        return FigureStyle.drawn(Statistics.tInterval(values), of: values.count, within: metric.range)
    }

    private static func script(_ analysis: Analysis, _ shown: [PublishedComparison], hasBand: Bool) -> GnuplotScript {
        let text = MetricText(metric: analysis.options.metric)
        let columns = min(mostInRow, shown.count)
        let key = FigureStyle.Key(
            ["ours (colour of the panel)"] + (hasBand ? ["ours, 95% t interval"] : [])
                + ["published mean", "published, two standard deviations"])
        let height = (shown.count + columns - 1) / columns * rowHeight + key.height
        let bounds = analysis.options.metric.range
        let own = shown.flatMap { comparison in
            comparison.points.compactMap { interval(analysis, comparison.group, epoch: $0.epoch) }
        }
        let published = shown.flatMap(\.points).compactMap {
            FigureStyle.drawn($0.range, of: Interval.fewestValues, within: bounds)
        }
        let values = shown.flatMap(\.points).map(\.ours) + (own + published).flatMap { [$0.lower, $0.upper] }
        let range = FigureStyle.range(values.map { $0 * text.scale })
        let axis = ValueScale([], metric: analysis.options.metric, linear: range)
        let scale = FigureStyle.number(text.scale)
        var lines: [GnuplotScript] = ["set multiplot", "unset key"]
        for (place, comparison) in shown.enumerated() {
            let (row, column) = (place / columns, place % columns)
            let width = 0.92 / Double(columns)
            let left = 0.08 + Double(column) * width
            let top = 1 - (Double(row * rowHeight) + 30) / Double(height)
            let bottom = 1 - (Double((row + 1) * rowHeight) - 58) / Double(height)
            let first = 1 + 7 * place
            let epochs = comparison.points.map(\.epoch)
            let color = FigureStyle.color(comparison.group)
            let data: GnuplotScript = "\(FigureStyle.data(name)) skip 1 using \(first)"
            func band(_ column: Int) -> GnuplotScript {
                "\(data):\(axis.edge(column, factor: scale)):\(axis.edge(column + 1, factor: scale)) with filledcurves"
            }
            var plots: [GnuplotScript] = ["\(band(first + 3)) fillcolor rgb '#dcdcdc' fillstyle solid 1.0 noborder"]
            if hasBand {
                plots.append("\(band(first + 5)) fillcolor rgb \(color) fillstyle transparent solid 0.25 noborder")
            }
            plots += [
                "\(data):(\(scale)*$\(first + 2)) with lines linewidth 1.4 dashtype 2 linecolor rgb '#555555'",
                "\(data):(\(scale)*$\(first + 1)) with linespoints linewidth 1.8 linecolor rgb \(color) "
                    + "pointtype \(FigureStyle.point(comparison.group)) pointsize 0.6"
                    + (epochs.count > 40 ? " pointinterval \(epochs.count / 10)" : ""),
            ]
            lines += [
                "set lmargin at screen \(FigureStyle.number(left)); "
                    + "set rmargin at screen \(FigureStyle.number(left + width - 0.025))",
                "set tmargin at screen \(FigureStyle.number(top)); set bmargin at screen \(FigureStyle.number(bottom))",
                "set title \(FigureStyle.short(analysis.groups[comparison.group].label))",
                "set xlabel 'epoch'",
                column == 0
                    ? "set ylabel \(text.axis); set format y '%h'"
                    : "unset ylabel; set format y ''",
                (epochs.last ?? 0) <= 12 ? "set xtics 1" : "set xtics autofreq",
                "set xrange [\(epochs.first ?? 0):\(max((epochs.first ?? 0) + 1, epochs.last ?? 1))]",
                "set yrange [\(FigureStyle.number(range.lower)):\(FigureStyle.number(range.upper))]",
                "plot " + plots.joined(separator: ", \\\n  "),
            ]
        }
        let looks: [GnuplotScript] =
            ["linewidth 1.8 linecolor rgb '#222222' pointtype 7 pointsize 0.6"]
            + (hasBand ? ["linewidth 9 linecolor rgb '#b9cfe0' pointtype 0"] : [])
            + [
                "linewidth 1.4 dashtype 2 linecolor rgb '#555555' pointtype 0",
                "linewidth 9 linecolor rgb '#dcdcdc' pointtype 0",
            ]
        return FigureStyle.figure(
            name, height: height, lines + [key.panel(looks, figureHeight: height), "unset multiplot"])
    }
}

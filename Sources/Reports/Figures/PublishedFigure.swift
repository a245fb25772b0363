import Analysis
import Files

/// Our mean of each label by epoch over the published mean and its band of two standard deviations, a panel for each label.
enum PublishedFigure {
    static let name = "published-curves"
    /// More panels than this are too small to read.
    private static let mostPanels = 6
    private static let mostInRow = 3
    private static let rowHeight = 300

    static func figure(_ analysis: Analysis) -> Figure? {
        let shown = analysis.published.prefix(mostPanels).filter { $0.points.count > 1 }
        guard !shown.isEmpty else { return nil }
        let header = shown.flatMap { comparison in
            ["epoch", "ours", "published mean", "published lower", "published upper"].map {
                "\(analysis.groups[comparison.group].label) \($0)"
            }
        }
        let rows = (0..<(shown.map(\.points.count).max() ?? 0)).map { row in
            shown.flatMap { comparison -> [CSVText] in
                guard row < comparison.points.count else { return Array(repeating: "NaN", count: 5) }
                let point = comparison.points[row]
                return [
                    "\(point.epoch)", CSV.number(point.ours), CSV.number(point.published),
                    CSV.number(point.range.lower), CSV.number(point.range.upper),
                ]
            }
        }
        let seeds = shown.flatMap(\.points).map(\.publishedSeeds).max() ?? 0
        let left = analysis.published.count > shown.count ? " The first \(shown.count) are drawn." : ""
        return Figure(
            name: name, title: "Our curves over the published ones",
            caption:
                "Coloured: our means over \(analysis.seeds.count) \(analysis.repetition)s. Grey: the published mean over "
                + "\(seeds) seeds (dashed) and two standard deviations around it (band).\(left)",
            script: script(analysis, Array(shown)), data: CSV.table(header, rows))
    }

    private static func script(_ analysis: Analysis, _ shown: [PublishedComparison]) -> GnuplotScript {
        let text = MetricText(metric: analysis.options.metric)
        let columns = min(mostInRow, shown.count)
        let height = (shown.count + columns - 1) / columns * rowHeight
        let values = shown.flatMap(\.points).flatMap { [$0.ours, $0.range.lower, $0.range.upper] }
        let range = FigureStyle.range(values.map { $0 * text.scale })
        let scale = FigureStyle.number(text.scale)
        var lines: [GnuplotScript] = ["set multiplot", "unset key"]
        for (place, comparison) in shown.enumerated() {
            let (row, column) = (place / columns, place % columns)
            let width = 0.92 / Double(columns)
            let left = 0.08 + Double(column) * width
            let top = 1 - (Double(row * rowHeight) + 30) / Double(height)
            let bottom = 1 - (Double((row + 1) * rowHeight) - 58) / Double(height)
            let first = 1 + 5 * place
            let epochs = comparison.points.map(\.epoch)
            let color = FigureStyle.color(comparison.group)
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
                "plot \(FigureStyle.data(name)) skip 1 using \(first):(\(scale)*$\(first + 3)):(\(scale)*$\(first + 4)) "
                    + "with filledcurves fillcolor rgb '#dcdcdc' fillstyle solid 1.0 noborder, \\",
                "  '' skip 1 using \(first):(\(scale)*$\(first + 2)) with lines linewidth 1.4 dashtype 2 "
                    + "linecolor rgb '#555555', \\",
                "  '' skip 1 using \(first):(\(scale)*$\(first + 1)) with linespoints linewidth 1.8 "
                    + "linecolor rgb \(color) pointtype \(FigureStyle.point(comparison.group)) pointsize 0.6"
                    + (epochs.count > 40 ? " pointinterval \(epochs.count / 10)" : ""),
            ]
        }
        return FigureStyle.figure(name, height: height, lines + ["unset multiplot"])
    }
}

import Analysis
import Files
import Foundation

/// The reported metric and the training loss by epoch: means over the seeds of the answer, with 95% bands.
enum LearningCurves {
    static let name = "learning-curves"
    /// More curves than this cannot be told apart; the best are drawn.
    static let mostGroups = 8

    /// The mean over seeds at each epoch, and its 95% t interval where there are two seeds or more.
    private struct Band {
        let means: [Double?]
        let intervals: [Interval?]

        /// - Parameter isGeometric: means and intervals of the logarithms; all values that are drawn must be positive.
        init(_ curves: [[Double]], isGeometric: Bool) {
            let epochs = curves.map(\.count).max() ?? 0
            let columns = (0..<epochs).map { epoch in
                curves.compactMap { epoch < $0.count && $0[epoch].isFinite ? $0[epoch] : nil }
                    .map { isGeometric ? log($0) : $0 }
            }
            // An interval of two seeds may end beyond all numbers.
            let back = { (value: Double) in isGeometric ? min(exp(value), 1e300) : value }
            means = columns.map { $0.isEmpty ? nil : back(Statistics.mean($0)) }
            intervals = columns.map { column in
                Statistics.tInterval(column).map { Interval(lower: back($0.lower), upper: back($0.upper)) }
            }
        }
    }

    /// The curves of one metric, a band for each label.
    private struct Panel {
        let path: String
        let title: String
        let scale: Double
        let bands: [Band]
        let axis: ValueScale

        /// - Parameters:
        ///   - curves: of each label, the curve of each seed by epoch. Nil where none has two values: one is a point, not a
        ///     curve.
        ///   - first: the first epoch that is drawn.
        init?(path: String, title: String, scale: Double, curves: [[[Double]]], first: Int) {
            guard curves.joined().contains(where: { $0.count > 1 }) else { return nil }
            func drawn(isGeometric: Bool) -> (bands: [Band], axis: ValueScale) {
                let bands = curves.map { Band($0, isGeometric: isGeometric) }
                let values = bands.flatMap { $0.means.dropFirst(first).compactMap { $0 } }.map { $0 * scale }
                let axis = ValueScale(
                    values, metric: Metric(path: path), linear: FigureStyle.range(values),
                    isLogarithmicAllowed: isGeometric)
                return (bands, axis)
            }
            // A logarithmic axis has geometric means alone: the arithmetic one follows the worst seed, and its interval may end
            // below 0. What is not positive has no place on it.
            let isPositive = curves.joined().allSatisfy { $0.dropFirst(first).allSatisfy { $0 > 0 || !$0.isFinite } }
            let geometric = isPositive ? drawn(isGeometric: true) : nil
            let chosen = geometric?.axis.isLogarithmic == true ? geometric : nil
            (bands, axis) = chosen ?? drawn(isGeometric: false)
            (self.path, self.title, self.scale) = (path, title, scale)
        }
    }

    static func figure(_ analysis: Analysis) -> Figure? {
        let shown = analysis.ranking.prefix(mostGroups).sorted()
        let runs = shown.map { analysis.headlineRuns(of: $0) }
        let text = MetricText(metric: analysis.options.metric)
        var paths = [(analysis.options.metric.path, text.axis, text.scale)]
        if analysis.options.metric.path != "train/loss" { paths.append(("train/loss", "training loss", 1)) }
        let epochs = runs.joined().flatMap { run in paths.compactMap { run.curves[$0.0]?.count } }.max() ?? 0
        let first = epochs > 2 ? 1 : 0
        let panels = paths.compactMap { path, title, scale -> Panel? in
            Panel(
                path: path, title: title, scale: scale, curves: runs.map { $0.compactMap { $0.curves[path] } },
                first: first)
        }
        guard !panels.isEmpty else { return nil }

        var header = ["epoch"]
        for panel in panels {
            for group in shown {
                let label = "\(analysis.groups[group].label) \(panel.path)"
                header += [
                    "\(label) \(panel.axis.isLogarithmic ? "geometric mean" : "mean")", "\(label) lower",
                    "\(label) upper",
                ]
            }
        }
        let rows = (0..<epochs).map { epoch in
            ["\(epoch)"]
                + panels.flatMap(\.bands).flatMap { band -> [CSVText] in
                    guard epoch < band.means.count else { return ["NaN", "NaN", "NaN"] }
                    let interval = band.intervals[epoch]
                    return [
                        CSV.number(band.means[epoch]), CSV.number(interval?.lower), CSV.number(interval?.upper),
                    ]
                }
        }
        let names = shown.map { analysis.labelWithChoice($0) }
        return Figure(
            name: name, title: "Learning curves",
            caption: caption(analysis, panels, first: first, shown: shown.count),
            script: script(panels, shown: shown, names: names, epochs: first..<epochs), data: CSV.table(header, rows))
    }

    private static func caption(_ analysis: Analysis, _ panels: [Panel], first: Int, shown: Int) -> String {
        let hasBands = panels.contains { $0.bands.contains { $0.intervals.contains { $0 != nil } } }
        let bands = hasBands ? " with 95% t intervals (bands)" : ""
        let choice = analysis.options.along == nil ? "" : ", each at the \(analysis.alongName) chosen for it"
        let geometric =
            panels.contains(where: \.axis.isLogarithmic)
            ? " On a logarithmic axis means are geometric\(hasBands ? " and intervals are of the logarithms" : "")."
            : ""
        let start = first == 1 ? " Epoch 0, before training, is left out." : ""
        return "Means over \(analysis.repetition)s\(bands)\(choice).\(geometric)\(start)\(analysis.limitNote(shown))"
    }

    private static func script(_ panels: [Panel], shown: [Int], names: [String], epochs: Range<Int>) -> GnuplotScript {
        let key = FigureStyle.Key(names)
        let height = 368 + key.height
        let bottom = Double(key.height) / Double(height)
        var lines: [GnuplotScript] = ["set multiplot"]
        for (place, panel) in panels.enumerated() {
            let left = panels.count == 1 ? 0.1 : place == 0 ? 0.095 : 0.595
            let right = panels.count == 1 ? 0.98 : place == 0 ? 0.48 : 0.975
            lines += [
                "set lmargin at screen \(left); set rmargin at screen \(right)",
                "set bmargin at screen \(FigureStyle.number(bottom + 58 / Double(height))); "
                    + "set tmargin at screen 0.965",
                "set xlabel 'epoch'; set ylabel \(panel.title)",
                epochs.upperBound <= 12 ? "set xtics 1" : "set xtics autofreq",
                "set xrange [\(epochs.lowerBound):\(epochs.upperBound - 1)]",
                "unset key",
            ]
            lines += panel.axis.settings("y")
            var plots: [GnuplotScript] = []
            let columns = shown.indices.map { 2 + 3 * (place * shown.count + $0) }
            let scale = FigureStyle.number(panel.scale)
            for (index, column) in columns.enumerated()
            where panel.bands[index].intervals.contains(where: { $0 != nil }) {
                plots.append(
                    "\(FigureStyle.data(name)) skip 1 using 1:\(panel.axis.edge(column + 1, factor: scale)):"
                        + "\(panel.axis.edge(column + 2, factor: scale)) "
                        + "with filledcurves fillcolor rgb \(FigureStyle.color(shown[index])) "
                        + "fillstyle transparent solid 0.14 noborder")
            }
            for (index, column) in columns.enumerated() {
                plots.append(
                    "\(FigureStyle.data(name)) skip 1 using 1:(\(scale)*$\(column)) with linespoints \(look(shown[index]))"
                        + (epochs.upperBound > 40 ? " pointinterval \(epochs.upperBound / 10)" : ""))
            }
            lines.append("plot " + plots.joined(separator: ", \\\n  "))
        }
        lines += [key.panel(shown.map(look), figureHeight: height), "unset multiplot"]
        return FigureStyle.figure(name, height: height, lines)
    }

    private static func look(_ group: Int) -> GnuplotScript {
        "linewidth 1.8 dashtype \(FigureStyle.dash(group)) linecolor rgb \(FigureStyle.color(group)) "
            + "pointtype \(FigureStyle.point(group)) pointsize 0.5"
    }
}

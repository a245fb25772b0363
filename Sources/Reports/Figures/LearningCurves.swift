import Analysis

/// The reported metric and the training loss by epoch: means over the seeds of the answer, with 95% bands.
enum LearningCurves {
    static let name = "learning-curves"
    /// More curves than this cannot be told apart; the best are drawn.
    static let mostGroups = 8

    /// The mean over seeds at each epoch, and its 95% t interval where there are two seeds or more.
    private struct Band {
        let means: [Double?]
        let intervals: [Interval?]

        init(_ curves: [[Double]]) {
            let epochs = curves.map(\.count).max() ?? 0
            let columns = (0..<epochs).map { epoch in
                curves.compactMap { epoch < $0.count && $0[epoch].isFinite ? $0[epoch] : nil }
            }
            means = columns.map { $0.isEmpty ? nil : Statistics.mean($0) }
            intervals = columns.map { Statistics.tInterval($0) }
        }
    }

    private struct Panel {
        let path: String
        let title: String
        let scale: Double
        let bands: [Band]
    }

    static func figure(_ analysis: Analysis) -> Figure? {
        let shown = analysis.ranking.prefix(mostGroups).sorted()
        let runs = shown.map { analysis.headlineRuns(of: $0) }
        let text = MetricText(metric: analysis.options.metric)
        var paths = [(analysis.options.metric.path, text.axis, text.scale)]
        if analysis.options.metric.path != "train/loss" { paths.append(("train/loss", "training loss", 1)) }
        let panels = paths.compactMap { path, title, scale -> Panel? in
            let bands = runs.map { Band($0.compactMap { $0.curves[path] }) }
            // One value is a point, not a curve.
            return bands.contains { $0.means.count > 1 }
                ? Panel(path: path, title: title, scale: scale, bands: bands) : nil
        }
        guard !panels.isEmpty else { return nil }
        let epochs = panels.flatMap(\.bands).map(\.means.count).max() ?? 0

        var header = ["epoch"]
        for panel in panels {
            for group in shown {
                let label = "\(analysis.groups[group].label) \(panel.path)"
                header += ["\(label) mean", "\(label) lower", "\(label) upper"]
            }
        }
        let rows = (0..<epochs).map { epoch in
            [String(epoch)]
                + panels.flatMap(\.bands).flatMap { band -> [String] in
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
            caption: caption(analysis, shown: shown.count),
            script: script(panels, shown: shown, names: names, epochs: epochs), data: CSV.table(header, rows))
    }

    private static func caption(_ analysis: Analysis, shown: Int) -> String {
        let bands = analysis.seeds.count > 1 ? " with 95% t intervals (bands)" : ""
        let choice = analysis.options.along == nil ? "" : ", each at the \(analysis.alongName) chosen for it"
        return
            "Means over \(analysis.repetition)s\(bands)\(choice). Epoch 0, before training, is left out.\(analysis.limitNote(shown))"
    }

    private static func script(_ panels: [Panel], shown: [Int], names: [String], epochs: Int) -> String {
        let key = FigureStyle.Key(names)
        let height = 368 + key.height
        let bottom = Double(key.height) / Double(height)
        var lines = ["set multiplot"]
        for (place, panel) in panels.enumerated() {
            let left = panels.count == 1 ? 0.1 : place == 0 ? 0.095 : 0.595
            let right = panels.count == 1 ? 0.98 : place == 0 ? 0.48 : 0.975
            let first = epochs > 2 ? 1 : 0
            let means = panel.bands.flatMap { $0.means.dropFirst(first).compactMap { $0 } }
            let values = means.map { $0 * panel.scale }
            let axis = ValueScale(values, metric: Metric(path: panel.path), linear: FigureStyle.range(values))
            lines += [
                "set lmargin at screen \(left); set rmargin at screen \(right)",
                "set bmargin at screen \(FigureStyle.number(bottom + 58 / Double(height))); "
                    + "set tmargin at screen 0.965",
                "set xlabel 'epoch'; set ylabel \(FigureStyle.quoted(panel.title))",
                epochs <= 12 ? "set xtics 1" : "set xtics autofreq",
                "set xrange [\(first):\(epochs - 1)]",
                "unset key",
            ]
            lines += axis.settings("y")
            var plots: [String] = []
            let columns = shown.indices.map { 2 + 3 * (place * shown.count + $0) }
            let scale = FigureStyle.number(panel.scale)
            for (index, column) in columns.enumerated()
            where panel.bands[index].intervals.contains(where: { $0 != nil }) {
                plots.append(
                    "'\(name).csv' skip 1 using 1:\(axis.expression(column + 1, factor: scale)):"
                        + "\(axis.expression(column + 2, factor: scale)) "
                        + "with filledcurves fillcolor rgb '\(FigureStyle.color(shown[index]))' "
                        + "fillstyle transparent solid 0.14 noborder")
            }
            for (index, column) in columns.enumerated() {
                plots.append(
                    "'\(name).csv' skip 1 using 1:(\(scale)*$\(column)) with linespoints \(look(shown[index]))"
                        + (epochs > 40 ? " pointinterval \(epochs / 10)" : ""))
            }
            lines.append("plot " + plots.joined(separator: ", \\\n  "))
        }
        lines += [key.panel(shown.map(look), figureHeight: height), "unset multiplot"]
        return FigureStyle.figure(name, height: height, lines)
    }

    private static func look(_ group: Int) -> String {
        "linewidth 1.8 dashtype \(FigureStyle.dash(group)) linecolor rgb '\(FigureStyle.color(group))' "
            + "pointtype \(FigureStyle.point(group)) pointsize 0.5"
    }
}

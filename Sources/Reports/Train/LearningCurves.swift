import Analysis
import Files
import Foundation
import Runs

/// The reported metric and the training loss by epoch: means over the seeds of the answer, with 95% bands.
enum LearningCurves: FigureKind {
    static let name = "learning-curves"
    /// More curves than this, with their bands, cannot be told apart in one panel: each has a panel of its own.
    static let mostTogether = 4

    /// The mean over seeds at each epoch, and its 95% t interval where it is drawn.
    struct Band {
        let means: [Double?]
        let intervals: [Interval?]

        /// - Parameter isGeometric: means and intervals of the logarithms; all values that are drawn must be positive.
        init(_ curves: [[Double]], isGeometric: Bool, bounds: ClosedRange<Double>?) {
            let epochs = curves.map(\.count).max() ?? 0
            let drawn = (0..<epochs).map { epoch in
                DrawnMean(
                    curves.compactMap { epoch < $0.count && $0[epoch].isFinite ? $0[epoch] : nil },
                    isGeometric: isGeometric, bounds: bounds)
            }
            means = drawn.map { $0?.mean }
            intervals = drawn.map { $0?.interval }
        }
    }

    /// The curves of one metric, a band for each label.
    struct Panel {
        let path: String
        let title: String
        let scale: Double
        let bands: [Band]
        let axis: ValueScale
        /// Whether a band goes on beyond the axis.
        let isCut: Bool

        var hasBands: Bool { bands.contains { $0.intervals.contains { $0 != nil } } }

        /// - Parameters:
        ///   - curves: of each label, the curve of each seed by epoch. Nil where none has two values: one is a point, not a
        ///     curve.
        ///   - first: the first epoch that is drawn.
        init?(path: String, title: String, scale: Double, curves: [[[Double]]], first: Int) {
            guard curves.joined().contains(where: { $0.count > 1 }) else { return nil }
            func drawn(isGeometric: Bool) -> (bands: [Band], axis: ValueScale) {
                let bands = curves.map { Band($0, isGeometric: isGeometric, bounds: MetricCurve(path: path).range) }
                let values = bands.flatMap { $0.means.dropFirst(first).compactMap { $0 } }.map { $0 * scale }
                let axis = ValueScale(
                    values, metric: MetricCurve(path: path), linear: FigureStyle.range(values),
                    isLogarithmicAllowed: isGeometric)
                return (bands, axis)
            }
            // A logarithmic axis has geometric means alone. What is not positive has no place on it.
            let isPositive = curves.joined().allSatisfy { $0.dropFirst(first).allSatisfy { $0 > 0 || !$0.isFinite } }
            let geometric = isPositive ? drawn(isGeometric: true) : nil
            let chosen = geometric?.axis.isLogarithmic == true ? geometric : nil
            let found = chosen ?? drawn(isGeometric: false)
            bands = found.bands
            (axis, isCut) = found.axis.widened(
                by: bands.flatMap { $0.intervals.dropFirst(first).compactMap { $0 } }.map {
                    Interval(lower: $0.lower * scale, upper: $0.upper * scale)
                })
            (self.path, self.title, self.scale) = (path, title, scale)
        }
    }

    static func figure(_ analysis: Analysis) -> Figure? {
        let shown = analysis.ranking.prefix(Figure.mostRows).sorted()
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
        return figure(
            name, title: "Learning curves", caption: caption(analysis, panels, first: first, shown: shown), analysis,
            panels, shown: shown, epochs: first..<epochs)
    }

    /// - Parameters:
    ///   - epochs: those that are drawn; the data have all before them too.
    ///   - unit: what they are counted in.
    static func figure(
        _ name: String, title: String, caption: String, _ analysis: Analysis, _ panels: [Panel], shown: [Int],
        epochs: Range<Int>, unit: String = "epoch"
    ) -> Figure {
        var header = [unit]
        for panel in panels {
            for group in shown {
                let label = "\(analysis.groups[group].label) \(panel.path)"
                header += [
                    "\(label) \(panel.axis.isLogarithmic ? "geometric mean" : "mean")", "\(label) lower",
                    "\(label) upper",
                ]
            }
        }
        let rows = (0..<epochs.upperBound).map { epoch in
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
            name: name, title: title, caption: caption,
            script: script(name, panels, shown: shown, names: names, epochs: epochs, unit: unit),
            data: CSV.table(header, rows))
    }

    static func caption(
        _ analysis: Analysis, _ panels: [Panel], first: Int, shown: [Int], unit: String = "epoch"
    ) -> String {
        let hasBands = panels.contains(where: \.hasBands)
        let bands = hasBands ? " with 95% t intervals (bands)" : ""
        let choice = analysis.options.along == nil ? "" : ", each at the \(analysis.alongName) chosen for it"
        let geometric =
            panels.contains(where: \.axis.isLogarithmic)
            ? DrawnMean.geometricNote(hasIntervals: hasBands)
            : ""
        let multiples =
            shown.count > mostTogether
            ? " Each \(analysis.compareName) has a panel of its own, over the means of the others in grey." : ""
        let cut = panels.contains(where: \.isCut) ? " A band that ends at the frame goes on beyond it." : ""
        let start = first == 1 && unit == "epoch" ? " Epoch 0, before training, is left out." : ""
        let coincidence = Coincidence.note(
            panels.map { panel in
                (
                    panel.title,
                    zip(shown, panel.bands).map { group, band in
                        Coincidence.Line(
                            label: analysis.groups[group].label,
                            values: band.means.dropFirst(first).map { panel.axis.share($0.map { $0 * panel.scale }) })
                    }
                )
            })
        return
            "Means over \(analysis.repetition)s\(bands)\(choice).\(geometric)\(multiples)\(cut)\(start)\(coincidence)"
            + analysis.leftOutNote(shown)
    }
}

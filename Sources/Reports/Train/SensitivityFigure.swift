import Analysis
import Files
import Runs

/// The reported metric against the value along, a line for each label with error bars; failed cells are crosses in a strip below.
enum SensitivityFigure: FigureKind {
    static let name = "sensitivity"
    /// More lines than this, with their bars, cannot be told apart in one panel: each has a panel of its own.
    static let mostTogether = 8

    static func figure(_ analysis: Analysis) -> Figure? {
        guard analysis.options.along != nil else { return nil }
        let shown = analysis.groups.indices.filter { index in
            analysis.groups[index].cells.contains { !$0.values.isEmpty || $0.failed > 0 }
        }
        let axis = AlongAxis(analysis)
        guard axis.labels.count > 1, !shown.isEmpty else { return nil }
        let text = MetricText(metric: analysis.options.metric)

        let drawing = Drawing(analysis, axis, shown)
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
                        CSV.number(cell.failed > 0 ? drawing.mark / text.scale : nil),
                        CSV.number(mean?.interval?.lower),
                        CSV.number(mean?.interval?.upper),
                    ]
                }
        }
        return Figure(
            name: name, title: "Sensitivity to \(analysis.alongName)",
            caption:
                "Mean \(text.name) of the runs that completed, over \(analysis.repetitions), at each \(analysis.alongName)"
                + (drawing.hasBars ? ", with 95% t intervals (bars)." : ".")
                + (shown.count > 1 && shown.count <= mostTogether
                    ? " Marks stand a little beside their place, so that none hides another." : "")
                + (drawing.scale.isLogarithmic ? DrawnMean.geometricNote(hasIntervals: drawing.hasBars) : "")
                + (drawing.isCut ? " A bar that ends at the frame goes on beyond it." : "")
                + (drawing.hasFailures ? " A cross marks a cell in which at least one run failed." : "")
                + (shown.count > mostTogether
                    ? " Each \(analysis.compareName) has a panel of its own, over the means of the others in grey."
                    : "")
                + Coincidence.note([("", drawing.lines)]) + leftOut(analysis, shown),
            script: script(analysis, axis, drawing, shown), data: CSV.table(header, rows))
    }

    private static func leftOut(_ analysis: Analysis, _ shown: [Int]) -> String {
        Figure.notDrawn(analysis.groups.indices.filter { !shown.contains($0) }.map { analysis.groups[$0].label })
    }
}

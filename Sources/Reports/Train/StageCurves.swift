import Analysis
import Files
import Runs

/// What the stages before the last learnt, by epoch: the reported metric and the loss on the training split.
enum StageCurves: FigureKind {
    static let name = "earlier-stages"

    static func figure(_ analysis: Analysis) -> Figure? {
        let shown = analysis.ranking.prefix(Figure.mostRows).sorted().filter { group in
            analysis.headlineRuns(of: group).contains { !$0.training.earlierStages.isEmpty }
        }
        let stages = shown.map { analysis.headlineRuns(of: $0).map(\.training.earlierStages) }
        guard let names = stages.joined().first?.map(\.name) else { return nil }
        /// The curves of the stages one after the other.
        func curves(_ path: String) -> [[[Double]]] {
            stages.map {
                $0.compactMap { stages in
                    let parts = stages.compactMap { $0.curves[path] }
                    return parts.isEmpty ? nil : Array(parts.joined())
                }
            }
        }
        let reported = analysis.options.metric
        let metric = MetricCurve(path: "train/\(reported.metric.name)")
        let text = MetricText(metric: metric)
        var paths = [(metric.path, text.axis, text.scale)]
        if metric.path != "train/loss" { paths.append(("train/loss", "training loss", 1)) }
        let panels = paths.compactMap { path, title, scale in
            LearningCurves.Panel(path: path, title: title, scale: scale, curves: curves(path), first: 0)
        }
        let epochs = paths.flatMap { curves($0.0).joined().map(\.count) }.max() ?? 0
        guard !panels.isEmpty else { return nil }
        let several =
            names.count > 1 ? ": \(NumberText.list(names.map { MarkdownText(escaping: $0) })), one after the other" : ""
        let bands = panels.contains(where: \.hasBands) ? " with 95% t intervals (bands)" : ""
        return LearningCurves.figure(
            name, title: "Curves of the stages before the last",
            caption:
                "The stages before the last\(several). \(analysis.meansOverRuns)\(bands) on the training split; the first value of a stage is from before it.",
            analysis, panels, shown: shown, epochs: 0..<epochs)
    }
}

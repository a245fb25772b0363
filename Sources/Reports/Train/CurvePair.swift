import Analysis
import Runs

/// Curves in two panels, for the runs that the answer rests on.
struct CurvePair {
    let name: String
    let title: String
    /// What the curves are, for the caption.
    let what: String
    /// What values are counted in.
    var unit = "epoch"
    /// The count of the curves' first value: 0 where that is from before training, which is not drawn.
    let offset: Int
    /// The curves of the two panels.
    let paths: [String]

    func figure(_ analysis: Analysis) -> Figure? {
        let shown = analysis.ranking.prefix(Figure.mostRows).sorted()
        let runs = shown.map { analysis.headlineRuns(of: $0) }
        let missing = [Double](repeating: .nan, count: offset)
        let panels = paths.compactMap { path -> LearningCurves.Panel? in
            let text = MetricText(metric: MetricCurve(path: path))
            return LearningCurves.Panel(
                path: path, title: text.axis, scale: text.scale,
                curves: runs.map { $0.compactMap { $0.curves[path].map { missing + $0 } } }, first: 1)
        }
        let count = runs.joined().flatMap { run in paths.compactMap { run.curves[$0]?.count } }.max() ?? 0
        guard panels.count == paths.count, count + offset > 2 else { return nil }
        return LearningCurves.figure(
            name, title: title,
            caption: what + " " + LearningCurves.caption(analysis, panels, first: 1, shown: shown, unit: unit),
            analysis, panels, shown: shown, epochs: 1..<count + offset, unit: unit)
    }
}

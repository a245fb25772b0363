import Analysis
import Files

extension ReportText {
    /// What the value along does to each label.
    func sensitivity(_ markdown: inout Markdown) {
        let sensitivities = analysis.sensitivities
        guard sensitivities.contains(where: { $0.map { $0.tried > 1 } ?? false }) else { return }
        let name = analysis.alongName
        markdown.heading("Sensitivity to \(name)")
        figure(SensitivityFigure.self, &markdown)
        figure(HeatMap.self, &markdown)
        let close = metric.metric.isShare ? "within 1 point" : "within 5%"
        let rows = sensitivities.enumerated().compactMap { index, sensitivity -> [MarkdownText]? in
            guard let sensitivity else { return nil }
            let group = analysis.groups[index]
            func step(_ value: Double?) -> MarkdownText {
                "\(value.map { metric.difference($0 - sensitivity.mean) } ?? "—")"
            }
            return [
                analysis.labelText(index), analysis.cellText(group.cells[sensitivity.best]),
                "\(metric.value(sensitivity.mean))", step(sensitivity.below), step(sensitivity.above),
                "\(metric.value(sensitivity.worst))", "\(sensitivity.close.count) of \(sensitivity.tried)",
            ]
        }
        markdown.table(
            [
                compareHeader, "best \(name)", "mean there",
                "one step lower", "one step higher", "worst mean", "\(name)s \(close)",
            ], left: 2, rows)
        markdown.paragraph(
            "Here the best is taken by mean \(metric.name) over all \(analysis.repetitions), to describe the curve; it is not the value "
                + "reported above. Means are over the runs that completed; a \(name) with a failed run does not count "
                + "as \(close).")
    }
}

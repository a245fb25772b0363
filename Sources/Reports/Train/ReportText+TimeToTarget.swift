import Analysis
import Files

extension ReportText {
    /// How soon each label reaches the target.
    func timeToTarget(_ markdown: inout Markdown) {
        guard let times = analysis.targetTimes, !analysis.ranking.isEmpty else { return }
        let text = MetricText(metric: times.metric)
        markdown.heading("Time to \(text.target(times.target)) \(text.name)")
        let rows = analysis.ranking.map { index -> [MarkdownText] in
            let epochs = times.median(index) { $0.epochs.map(Double.init) }
            let steps = times.median(index) { $0.steps.map(Double.init) }
            return [
                analysis.labelText(index), "\(times.reached(index)) of \(times.times[index].count)",
                "\(epochs.map { NumberText.significant($0, 4) } ?? "—")",
                "\(steps.map { NumberText.fixed($0, 0) } ?? "—")",
                "\(times.median(index, \.seconds).map(NumberText.duration) ?? "—")",
            ]
        }
        markdown.table(
            [
                compareHeader, "\(analysis.repetitions) that reach it",
                "median epochs",
                "median steps", "median training time",
            ], rows)
        let origin: MarkdownText =
            times.isFromSpec
            ? "The target is the spec's."
            : "The target is what the weakest \(analysis.compareName) that learnt reaches on average, rounded to two "
                + "digits; `report.target` sets another."
        markdown.paragraph(
            "\(origin) It counts as reached at the end of the first epoch that meets it; a run that never does counts as "
                + "later than any. Times were measured during the runs, with what else the machine did, and are read from their files: training again "
                + "gives the same epochs and other times.")
        figure(TimeToTarget.self, &markdown)
    }
}

import Analysis
import Files
import Runs

/// What stands beside the metric.
extension ReportText {
    /// The last values of the curves that `report.also` names, and the runs' time: means and deviations for each label and value along.
    func alsoMeasured(_ markdown: inout Markdown) {
        let names = analysis.options.also
        guard !names.isEmpty, !analysis.ranking.isEmpty else { return }
        markdown.heading("Beside it")
        let texts = names.map { MetricText(metric: MetricCurve(path: $0)) }
        let hasAlong = analysis.options.along != nil
        let rows = analysis.groups.indices.flatMap { index in
            analysis.groups[index].cells.map { cell -> [MarkdownText] in
                let runs = cell.runs.compactMap(\.run).filter { $0.status == .completed }
                return [analysis.labelText(index)] + (hasAlong ? [analysis.cellText(cell)] : [])
                    + zip(names, texts).map { MarkdownText(escaping: value(of: $0, $1, in: runs)) }
            }
        }
        let header = zip(names, texts).map { MarkdownText(escaping: $0 == ReportOptions.time ? timeTitle : $1.name) }
        markdown.table(
            labelHeader
                + header, left: hasAlong ? 2 : 1, rows)
        markdown.paragraph(
            "Last values: mean ± standard deviation over the \(analysis.repetitions) that completed. "
                + (names.contains(ReportOptions.time)
                    ? "Times were measured during the runs and do not repeat"
                        + (timeKey == "cpu"
                            ? "; processor time adds up all threads, and other work on the machine does not count in it."
                            : ", and what else the machine did counts in them.")
                    : ""))
    }

    /// The processors' time where every run holds it, as older ones do not; else the time that passed.
    var timeKey: String {
        let runs = analysis.groups.flatMap(\.cells).flatMap(\.runs).compactMap(\.run).filter { $0.status == .completed }
        return runs.allSatisfy { $0.timing["cpu"] != nil } ? "cpu" : "total"
    }

    private var timeTitle: String { timeKey == "cpu" ? "median processor time" : "median time of a run" }

    private func value(of name: String, _ text: MetricText, in runs: [RunSummary]) -> String {
        guard name != ReportOptions.time else {
            let seconds = runs.compactMap { $0.timing[timeKey] }
            return seconds.isEmpty ? "—" : NumberText.duration(Statistics.median(seconds))
        }
        let values = runs.compactMap { $0.end(of: name) }.filter(\.isFinite)
        guard !values.isEmpty else { return "—" }
        let mean = text.value(Statistics.mean(values))
        return values.count > 1 ? "\(mean) ± \(text.plain(Statistics.standardDeviation(values)))" : mean
    }
}

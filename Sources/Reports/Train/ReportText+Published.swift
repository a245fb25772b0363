import Analysis
import Files
import Runs

extension ReportText {
    /// Our curves beside those that others published.
    func published(_ markdown: inout Markdown) {
        guard !analysis.published.isEmpty else { return }
        markdown.heading("Beside published runs")
        let points = analysis.published.flatMap { comparison in comparison.shown.map { (comparison.group, $0) } }
        let outside = points.filter { !$0.1.agrees }
        let verdict: MarkdownText =
            outside.isEmpty
            ? "At every epoch shown our mean \(metric.name) lies within two standard deviations of the published mean."
            : "Our mean \(metric.name) lies outside two standard deviations of the published mean at "
                + NumberText.list(
                    outside.map { group, point in
                        "epoch \(point.epoch) of \(analysis.labelText(group)) ("
                            + (point.ours > point.range.upper ? "above" : "below") + ")"
                    }) + "; at the other \(points.count - outside.count) epochs shown it lies within."
        markdown.paragraph(verdict)
        figure(PublishedFigure.self, &markdown)
        let rows = points.map { group, point -> [MarkdownText] in
            [
                analysis.labelText(group), "\(point.epoch)", "\(metric.value(point.ours))", "\(point.seeds)",
                "\(metric.value(point.published))", "\(metric.plain(point.deviation))", "\(point.publishedSeeds)",
                "\(metric.plain(point.range.lower)) to \(metric.plain(point.range.upper))",
                point.agrees ? "yes" : "**no**",
            ]
        }
        markdown.table(
            [
                "\(analysis.compareName)", "epoch", "our mean", "seeds", "published mean", "standard deviation",
                "seeds",
                "mean ± 2 deviations", "within",
            ], rows)
        let absent = analysis.groups.indices.filter { index in !analysis.published.contains { $0.group == index } }
        let missing: MarkdownText =
            absent.isEmpty
            ? "" : " Nothing was published for \(NumberText.list(absent.map(analysis.labelText)))."
        markdown.paragraph(
            "The published curves are those of \(analysis.plan.publishedCurvesPath ?? ""), kept beside the "
                + "runs as `published.csv`.\(missing)")
    }
}

import Analysis
import Files
import Runs

extension ReportText {
    /// More classes than these make a table that nobody reads.
    private static let mostClasses = 100

    /// How well each class was found: for each label a table, where the spec asks for it or for a metric that is a mean over classes.
    func perClass(_ markdown: inout Markdown) {
        let columns = Metric.selectable.compactMap { metric -> (metric: Metric, score: ConfusionMatrix.Score)? in
            if case .eachClass(let score) = metric.source { (metric, score) } else { nil }
        }
        let asked = Set(analysis.plan.trials.flatMap(\.askedMetrics))
        guard
            analysis.isOfRuns || analysis.options.perClass
                || columns.contains(where: { asked.contains($0.metric.name) })
        else { return }
        let found = analysis.ranking.compactMap { group -> (label: Int, matrices: [ConfusionMatrix])? in
            let matrices = analysis.headlineRuns(of: group).compactMap(\.confusion)
            guard let first = matrices.first, matrices.allSatisfy({ $0.classes == first.classes }) else { return nil }
            return (group, matrices)
        }
        guard let best = found.first else { return }
        markdown.heading("Each class")
        let header: [MarkdownText] = ["class", "samples"] + columns.map { "\($0.metric.label)" }
        func table(_ matrices: [ConfusionMatrix], _ markdown: inout Markdown) {
            markdown.table(header, rows(of: matrices, columns.map(\.score)))
        }
        if analysis.groups.count > 1 { markdown.paragraph("\(analysis.labelText(best.label)):") }
        table(best.matrices, &markdown)
        for (group, matrices) in found.dropFirst() {
            markdown.details("\(analysis.groups[group].label)") { table(matrices, &$0) }
        }
        let classes = best.matrices[0].classes
        markdown.paragraph(
            "\(analysis.isOfRuns ? "On" : "Means over the \(analysis.repetitions), on" as MarkdownText) the test split: of what was given a class the share that has it (precision), of what has it the share that "
                + "was given it (recall), and their harmonic mean (F1)."
                + (classes > Self.mostClasses ? " The first \(Self.mostClasses) of \(classes) classes." : ""))
    }

    private func rows(of matrices: [ConfusionMatrix], _ scores: [ConfusionMatrix.Score]) -> [[MarkdownText]] {
        let found = scores.map { score in matrices.map { $0.scores(score) } }
        return (0..<min(Self.mostClasses, matrices[0].classes)).map { label in
            let support = Statistics.mean(matrices.map { $0.support(of: label) })
            let cells = found.map { runs -> MarkdownText in
                let values = runs.compactMap { $0[label] }
                return values.isEmpty ? "—" : "\(NumberText.fixed(100 * Statistics.mean(values), 2))%"
            }
            return ["\(analysis.className(label))", "\(NumberText.significant(support, 6))"] + cells
        }
    }
}

import Analysis
import Files
import Runs

/// Reports of `task: adversarial`.
extension ReportText {
    /// How many of the runs of the answer have collapsed.
    func collapseSentences() -> [MarkdownText] {
        let runs = analysis.ranking.flatMap { analysis.headlineRuns(of: $0) }
        guard !runs.isEmpty else { return [] }
        let collapsed = analysis.ranking.compactMap { group -> MarkdownText? in
            let runs = analysis.headlineRuns(of: group)
            let count = runs.count { HealthCheck.modeCollapse.isFound(in: $0) }
            return count == 0 ? nil : "\(analysis.quotedLabel(group)) in \(count) of \(runs.count)"
        }
        return collapsed.isEmpty
            ? ["Mode collapse is found in none of the \(NumberText.count(runs.count, "run"))."]
            : ["Mode collapse is found with \(NumberText.list(collapsed))."]
    }

    /// What was found of mode collapse: a row for each label, and the classes of generated images.
    func collapse(_ markdown: inout Markdown) {
        let data = [
            AdversarialData.distance, AdversarialData.coverage, AdversarialData.entropy, AdversarialData.diversity,
        ]
        let texts = data.map { MetricText(metric: MetricCurve(path: $0.curveName)) }
        let rows = analysis.ranking.map { group -> [MarkdownText] in
            let runs = analysis.headlineRuns(of: group)
            let cells = zip(data, texts).map { data, text -> MarkdownText in
                let values = runs.compactMap { $0.end(of: data.curveName) }.filter(\.isFinite)
                guard !values.isEmpty else { return "—" }
                let interval = Statistics.toldInterval(values, range: text.metric.range)
                return "\(text.value(Statistics.mean(values)))"
                    + (interval.map { " (\(text.interval($0)))" } ?? "")
            }
            let collapsed = runs.count { HealthCheck.modeCollapse.isFound(in: $0) }
            return [analysis.labelText(group)] + cells + ["\(collapsed) of \(runs.count)"]
        }
        guard !rows.isEmpty else { return }
        markdown.heading("Mode collapse")
        markdown.table([compareHeader] + texts.map { "\($0.name)" } + ["collapsed"], rows)
        markdown.paragraph(
            "In the end: means over the \(analysis.repetitions), with 95% t intervals. \(judgeSentence)"
                + "A class is covered that 2% of the generated images have; the entropy is over that of equal shares; diversity is the mean distance of two images over that of two real ones. "
                + "A run counts as collapsed where fewer than half of the classes are covered, or diversity is below one half."
        )
        classTable(&markdown)
    }

    private var judgeSentence: MarkdownText {
        let runs = analysis.ranking.flatMap { analysis.headlineRuns(of: $0) }.compactMap(\.adversarial)
        guard let accuracy = runs.lazy.compactMap(\.judgeAccuracy).first,
            let distance = runs.lazy.compactMap(\.realDistance).first
        else { return "" }
        return
            "A classifier of real training images, the same for all runs and right on \(NumberText.fixed(100 * accuracy, 1))% of test images, says which class an image is most like; "
            + "the Fréchet distance is of its last hidden layer, and is \(NumberText.significant(distance, 3)) between as many real training and test images. "
    }

    private func classTable(_ markdown: inout Markdown) {
        let found = analysis.ranking.compactMap { group -> (group: Int, shares: [[Double]])? in
            let shares = analysis.headlineRuns(of: group).compactMap(\.adversarial?.classShares).filter { !$0.isEmpty }
            return shares.isEmpty ? nil : (group, shares)
        }
        let runs = analysis.ranking.flatMap { analysis.headlineRuns(of: $0) }.compactMap(\.adversarial)
        guard let first = found.first?.shares.first, first.count <= 26 else { return }
        func percent(_ share: Double) -> MarkdownText { "\(NumberText.fixed(100 * share, 1))%" }
        let classes = first.indices
        let generated = found.map { group, shares in
            [analysis.labelText(group)]
                + classes.map { label in
                    percent(Statistics.mean(shares.compactMap { $0.indices.contains(label) ? $0[label] : nil }))
                }
        }
        let real = runs.lazy.map(\.realShares).first { $0.count == first.count }
        markdown.table(
            [compareHeader] + classes.map { "\(analysis.classTitle($0))" },
            generated + (real.map { [["real images"] + $0.map(percent)] } ?? []))
        markdown.paragraph("The share of each class among the images, as the classifier sees them.")
    }
}

import Analysis
import Files
import Runs
import Specs

/// What reports of one training, or of two side by side, say.
extension ReportText {
    /// The last values in a sentence for each run.
    func trainingRunAnswer() -> [MarkdownText] {
        let completed = analysis.runs.filter { $0.status == .completed }
        let sentences = completed.compactMap { run -> MarkdownText? in
            let paths = [metric.metric.path, "test/accuracy", "test/loss"]
            var told: [MarkdownText] = []
            for (place, path) in paths.enumerated() where !paths[..<place].contains(path) {
                guard let end = run.end(of: path) else { continue }
                let text = MetricText(metric: MetricCurve(path: path))
                told.append("a \(text.name) of \(text.value(end))")
            }
            guard !told.isEmpty else { return nil }
            let when: MarkdownText =
                run.training.keptEpoch.map {
                    "with the weights of epoch \($0), the best of \(run.epochs) by validation loss"
                } ?? "after \(NumberText.count(run.epochs, "epoch"))"
            return "\(runName(run)) has \(NumberText.list(told)) \(when)."
        }
        return sentences + differenceSentence(completed)
    }

    private func differenceSentence(_ runs: [RunSummary]) -> [MarkdownText] {
        guard runs.count == 2, let first = runs[0].end(of: metric.metric.path),
            let second = runs[1].end(of: metric.metric.path)
        else { return [] }
        return [
            "The difference, \(metric.difference(first - second))\(metric.differenceUnit), is of one run each and says nothing of chance; the report of the sweep has the tests."
        ]
    }

    /// The last values of every metric on every split, and the curves.
    func lastValues(_ markdown: inout Markdown) {
        let runs = analysis.runs
        let paths = runs.flatMap { $0.curves.keys }.map { MetricCurve(path: $0) }
            .filter { RunLines.splits.contains($0.split) }
        var names: [String] = []
        for name in paths.map(\.metric.name).sorted() where !names.contains(name) { names.append(name) }
        let usual = Metric.ofSplits.map(\.name)
        names.sort { (usual.firstIndex(of: $0) ?? usual.count, $0) < (usual.firstIndex(of: $1) ?? usual.count, $1) }
        guard !names.isEmpty else { return }
        markdown.heading("Last values")
        func cell(_ run: RunSummary, _ path: String) -> MarkdownText {
            let text = MetricText(metric: MetricCurve(path: path))
            return run.end(of: path).map { "\($0.isFinite ? text.value($0) : "not finite")" } ?? "—"
        }
        if runs.count == 1 {
            markdown.table(
                ["split"] + names.map { "\(Metric.named($0).label)" },
                RunLines.splits.filter { split in paths.contains { $0.split == split } }.map { split in
                    ["\(RunLines.name(of: split))"] + names.map { cell(runs[0], "\(split)/\($0)") }
                })
        } else {
            let rows = names.flatMap { name in
                RunLines.splits.compactMap { split -> [MarkdownText]? in
                    let path = "\(split)/\(name)"
                    guard runs.contains(where: { $0.curves[path] != nil }) else { return nil }
                    let text = MetricText(metric: MetricCurve(path: path))
                    let ends = runs.map { $0.end(of: path) }
                    let difference = ends.count == 2 ? ends[0].flatMap { a in ends[1].map { a - $0 } } : nil
                    return ["\(text.name)"] + runs.map { cell($0, path) } + [
                        difference.map { "\(text.difference($0))\(text.differenceUnit)" } ?? "—"
                    ]
                }
            }
            markdown.table([""] + runs.map { runLabel($0.trial) } + ["difference"], rows)
        }
        markdown.list(runs.compactMap(readingNote))
        figure(RunCurves.self, &markdown)
    }

    /// What must be known to read the values.
    private func readingNote(_ run: RunSummary) -> MarkdownText? {
        var notes: [MarkdownText] = []
        if let kept = run.training.keptEpoch {
            notes.append("values are of epoch \(kept) of \(run.epochs), whose weights were kept")
        }
        for (metric, words) in run.training.evaluation.sorted(by: { $0.key < $1.key }) {
            notes.append("the \(metric) is \(words)")
        }
        if run.status != .completed { notes.append("values are the last ones before the end") }
        guard !notes.isEmpty else { return nil }
        return "\(runName(run)): \(NumberText.list(notes))."
    }

    private func hasMistakes(_ run: RunSummary) -> Bool {
        if case .found(let found)? = run.training.details?.mistakes { found.count > 0 } else { false }
    }

    /// What the model gets wrong: the images, and a table.
    func mistakes(_ markdown: inout Markdown) {
        let runs = analysis.runs.filter { $0.training.details?.mistakes != nil }
        guard !runs.isEmpty else { return }
        markdown.heading("The worst mistakes")
        var sentences: [MarkdownText] = []
        for run in runs {
            switch run.training.details?.mistakes {
            case .found(let found) where found.count == 0:
                sentences.append(
                    "\(runName(run)) gives all \(NumberText.grouped(found.samples)) test samples their class.")
            case .found(let found):
                sentences.append(
                    "\(runName(run)) gives \(NumberText.grouped(found.count)) of \(NumberText.grouped(found.samples)) test samples a wrong class."
                )
            case .impossible(let reason): sentences.append("\(runName(run)): not shown, because \(reason).")
            case nil: continue
            }
        }
        if runs.contains(where: hasMistakes) {
            sentences.append(
                "The last weights were loaded and the test split was evaluated again: every prediction is the stored one."
            )
        }
        markdown.paragraph(sentences.joined(separator: " "))
        figure(MistakesFigure.self, &markdown)
        for run in runs {
            guard case .found(let found)? = run.training.details?.mistakes, !found.worst.isEmpty else { continue }
            let hasScores = found.worst.contains { $0.confidence != nil }
            func share(_ value: Double?, _ format: StaticString) -> MarkdownText {
                value.map { "\(100 * $0, format: format)%" } ?? "—"
            }
            func table(_ markdown: inout Markdown) {
                markdown.table(
                    ["test sample", "true class", "class given"]
                        + (hasScores ? ["probability of it", "of the true class"] : []),
                    left: 3,
                    found.worst.map { mistake in
                        [
                            "\(mistake.sample)", "\(analysis.className(mistake.label))",
                            "\(analysis.className(mistake.predicted))",
                        ]
                            + (hasScores
                                ? [share(mistake.confidence, "%.2f"), share(mistake.confidenceInLabel, "%.2g")] : [])
                    })
            }
            if found.images == nil {
                if runs.count > 1 { markdown.paragraph("\(runName(run)):") }
                table(&markdown)
            } else {
                let whose: HTMLText = runs.count > 1 ? " of \(run.trial.coordinates.first?.label ?? "")" : ""
                markdown.details("The \(NumberText.count(found.worst.count, "sample"))\(whose) by number") {
                    table(&$0)
                }
            }
        }
    }
}

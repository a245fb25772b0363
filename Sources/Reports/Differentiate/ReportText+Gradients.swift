import Analysis
import Files
import Runs

/// Reports of `task: differentiate`.
extension ReportText {
    var gradientRuns: [RunSummary] {
        analysis.groups.flatMap(\.cells).flatMap(\.runs).compactMap(\.run).filter { !$0.gradients.isEmpty }
    }

    /// Whether the engine's gradients are the analytic ones, and frozen arguments have none.
    func gradientAnswer() -> [MarkdownText] {
        let runs = gradientRuns
        let right = runs.filter { isRight($0) }
        let subject =
            right.count == runs.count
            ? "In \(runs.count == 1 ? "the one run" : "all \(runs.count) runs") the engine's gradient is"
            : "Only in \(right.count) of \(runs.count) runs is the engine's gradient"
        var sentences: [MarkdownText] = [
            "\(subject) the analytic one times the backward passes since it was last zeroed; the largest error, relative to the "
                + "largest gradient, is \(errors(runs))."
        ]
        let frozen = runs.flatMap { run in run.trial.frozenArguments.map { (run, $0) } }
        if !frozen.isEmpty {
            let without = frozen.count { run, name in run.gradients.first { $0.argument == name }?.found == nil
            }
            sentences.append(
                without == frozen.count
                    ? "A frozen argument never gets a gradient, and the others keep theirs."
                    : "A frozen argument gets a gradient all the same in \(frozen.count - without) of \(NumberText.count(frozen.count, "run"))."
            )
        }
        return sentences + partingAnswer()
    }

    /// The largest error of each precision.
    private func errors(_ runs: [RunSummary]) -> MarkdownText {
        var precisions: [String] = []
        for run in runs where !precisions.contains(run.trial.precision) { precisions.append(run.trial.precision) }
        let parts = precisions.map { precision -> MarkdownText in
            let errors = runs.filter { $0.trial.precision == precision }.flatMap(\.gradients).compactMap(
                \.error)
            return "\(errors.max().map { NumberText.significant($0, 2) } ?? "—") in \(precision)"
        }
        return NumberText.list(parts)
    }

    /// What is swept, without seeds, which change nothing.
    var gradientPaths: [String] {
        analysis.plan.axes.map(\.path).filter { path in
            gradientRuns.contains { $0.trial.label(along: path) != nil } && path != "seed"
        }
    }

    /// The figure, and the error of each run and argument.
    func gradients(_ markdown: inout Markdown) {
        markdown.heading("Gradients")
        figure(GradientCheckFigure.self, &markdown)
        let runs = gradientRuns
        let paths = gradientPaths
        var names: [String] = []
        for check in runs.flatMap(\.gradients) where !names.contains(check.argument) {
            names.append(check.argument)
        }
        markdown.table(
            paths.map { MarkdownText(escaping: $0) } + names.map { "error by \($0)" as MarkdownText },
            left: paths.count,
            runs.map { run in
                paths.map { MarkdownText(escaping: run.trial.label(along: $0) ?? "") }
                    + names.map { name -> MarkdownText in
                        guard let check = run.gradients.first(where: { $0.argument == name }) else {
                            return "—"
                        }
                        return "\(check.error.map { NumberText.significant($0, 2) } ?? "no gradient")"
                    }
            })
        markdown.paragraph(
            "Errors are the largest difference from the analytic gradient over all places, divided by the largest analytic gradient. "
                + "The unit roundoff is 6e−08 in float32 and 1.1e−16 in float64.")
    }

    private func isRight(_ run: RunSummary) -> Bool {
        let frozen = run.trial.frozenArguments
        let limit = run.trial.precision == "float64" ? 16 * Double.ulpOfOne : 16 * Double(Float.ulpOfOne)
        return run.gradients.allSatisfy { check in
            check.error.map { $0 <= limit && !frozen.contains(check.argument) } ?? frozen.contains(check.argument)
        }
    }
}

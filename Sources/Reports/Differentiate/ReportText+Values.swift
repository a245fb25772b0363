import Analysis
import Files
import Runs

/// Reports of `task: differentiate` about expressions that are compared themselves, too.
extension ReportText {
    /// A share of the largest number beyond which the engine's parts from the exact one: more than rounding is.
    private static let parting = 0.01

    /// The places from which on the engine's numbers part from the exact ones, below and above; nil where they do not.
    struct Parting: Hashable {
        let below: Double?
        let above: Double?

        /// - Parameter share: of the largest exact number, which a difference has to exceed.
        init?(inputs: [Double], expected: [Double], found: [Double], share: Double) {
            let limit = share * (expected.map(\.magnitude).max() ?? 0)
            let parted = inputs.indices.filter { !((found[$0] - expected[$0]).magnitude <= limit) }.map { inputs[$0] }
            guard !parted.isEmpty else { return nil }
            below = parted.filter { $0 < 0 }.max()
            above = parted.filter { $0 >= 0 }.min()
        }

        /// `below z = -28 and above z = 17`.
        func words(_ argument: String) -> String {
            [
                below.map { "from \(argument) = \(NumberText.significant($0, 4)) downwards" },
                above.map { "from \(argument) = \(NumberText.significant($0, 4)) upwards" },
            ]
            .compactMap { $0 }.joined(separator: " and ")
        }
    }

    private func gradientParting(_ run: RunSummary) -> Parting? {
        guard run.expressionValues != nil, let check = run.gradients.first, let found = check.found else { return nil }
        return Parting(inputs: check.inputs, expected: check.expected, found: found, share: Self.parting)
    }

    private func valueParting(_ run: RunSummary) -> Parting? {
        guard let values = run.expressionValues, let inputs = run.gradients.first?.inputs,
            inputs.count == values.engine.count
        else { return nil }
        return Parting(inputs: inputs, expected: values.expected, found: values.engine, share: Self.parting)
    }

    /// Where gradients leave the analytic ones, and which numbers of textbooks the engine finds.
    func partingAnswer() -> [MarkdownText] {
        let runs = gradientRuns.filter { $0.expressionValues != nil }
        guard !runs.isEmpty else { return [] }
        let parted = runs.compactMap { run -> MarkdownText? in
            guard let parting = gradientParting(run), let argument = run.gradients.first?.argument else { return nil }
            return "of \(place(of: run)) \(parting.words(argument))"
        }
        var sentences: [MarkdownText] =
            parted.isEmpty
            ? [] : ["Off by more than 1% of the largest is the gradient \(parted.joined(separator: "; "))."]
        let known = runs.flatMap { $0.expressionValues?.known ?? [] }
        if let worst = known.map({ ($0.engine - $0.exact).magnitude }).max() {
            sentences.append(
                "The \(NumberText.count(Set(known.map(\.name)).count, "number")) of textbooks come out within \(NumberText.significant(worst, 2))."
            )
        }
        return sentences
    }

    private func place(of run: RunSummary) -> MarkdownText {
        gradientPaths.compactMap { path in
            run.trial.coordinate(along: path).map { MarkdownText(escaping: $0.phrase) }
        }.joined(separator: ", ")
    }

    /// The figure of the values, where gradients and values part from the exact ones, and the numbers of textbooks.
    func values(_ markdown: inout Markdown) {
        let runs = gradientRuns.filter { $0.expressionValues != nil }
        guard !runs.isEmpty else { return }
        markdown.heading("Values")
        figure(ExpressionValueFigure.self, &markdown)
        let partings = runs.map { (run: $0, gradient: gradientParting($0), value: valueParting($0)) }
        if partings.contains(where: { $0.gradient != nil || $0.value != nil }) {
            let paths = gradientPaths
            markdown.table(
                paths.map { MarkdownText(escaping: Self.lastPart($0)) } + ["gradient is off", "value is off"],
                left: paths.count + 2,
                partings.map { run, gradient, value in
                    let argument = run.gradients.first?.argument ?? ""
                    return paths.map { MarkdownText(escaping: run.trial.label(along: $0) ?? "") } + [
                        "\(gradient.map { $0.words(argument) } ?? "nowhere")",
                        "\(value.map { $0.words(argument) } ?? "nowhere")",
                    ]
                })
            markdown.paragraph(
                "*Off* is a difference of more than 1% of the largest exact gradient or value, at the places that were computed."
            )
        }
        known(runs, &markdown)
    }

    /// The numbers of textbooks, a row each.
    private func known(_ runs: [RunSummary], _ markdown: inout Markdown) {
        var precisions: [String] = []
        var names: [String] = []
        for run in runs {
            if !precisions.contains(run.trial.precision) { precisions.append(run.trial.precision) }
            for known in run.expressionValues?.known ?? [] where !names.contains(known.name) {
                names.append(known.name)
            }
        }
        guard !names.isEmpty else { return }
        func numbers(_ name: String, _ precision: String) -> ExpressionValues.Known? {
            runs.lazy.filter { $0.trial.precision == precision }
                .compactMap { $0.expressionValues?.known.first { $0.name == name } }.first
        }
        markdown.table(
            ["number", "exact"] + precisions.map { "the engine's in \($0)" },
            names.map { name in
                let exact = precisions.compactMap { numbers(name, $0) }.first?.exact
                return [MarkdownText(escaping: name), "\(exact.map { NumberText.significant($0, 6) } ?? "—")"]
                    + precisions.map { precision in
                        "\(numbers(name, precision).map { NumberText.significant($0.engine + 0, precision == "float64" ? 15 : 7) } ?? "—")"
                    }
            })
        markdown.paragraph("Entropies are in nats.")
    }
}

import Analysis
import Files
import Runs

/// Reports of `task: describe`.
extension ReportText {
    private var describedRuns: [(run: RunSummary, description: ModelDescription)] {
        analysis.groups.flatMap(\.cells).flatMap(\.runs).compactMap(\.run).sorted { $0.trial.index < $1.trial.index }
            .compactMap { run in run.description.map { (run, $0) } }
    }

    /// Whether the three counts agree, and how far the metric goes.
    func sizesAnswer() -> [MarkdownText] {
        let runs = describedRuns
        let models = runs.count == 1 ? "the one model" : "all \(runs.count) models"
        var sentences: [MarkdownText] = []
        let withFormulas = runs.filter { $0.description.formulas != nil }
        let right = withFormulas.filter { $0.description.formulas?.agrees(with: $0.description.layers) == true }
        if !withFormulas.isEmpty {
            let fields = withFormulas.count { $0.description.formulas?.receptiveField != nil }
            let seen =
                fields == 0
                ? " and multiply-adds"
                : fields == withFormulas.count
                    ? ", multiply-adds and receptive fields"
                    : ", multiply-adds and, without transposed layers, receptive fields"
            let whose =
                withFormulas.count == runs.count ? models : "the \(withFormulas.count) models that have formulas"
            sentences.append(
                right.count == withFormulas.count
                    ? "The sizes, parameters\(seen) of \(whose) are those of the formulas."
                    : "Only \(right.count) of \(withFormulas.count) models have the sizes, parameters\(seen) of the formulas."
            )
        }
        let passed = runs.filter { $0.description.engine != nil }
        if !passed.isEmpty {
            let sized = passed.filter { $0.description.engine?.output == $0.description.layers.output }
            sentences.append(
                sized.count == passed.count
                    ? "The engine's forward pass gives outputs of these sizes\(passed.count == runs.count ? "" : " in the \(passed.count) models that it was tried with")."
                    : "The engine's forward pass gives outputs of these sizes in only \(sized.count) of \(passed.count) models."
            )
            let seen = passed.filter { $0.description.engine?.receptiveField != nil }
            let found = seen.filter { $0.description.engine?.receptiveField == $0.description.layers.receptiveField }
            if !seen.isEmpty {
                let rest =
                    seen.count == passed.count
                    ? "" : "; in the other \(passed.count - seen.count) they reach the input's border or are all of it"
                sentences.append(
                    found.count == seen.count
                        ? "Its backward pass from the middle of the output finds the same receptive fields\(seen.count == passed.count ? "" : " in \(NumberText.count(seen.count, "model"))")\(rest)."
                        : "Its backward pass finds other receptive fields in \(seen.count - found.count) of \(NumberText.count(seen.count, "model"))."
                )
            }
        }
        return sentences + extremes()
    }

    /// The least and the largest value of the report's metric.
    private func extremes() -> [MarkdownText] {
        let values = describedRuns.compactMap { described in
            described.run.curves[metric.metric.path]?.last.map { (described.run, $0) }
        }
        guard let least = values.min(by: { $0.1 < $1.1 }), let most = values.max(by: { $0.1 < $1.1 }), least.1 < most.1
        else { return [] }
        let name = metric.name
        return [
            "The \(name) \(name.hasSuffix("s") ? "go" : "goes") from \(Self.grouped(Int(least.1))) (\(place(of: least.0))) to \(Self.grouped(Int(most.1))) (\(place(of: most.0)))."
        ]
    }

    private var sweptPaths: [String] {
        analysis.plan.axes.map(\.path).filter { path in
            path != "seed" && describedRuns.contains { $0.run.trial.label(along: path) != nil }
        }
    }

    private func place(of run: RunSummary) -> MarkdownText {
        sweptPaths.compactMap { path in
            run.trial.coordinate(along: path).map { MarkdownText(escaping: $0.phrase) }
        }.joined(separator: ", ")
    }

    static func lastPart(_ path: String) -> String { path.split(separator: ".").last.map(String.init) ?? path }

    /// The figure, and a row for each model.
    func sizes(_ markdown: inout Markdown) {
        markdown.heading("Sizes")
        figure(SizesFigure.self, &markdown)
        let paths = sweptPaths
        markdown.table(
            paths.map { MarkdownText(escaping: Self.lastPart($0)) }
                + ["output", "parameters", "multiply-adds", "receptive field", "formulas", "engine"], left: paths.count,
            describedRuns.map { run, description in
                let layers = description.layers
                return paths.map { MarkdownText(escaping: run.trial.label(along: $0) ?? "") } + [
                    "\(layers.output.map(String.init).joined(separator: "×"))",
                    "\(Self.grouped(layers.parameters ?? 0))",
                    "\(Self.grouped(layers.multiplyAdds ?? 0))", "\(Self.field(layers.receptiveField))",
                    Self.verdict(description.formulas, layers), Self.verdict(description.engine, layers),
                ]
            })
        markdown.paragraph(
            "Sizes, parameters, multiply-adds and receptive fields are found by a walk over the layers. *Formulas*: whether those of "
                + "textbooks, computed from the experiment's numbers alone, agree: ⌊(n + 2p − d(k − 1) − 1) / s⌋ + 1 places for a convolution or pooling, "
                + "(n − 1)s − 2p + d(k − 1) + q + 1 for a transposed convolution (Dumoulin and Visin, 2016), and a receptive field of 1 + Σ d(k − 1) ∏ s "
                + "(Araujo et al., 2019), where no layer is transposed. *Engine*: whether a forward pass gives an output of this size and a backward pass from its middle "
                + "reaches as far; where the field touches the input's border only sizes are compared.")
    }

    private static func verdict(_ count: ModelDescription.Count?, _ layers: ModelDescription.Count) -> MarkdownText {
        guard let count else { return "—" }
        guard count.agrees(with: layers) else { return "**differs**" }
        return count.receptiveField == nil ? "sizes agree" : "agrees"
    }

    private static func field(_ extents: [Int]?) -> String {
        guard let extents, !extents.isEmpty else { return "—" }
        return extents.allSatisfy { $0 == 0 } ? "all" : extents.map { $0 == 0 ? "all" : "\($0)" }.joined(separator: "×")
    }

    /// `1,216`
    static func grouped(_ number: Int) -> String {
        let digits = Array(String(number))
        return digits.indices.map { index in
            let rest = digits.count - index
            return "\(digits[index])" + (rest > 1 && rest % 3 == 1 ? "," : "")
        }.joined()
    }
}

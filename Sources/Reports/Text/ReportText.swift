import Analysis
import Files

/// The words and tables of a report.
struct ReportText {
    let analysis: Analysis
    let kind: ReportKind
    let figures: [Figure]
    let metric: MetricText

    init(analysis: Analysis, kind: ReportKind, figures: [Figure]) {
        self.analysis = analysis
        self.kind = kind
        self.figures = figures
        metric = MetricText(metric: analysis.options.metric)
    }

    /// The whole of `report.md`.
    func document() -> MarkdownText {
        var markdown = Markdown()
        markdown.heading(kind.title(self), level: 1)
        if !analysis.plan.question.isEmpty { markdown.quote("\(analysis.plan.question)") }
        incomplete(&markdown)
        markdown.paragraph("**\(kind.lead).** \(kind.answer(self).joined(separator: " "))")
        for section in kind.sections { section(self, &markdown) }
        return markdown.text
    }

    private func incomplete(_ markdown: inout Markdown) {
        guard !analysis.missing.isEmpty else { return }
        var text: MarkdownText =
            "**Incomplete:** \(analysis.resultCount) of \(NumberText.count(analysis.plan.trials.count, "trial")) "
            + "have a result; what follows may change. Finish with \(.code("azmoon sweep \(analysis.plan.name)"))."
        if let first = analysis.damaged.first {
            let files = analysis.damaged.count == 1 ? "1 run file is" : "\(analysis.damaged.count) run files are"
            text +=
                " \(files) damaged and not counted, first \(.code("\(first.trial.shortID)")): \(first.reason)"
        }
        markdown.paragraph(text)
    }

    /// The column of what is compared.
    var compareHeader: MarkdownText { analysis.options.compare == nil ? "" : "\(analysis.compareName)" }

    /// The columns that say which label, and which value along where there is one.
    var labelHeader: [MarkdownText] {
        [compareHeader] + (analysis.options.along == nil ? [] : ["\(analysis.alongName)"])
    }

    /// Whether there is such a figure.
    func has(_ figure: any FigureKind.Type) -> Bool { figures.contains { $0.name == figure.name } }

    /// The figure, if the report has it, with its caption and files.
    func figure(_ kind: any FigureKind.Type, _ markdown: inout Markdown) {
        guard let figure = figures.first(where: { $0.name == kind.name }) else { return }
        let path = "figures/\(kind.name)"
        markdown.paragraph("![\(figure.title)](\(path).svg)")
        markdown.paragraph(
            "*\(figure.caption)* [PNG](\(path).png) · [data](\(path).csv) · [script](\(path).gp)")
    }
}

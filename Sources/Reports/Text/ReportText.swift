import Analysis
import Files

/// The words and tables of a report.
struct ReportText {
    let analysis: Analysis
    let figures: [Figure]
    let metric: MetricText

    init(analysis: Analysis, figures: [Figure]) {
        self.analysis = analysis
        self.figures = figures
        metric = MetricText(metric: analysis.options.metric)
    }

    /// The whole of `report.md`.
    func document() -> MarkdownText {
        var markdown = Markdown()
        markdown.heading("\(analysis.plan.name)", level: 1)
        if !analysis.plan.question.isEmpty { markdown.quote("\(analysis.plan.question)") }
        incomplete(&markdown)
        let isTiming = !analysis.timings.isEmpty
        let isPlain =
            isTiming || analysis.isGradientCheck || analysis.isDescription
            || analysis.isDescent && analysis.seeds.count == 1
        let sentences =
            isTiming
            ? timingAnswer()
            : analysis.isGradientCheck
                ? gradientAnswer() : analysis.isDescription ? sizesAnswer() : isPlain ? descentAnswer() : answer()
        markdown.paragraph("**Answer.** \((sentences + gradientFlowSentences()).joined(separator: " "))")
        whatWasRun(&markdown)
        gradients(&markdown)
        sizes(&markdown)
        descents(&markdown)
        timings(&markdown)
        if !isPlain {
            results(&markdown)
            alsoMeasured(&markdown)
            differences(&markdown)
        }
        fit(&markdown)
        segmentation(&markdown)
        sampling(&markdown)
        gradientFlow(&markdown)
        sensitivity(&markdown)
        curves(&markdown)
        published(&markdown)
        timeToTarget(&markdown)
        failures(&markdown)
        health(&markdown)
        cost(&markdown)
        provenance(&markdown)
        replay(&markdown)
        timingReplay(&markdown)
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

    /// The figure called `name`, if the report has it, with its caption and files.
    func figure(_ name: String, _ markdown: inout Markdown) {
        guard let figure = figures.first(where: { $0.name == name }) else { return }
        let path = "figures/\(name)"
        markdown.paragraph("![\(figure.title)](\(path).svg)")
        markdown.paragraph(
            "*\(figure.caption)* [PNG](\(path).png) · [data](\(path).csv) · [script](\(path).gp)")
    }

    private func fit(_ markdown: inout Markdown) {
        guard figures.contains(where: { $0.name == Fit.name }) else { return }
        markdown.heading("What was learnt")
        figure(Fit.name, &markdown)
    }

    private func segmentation(_ markdown: inout Markdown) {
        guard figures.contains(where: { $0.name == SegmentationFigure.name }) else { return }
        markdown.heading("What was found in test images")
        figure(SegmentationFigure.name, &markdown)
    }

    private func sampling(_ markdown: inout Markdown) {
        guard figures.contains(where: { $0.name == SamplingFigure.name }) else { return }
        markdown.heading("Where the deformable convolutions look")
        figure(SamplingFigure.name, &markdown)
        samplingTable(&markdown)
    }

    private func gradientFlow(_ markdown: inout Markdown) {
        guard figures.contains(where: { $0.name == GradientFlow.name }) else { return }
        markdown.heading("Gradients layer by layer")
        figure(GradientFlow.name, &markdown)
        gradientFlowTable(&markdown)
    }

    private func curves(_ markdown: inout Markdown) {
        guard figures.contains(where: { $0.name == LearningCurves.name }) else { return }
        markdown.heading("Learning curves")
        figure(LearningCurves.name, &markdown)
    }
}

import Analysis
import Files

extension ReportText {
    func sampling(_ markdown: inout Markdown) {
        guard has(SamplingFigure.self) else { return }
        markdown.heading("Where the deformable convolutions look")
        figure(SamplingFigure.self, &markdown)
        samplingTable(&markdown)
    }

    /// How far training has moved the sampling points.
    private func samplingTable(_ markdown: inout Markdown) {
        let rows = SamplingFigure.rows(analysis).map { label, sampling -> [MarkdownText] in
            let shifts = sampling.images.compactMap(\.meanShift)
            return [
                MarkdownText(escaping: label), "\(sampling.images.first?.moved.count ?? 0)",
                "\(shifts.isEmpty ? "—" : NumberText.precise(Statistics.mean(shifts), 3))",
            ]
        }
        markdown.table(
            [
                compareHeader, "sampling points",
                "mean distance from standard (pixels)",
            ], rows)
    }
}

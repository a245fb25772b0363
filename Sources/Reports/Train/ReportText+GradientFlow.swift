import Analysis
import Files
import Runs

/// What the norms of gradients say, where runs hold them.
extension ReportText {
    /// The gradients of one label at one value along, at the first step.
    private struct Flow {
        let group: Int
        let cell: Cell
        let first: Double
        let last: Double
    }

    private var flows: [Flow] {
        analysis.groups.enumerated().flatMap { index, group in
            group.cells.compactMap { cell -> Flow? in
                guard let norms = GradientFlow.norms(of: cell.runs.compactMap(\.run)), norms.count > 1 else {
                    return nil
                }
                return Flow(group: index, cell: cell, first: norms[0], last: norms[norms.count - 1])
            }
        }
    }

    /// Where the first layer's gradient is smallest and where largest.
    func gradientFlowSentences() -> [MarkdownText] {
        let flows = flows.sorted { $0.first < $1.first }
        guard let low = flows.first, let high = flows.last, flows.count > 1 else { return [] }
        func place(_ flow: Flow) -> MarkdownText {
            analysis.labelText(flow.group)
                + (analysis.options.along == nil ? "" : " at the \(analysis.alongName) \(analysis.cellText(flow.cell))")
        }
        return [
            "At the first step the norm of the first layer's gradient lies between \(NumberText.significant(low.first, 2)) "
                + "(\(place(low)); the last layer's is \(NumberText.significant(low.last, 2))) and "
                + "\(NumberText.significant(high.first, 2)) (\(place(high)); the last layer's is \(NumberText.significant(high.last, 2)))."
        ]
    }

    func gradientFlow(_ markdown: inout Markdown) {
        guard has(GradientFlow.self) else { return }
        markdown.heading("Gradients layer by layer")
        figure(GradientFlow.self, &markdown)
        gradientFlowTable(&markdown)
    }

    private func gradientFlowTable(_ markdown: inout Markdown) {
        let hasAlong = analysis.options.along != nil
        markdown.table(
            labelHeader
                + ["first layer", "last layer", "first / last"], left: hasAlong ? 2 : 1,
            flows.map { flow in
                [analysis.labelText(flow.group)] + (hasAlong ? [analysis.cellText(flow.cell)] : [])
                    + [flow.first, flow.last].map { "\(NumberText.significant($0, 2))" }
                    + [flow.last > 0 ? "\(NumberText.significant(flow.first / flow.last, 2))" : "—"]
            })
        markdown.paragraph(
            "Norms of the weights' gradients at the first step, geometric means over \(analysis.repetitions). "
                + "Far below 1, the last column says that gradients vanish on their way to the input; far above, that they explode."
        )
    }
}

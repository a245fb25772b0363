import Analysis
import Files

/// What the report of a task says, in order. Each value stands in the folder of its task.
public struct ReportKind: Sendable {
    /// A part of the report with its heading; it leaves out what the runs do not tell.
    typealias Section = @Sendable (ReportText, inout Markdown) -> Void

    var title: @Sendable (ReportText) -> MarkdownText = { "\($0.analysis.plan.name)" }
    /// The word before the answer.
    var lead: MarkdownText = "Answer"
    let answer: @Sendable (ReportText) -> [MarkdownText]
    let sections: [Section]
    let figures: [any FigureKind.Type]

    /// A figure under a heading of its own.
    static func figure(_ kind: any FigureKind.Type, _ heading: MarkdownText) -> Section {
        { text, markdown in
            guard text.has(kind) else { return }
            markdown.heading(heading)
            text.figure(kind, &markdown)
        }
    }

    /// Tables of the metric: what every report about a curve has.
    static let results: [Section] = [
        { $0.results(&$1) }, { $0.alsoMeasured(&$1) }, { $0.differences(&$1) },
    ]

    /// Where the numbers come from: the end of every report.
    static let origins: [Section] = [
        { $0.failures(&$1) }, { $0.health(&$1) }, { $0.cost(&$1) }, { $0.provenance(&$1) },
    ]
}

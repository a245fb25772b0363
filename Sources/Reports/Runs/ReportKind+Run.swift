import Files

extension ReportKind {
    /// A report of one run, or of two side by side.
    /// - Parameters:
    ///   - answer: of the runs that completed.
    ///   - sections: what stands between the settings and the origins.
    static func run(
        _ answer: @escaping @Sendable (ReportText) -> [MarkdownText], _ sections: [Section],
        _ figures: [any FigureKind.Type]
    ) -> ReportKind {
        ReportKind(
            title: { $0.runTitle() }, lead: "Result", answer: { $0.runAnswer(answer) },
            sections: [{ $0.runSettings(&$1) }] + sections.map(ofContent)
                + [{ $0.runHealth(&$1) }, { $0.runCost(&$1) }, { $0.provenance(&$1) }, { $0.runReplay(&$1) }],
            figures: figures)
    }

    /// A section that is left out where no run got so far as to have content.
    private static func ofContent(_ section: @escaping Section) -> Section {
        { text, markdown in
            if text.analysis.runs.contains(where: { $0.content != nil }) { section(text, &markdown) }
        }
    }
}

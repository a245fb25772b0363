extension ReportKind {
    private static let drawn: [any FigureKind.Type] = [DescentPaths.self, DescentValues.self]

    /// Paths of one seed: what happened, without statistics.
    static let descent = ReportKind(
        answer: { $0.descentAnswer() },
        sections: [{ $0.whatWasRun(&$1) }, { $0.descents(&$1) }] + origins + [{ $0.replay(&$1) }], figures: drawn)

    /// Paths of several seeds.
    static let descents = ReportKind(
        answer: { $0.answer() },
        sections: [{ $0.whatWasRun(&$1) }, { $0.descents(&$1) }] + results + origins + [{ $0.replay(&$1) }],
        figures: drawn)
}

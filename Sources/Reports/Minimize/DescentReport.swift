extension ReportKind {
    /// Of `task: minimize`. Paths of one seed are told without statistics: there is nothing drawn in which they could differ.
    public static let descent = ReportKind(
        answer: { $0.hasOneSeed ? $0.descentAnswer() : $0.answer() },
        sections: [{ $0.whatWasRun(&$1) }, { $0.descents(&$1) }, resultsOfSeeds] + origins + [{ $0.replay(&$1) }],
        figures: [DescentPaths.self, DescentValues.self])

    /// Of one run, or of two side by side.
    public static let descentRun = run(
        { $0.descentAnswer() }, [{ $0.descents(&$1) }], [DescentPaths.self, DescentValues.self])

    private static let resultsOfSeeds: Section = { text, markdown in
        guard !text.hasOneSeed else { return }
        for section in results { section(text, &markdown) }
    }
}

extension ReportText {
    fileprivate var hasOneSeed: Bool { analysis.seeds.count == 1 }
}

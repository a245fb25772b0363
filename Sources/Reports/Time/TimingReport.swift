extension ReportKind {
    /// Of `task: time`.
    public static let timings = ReportKind(
        answer: { $0.timingAnswer() },
        sections: [{ $0.whatWasRun(&$1) }, { $0.timings(&$1) }] + origins + [{ $0.timingReplay(&$1) }],
        figures: [TimingFigure.self])

    /// Of one run, or of two side by side.
    public static let timingRun = run({ $0.timingAnswer() }, [{ $0.timings(&$1) }], [TimingFigure.self])
}

extension ReportKind {
    /// Of `task: filter`.
    public static let filters = ReportKind(
        answer: { $0.filterAnswer() },
        sections: [{ $0.whatWasRun(&$1) }, figure(FilterFigure.self, "Pictures"), { $0.filterMeasures(&$1) }] + origins
            + [{ $0.replay(&$1) }],
        figures: [FilterFigure.self])

    /// Of one run, or of two side by side.
    public static let filterRun = run(
        { $0.filterAnswer() }, [figure(FilterFigure.self, "Pictures"), { $0.filterMeasures(&$1) }],
        [FilterFigure.self])
}

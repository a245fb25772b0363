extension ReportKind {
    /// Of `task: filter`.
    public static let filters = ReportKind(
        answer: { $0.filterAnswer() },
        sections: [{ $0.whatWasRun(&$1) }, figure(FilterFigure.self, "Pictures"), { $0.filterMeasures(&$1) }] + origins
            + [{ $0.replay(&$1) }],
        figures: [FilterFigure.self])
}

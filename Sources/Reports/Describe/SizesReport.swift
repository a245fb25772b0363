extension ReportKind {
    /// Of `task: describe`.
    public static let sizes = ReportKind(
        answer: { $0.sizesAnswer() },
        sections: [{ $0.whatWasRun(&$1) }, { $0.sizes(&$1) }] + origins + [{ $0.replay(&$1) }],
        figures: [SizesFigure.self])
}

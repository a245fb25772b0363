extension ReportKind {
    /// Of `task: describe`.
    public static let sizes = ReportKind(
        answer: { $0.sizesAnswer() },
        sections: [{ $0.whatWasRun(&$1) }, { $0.sizes(&$1) }] + origins + [{ $0.replay(&$1) }],
        figures: [SizesFigure.self])

    /// Of one run, or of two side by side.
    public static let sizeRun = run({ $0.sizesAnswer() }, [{ $0.sizes(&$1) }], [SizesFigure.self])
}

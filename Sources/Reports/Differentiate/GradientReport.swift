extension ReportKind {
    /// Of `task: differentiate`.
    public static let gradients = ReportKind(
        answer: { $0.gradientAnswer() },
        sections: [{ $0.whatWasRun(&$1) }, { $0.gradients(&$1) }, { $0.values(&$1) }] + origins + [{ $0.replay(&$1) }],
        figures: [GradientCheckFigure.self, ExpressionValueFigure.self])

    /// Of one run, or of two side by side.
    public static let gradientRun = run(
        { $0.gradientAnswer() }, [{ $0.gradients(&$1) }, { $0.values(&$1) }],
        [GradientCheckFigure.self, ExpressionValueFigure.self])
}

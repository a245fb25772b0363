extension ReportKind {
    /// Of `task: stylize`.
    public static let stylize = ReportKind(
        answer: { $0.answer() },
        sections: [{ $0.whatWasRun(&$1) }] + results + [
            figure(StylizedImages.self, "The images"),
            figure(StyleLossCurves.self, "Losses by step"),
            { $0.sensitivity(&$1) },
        ] + origins + [{ $0.replay(&$1) }],
        figures: [Distribution.self, StylizedImages.self, StyleLossCurves.self, SensitivityFigure.self])

    /// Of one run, or of two side by side.
    public static let stylizeRun = run(
        { $0.answer() },
        [figure(StylizedImages.self, "The images"), figure(StyleLossCurves.self, "Losses by step")],
        [StylizedImages.self, StyleLossCurves.self])
}

extension ReportKind {
    /// Of `task: adversarial`.
    public static let adversarial = ReportKind(
        answer: { $0.answer() + $0.collapseSentences() },
        sections: [{ $0.whatWasRun(&$1) }] + results + [
            figure(GeneratedImages.self, "Generated images"),
            { $0.collapse(&$1) },
            figure(SampleCurves.self, "Learning curves"),
            { $0.figure(AdversarialLosses.self, &$1) },
            { $0.figure(DiscriminatorCurves.self, &$1) },
            { $0.sensitivity(&$1) },
        ] + origins + [{ $0.replay(&$1) }],
        figures: [
            Distribution.self, GeneratedImages.self, SampleCurves.self, AdversarialLosses.self,
            DiscriminatorCurves.self, SensitivityFigure.self,
        ])
}

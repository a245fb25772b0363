import Files

/// Reports of one run, or of two side by side: for each task, beside what its sweep's report says.
extension ReportKind {
    /// Of a training.
    public static let trainingRun = run(
        { $0.trainingRunAnswer() },
        [
            { $0.lastValues(&$1) },
            figure(StepLosses.self, "The loss of each step"),
            figure(LearningRates.self, "Learning rate"),
            figure(Fit.self, "What was learnt"),
            figure(SegmentationFigure.self, "What was found in test images"),
            figure(ReconstructionFigure.self, "What was made of test images"),
            figure(ConfusionFigure.self, "Which classes are mistaken for which"),
            { $0.mistakes(&$1) },
            { $0.perClass(&$1) },
            figure(EmbeddingFigure.self, "Where test samples are placed"),
            { $0.sampling(&$1) },
            figure(AugmentationFigure.self, "What the transforms do to training images"),
            figure(RunWeights.self, "Weights before and after training"),
            figure(WeightFigure.self, "Weights in the course of training"),
            figure(RunGradients.self, "Gradients layer by layer"),
            figure(StageCurves.self, "The stages before the last"),
        ],
        [
            RunCurves.self, StepLosses.self, LearningRates.self, Fit.self, SegmentationFigure.self,
            ReconstructionFigure.self, ConfusionFigure.self, MistakesFigure.self, EmbeddingFigure.self,
            SamplingFigure.self, AugmentationFigure.self, RunWeights.self, WeightFigure.self, RunGradients.self,
            StageCurves.self,
        ])

    /// Of `task: minimize`.
    public static let descentRun = run(
        { $0.descentAnswer() }, [{ $0.descents(&$1) }], [DescentPaths.self, DescentValues.self])

    /// Of `task: differentiate`.
    public static let gradientRun = run({ $0.gradientAnswer() }, [{ $0.gradients(&$1) }], [GradientCheckFigure.self])

    /// Of `task: time`.
    public static let timingRun = run({ $0.timingAnswer() }, [{ $0.timings(&$1) }], [TimingFigure.self])

    /// Of `task: describe`.
    public static let sizeRun = run({ $0.sizesAnswer() }, [{ $0.sizes(&$1) }], [SizesFigure.self])

    /// - Parameters:
    ///   - answer: of the runs that completed.
    ///   - sections: what stands between the settings and the origins.
    private static func run(
        _ answer: @escaping @Sendable (ReportText) -> [MarkdownText], _ sections: [Section],
        _ figures: [any FigureKind.Type]
    ) -> ReportKind {
        ReportKind(
            title: { $0.runTitle() }, lead: "Result", answer: { $0.runAnswer(answer) },
            sections: [{ $0.runSettings(&$1) }] + sections.map(ofContent)
                + [{ $0.runHealth(&$1) }, { $0.runCost(&$1) }, { $0.provenance(&$1) }, { $0.runReplay(&$1) }],
            figures: figures)
    }

    /// A section that is left out where no run got so far as to have content.
    private static func ofContent(_ section: @escaping Section) -> Section {
        { text, markdown in
            if text.analysis.runs.contains(where: { $0.content != nil }) { section(text, &markdown) }
        }
    }
}

extension ReportKind {
    /// Of `task: train`.
    public static let training = ReportKind(
        answer: { $0.answer() + $0.gradientFlowSentences() },
        sections: [{ $0.whatWasRun(&$1) }] + results + [
            figure(Fit.self, "What was learnt"),
            figure(SegmentationFigure.self, "What was found in test images"),
            figure(ReconstructionFigure.self, "What was made of test images"),
            figure(PriorSamplesFigure.self, "What is made of draws from the prior"),
            figure(AugmentationFigure.self, "What the transforms do to training images"),
            figure(ConfusionFigure.self, "Which classes are mistaken for which"),
            { $0.perClass(&$1) },
            figure(EmbeddingFigure.self, "Where test samples are placed"),
            { $0.sampling(&$1) },
            { $0.gradientFlow(&$1) },
            figure(WeightFigure.self, "Weights in the course of training"),
            { $0.sensitivity(&$1) },
            figure(LearningCurves.self, "Learning curves"),
            figure(StageCurves.self, "The stages before the last"),
            { $0.published(&$1) },
            { $0.timeToTarget(&$1) },
        ] + origins + [{ $0.replay(&$1) }],
        figures: [
            Distribution.self, LearningCurves.self, StageCurves.self, SensitivityFigure.self, HeatMap.self,
            TimeToTarget.self, Fit.self,
            WeightFigure.self, EmbeddingFigure.self, GradientFlow.self, PublishedFigure.self, ConfusionFigure.self,
            SegmentationFigure.self,
            ReconstructionFigure.self,
            SamplingFigure.self, AugmentationFigure.self, PriorSamplesFigure.self,
        ])
}

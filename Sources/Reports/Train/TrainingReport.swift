extension ReportKind {
    /// Of `task: train`.
    public static let training = ReportKind(
        answer: { $0.answer() + $0.gradientFlowSentences() + $0.auditSentences() },
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
            figure(KernelFigure.self, "The first convolution's kernels"),
            figure(FeatureMapFigure.self, "What convolutions make of test images"),
            figure(WeightFigure.self, "Weights in the course of training"),
            { $0.sensitivity(&$1) },
            figure(ParallelCoordinates.self, "All settings at once"),
            figure(ProfileFigure.self, "Over all problems"),
            figure(ParetoFigure.self, "What is reached at what cost"),
            figure(LearningCurves.self, "Learning curves"),
            figure(StageCurves.self, "Learning stage by stage"),
            { $0.published(&$1) },
            { $0.timeToTarget(&$1) },
        ] + origins + [{ $0.replay(&$1) }],
        figures: [
            Distribution.self, LearningCurves.self, StageCurves.self, SensitivityFigure.self, HeatMap.self,
            ParallelCoordinates.self, ProfileFigure.self, ParetoFigure.self,
            TimeToTarget.self, Fit.self,
            WeightFigure.self, EmbeddingFigure.self, GradientFlow.self, PublishedFigure.self, ConfusionFigure.self,
            SegmentationFigure.self,
            ReconstructionFigure.self,
            SamplingFigure.self, AugmentationFigure.self, PriorSamplesFigure.self, KernelFigure.self,
            FeatureMapFigure.self,
        ])

    /// Of one run, or of two side by side.
    public static let trainingRun = run(
        { $0.trainingRunAnswer() },
        [
            { $0.lastValues(&$1) },
            figure(StepLosses.self, "The loss of each step"),
            figure(LearningRates.self, "Learning rate"),
            figure(Fit.self, "What was learnt"),
            figure(SegmentationFigure.self, "What was found in test images"),
            figure(ReconstructionFigure.self, "What was made of test images"),
            figure(PriorSamplesFigure.self, "What is made of draws from the prior"),
            figure(ConfusionFigure.self, "Which classes are mistaken for which"),
            { $0.mistakes(&$1) },
            { $0.perClass(&$1) },
            figure(EmbeddingFigure.self, "Where test samples are placed"),
            { $0.sampling(&$1) },
            figure(AugmentationFigure.self, "What the transforms do to training images"),
            figure(KernelFigure.self, "The first convolution's kernels"),
            figure(FeatureMapFigure.self, "What convolutions make of test images"),
            figure(RunWeights.self, "Weights before and after training"),
            figure(WeightFigure.self, "Weights in the course of training"),
            figure(RunGradients.self, "Gradients layer by layer"),
            figure(StageCurves.self, "Learning stage by stage"),
        ],
        [
            RunCurves.self, StepLosses.self, LearningRates.self, Fit.self, SegmentationFigure.self,
            ReconstructionFigure.self, PriorSamplesFigure.self, ConfusionFigure.self, MistakesFigure.self,
            EmbeddingFigure.self, SamplingFigure.self, AugmentationFigure.self, KernelFigure.self,
            FeatureMapFigure.self, RunWeights.self, WeightFigure.self, RunGradients.self, StageCurves.self,
        ])
}

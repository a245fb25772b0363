/// A stage of a training that came before the last.
public struct TrainingStage: Sendable {
    public let name: String
    /// One value before the stage and one after each of its epochs, by `split/metric`.
    public let curves: [String: [Double]]

    public init(name: String, curves: [String: [Double]]) {
        self.name = name
        self.curves = curves
    }
}

/// What a run that trains leaves, beside curves and weights.
public struct TrainingResult: Sendable {
    /// Predictions on the test set.
    public var confusion: ConfusionMatrix?
    /// The training steps taken.
    public var steps: Int
    /// The norm of the gradient of each weight with two axes or more, at the first step and then the mean of each epoch; in the order of the layers.
    public var gradientNorms: [(name: String, values: [Double])]
    /// What a model of one input and one output gives on the test split.
    public var fit: FittedCurve?
    /// Images of the test split with the class of each pixel, true and predicted.
    public var samples: SegmentedSamples?
    /// Images of the training split before and after random transforms.
    public var changed: ChangedSamples?
    /// Images of the test split, and what a model made of them that is to give images.
    public var reconstructions: ReconstructedSamples?
    /// How many numbers the model learns.
    public var parameters: Int?
    /// The samples of each split, `train` first.
    public var splitSizes: [(split: String, count: Int)] = []
    /// How the `loss` of a split is to be read where it is not the mean over its samples, and the `accuracy` where it is not that of the
    /// greatest score.
    public var evaluation: [String: String]
    /// Where the deformable convolutions of a trained model sample some images.
    public var sampling: SampledImages?
    /// What was trained before the stage that the rest is of.
    public var earlierStages: [TrainingStage] = []
    /// The epoch whose weights were kept; nil for the last.
    public var keptEpoch: Int?
    /// Histograms of the weights before training and after each epoch, in the order of the model.
    public var weights: [(name: String, histograms: [WeightHistogram])] = []
    /// Where the model places test samples, at several moments.
    public var embeddings: [EmbeddedSamples] = []
    /// What the model made of draws from its prior, at several moments.
    public var priorSamples: ImageMoments?
    /// The parameters that did not learn.
    public var frozen: Set<String> = []

    public init(
        confusion: ConfusionMatrix? = nil, steps: Int = 0, gradientNorms: [(name: String, values: [Double])] = [],
        fit: FittedCurve? = nil, samples: SegmentedSamples? = nil, parameters: Int? = nil,
        evaluation: [String: String] = [:], sampling: SampledImages? = nil
    ) {
        self.confusion = confusion
        self.steps = steps
        self.gradientNorms = gradientNorms
        self.fit = fit
        self.samples = samples
        self.parameters = parameters
        self.evaluation = evaluation
        self.sampling = sampling
    }
}

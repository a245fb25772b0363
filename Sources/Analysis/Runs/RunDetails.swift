/// What only some runs hold, for figures of their own.
public struct RunDetails: Sendable {
    /// The path of a run of `task: minimize`.
    public var descent: Descent?
    /// The norm of the gradient of each weight with two axes or more, at the first step and then the mean of each epoch; in the order of the layers.
    public var gradientNorms: [(name: String, values: [Double])]
    /// What a model of one input and one output gives on the test split.
    public var fit: FittedCurve?
    /// What a run of `task: differentiate` found, argument by argument.
    public var gradients: [GradientCheck]
    /// Images of the test split with the class of each pixel, true and predicted.
    public var samples: SegmentedSamples?
    /// How many numbers the model learns.
    public var parameters: Int?
    /// The samples of each split, `train` first.
    public var splitSizes: [(split: String, count: Int)] = []
    /// How the `loss` of a split is to be read where it is not the mean over its samples, and the `accuracy` where it is not that of the
    /// greatest score.
    public var evaluation: [String: String]
    /// Where the deformable convolutions of a trained model sample some images.
    public var sampling: SampledImages?
    /// What a run of `task: time` measured.
    public var times: PairedTimes?
    /// What a run of `task: describe` says.
    public var description: ModelDescription?

    public init(
        descent: Descent? = nil, gradientNorms: [(name: String, values: [Double])] = [], fit: FittedCurve? = nil,
        gradients: [GradientCheck] = [], samples: SegmentedSamples? = nil, parameters: Int? = nil,
        evaluation: [String: String] = [:],
        sampling: SampledImages? = nil, times: PairedTimes? = nil, description: ModelDescription? = nil
    ) {
        self.parameters = parameters
        self.evaluation = evaluation
        self.samples = samples
        self.times = times
        self.sampling = sampling
        self.description = description
        self.gradients = gradients
        self.descent = descent
        self.gradientNorms = gradientNorms
        self.fit = fit
    }
}

/// A function of one number as a model learnt it: on each test input the target and the prediction, by ascending input.
public struct FittedCurve: Hashable, Sendable {
    public let inputs: [Double]
    public let targets: [Double]
    public let predictions: [Double]

    /// Nil unless there are equally many of each.
    public init?(inputs: [Double], targets: [Double], predictions: [Double]) {
        guard !inputs.isEmpty, inputs.count == targets.count, inputs.count == predictions.count else { return nil }
        let order = inputs.indices.sorted { (inputs[$0], $0) < (inputs[$1], $1) }
        self.inputs = order.map { inputs[$0] }
        self.targets = order.map { targets[$0] }
        self.predictions = order.map { predictions[$0] }
    }
}

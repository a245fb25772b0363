import Store

/// What runs of one task hold beside curves and times, in the types of its field.
public protocol RunContent: Sendable {
    /// Reads what `file` holds at `paths`; nil where it holds nothing of it, as a run that crashed.
    static func read(_ file: RunFile, paths: [String]) throws(StoreError) -> Self?
    /// Datasets beside ``CommonData/curve`` that a report can be about, by their paths without the first slash.
    static var storedCurves: [RunData<Double>] { get }
    /// Curves that are found from the content, by name.
    var curves: [String: [Double]] { get }
}

extension RunContent {
    public static var storedCurves: [RunData<Double>] { [] }
    public var curves: [String: [Double]] { [:] }
}

extension TaskName {
    /// What runs of the task hold.
    var content: any RunContent.Type {
        switch self {
        case .train: TrainingResult.self
        case .minimize: Descent.self
        case .differentiate: GradientChecks.self
        case .time: PairedTimes.self
        case .describe: ModelDescription.self
        }
    }
}

extension RunSummary {
    /// What a training left; empty for other tasks.
    public var training: TrainingResult { content as? TrainingResult ?? TrainingResult() }
    /// Predictions on the test set.
    public var confusion: ConfusionMatrix? { training.confusion }
    /// The path of a run that minimizes.
    public var descent: Descent? { content as? Descent }
    /// What a run that differentiates found, argument by argument.
    public var gradients: [GradientCheck] { (content as? GradientChecks)?.checks ?? [] }
    /// What a run that measures time found.
    public var times: PairedTimes? { content as? PairedTimes }
    /// What a run says of a model.
    public var description: ModelDescription? { content as? ModelDescription }
}

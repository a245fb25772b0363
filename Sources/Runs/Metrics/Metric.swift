/// A number by which runs are judged: what it is called, how it is read, and what it is computed from.
public struct Metric: Sendable {
    /// What values count.
    public enum Unit: Sendable {
        /// A share of 1, which people read as percent.
        case share
        /// A number between 0 and 1 that is no share of anything.
        case fraction
        case loss, seconds, count
        /// A number in this unit, such as `dB`, which is written behind it.
        case measured(in: String)
        /// A number without a unit.
        case plain
    }

    /// What the metric of a split is found from.
    public enum Source: Sendable {
        /// The loss that is trained, by its accumulation.
        case loss
        /// How often samples, or pixels, of each class were given each class.
        case classes(@Sendable (ConfusionMatrix) -> Double)
        /// How often pixels of each class were given each class.
        case pixels(@Sendable (ConfusionMatrix) -> Double)
        /// A score of each class, whose mean over the classes it is: of what has the class and was given it, what was given it, and
        /// what has it.
        case eachClass(ConfusionMatrix.Score)
        /// The share of samples whose class is among those with the greatest scores.
        case scores(within: Int)
        /// The differences of outputs and targets.
        case errors(@Sendable (ErrorSums) -> Double)
        /// The mean absolute difference of one of the outputs from its target, where these are the changes between two images.
        case change(output: Int)
        /// The share of samples that have another of their class among the nearest other samples, as the model places them.
        case neighbours(within: Int)
        /// The divergence of codes from their prior, where the loss has that among its terms.
        case codeDivergence
        /// The share of samples that the model places nearest to the mean of their class in the training split.
        case nearestMeans
        /// No split: the task writes it, or the analysis finds it.
        case other
    }

    /// The last part of a curve's name: `accuracy` of `test/accuracy`.
    public let name: String
    /// What a sentence calls it, without its unit.
    public let label: String
    public let unit: Unit
    public let higherIsBetter: Bool
    public let source: Source
    /// What it says, for who chooses it in a spec.
    public let meaning: String

    init(
        _ name: String, label: String? = nil, _ unit: Unit, better: Direction, _ source: Source = .other,
        _ meaning: String = ""
    ) {
        self.name = name
        self.label = label ?? name
        self.unit = unit
        higherIsBetter = better == .high
        self.source = source
        self.meaning = meaning
    }

    enum Direction { case high, low }

    /// What values can be; nil where nothing bounds them on both sides.
    public var range: ClosedRange<Double>? {
        switch unit {
        case .share, .fraction: 0...1
        case .loss, .seconds, .count, .measured, .plain: nil
        }
    }
}

extension Metric {
    /// Every metric that is not of a family.
    public static let all = ofSplits + selectable + ofChanges + ofTasks

    /// Those that tasks bring.
    private static let ofTasks = RunKind.all.flatMap(\.metrics)

    /// Whether a task brings it, so that its label says all without what stands before it in a curve's name.
    public var isOfTask: Bool { Self.ofTasks.contains { $0.name == name } }

    /// The metric called `name`. One that another version knew is a plain number, the higher the better.
    public static func named(_ name: String) -> Metric {
        all.first { $0.name == name } ?? families.lazy.compactMap { $0.member(named: name) }.first
            ?? Metric(name, .plain, better: .high)
    }
}

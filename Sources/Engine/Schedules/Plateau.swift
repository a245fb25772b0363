/// Lowers the learning rate when a metric stops improving, as PyTorch's `ReduceLROnPlateau`. It is told the metric after each
/// epoch; its state is its value, so a copy that is stored can go on later.
public struct Plateau: Sendable, Hashable {
    /// Whether a small metric is good, as a loss, or a large one, as an accuracy.
    public enum Goal: String, Sendable, CaseIterable {
        /// The smaller, the better.
        case minimum
        /// The larger, the better.
        case maximum
    }

    /// How a metric must exceed the best one to count as better.
    public enum Threshold: Sendable, Hashable {
        /// By this share of the best.
        case relative(Double)
        /// By this much.
        case absolute(Double)
    }

    /// Which metric is the better one.
    public let goal: Goal
    /// What the rate is multiplied by.
    public let factor: Double
    /// How many bad epochs in a row are borne.
    public let patience: Int
    /// How much better than the best a metric must be.
    public let threshold: Threshold
    /// For how many epochs after a change bad ones do not count.
    public let cooldown: Int
    /// No rate falls below it.
    public let minimum: Double
    /// A rate that would change by no more than this stays.
    public let smallestChange: Double

    /// The best metric so far.
    public private(set) var best: Double
    /// Epochs in a row without a better metric.
    public private(set) var badEpochs = 0
    /// Epochs for which bad ones will not count.
    public private(set) var coolingEpochs = 0

    /// Stops the program unless the factor is below 1.
    /// - Parameters:
    ///   - goal: which metric is the better one.
    ///   - factor: what the rate is multiplied by.
    ///   - patience: how many bad epochs in a row are borne.
    ///   - threshold: how much better than the best a metric must be.
    ///   - cooldown: for how many epochs after a change bad ones do not count.
    ///   - minimum: no rate falls below it.
    ///   - smallestChange: a rate that would change by no more than this stays.
    public init(
        goal: Goal = .minimum, factor: Double = 0.1, patience: Int = 10, threshold: Threshold = .relative(1e-4),
        cooldown: Int = 0, minimum: Double = 0, smallestChange: Double = 1e-8
    ) {
        Tensor.check(factor < 1, "Plateau: the factor must be below 1")
        self.goal = goal
        self.factor = factor
        self.patience = patience
        self.threshold = threshold
        self.cooldown = cooldown
        self.minimum = minimum
        self.smallestChange = smallestChange
        best = goal == .minimum ? .infinity : -.infinity
    }

    /// Takes the metric of an epoch.
    /// - Returns: whether the rate is to be lowered now, by ``lowered(_:)``.
    public mutating func observe(_ metric: Double) -> Bool {
        if isBetter(metric) {
            best = metric
            badEpochs = 0
        } else {
            badEpochs += 1
        }
        if coolingEpochs > 0 {
            coolingEpochs -= 1
            badEpochs = 0
        }
        guard badEpochs > patience else { return false }
        coolingEpochs = cooldown
        badEpochs = 0
        return true
    }

    /// The rate times the factor, but not below the minimum; the same rate if the change would be too small.
    public func lowered(_ rate: Double) -> Double {
        let next = max(rate * factor, minimum)
        return rate - next > smallestChange ? next : rate
    }

    private func isBetter(_ metric: Double) -> Bool {
        switch (goal, threshold) {
        case (.minimum, .relative(let share)): metric < best * (1 - share)
        case (.minimum, .absolute(let gap)): metric < best - gap
        case (.maximum, .relative(let share)): metric > best * (share + 1)
        case (.maximum, .absolute(let gap)): metric > best + gap
        }
    }
}

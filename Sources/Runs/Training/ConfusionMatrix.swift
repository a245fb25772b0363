/// How often each class was predicted as each.
public struct ConfusionMatrix: Hashable, Sendable {
    public let classes: Int
    /// Counts in row-major order; the row is the true class.
    public let counts: [Double]

    /// Nil unless there are `classes` squared counts.
    public init?(classes: Int, counts: [Double]) {
        guard classes > 0, counts.count == classes * classes else { return nil }
        self.classes = classes
        self.counts = counts
    }

    public var total: Double { counts.reduce(0, +) }

    /// The share of examples on the diagonal; nil for an empty matrix.
    public var accuracy: Double? {
        guard total > 0 else { return nil }
        return (0..<classes).reduce(0) { $0 + counts[$1 * classes + $1] } / total
    }

    /// How well a class was found: of what has it and was given it, what was given it, and what has it. Nil for a class that is not to count.
    public typealias Score = @Sendable (_ both: Double, _ predicted: Double, _ real: Double) -> Double?

    /// What has the class, whatever it was given.
    public func support(of label: Int) -> Double { (0..<classes).reduce(0) { $0 + counts[label * classes + $1] } }

    /// The score of each class; nil for one that nothing has and nothing was given.
    public func scores(_ score: Score) -> [Double?] {
        (0..<classes).map { label in
            let predicted = (0..<classes).reduce(0) { $0 + counts[$1 * classes + label] }
            let real = support(of: label)
            return predicted + real == 0 ? nil : score(counts[label * classes + label], predicted, real)
        }
    }

    /// The mean of `score` over the classes that have one.
    public func classMean(_ score: Score) -> Double {
        let scores = scores(score).compactMap { $0 }
        return scores.reduce(0, +) / Double(scores.count)
    }

    /// The share of all predictions that name the class predicted most often; nil for an empty matrix.
    public var largestPredictedShare: Double? {
        guard total > 0 else { return nil }
        let columns = (0..<classes).map { column in
            (0..<classes).reduce(0) { $0 + counts[$1 * classes + column] }
        }
        return (columns.max() ?? 0) / total
    }
}

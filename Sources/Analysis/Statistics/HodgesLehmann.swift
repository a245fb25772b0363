import Streams

/// The middle of a sample after Hodges and Lehmann (1963): the median of the means of all pairs, each value with itself included.
///
/// It is as sure as the mean where values are normal, and a few wild ones hardly move it. The interval is the one that belongs to the
/// exact signed-rank test (Hollander, Wolfe and Chicken 2014, section 3.3; `wilcox.test(conf.int = TRUE)` of R): the values of the
/// middle that the test would not reject. It assumes that values are independent and spread evenly about their middle.
public struct HodgesLehmann: Hashable, Sendable {
    public let estimate: Double
    /// Nil where there are too few values for an interval of this confidence: below six for 95%.
    public let interval: Interval?

    /// Nil for an empty sample. More than 1000 values are cut to the first 1000: their pairs would not fit into memory.
    public init?(_ values: [Double], confidence: Double = 0.95) {
        let values = values.prefix(1000)
        guard !values.isEmpty else { return nil }
        var means: [Double] = []
        means.reserveCapacity(values.count * (values.count + 1) / 2)
        for (index, first) in values.enumerated() {
            for second in values.dropFirst(index) { means.append((first + second) / 2) }
        }
        means.sort()
        estimate = means.quantile(ofSorted: 0.5)
        let rank = Self.rank(count: values.count, tail: (1 - confidence) / 2)
        interval = rank > 0 ? Interval(lower: means[rank - 1], upper: means[means.count - rank]) : nil
    }

    /// The largest k for which the rank sum of the positive values is below k with a chance of at most `tail`.
    private static func rank(count: Int, tail: Double) -> Int {
        // chances[s] is the chance that the ranks given a plus sum to s, over the ranks seen so far.
        var chances = [Double](repeating: 0, count: count * (count + 1) / 2 + 1)
        chances[0] = 1
        var reach = 0
        for rank in 1...count {
            reach += rank
            for sum in stride(from: reach, through: 0, by: -1) {
                chances[sum] = (chances[sum] + (sum >= rank ? chances[sum - rank] : 0)) / 2
            }
        }
        var below = 0.0
        for (sum, chance) in chances.enumerated() {
            below += chance
            if below > tail { return sum }
        }
        return 0
    }
}

import CElementary
import Runs

/// How many times as long one thing takes as another.
public struct TimeRatio: Hashable, Sendable {
    /// The Hodges-Lehmann estimate on the logarithms of the rounds' ratios.
    public let estimate: Double
    /// Its 95% interval; nil below six rounds.
    public let interval: Interval?

    /// Nil where nothing was measured.
    init?(_ first: [Double], to second: [Double]) {
        guard let middle = HodgesLehmann(zip(first, second).map { Elementary.log($0 / $1) }) else { return nil }
        estimate = Elementary.exp(middle.estimate)
        interval = middle.interval.map { Interval(lower: Elementary.exp($0.lower), upper: Elementary.exp($0.upper)) }
    }

    /// Whether the interval holds 1: the two may take equally long.
    public var coversOne: Bool { interval?.contains(1) ?? true }
}

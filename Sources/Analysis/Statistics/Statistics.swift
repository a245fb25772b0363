import Foundation
import Streams

/// Functions on samples: each file of this folder adds one family, with the source of its formulas.
///
/// All are deterministic: what draws random numbers draws them from a stream keyed by the data.
public enum Statistics {}

extension Statistics {
    /// Whether there are two values or more, and all are the same number. Such a sample has no spread: its mean is that number, its
    /// deviation exactly 0, its intervals are that number alone, and no test or effect size is defined. What is computed from rounded
    /// sums would say otherwise.
    public static func isConstant(_ values: [Double]) -> Bool {
        values.count > 1 && values.allSatisfy { $0 == values[0] }
    }

    /// The arithmetic mean; NaN for an empty sample.
    public static func mean(_ values: [Double]) -> Double {
        isConstant(values) ? values[0] : values.reduce(0, +) / Double(values.count)
    }

    /// The sample standard deviation, with n - 1 below the line; NaN below two values.
    public static func standardDeviation(_ values: [Double]) -> Double {
        guard values.count > 1 else { return .nan }
        if isConstant(values) { return 0 }
        let center = mean(values)
        let squares = values.reduce(0) { $0 + ($1 - center) * ($1 - center) }
        return (squares / Double(values.count - 1)).squareRoot()
    }

    /// The middle value, or the mean of the two middle ones; NaN for an empty sample.
    public static func median(_ values: [Double]) -> Double { values.median }

    /// The quantile at `probability` in 0...1 by linear interpolation between order statistics
    /// (Hyndman and Fan 1996, type 7, the default of R and NumPy); NaN for an empty sample.
    public static func quantile(_ values: [Double], _ probability: Double) -> Double { values.quantile(probability) }

    /// The interquartile mean: the mean after a quarter of the values, rounded down, is cut from either end
    /// (Agarwal et al. 2021, rliable; `scipy.stats.trim_mean(values, 0.25)`). Below four values nothing is cut.
    public static func interquartileMean(_ values: [Double]) -> Double {
        let cut = values.count / 4
        return mean(Array(values.sorted()[cut..<(values.count - cut)]))
    }
}

/// A range that covers a quantity with a stated confidence.
public struct Interval: Hashable, Sendable {
    public let lower: Double
    public let upper: Double

    public init(lower: Double, upper: Double) {
        self.lower = lower
        self.upper = upper
    }

    /// Whether the interval holds `value`, ends included.
    public func contains(_ value: Double) -> Bool { lower <= value && value <= upper }
}

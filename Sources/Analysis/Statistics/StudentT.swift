import Foundation

/// Student's t distribution, with any positive number of degrees of freedom.
public struct StudentT: Sendable {
    public let degreesOfFreedom: Double

    public init(degreesOfFreedom: Double) { self.degreesOfFreedom = degreesOfFreedom }

    /// The probability of a value beyond |t| on either side: I_{v / (v + t^2)}(v / 2, 1 / 2)
    /// (Abramowitz and Stegun 26.7.1).
    public func twoSided(_ t: Double) -> Double {
        let v = degreesOfFreedom
        if t.isInfinite { return 0 }
        // For small |t| the complement keeps the digits that 1 - x would lose.
        let square = t * t
        if square < v { return 1 - Statistics.regularizedIncompleteBeta(square / (v + square), 0.5, v / 2) }
        return Statistics.regularizedIncompleteBeta(v / (v + square), v / 2, 0.5)
    }

    /// The probability of a value at or below `t`.
    public func cumulative(_ t: Double) -> Double {
        let tail = twoSided(t) / 2
        return t < 0 ? tail : 1 - tail
    }

    /// The value below which the probability `probability` in 0...1 lies; infinite at the ends.
    public func quantile(_ probability: Double) -> Double {
        if probability.isNaN { return .nan }
        if probability <= 0 { return -.infinity }
        if probability >= 1 { return .infinity }
        if probability == 0.5 { return 0 }
        let tails = 2 * min(probability, 1 - probability)
        let magnitude = value(ofTwoSided: tails)
        return probability < 0.5 ? -magnitude : magnitude
    }

    /// The t > 0 with `twoSided(t) == tails`, bracketed within a factor of two and then bisected to the last bit.
    private func value(ofTwoSided tails: Double) -> Double {
        var upper = 1.0
        while twoSided(upper) > tails, upper < 1e300 { upper *= 2 }
        var lower = upper / 2
        while twoSided(lower) < tails, lower > 1e-300 { lower /= 2 }
        for _ in 0..<200 {
            let middle = lower + (upper - lower) / 2
            if middle == lower || middle == upper { break }
            if twoSided(middle) > tails { lower = middle } else { upper = middle }
        }
        return lower + (upper - lower) / 2
    }
}

extension Statistics {
    /// The t interval of the mean: mean plus or minus t times sd over the root of n. Nil below two values, a point for a constant sample.
    public static func tInterval(_ values: [Double], confidence: Double = 0.95) -> Interval? {
        guard values.count > 1 else { return nil }
        let center = mean(values)
        let error = standardDeviation(values) / Double(values.count).squareRoot()
        let t = StudentT(degreesOfFreedom: Double(values.count - 1)).quantile(0.5 + confidence / 2)
        return Interval(lower: center - t * error, upper: center + t * error)
    }

    /// The two-sided p of the one-sample t test that the mean of `differences` is 0 (the paired t test).
    /// Nil below two values, and for a constant sample.
    public static func pairedTTest(_ differences: [Double]) -> Double? {
        guard differences.count > 1, !isConstant(differences) else { return nil }
        let center = mean(differences)
        let error = standardDeviation(differences) / Double(differences.count).squareRoot()
        return StudentT(degreesOfFreedom: Double(differences.count - 1)).twoSided(center / error)
    }
}

import Foundation

extension Statistics {
    /// The regularized incomplete beta function I_x(a, b), for a, b > 0 and x in 0...1.
    ///
    /// Continued fraction of Abramowitz and Stegun 26.5.8 by the modified Lentz method (Press et al., Numerical
    /// Recipes, 3rd ed., section 6.4), on the side of x where it converges quickly.
    static func regularizedIncompleteBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
        if x <= 0 { return 0 }
        if x >= 1 { return 1 }
        let logFront = lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x)
        let front = exp(logFront)
        if x < (a + 1) / (a + b + 2) {
            return front * betaContinuedFraction(x, a, b) / a
        }
        return 1 - front * betaContinuedFraction(1 - x, b, a) / b
    }

    private static func betaContinuedFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
        let tiny = 1e-300
        func awayFromZero(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
        var numerator = 1.0
        var denominator = 1 / awayFromZero(1 - (a + b) * x / (a + 1))
        var result = denominator
        // The number of terms grows with the root of max(a, b); 10,000 serve far beyond any sample size met here.
        for index in 1...10_000 {
            let m = Double(index)
            let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            denominator = 1 / awayFromZero(1 + even * denominator)
            numerator = awayFromZero(1 + even / numerator)
            result *= denominator * numerator
            let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            denominator = 1 / awayFromZero(1 + odd * denominator)
            numerator = awayFromZero(1 + odd / numerator)
            let factor = denominator * numerator
            result *= factor
            if abs(factor - 1) < 1e-16 { break }
        }
        return result
    }
}

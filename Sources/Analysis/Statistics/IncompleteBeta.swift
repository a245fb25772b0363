import CElementary

extension Statistics {
    /// The regularized incomplete beta function I_x(a, b), for a, b > 0 and x in 0...1.
    ///
    /// Continued fraction of Abramowitz and Stegun 26.5.8 by the modified Lentz method (Press et al., Numerical
    /// Recipes, 3rd ed., section 6.4), on the side of x where it converges quickly.
    static func regularizedIncompleteBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
        if x <= 0 { return 0 }
        if x >= 1 { return 1 }
        let logFront = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Elementary.log(x) + b * Elementary.log1p(-x)
        let front = Elementary.exp(logFront)
        if x < (a + 1) / (a + b + 2) {
            return front * betaContinuedFraction(x, a, b) / a
        }
        return 1 - front * betaContinuedFraction(1 - x, b, a) / b
    }

    /// ln Γ(x) for x > 0, by Stirling's series (Abramowitz and Stegun 6.1.41) from 10 on and Γ(x + 1) = x Γ(x) below; to about 4e-15.
    static func logGamma(_ x: Double) -> Double {
        var (shifted, product) = (x, 1.0)
        while shifted < 10 {
            product *= shifted
            shifted += 1
        }
        // The terms of 1/x, 1/x³, ... from the last on: Bernoulli numbers over n(n - 1).
        let inverse = 1 / (shifted * shifted)
        let denominators: [Double] = [156, -360_360.0 / 691, 1188, -1680, 1260, -360, 12]
        let series: Double = denominators.reduce(0) { $0 * inverse + 1 / $1 }
        let halfLogOfTurn = 0.91893853320467274
        let logGamma = (shifted - 0.5) * Elementary.log(shifted) - shifted + halfLogOfTurn + series / shifted
        return product == 1 ? logGamma : logGamma - Elementary.log(product)
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

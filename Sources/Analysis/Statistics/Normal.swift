import CElementary

/// The standard normal distribution.
public enum Normal {
    /// The probability of a value at or below `z`.
    public static func cumulative(_ z: Double) -> Double { 0.5 * Elementary.erfc(-z / 2.0.squareRoot()) }

    /// The value below which the probability `probability` in 0...1 lies; infinite at the ends.
    ///
    /// Rational approximation of Acklam (2003), with one step of Halley's method on the exact distribution function.
    public static func quantile(_ probability: Double) -> Double {
        if probability.isNaN { return .nan }
        if probability <= 0 { return -.infinity }
        if probability >= 1 { return .infinity }
        // The distribution is symmetric; the lower tail is where `cumulative` keeps its digits.
        if probability > 0.5 { return -quantile(1 - probability) }
        var z = approximateQuantile(probability)
        let error = cumulative(z) - probability
        let step = error * (2 * Double.pi).squareRoot() * Elementary.exp(z * z / 2)
        z -= step / (1 + z * step / 2)
        return z
    }

    private static func approximateQuantile(_ p: Double) -> Double {
        func polynomial(_ coefficients: [Double], _ x: Double) -> Double { coefficients.reduce(0) { $0 * x + $1 } }
        if p < 0.02425 {
            let q = (-2 * Elementary.log(p)).squareRoot()
            return polynomial(tailAbove, q) / polynomial(tailBelow, q)
        }
        let q = p - 0.5
        return q * polynomial(centerAbove, q * q) / polynomial(centerBelow, q * q)
    }

    private static let centerAbove = [
        -3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02,
        1.383577518672690e+02, -3.066479806614716e+01, 2.506628277459239e+00,
    ]
    private static let centerBelow = [
        -5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02,
        6.680131188771972e+01, -1.328068155288572e+01, 1,
    ]
    private static let tailAbove = [
        -7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
        -2.549732539343734e+00, 4.374664141464968e+00, 2.938163982698783e+00,
    ]
    private static let tailBelow = [
        7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00, 1,
    ]
}

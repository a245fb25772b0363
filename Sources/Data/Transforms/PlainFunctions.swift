/// Elementary functions of additions, multiplications and divisions alone: a system's mathematical library may round in another way on
/// another processor, and what is drawn for an image must not depend on that. They are right to about 1 in 10¹⁵.
enum Plain {
    /// The high bits of ln 2, of which multiples are exact, and the rest.
    private static let (ln2High, ln2Low) = (0x1.62e42fee00000p-1, 0x1.a39ef35793c76p-33)

    /// eˣ, by Taylor's series within ± ln 2 / 2.
    static func exponential(_ x: Double) -> Double {
        guard x > -700 else { return 0 }
        let power = (x / (ln2High + ln2Low)).rounded()
        let rest = (x - power * ln2High) - power * ln2Low
        var sum = 1.0
        for step in 0..<14 { sum = 1 + sum * rest * (1 / Double(14 - step)) }
        return Double(sign: .plus, exponent: Int(power), significand: sum)
    }

    /// The natural logarithm of a positive number, by the series of the inverse hyperbolic tangent within √½...√2.
    static func logarithm(_ x: Double) -> Double {
        var (mantissa, exponent) = (x.significand, Double(x.exponent))
        if mantissa > 1.414_213_562_373_095 { (mantissa, exponent) = (mantissa / 2, exponent + 1) }
        let ratio = (mantissa - 1) / (mantissa + 1)
        let square = ratio * ratio
        var sum = 0.0
        for step in 0..<12 { sum = 1 / Double(23 - 2 * step) + sum * square }
        return exponent * ln2High + (exponent * ln2Low + 2 * ratio * sum)
    }

    /// Sine and cosine of an angle in degrees, by Taylor's series within ± 45°.
    static func sineAndCosine(degrees: Double) -> (sine: Double, cosine: Double) {
        let quarter = (degrees / 90).rounded()
        let angle = (degrees - 90 * quarter) * (Double.pi / 180)
        let square = angle * angle
        var (sine, cosine) = (1.0, 1.0)
        for step in 0..<9 {
            let term = Double(18 - 2 * step)
            sine = 1 - sine * square * (1 / (term * (term + 1)))
            cosine = 1 - cosine * square * (1 / (term * (term - 1)))
        }
        sine *= angle
        switch Int(quarter) & 3 {
        case 0: return (sine, cosine)
        case 1: return (cosine, -sine)
        case 2: return (-sine, -cosine)
        default: return (-cosine, sine)
        }
    }
}

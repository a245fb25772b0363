import Foundation

extension Double {
    /// The number as tables and figures show it: `0.001`, `0.000316`, `1e-06`, `60000`.
    ///
    /// Up to five significant digits are shown exactly; a longer number is rounded to three, zeros kept.
    var label: String {
        let exact = DecimalDigits(exactly: self)
        return exact.digits.count <= 5 ? exactLabel : DecimalDigits(self, rounded: 3).text
    }

    /// The number with all its digits.
    var exactLabel: String { isFinite ? DecimalDigits(exactly: self).text : "\(self)" }

    /// The nearest number with six significant decimal digits: readable, and the same on hosts whose `pow` differs in
    /// the last bit.
    var roundedToSixDigits: Double { Double(String(format: "%.5e", self)) ?? self }
}

/// A number's significant decimal digits and its power of ten.
private struct DecimalDigits {
    var sign = ""
    var digits: String
    /// The power of ten of the first digit.
    var exponent: Int

    /// The fewest digits that read back as the same number.
    init(exactly number: Double) {
        self.init(text: "\(number)")
        while digits.count > 1, digits.hasSuffix("0") { digits.removeLast() }
    }

    init(_ number: Double, rounded count: Int) {
        self.init(text: String(format: "%.\(count - 1)e", number))
    }

    /// Reads what `description` and `%e` write: `-12.5`, `1e-05`.
    private init(text: String) {
        sign = text.hasPrefix("-") ? "-" : ""
        let parts = text.drop { $0 == "-" }.split(separator: "e")
        let mantissa = parts.first ?? "0"
        let power = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        let point = mantissa.prefix { $0 != "." }.count
        let all = mantissa.filter { $0 != "." }
        let zeros = all.prefix { $0 == "0" }.count
        digits = zeros == all.count ? "0" : String(all.dropFirst(zeros))
        exponent = zeros == all.count ? 0 : point - 1 - zeros + power
    }

    var text: String {
        if exponent < -5 || exponent > 6 {
            let fraction = digits.dropFirst()
            let mantissa = digits.prefix(1) + (fraction.isEmpty ? "" : ".\(fraction)")
            let magnitude = abs(exponent)
            return "\(sign)\(mantissa)e\(exponent < 0 ? "-" : "")\(magnitude < 10 ? "0" : "")\(magnitude)"
        }
        if exponent < 0 { return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits }
        if digits.count <= exponent + 1 {
            return sign + digits + String(repeating: "0", count: exponent + 1 - digits.count)
        }
        return sign + digits.prefix(exponent + 1) + "." + digits.dropFirst(exponent + 1)
    }
}

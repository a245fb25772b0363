/// A number of IEEE 754's 16-bit format. Swift's own type is missing on some Macs.
func halfPrecision(_ bits: UInt16) -> Float {
    let sign = UInt32(bits & 0x8000) << 16
    let exponent = UInt32(bits >> 10) & 0x1F
    let fraction = UInt32(bits & 0x3FF)
    switch exponent {
    case 0:
        let magnitude = Float(fraction) * 0x1p-24
        return sign == 0 ? magnitude : -magnitude
    case 31: return Float(bitPattern: sign | 0x7F80_0000 | fraction << 13)
    default: return Float(bitPattern: sign | (exponent + 112) << 23 | fraction << 13)
    }
}

/// A form of numbers of 8 bits without infinities (Micikevicius et al., "FP8 formats for deep learning", 2022; Noune et al., 2022).
struct SmallFloat {
    let fractionBits: Int
    let bias: Int
    /// Whether there is one zero, and the negative one stands for what is no number; else all bits set do.
    let isUnsignedZero: Bool

    func value(_ bits: UInt8) -> Float {
        let magnitude = Int(bits & 0x7F)
        if isUnsignedZero ? bits == 0x80 : magnitude == 0x7F { return .nan }
        let (exponent, fraction) = (magnitude >> fractionBits, magnitude & (1 << fractionBits - 1))
        // Numbers below the smallest exponent have no leading one.
        let significand = exponent == 0 ? fraction : fraction + 1 << fractionBits
        let value = Float(
            sign: .plus, exponent: max(exponent, 1) - bias - fractionBits, significand: Float(significand))
        return bits & 0x80 == 0 ? value : -value
    }
}

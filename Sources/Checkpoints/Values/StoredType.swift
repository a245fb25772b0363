import Engine

/// The type of elements in a file.
public enum StoredType: String, Hashable, Sendable, CaseIterable {
    /// IEEE 754's formats of 32, 64 and 16 bits, and bfloat16, the upper half of a float32.
    case float32, float64, float16, bfloat16
    /// 4 bits of exponent and 3 of fraction, without infinities (Micikevicius et al., "FP8 formats for deep learning", 2022).
    case float8E4M3FN = "float8_e4m3fn"
    /// 5 bits of exponent and 2 of fraction, with infinities (Micikevicius et al., 2022).
    case float8E5M2 = "float8_e5m2"
    /// 4 bits of exponent and 3 of fraction, with one zero and no infinities (Noune et al., "8-bit numerical formats for deep neural
    /// networks", 2022).
    case float8E4M3FNUZ = "float8_e4m3fnuz"
    /// 5 bits of exponent and 2 of fraction, with one zero and no infinities (Noune et al., 2022).
    case float8E5M2FNUZ = "float8_e5m2fnuz"
    /// A power of two: 8 bits of exponent and nothing else (OCP Microscaling Formats specification 1.0, 2023).
    case float8E8M0FNU = "float8_e8m0fnu"
    /// Whole numbers with a sign.
    case int64, int32, int16, int8
    /// Whole numbers without a sign.
    case uint64, uint32, uint16, uint8
    /// Truth values, a byte each.
    case bool

    /// Bytes per element.
    public var byteCount: Int {
        switch self {
        case .float64, .int64, .uint64: 8
        case .float32, .int32, .uint32: 4
        case .float16, .bfloat16, .int16, .uint16: 2
        case .float8E4M3FN, .float8E5M2, .float8E4M3FNUZ, .float8E5M2FNUZ, .float8E8M0FNU: 1
        case .int8, .uint8, .bool: 1
        }
    }

    /// The type of the tensor that such elements become.
    public var dtype: DType {
        switch self {
        case .float32, .float16, .bfloat16: .float32
        case .float8E4M3FN, .float8E5M2, .float8E4M3FNUZ, .float8E5M2FNUZ, .float8E8M0FNU: .float32
        case .float64: .float64
        case .int64, .int32, .int16, .int8, .uint64, .uint32, .uint16: .int64
        case .uint8: .uint8
        case .bool: .bool
        }
    }

    /// Whether the elements have a sign, which negation turns.
    var isSignedNumber: Bool { dtype == .float32 || dtype == .float64 }
}

import Engine

/// The type of elements in a file.
public enum StoredType: String, Hashable, Sendable, CaseIterable {
    case float32, float64, float16, bfloat16
    case float8E4M3FN = "float8_e4m3fn"
    case float8E5M2 = "float8_e5m2"
    case float8E4M3FNUZ = "float8_e4m3fnuz"
    case float8E5M2FNUZ = "float8_e5m2fnuz"
    case float8E8M0FNU = "float8_e8m0fnu"
    case int64, int32, int16, int8
    case uint64, uint32, uint16, uint8
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

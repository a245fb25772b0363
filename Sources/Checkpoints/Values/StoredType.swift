import Engine

/// The type of elements in a file.
public enum StoredType: String, Hashable, Sendable, CaseIterable {
    case float32, float64, float16, bfloat16
    case int64, int32, int16, int8
    case uint8, bool

    /// Bytes per element.
    public var byteCount: Int {
        switch self {
        case .float64, .int64: 8
        case .float32, .int32: 4
        case .float16, .bfloat16, .int16: 2
        case .int8, .uint8, .bool: 1
        }
    }

    /// The type of the tensor that such elements become.
    public var dtype: DType {
        switch self {
        case .float32, .float16, .bfloat16: .float32
        case .float64: .float64
        case .int64, .int32, .int16, .int8: .int64
        case .uint8: .uint8
        case .bool: .bool
        }
    }
}

import CKernels

/// The type of a tensor's elements.
public enum DType: UInt8, Sendable, CaseIterable {
    /// IEEE binary32: the type of work.
    case float32
    /// IEEE binary64: for checks of gradients.
    case float64
    /// Signed whole numbers of 64 bits: labels and indices.
    case int64
    /// Unsigned whole numbers of 8 bits: images.
    case uint8
    /// Truth values, a byte each: masks.
    case bool

    /// Bytes per element.
    public var byteCount: Int {
        switch self {
        case .float32: 4
        case .float64, .int64: 8
        case .uint8, .bool: 1
        }
    }

    /// Whether gradients can flow through tensors of this type.
    public var isFloatingPoint: Bool { self == .float32 || self == .float64 }
}

extension DType {
    /// The type as the kernels name it.
    var elementKind: ElementKind {
        switch self {
        case .float32: .float32
        case .float64: .float64
        case .int64: .int64
        case .uint8: .uInt8
        case .bool: .bool
        }
    }
}

/// A Swift type that can be an element of a tensor.
public protocol TensorElement: Sendable {
    /// The type of a tensor of such elements.
    static var dtype: DType { get }
}

extension Float: TensorElement { public static var dtype: DType { .float32 } }
extension Double: TensorElement { public static var dtype: DType { .float64 } }
extension Int64: TensorElement { public static var dtype: DType { .int64 } }
extension UInt8: TensorElement { public static var dtype: DType { .uint8 } }
extension Bool: TensorElement { public static var dtype: DType { .bool } }

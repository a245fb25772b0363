import CHDF5

/// What the elements of a dataset are.
public enum ElementType: Hashable, Sendable {
    case float32
    case float64
    case int64
    case uint8
    /// UTF-8 text.
    case text
    /// A number of another width, byte order or sign; reading converts it.
    case otherNumber
    /// Anything else, such as a compound; it cannot be read here.
    case unsupported
}

/// A Swift type that arrays in a file can be read as and written from.
public protocol ArrayElement: BitwiseCopyable, Sendable {
    static var elementType: ElementType { get }
    static var zero: Self { get }
}

extension Float: ArrayElement { public static var elementType: ElementType { .float32 } }
extension Double: ArrayElement { public static var elementType: ElementType { .float64 } }
extension Int64: ArrayElement { public static var elementType: ElementType { .int64 } }
extension UInt8: ArrayElement { public static var elementType: ElementType { .uint8 } }

extension ArrayElement {
    /// The library's type of such elements in memory.
    static var memoryType: hid_t {
        switch elementType {
        case .float32: chdf5_native_float32()
        case .float64: chdf5_native_float64()
        case .int64: chdf5_native_int64()
        default: chdf5_native_uint8()
        }
    }

    /// The library's type of such elements in files, little-endian.
    static var fileType: hid_t {
        switch elementType {
        case .float32: chdf5_file_float32()
        case .float64: chdf5_file_float64()
        case .int64: chdf5_file_int64()
        default: chdf5_file_uint8()
        }
    }
}

extension ElementType {
    /// The kind of a type in a file. Inside the lock.
    init(of type: hid_t) {
        let kind = H5Tget_class(type)
        if kind == H5T_STRING {
            self = .text
        } else if kind == H5T_FLOAT || kind == H5T_INTEGER {
            self =
                if H5Tequal(type, chdf5_file_float32()) > 0 {
                    .float32
                } else if H5Tequal(type, chdf5_file_float64()) > 0 {
                    .float64
                } else if H5Tequal(type, chdf5_file_int64()) > 0 {
                    .int64
                } else if H5Tequal(type, chdf5_file_uint8()) > 0 { .uint8 } else { .otherNumber }
        } else {
            self = .unsupported
        }
    }
}

import Files

/// A value on a pickle machine's stack. Containers are numbers of the machine's arena: pickles can nest them without end or put one
/// into itself, and an arena neither leaks then nor runs out of stack.
enum PickleValue {
    case none
    case boolean(Bool)
    case integer(Int64)
    /// A whole number of more than 64 bits: little-endian two's complement.
    case largeInteger([UInt8])
    case number(Double)
    case text(String)
    case bytes([UInt8])
    /// A list, a set or a tuple.
    case list(Int)
    case tuple(Int)
    case dictionary(Int)
    case global(PickleGlobal)
    case storage(StorageReference)
    case tensor(TensorReference)
    /// A tensor of a kind that is not read, in words.
    case unread(String)
    /// NumPy's type of elements, by its number in the arena: its byte order is set after others may have named it.
    case numpyType(Int)
    /// An object of this kind, whose content is not kept.
    case object(String)

    init(_ scalar: PickleScalar) {
        switch scalar {
        case .none: self = .none
        case .boolean(let value): self = .boolean(value)
        case .integer(let value): self = .integer(value)
        case .largeInteger(let bytes): self = .largeInteger(bytes)
        case .number(let value): self = .number(value)
        case .text(let value): self = .text(value)
        case .bytes(let value): self = .bytes(value)
        }
    }
}

/// How the elements of a storage are stored: as a type that is read, or as one that has a name only.
struct ElementForm: Hashable, Sendable {
    /// PyTorch's name: `float32`.
    let name: String
    /// Bytes per element.
    let byteCount: Int
    /// Nil where the elements are not read.
    let type: StoredType?

    init(_ type: StoredType) {
        name = type.rawValue
        byteCount = type.byteCount
        self.type = type
    }

    init(unread name: String, byteCount: Int) {
        self.name = name
        self.byteCount = byteCount
        type = nil
    }

    /// Bytes without a type, which each tensor has by itself (`torch.UntypedStorage`).
    static let bytes = ElementForm(unread: "bytes without a type", byteCount: 1)
}

/// A run of elements that tensors show, named by a pickle and lying outside of it.
struct StorageReference: Sendable {
    var key: String
    var form: ElementForm
    /// Elements of the whole storage.
    var count: Int
    /// The part that an old file's view shows, in elements; the whole storage for others.
    var view: Range<Int>
}

/// A tensor as a pickle describes it. Unchecked until ``PyTorchTree`` makes a stored tensor of it.
struct TensorReference: Sendable {
    var storage: StorageReference
    var type: StoredType
    /// Elements from the storage's start.
    var offset: Int
    var shape: [Int]
    var strides: [Int]
    var requiresGrad = false
    /// Whether the tensor is the negative of its elements, as the imaginary part of a conjugate is.
    var isNegated = false
}

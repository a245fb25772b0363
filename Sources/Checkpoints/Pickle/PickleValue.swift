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
    /// A list or a tuple.
    case list(Int)
    case tuple(Int)
    case dictionary(Int)
    case global(PickleGlobal)
    case storage(StorageReference)
    case tensor(TensorReference)
}

/// The functions and classes that a file of weights may name. Nothing else exists for the decoder.
enum PickleGlobal {
    /// `collections.OrderedDict`
    case orderedDictionary
    /// `torch.Size`
    case size
    /// `torch._utils._rebuild_tensor` and `_rebuild_tensor_v2`
    case rebuildTensor
    /// `torch._utils._rebuild_parameter`
    case rebuildParameter
    /// `torch.FloatStorage` and its like
    case storage(StoredType)

    init?(module: String, name: String) {
        switch (module, name) {
        case ("collections", "OrderedDict"): self = .orderedDictionary
        case ("torch", "Size"): self = .size
        case ("torch._utils", "_rebuild_tensor"), ("torch._utils", "_rebuild_tensor_v2"): self = .rebuildTensor
        case ("torch._utils", "_rebuild_parameter"): self = .rebuildParameter
        case ("torch", let name), ("torch.cuda", let name):
            guard let type = Self.storages[name] else { return nil }
            self = .storage(type)
        default: return nil
        }
    }

    private static let storages: [String: StoredType] = [
        "FloatStorage": .float32, "DoubleStorage": .float64, "HalfStorage": .float16, "BFloat16Storage": .bfloat16,
        "LongStorage": .int64, "IntStorage": .int32, "ShortStorage": .int16, "CharStorage": .int8,
        "ByteStorage": .uint8, "BoolStorage": .bool,
    ]
}

/// A run of elements that tensors show, named by a pickle and lying outside of it.
struct StorageReference: Sendable {
    var key: String
    var type: StoredType
    /// Elements of the whole storage.
    var count: Int
    /// The part that an old file's view shows, in elements; the whole storage for others.
    var view: Range<Int>
}

/// A tensor as a pickle describes it. Unchecked until ``PyTorchTree`` makes a stored tensor of it.
struct TensorReference: Sendable {
    var storage: StorageReference
    /// Elements from the storage's start.
    var offset: Int
    var shape: [Int]
    var strides: [Int]
}

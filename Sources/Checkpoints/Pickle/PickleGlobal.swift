/// The functions and classes that a file of weights may name. Nothing else exists for the decoder.
enum PickleGlobal {
    /// `collections.OrderedDict`
    case orderedDictionary
    /// `collections.Counter`
    case counter
    /// `collections.defaultdict`
    case defaultDictionary
    /// `argparse.Namespace` and `types.SimpleNamespace`
    case namespace
    /// `list`, `set`, `frozenset` and `tuple`
    case sequence
    /// What a defaultdict makes its values by, such as `int`.
    case factory
    case complex
    /// `bytearray`
    case byteArray
    /// `_codecs.encode`, by which protocol 2 writes bytes
    case encode
    /// The classes of `pathlib`
    case path
    /// `torch.Size`
    case size
    /// `torch.device`
    case device
    /// `torch.serialization._get_layout`
    case layout
    /// One of the functions that make a tensor.
    case rebuild(TensorFunction)
    /// `torch.Tensor`, `torch.nn.Parameter` and `torch.nn.Buffer`
    case tensorClass
    /// `torch.FloatStorage` and its like
    case storage(ElementForm)
    /// `torch.float32` and its like
    case type(ElementForm)
    /// A way of quantizing, such as `torch.per_tensor_affine`.
    case scheme(String)
    case numpyScalar, numpyType, numpyArray
    /// NumPy's functions that make an array.
    case numpyRebuild

    /// The functions of `torch._utils` and `torch._tensor` that make a tensor.
    enum TensorFunction: String {
        case tensor = "_rebuild_tensor"
        case tensor2 = "_rebuild_tensor_v2"
        case tensor3 = "_rebuild_tensor_v3"
        case parameter = "_rebuild_parameter"
        case parameterWithState = "_rebuild_parameter_with_state"
        case quantized = "_rebuild_qtensor"
        case sparse = "_rebuild_sparse_tensor"
        case meta = "_rebuild_meta_tensor_no_storage"
        case wrapper = "_rebuild_wrapper_subclass"
        case fromNumPy = "_rebuild_device_tensor_from_numpy"
        case fromTensor = "_rebuild_device_tensor_from_cpu_tensor"
        case fromType = "_rebuild_from_type_v2"

        /// How many arguments PyTorch's function takes.
        var argumentCounts: ClosedRange<Int> {
            switch self {
            case .tensor, .parameterWithState, .meta, .fromNumPy, .fromTensor, .fromType: 4...4
            case .tensor2: 6...7
            case .tensor3: 7...8
            case .parameter: 3...3
            case .quantized: 7...7
            case .sparse: 2...2
            case .wrapper: 8...8
            }
        }
    }

    init?(module: String, name: String) {
        switch (module, name) {
        case ("collections", "OrderedDict"): self = .orderedDictionary
        case ("collections", "Counter"): self = .counter
        case ("collections", "defaultdict"): self = .defaultDictionary
        case ("argparse", "Namespace"), ("types", "SimpleNamespace"): self = .namespace
        case ("_codecs", "encode"): self = .encode
        case ("builtins", let name), ("__builtin__", let name):
            guard let value = Self.builtin(name) else { return nil }
            self = value
        case ("pathlib", let name), ("pathlib._local", let name):
            guard Self.paths.contains(name) else { return nil }
            self = .path
        case ("torch._utils", let name):
            guard let function = TensorFunction(rawValue: name), function != .fromType else { return nil }
            self = .rebuild(function)
        case ("torch._tensor", "_rebuild_from_type_v2"): self = .rebuild(.fromType)
        case ("torch.nn.parameter", "Parameter"), ("torch.nn.parameter", "Buffer"), ("torch", "Tensor"):
            self = .tensorClass
        case ("torch.serialization", "_get_layout"): self = .layout
        case ("torch.storage", let name), ("torch.cuda", let name):
            guard let form = Self.storages[name] else { return nil }
            self = .storage(form)
        case ("torch", let name):
            guard let value = Self.torch(name) else { return nil }
            self = value
        case ("numpy", let name):
            guard let value = Self.numpy(name) else { return nil }
            self = value
        case ("numpy.core.multiarray", let name), ("numpy._core.multiarray", let name),
            ("numpy.core.numeric", let name), ("numpy._core.numeric", let name):
            guard let value = Self.numpy(name) else { return nil }
            self = value
        default: return nil
        }
    }

    private static func builtin(_ name: String) -> PickleGlobal? {
        switch name {
        case "list", "set", "frozenset", "tuple": .sequence
        case "dict", "int", "float", "str", "bool": .factory
        case "complex": .complex
        case "bytearray": .byteArray
        default: nil
        }
    }

    private static let paths: Set<String> = [
        "Path", "PosixPath", "WindowsPath", "PurePath", "PurePosixPath", "PureWindowsPath",
    ]

    private static func numpy(_ name: String) -> PickleGlobal? {
        switch name {
        case "scalar": .numpyScalar
        case "dtype": .numpyType
        case "ndarray": .numpyArray
        case "_reconstruct", "_frombuffer": .numpyRebuild
        default: nil
        }
    }

    private static func torch(_ name: String) -> PickleGlobal? {
        switch name {
        case "Size": .size
        case "device": .device
        case _ where name.hasPrefix("per_tensor_") || name.hasPrefix("per_channel_"): .scheme(name)
        default: storages[name].map { .storage($0) } ?? types[name].map { .type($0) }
        }
    }

    private static let storages: [String: ElementForm] = {
        var forms: [String: ElementForm] = [
            "UntypedStorage": .bytes, "ComplexFloatStorage": ElementForm(unread: "complex64", byteCount: 8),
            "ComplexDoubleStorage": ElementForm(unread: "complex128", byteCount: 16),
        ]
        let types: [(String, StoredType)] = [
            ("Float", .float32), ("Double", .float64), ("Half", .float16), ("BFloat16", .bfloat16), ("Long", .int64),
            ("Int", .int32), ("Short", .int16), ("Char", .int8), ("Byte", .uint8), ("Bool", .bool),
        ]
        for (name, type) in types { forms["\(name)Storage"] = ElementForm(type) }
        for (name, size) in [("QUInt8", 1), ("QInt8", 1), ("QInt32", 4), ("QUInt4x2", 1), ("QUInt2x4", 1)] {
            forms["\(name)Storage"] = ElementForm(unread: name.lowercased(), byteCount: size)
        }
        return forms
    }()

    private static let types: [String: ElementForm] = {
        var forms: [String: ElementForm] = [:]
        for type in StoredType.allCases { forms[type.rawValue] = ElementForm(type) }
        let unread = [
            ("complex32", 4), ("complex64", 8), ("complex128", 16), ("quint8", 1), ("qint8", 1), ("qint32", 4),
            ("quint4x2", 1), ("quint2x4", 1), ("float4_e2m1fn_x2", 1), ("bits8", 1), ("bits16", 2), ("bits1x8", 1),
            ("bits2x4", 1), ("bits4x2", 1),
        ]
        for (name, size) in unread { forms[name] = ElementForm(unread: name, byteCount: size) }
        for width in 1..<8 {
            for name in ["int\(width)", "uint\(width)"] { forms[name] = ElementForm(unread: name, byteCount: 1) }
        }
        return forms
    }()
}

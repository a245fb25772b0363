import Engine

/// A tensor in a file, not yet read.
public struct StoredTensor: Sendable {
    /// The type of its elements in the file.
    public let type: StoredType
    /// The extents, outermost first; at most eight, and their elements fit into memory's addresses.
    public let shape: [Int]
    /// Tensors of equal identity are the same elements of the file; nil where nothing is shared.
    let identity: Identity?
    /// Whether the file marks the tensor as one that is trained.
    public let requiresGrad: Bool
    private let loader: Loader

    typealias Loader = @Sendable () throws(CheckpointError) -> Tensor

    struct Identity: Hashable, Sendable {
        var storage: String
        var type: StoredType
        var offset: Int
        var shape: [Int]
        var strides: [Int]
        var requiresGrad: Bool
        var isNegated: Bool
    }

    /// - Parameter shape: checked by ``elementCount(of:file:tensor:)``.
    init(
        type: StoredType, shape: [Int], identity: Identity? = nil, requiresGrad: Bool = false, loader: @escaping Loader
    ) {
        self.type = type
        self.shape = shape
        self.identity = identity
        self.requiresGrad = requiresGrad
        self.loader = loader
    }

    /// How many elements the shape has.
    public var elementCount: Int { shape.reduce(1, *) }
    /// How many bytes the elements take in the file.
    public var byteCount: Int { elementCount * type.byteCount }
    /// How many bytes the elements take as a tensor of the engine.
    public var loadedByteCount: Int { elementCount * type.dtype.byteCount }

    /// Reads the elements. A tensor that is trained requires its gradient, as PyTorch's does.
    ///
    /// - Throws: `CheckpointError` when the file has changed, its checksum does not match, or an integer is beyond 2⁶³ - 1.
    public func load() throws(CheckpointError) -> Tensor {
        let tensor = try loader()
        if requiresGrad, tensor.dtype.isFloatingPoint { tensor.requiresGrad = true }
        return tensor
    }

    /// The most bytes of memory that a file's tensors may take: int8 becomes int64, and shared elements become several tensors.
    static func largestSize(storedBytes: Int) -> Int {
        let (product, overflow) = storedBytes.multipliedReportingOverflow(by: 16)
        return overflow ? .max : min(product, .max - (64 << 20)) + (64 << 20)
    }

    /// The number of elements of a shape that a file names, when it can be a tensor's.
    static func elementCount(of shape: [Int], file: String, tensor: String) throws(CheckpointError) -> Int {
        guard shape.count <= 8 else {
            throw CheckpointError(file, "\(tensor) has \(shape.count) axes; at most 8 can be read")
        }
        // Eight bytes an element, extents of 0 left out, as the engine counts.
        var bytes = 8
        for extent in shape {
            let (product, overflow) = bytes.multipliedReportingOverflow(by: max(extent, 1))
            guard extent >= 0, !overflow else {
                throw CheckpointError(file, "\(tensor) cannot have the shape \(shape)")
            }
            bytes = product
        }
        return shape.contains(0) ? 0 : bytes / 8
    }
}

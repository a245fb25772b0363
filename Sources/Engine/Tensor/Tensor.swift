/// An n-dimensional array that remembers how it was computed.
///
/// The semantics are PyTorch's: views share storage, operations record a graph when an operand requires gradients,
/// and ``backward(_:retainGraph:createGraph:)`` adds to the ``grad`` of every leaf. A mistake of shape or dtype in Swift code stops the
/// program with a message, as an array index does.
public final class Tensor: @unchecked Sendable {
    let storage: Storage
    let layout: Layout
    /// Whether the elements lie in row-major order without gaps.
    public let isContiguous: Bool
    /// The type of the elements.
    public let dtype: DType
    /// What made this tensor, or where its gradient gathers if it is a leaf; nil when no gradient is wanted.
    @exclusivity(unchecked) var node: Node?

    @inline(__always)
    init(storage: Storage, layout: Layout, dtype: DType, isContiguous: Bool, node: Node? = nil) {
        self.storage = storage
        self.layout = layout
        self.dtype = dtype
        self.isContiguous = isContiguous
        self.node = node
    }

    /// A tensor with memory of its own, whose content is arbitrary.
    @inline(__always)
    convenience init(uninitialized shape: Shape, dtype: DType) {
        self.init(
            storage: Storage(byteCount: shape.elementCount &* dtype.byteCount), layout: Layout(contiguous: shape),
            dtype: dtype, isContiguous: true)
    }

    /// The extents, outermost first.
    @inline(__always)
    public var shape: Shape { layout.shape }
    /// The number of axes; 0 for a scalar.
    public var rank: Int { layout.shape.rank }
    /// The product of the extents; 1 for a scalar.
    @inline(__always)
    public var elementCount: Int { layout.shape.elementCount }

    /// The first element's address. Elements follow in row-major order if the tensor is contiguous.
    @inline(__always)
    func pointer<Element: TensorElement>(_ type: Element.Type = Element.self) -> UnsafeMutablePointer<Element> {
        assert(Element.dtype == dtype)
        return storage.pointer.assumingMemoryBound(to: Element.self) + layout.offset
    }

    /// The same elements in row-major order; this tensor itself if they are already.
    func contiguous() -> Tensor {
        if isContiguous { return self }
        let result = Tensor(uninitialized: shape, dtype: dtype)
        StridedCopy.gather(self, into: result)
        return result
    }

    /// Stops the program with `message` unless `condition` holds.
    @inline(__always)
    static func check(_ condition: Bool, _ message: @autoclosure () -> String) {
        if !condition { stop(message()) }
    }

    /// Stops the program with `message`. In an optimized build only `fatalError` prints what it is given.
    @inline(never)
    static func stop(_ message: String) -> Never { fatalError(message) }
}

extension Tensor {
    /// Whether backward computes a gradient for this tensor. Setting it makes a leaf of a tensor that has no history.
    public var requiresGrad: Bool {
        get { node != nil }
        set {
            Tensor.check(!newValue || dtype.isFloatingPoint, "a tensor of \(dtype) cannot require gradients")
            Tensor.check(
                isLeaf, "requiresGrad can be set on leaves only; use detach() to cut a tensor from its history")
            if newValue {
                if node == nil { node = LeafNode() }
            } else {
                node = nil
            }
        }
    }

    /// Whether the tensor has no history: made by the user, or without gradients.
    public var isLeaf: Bool { node == nil || node is LeafNode }

    /// The sum of the gradients that backward brought to this leaf since it was last set to nil.
    public var grad: Tensor? {
        get { (node as? LeafNode)?.grad }
        set {
            guard let leaf = node as? LeafNode else {
                Tensor.check(newValue == nil, "grad can be set on leaves that require gradients only")
                return
            }
            Tensor.check(
                newValue == nil || newValue!.shape == shape,
                "a gradient of shape \(newValue!.shape) for a tensor of \(shape)")
            leaf.grad = newValue
        }
    }

    /// The operation that made this tensor, such as `Add`; nil for a leaf.
    public var gradFn: String? { node.flatMap { $0 is LeafNode ? nil : $0.name } }

    /// The same elements without history, in shared memory.
    public func detach() -> Tensor {
        Tensor(storage: storage, layout: layout, dtype: dtype, isContiguous: isContiguous)
    }

    /// Turns gradients on and returns the tensor, as PyTorch's `requires_grad_()`.
    @discardableResult
    public func requiringGrad() -> Tensor {
        requiresGrad = true
        return self
    }
}

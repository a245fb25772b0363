extension Tensor {
    /// The elements in row-major order. `Element` must be the tensor's own type.
    public func array<Element: TensorElement>(_ type: Element.Type = Element.self) -> [Element] {
        Tensor.check(Element.dtype == dtype, "a tensor of \(dtype) does not hold \(Element.self)")
        let source = contiguous()
        return Array(UnsafeBufferPointer(start: source.pointer(Element.self), count: elementCount))
    }

    /// The elements as doubles, in row-major order.
    public var doubles: [Double] {
        switch dtype {
        case .float32: array(Float.self).map(Double.init)
        case .float64: array(Double.self)
        case .int64: array(Int64.self).map(Double.init)
        case .uint8: array(UInt8.self).map(Double.init)
        case .bool: array(Bool.self).map { $0 ? 1 : 0 }
        }
    }

    /// The one element of a tensor that has just one, as a double; more or none stop the program.
    public var item: Double {
        Tensor.check(elementCount == 1, "item needs one element; the shape is \(shape)")
        switch dtype {
        case .float32: return Double(pointer(Float.self).pointee)
        case .float64: return pointer(Double.self).pointee
        default: return doubles[0]
        }
    }

    /// Reads or fills the elements in place, as the tensor's own type. The tensor must be contiguous.
    public func withElements<Element: TensorElement, Result>(
        _ type: Element.Type = Element.self, _ body: (UnsafeMutableBufferPointer<Element>) throws -> Result
    ) rethrows -> Result {
        Tensor.check(Element.dtype == dtype, "a tensor of \(dtype) does not hold \(Element.self)")
        Tensor.check(isContiguous, "withElements needs a contiguous tensor")
        storage.version &+= 1
        return try body(UnsafeMutableBufferPointer(start: pointer(Element.self), count: elementCount))
    }

    /// Overwrites every element with those of `source`, which has the same shape and type.
    public func copy(from source: Tensor) {
        Tensor.check(
            source.shape == shape && source.dtype == dtype,
            "copy: \(source.dtype) of \(source.shape) into \(dtype) of \(shape)")
        storage.version &+= 1
        StridedCopy.scatter(source.contiguous(), into: self)
    }

    /// A copy with memory of its own, through which gradients flow as in PyTorch; `detach().clone()` has no history.
    public func clone() -> Tensor {
        let result = Tensor(uninitialized: shape, dtype: dtype)
        StridedCopy.gather(self, into: result)
        return recordingView(result) { CloneNode($0) }
    }
}

final class CloneNode: Node {
    init(_ x: Tensor) { super.init(x.node) }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) { pass.send(shared: gradient, to: first) }
}

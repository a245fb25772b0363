import CKernels

// Views: other shapes of the same storage. What is written into a view is written into its base.

extension Tensor {
    /// The elements under another shape; one extent may be -1 and is then inferred. Shares storage if the tensor is contiguous.
    public func reshaped(_ extents: [Int]) -> Tensor {
        let unknown = extents.filter { $0 == -1 }.count
        let known = extents.filter { $0 != -1 }.reduce(1, *)
        var resolved = extents
        if unknown == 1, known > 0, elementCount % known == 0, let index = extents.firstIndex(of: -1) {
            resolved[index] = elementCount / known
        }
        Tensor.check(
            unknown <= 1 && !resolved.contains { $0 < 0 } && resolved.reduce(1, *) == elementCount,
            "reshaped: a tensor of shape \(shape) cannot take the shape \(extents)")
        let result = withShape(Shape(resolved))
        return recordingView(result) { ReshapeNode($0) }
    }

    /// The axes from `axis` on joined into one; by default `[N, ...]` becomes `[N, D]`.
    public func flattened(from axis: Int = 1) -> Tensor {
        Tensor.check(axis <= rank, "flattened: axis \(axis) is not one of shape \(shape)")
        return reshaped(Array(shape.array[..<axis]) + [shape.array[axis...].reduce(1, *)])
    }

    /// A view with the axes in another order: axis i of the result is axis `axes[i]` of this tensor.
    public func permuted(_ axes: [Int]) -> Tensor {
        let permuted = layout.permuted(axes)
        let result = Tensor(storage: storage, layout: permuted, dtype: dtype, isContiguous: permuted.isContiguous)
        return recordingView(result) { PermuteNode($0, axes: axes.map(shape.resolved)) }
    }

    /// A view with two axes exchanged, by default the last two.
    public func transposed(_ first: Int = -2, _ second: Int = -1) -> Tensor {
        var axes = Array(0..<rank)
        axes.swapAt(shape.resolved(first), shape.resolved(second))
        return permuted(axes)
    }

    /// A view of the elements `range` along `axis`.
    public func narrowed(_ axis: Int, _ range: Range<Int>) -> Tensor {
        let index = shape.resolved(axis)
        Tensor.check(
            range.lowerBound >= 0 && range.upperBound <= shape[index],
            "narrowed: \(range) lies outside axis \(axis) of shape \(shape)")
        var view = layout
        view.shape.dimensions[index] = range.count
        view.offset += range.lowerBound * layout.strides[index]
        let result = Tensor(storage: storage, layout: view, dtype: dtype, isContiguous: view.isContiguous)
        return recordingView(result) { NarrowNode($0, axis: index, range: range) }
    }

    /// A view without the axis `axis`, whose extent is 1.
    public func squeezed(_ axis: Int) -> Tensor {
        Tensor.check(shape[axis] == 1, "squeezed: axis \(axis) of shape \(shape) is not of extent 1")
        let index = shape.resolved(axis)
        return withAxes((0..<rank).filter { $0 != index }.map { (shape[$0], layout.strides[$0]) })
    }

    /// A view with a new axis of extent 1 at `axis`.
    public func unsqueezed(_ axis: Int) -> Tensor {
        let index = axis < 0 ? axis + rank + 1 : axis
        Tensor.check(index >= 0 && index <= rank, "unsqueezed: axis \(axis) is not a place in shape \(shape)")
        var axes = (0..<rank).map { (shape[$0], layout.strides[$0]) }
        axes.insert((1, 1), at: index)
        return withAxes(axes)
    }

    /// A view with axes of the given extents and strides, which reach each element once and in order.
    private func withAxes(_ axes: [(extent: Int, stride: Int)]) -> Tensor {
        var view = Layout(shape: Shape(axes.map(\.extent)), strides: Dimensions(), offset: layout.offset)
        for (axis, value) in axes.enumerated() { view.strides[axis] = value.stride }
        let result = Tensor(storage: storage, layout: view, dtype: dtype, isContiguous: view.isContiguous)
        return recordingView(result) { ReshapeNode($0) }
    }

    /// A view of the elements repeated to fill `shape`, under NumPy's rules.
    public func broadcast(to shape: Shape) -> Tensor {
        recordingView(expanded(to: shape)) { ExpandNode($0) }
    }

    /// A conversion to another type; the tensor itself if it has it. Towards whole numbers a fraction is cut off, a number beyond
    /// the range becomes the nearest end of it, and NaN becomes 0; as a bool, all but 0 is true.
    public func to(_ dtype: DType) -> Tensor {
        if dtype == self.dtype { return self }
        let source = contiguous()
        let result = Tensor(uninitialized: shape, dtype: dtype)
        let (x, out, from, kind) = (source.start, result.start, self.dtype, dtype.elementKind)
        Parallel.elements(elementCount) {
            kernel_convert(
                out + $0.lowerBound &* dtype.byteCount, kind, x + $0.lowerBound &* from.byteCount, from.elementKind,
                $0.count)
        }
        return recordingView(result) { ConvertNode($0) }
    }

    /// Gives a view, or a conversion, of this tensor its node.
    func recordingView(_ result: Tensor, _ makeNode: (Tensor) -> Node) -> Tensor {
        guard node != nil else { return result }
        let view = result === self ? detach() : result
        guard result.dtype.isFloatingPoint, GradientMode.isRecording else { return view }
        return Tensor.record(view, if: true, makeNode(self))
    }
}

final class ReshapeNode: Node {
    private let shape: Shape

    init(_ x: Tensor) {
        shape = x.shape
        super.init(x.node)
    }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        pass.send(shared: gradient.records ? gradient.reshaped(shape.array) : gradient.withShape(shape), to: first)
    }
}

final class PermuteNode: Node {
    private let inverse: [Int]

    init(_ x: Tensor, axes: [Int]) {
        var inverse = axes
        for (position, axis) in axes.enumerated() { inverse[axis] = position }
        self.inverse = inverse
        super.init(x.node)
    }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        let permuted = gradient.permuted(inverse)
        pass.send(owned: GradientMode.isRecording ? permuted : permuted.clone(), to: first)
    }
}

final class NarrowNode: Node {
    private let shape: Shape
    private let axis: Int
    private let range: Range<Int>

    init(_ x: Tensor, axis: Int, range: Range<Int>) {
        shape = x.shape
        self.axis = axis
        self.range = range
        super.init(x.node)
    }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        pass.send(owned: gradient.placed(in: shape, axis: axis, range: range), to: first)
    }
}

extension Tensor {
    /// Zeros of `shape` with this tensor at `range` along `axis`: the gradient of ``narrowed(_:_:)``.
    func placed(in shape: Shape, axis: Int, range: Range<Int>) -> Tensor {
        let whole = Tensor.zeros(shape, dtype: dtype)
        noGrad { whole.narrowed(axis, range).copy(from: self) }
        return Tensor.record(whole, if: records, PlaceNode(self, axis: axis, range: range))
    }
}

final class PlaceNode: Node {
    private let axis: Int
    private let range: Range<Int>

    init(_ x: Tensor, axis: Int, range: Range<Int>) {
        self.axis = axis
        self.range = range
        super.init(x.node)
    }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        pass.send(shared: gradient.narrowed(axis, range), to: first)
    }
}

final class ExpandNode: Node {
    private let shape: Shape

    init(_ x: Tensor) {
        shape = x.shape
        super.init(x.node)
    }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        pass.send(shared: gradient.reduced(to: shape), to: first)
    }
}

final class ConvertNode: Node {
    private let dtype: DType

    init(_ x: Tensor) {
        dtype = x.dtype
        super.init(x.node)
    }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        pass.send(owned: gradient.to(dtype), to: first)
    }
}

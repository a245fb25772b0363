import CKernels

/// How an elementwise kernel reads its two operands.
struct BroadcastPair {
    let shape: Shape
    let left: Tensor
    let right: Tensor
    /// 1 for an operand that is read element by element, 0 for one value that is read for all.
    let leftStep: Int
    let rightStep: Int

    @inline(__always)
    init(_ left: Tensor, _ right: Tensor, operation: @autoclosure () -> String) {
        Tensor.check(
            left.dtype == right.dtype,
            "\(operation()): the operands are of \(left.dtype) and \(right.dtype); convert one with .to(_:)")
        if left.shape == right.shape {
            if left.isContiguous && right.isContiguous {
                self.init(shape: left.shape, left: left, right: right, leftStep: 1, rightStep: 1)
            } else {
                let first = left.packed()
                self.init(
                    shape: left.shape, left: first, right: right.packed(like: first), leftStep: 1, rightStep: 1)
            }
        } else {
            self.init(unequal: left, right, operation: operation())
        }
    }

    @inline(__always)
    private init(shape: Shape, left: Tensor, right: Tensor, leftStep: Int, rightStep: Int) {
        self.shape = shape
        self.left = left
        self.right = right
        self.leftStep = leftStep
        self.rightStep = rightStep
    }

    /// Memory for the result, in the order of the operands; its content is arbitrary.
    @inline(__always)
    func makeResult(_ dtype: DType) -> Tensor {
        if left.isContiguous && right.isContiguous { return Tensor(uninitialized: shape, dtype: dtype) }
        return Tensor(uninitializedLike: left.isContiguous ? right : left, dtype: dtype)
    }

    @inline(never)
    private init(unequal left: Tensor, _ right: Tensor, operation: @autoclosure () -> String) {
        guard let shape = left.shape.broadcast(with: right.shape) else {
            Tensor.stop("\(operation()): shapes \(left.shape) and \(right.shape) do not broadcast")
        }
        self.shape = shape
        let leftIsScalar = left.elementCount == 1
        let rightIsScalar = right.elementCount == 1
        let first = leftIsScalar ? left : left.expanded(to: shape).packed()
        self.left = first
        self.right =
            rightIsScalar
            ? right
            : leftIsScalar ? right.expanded(to: shape).packed() : right.expanded(to: shape).packed(like: first)
        leftStep = leftIsScalar && shape.elementCount != 1 ? 0 : 1
        rightStep = rightIsScalar && shape.elementCount != 1 ? 0 : 1
    }
}

extension Tensor {
    /// A view of `shape` that repeats extents of 1; no gradient is recorded.
    func expanded(to shape: Shape) -> Tensor {
        if self.shape == shape { return self }
        guard let layout = layout.broadcast(to: shape) else {
            Tensor.stop("a tensor of shape \(self.shape) does not broadcast to \(shape)")
        }
        return Tensor(storage: storage, layout: layout, dtype: dtype, isContiguous: layout.isContiguous)
    }

    /// The sum over the axes along which `shape` was broadcast to this tensor's shape: the gradient of broadcasting.
    func reduced(to shape: Shape) -> Tensor {
        if self.shape == shape { return self }
        let missing = rank - shape.rank
        let axes = (0..<rank).filter { $0 < missing || (shape[$0 - missing] == 1 && self.shape[$0] != 1) }
        if records { return sum(axes: axes).reshaped(shape.array) }
        return sumOver(axes, keepingAxes: false).withShape(shape)
    }

    /// The same contiguous elements under another shape; no gradient is recorded.
    func withShape(_ shape: Shape) -> Tensor {
        assert(shape.elementCount == elementCount)
        let source = contiguous()
        return Tensor(
            storage: source.storage, layout: Layout(contiguous: shape, offset: source.layout.offset), dtype: dtype,
            isContiguous: true)
    }

    /// Adds `other`, of the same shape, to the elements in place; no gradient is recorded.
    @inline(__always)
    func accumulate(_ other: Tensor) {
        let source = other.packed(like: self)
        assert(isPacked && source.elementCount == elementCount)
        storage.version &+= 1
        if dtype == .float32 {
            let (sum, term) = (pointer(Float.self), source.pointer(Float.self))
            Parallel.elements(elementCount) {
                kernel_accumulate_f32(sum + $0.lowerBound, term + $0.lowerBound, $0.count)
            }
        } else {
            let (sum, term) = (pointer(Double.self), source.pointer(Double.self))
            Parallel.elements(elementCount) {
                kernel_accumulate_f64(sum + $0.lowerBound, term + $0.lowerBound, $0.count)
            }
        }
    }
}

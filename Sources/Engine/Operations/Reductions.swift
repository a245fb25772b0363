import CKernels

extension Tensor {
    /// The sum of all elements, a scalar.
    public func sum() -> Tensor {
        let result = Tensor(uninitialized: [], dtype: dtype)
        let source = contiguous()
        switch dtype {
        case .float32: result.pointer(Float.self).pointee = kernel_sum_f32(source.pointer(Float.self), elementCount)
        case .float64: result.pointer(Double.self).pointee = kernel_sum_f64(source.pointer(Double.self), elementCount)
        default: Tensor.stop("sum: needs float32 or float64, not \(dtype)")
        }
        return Tensor.record(result, if: records, SumNode(self, factor: 1))
    }

    /// The mean of all elements, a scalar.
    public func mean() -> Tensor {
        let result = noGrad { sum() / Double(elementCount) }
        return Tensor.record(result, if: records, SumNode(self, factor: 1 / Double(elementCount)))
    }

    /// The sums over `axes`, which are dropped from the shape, or kept with extent 1.
    public func sum(axes: [Int], keepingAxes: Bool = false) -> Tensor {
        let result = sumOver(axes, keepingAxes: keepingAxes)
        return Tensor.record(result, if: records, AxisSumNode(self, axes: axes, factor: 1))
    }

    /// The means over `axes`.
    public func mean(axes: [Int], keepingAxes: Bool = false) -> Tensor {
        let count = axes.reduce(1) { $0 * shape[$1] }
        let factor = 1 / Double(count)
        let result = noGrad { sumOver(axes, keepingAxes: keepingAxes) * factor }
        return Tensor.record(result, if: records, AxisSumNode(self, axes: axes, factor: factor))
    }

    /// The index of the largest element along the last axis, the first of equals; int64, the last axis dropped.
    public func argmax() -> Tensor {
        Tensor.check(rank > 0 && shape[-1] > 0, "argmax: the last axis of \(shape) is empty")
        let source = contiguous()
        let columns = shape[-1]
        let result = Tensor(uninitialized: shape.removing(-1), dtype: .int64)
        let rows = result.elementCount
        switch dtype {
        case .float32: kernel_row_argmax_f32(result.pointer(Int64.self), source.pointer(Float.self), rows, columns)
        case .float64: kernel_row_argmax_f64(result.pointer(Int64.self), source.pointer(Double.self), rows, columns)
        default: Tensor.stop("argmax: needs float32 or float64, not \(dtype)")
        }
        return result
    }

    /// Whether no element is infinite or NaN.
    public var isFinite: Bool {
        let source = contiguous()
        switch dtype {
        case .float32: return kernel_all_finite_f32(source.pointer(Float.self), elementCount)
        case .float64: return kernel_all_finite_f64(source.pointer(Double.self), elementCount)
        default: return true
        }
    }

    /// The sums of a matrix's columns; no gradient is recorded.
    func columnSums() -> Tensor {
        let source = contiguous()
        let result = Tensor(uninitialized: [shape[1]], dtype: dtype)
        if dtype == .float32 {
            kernel_column_sums_f32(result.pointer(Float.self), source.pointer(Float.self), shape[0], shape[1])
        } else {
            kernel_column_sums_f64(result.pointer(Double.self), source.pointer(Double.self), shape[0], shape[1])
        }
        return result
    }

    /// The sums over `axes`; no gradient is recorded.
    func sumOver(_ axes: [Int], keepingAxes: Bool) -> Tensor {
        let reduced = Set(axes.map(shape.resolved))
        Tensor.check(reduced.count == axes.count, "sum or mean: an axis comes twice in \(axes), for shape \(shape)")
        let kept = (0..<rank).filter { !reduced.contains($0) }
        let order = reduced.sorted() + kept
        let columns = kept.reduce(1) { $0 * shape[$1] }
        let rows = reduced.reduce(1) { $0 * shape[$1] }
        let permuted = layout.permuted(order)
        let source = Tensor(storage: storage, layout: permuted, dtype: dtype, isContiguous: permuted.isContiguous).contiguous()
        let resultShape = keepingAxes ? Shape((0..<rank).map { reduced.contains($0) ? 1 : shape[$0] }) : Shape(kept.map { shape[$0] })
        let result = Tensor(uninitialized: resultShape, dtype: dtype)
        switch dtype {
        case .float32: kernel_column_sums_f32(result.pointer(Float.self), source.pointer(Float.self), rows, columns)
        case .float64: kernel_column_sums_f64(result.pointer(Double.self), source.pointer(Double.self), rows, columns)
        default: Tensor.stop("sum: needs float32 or float64, not \(dtype)")
        }
        return result
    }
}

/// factor · Σ over all elements.
final class SumNode: Node {
    private let shape: Shape
    private let factor: Double

    init(_ x: Tensor, factor: Double) {
        shape = x.shape
        self.factor = factor
        super.init(x.node)
    }

    override var name: String { factor == 1 ? "Sum" : "Mean" }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        if GradientMode.isRecording {
            pass.send(owned: (gradient * factor).broadcast(to: shape), to: first)
        } else {
            pass.send(owned: Tensor.full(shape, gradient.item * factor, dtype: gradient.dtype), to: first)
        }
    }
}

/// factor · Σ over some axes.
final class AxisSumNode: Node {
    private let shape: Shape
    private let kept: Shape
    private let factor: Double

    init(_ x: Tensor, axes: [Int], factor: Double) {
        shape = x.shape
        let reduced = Set(axes.map(x.shape.resolved))
        kept = Shape((0..<x.rank).map { reduced.contains($0) ? 1 : x.shape[$0] })
        self.factor = factor
        super.init(x.node)
    }

    override var name: String { factor == 1 ? "Sum" : "Mean" }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        if GradientMode.isRecording {
            pass.send(owned: (gradient * factor).reshaped(kept.array).broadcast(to: shape), to: first)
            return
        }
        let spread = gradient.withShape(kept).expanded(to: shape)
        pass.send(owned: factor == 1 ? spread.clone() : spread * factor, to: first)
    }
}

import CKernels

extension Tensor {
    /// The sum of all elements, a scalar; whole numbers and booleans are added up in int64.
    public func sum() -> Tensor {
        guard dtype.isFloatingPoint else { return sum(axes: Array(0..<rank)) }
        return Tensor.record(total(), if: records, SumNode(self, factor: 1))
    }

    /// The sum of all elements; no gradient is recorded. A few are added up at once, many in pieces.
    private func total() -> Tensor {
        if !isContiguous && isChannelsLast { return rowsOfChannels.total() }
        if elementCount > Parallel.grain { return sumOver(Array(0..<rank), keepingAxes: false) }
        let result = Tensor(uninitialized: [], dtype: dtype)
        let source = contiguous()
        if dtype == .float32 {
            result.pointer(Float.self).pointee = kernel_sum_f32(source.pointer(Float.self), elementCount)
        } else {
            result.pointer(Double.self).pointee = kernel_sum_f64(source.pointer(Double.self), elementCount)
        }
        return result
    }

    /// The mean of all elements, a scalar.
    public func mean() -> Tensor {
        Tensor.check(dtype.isFloatingPoint, "mean: needs float32 or float64, not \(dtype)")
        let result = noGrad { total() / Double(elementCount) }
        return Tensor.record(result, if: records, SumNode(self, factor: 1 / Double(elementCount)))
    }

    /// The sums over `axes`, which are dropped from the shape, or kept with extent 1.
    public func sum(axes: [Int], keepingAxes: Bool = false) -> Tensor {
        let result = sumOver(axes, keepingAxes: keepingAxes)
        return Tensor.record(result, if: records, AxisSumNode(self, axes: axes, factor: 1))
    }

    /// The means over `axes`, which are dropped from the shape, or kept with extent 1.
    public func mean(axes: [Int], keepingAxes: Bool = false) -> Tensor {
        Tensor.check(dtype.isFloatingPoint, "mean: needs float32 or float64, not \(dtype)")
        let count = axes.reduce(1) { $0 * shape[$1] }
        let factor = 1 / Double(count)
        let result = noGrad { sumOver(axes, keepingAxes: keepingAxes) * factor }
        return Tensor.record(result, if: records, AxisSumNode(self, axes: axes, factor: factor))
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

    /// The sums of a matrix's columns; no gradient is recorded. A few are added up at once, many in pieces.
    func columnSums() -> Tensor {
        if elementCount > Parallel.grain { return sumOver([0], keepingAxes: false) }
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
        let reduction = Reduction(dtype.isFloatingPoint ? self : to(.int64), axes, operation: "sum or mean")
        return reduction.arranged(
            dtype.isFloatingPoint ? reduction.added(.sum) : reduction.addedWhole(), keepingAxes: keepingAxes)
    }
}

/// factor · Σ over all elements.
final class SumNode: Node {
    private let shape: Shape
    private let factor: Double
    private let isChannelsLast: Bool

    init(_ x: Tensor, factor: Double) {
        shape = x.shape
        self.factor = factor
        isChannelsLast = !x.isContiguous && x.isChannelsLast
        super.init(x.node)
    }

    override var name: String { factor == 1 ? "Sum" : "Mean" }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        if GradientMode.isRecording {
            pass.send(owned: (gradient * factor).broadcast(to: shape), to: first)
        } else {
            let rows = Tensor.full(shape, gradient.item * factor, dtype: gradient.dtype)
            guard isChannelsLast else { return pass.send(owned: rows, to: first) }
            // The same number everywhere: the memory is in any order.
            let layout = Layout(channelsLast: shape)
            pass.send(
                owned: Tensor(
                    storage: rows.storage, layout: layout, dtype: rows.dtype, isContiguous: layout.isContiguous),
                to: first)
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

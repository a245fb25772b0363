import CKernels

// Reductions beyond sums: variance, norms, logarithms of sums of exponentials, products and running sums.

extension Tensor {
    /// The axes given, or all.
    func axes(_ axes: [Int]?) -> [Int] { axes ?? Array(0..<rank) }

    func requireFloats(_ operation: String) {
        Tensor.check(dtype.isFloatingPoint, "\(operation): needs float32 or float64, not \(dtype)")
    }

    /// A result of a reduction, with its reduced axes at extent 1 again; its history stays.
    private func restored(_ shape: Shape) -> Tensor { records ? reshaped(shape.array) : withShape(shape) }

    /// Σ (x - mean)² / (n - correction) over `axes`, or over all elements; NaN where n ≤ correction, infinite where the sum is not 0.
    ///
    /// A correction of 1 gives the unbiased estimate, 0 the mean square deviation.
    public func variance(axes: [Int]? = nil, correction: Double = 1, keepingAxes: Bool = false) -> Tensor {
        requireFloats("variance")
        let axes = self.axes(axes)
        let reduction = Reduction(self, axes, operation: "variance")
        let divisor = Swift.max(0, Double(reduction.count) - correction)
        let result = noGrad { reduction.arranged(deviations(reduction) / divisor, keepingAxes: keepingAxes) }
        guard records else { return result }
        let saved = Saved(self)
        return Tensor.record(result, "Variance", self) { gradient, node in
            let x = saved.unpacked(for: node)
            return (x - x.mean(axes: axes, keepingAxes: true))
                * (gradient.restored(reduction.keptShape) * (2 / divisor))
        }
    }

    /// Σ (x - mean)², in memory's order. Called without recording.
    private func deviations(_ reduction: Reduction) -> Tensor {
        let mean = reduction.added(.sum) / Double(reduction.count)
        return reduction.added(.sumOfSquares, center: mean)
    }

    /// The square root of the ``variance(axes:correction:keepingAxes:)``. Where it is 0 its gradient is taken as 0.
    public func standardDeviation(axes: [Int]? = nil, correction: Double = 1, keepingAxes: Bool = false) -> Tensor {
        requireFloats("standardDeviation")
        let axes = self.axes(axes)
        let reduction = Reduction(self, axes, operation: "standardDeviation")
        let divisor = Swift.max(0, Double(reduction.count) - correction)
        let result = noGrad {
            reduction.arranged((deviations(reduction) / divisor).squareRoot(), keepingAxes: keepingAxes)
        }
        guard records else { return result }
        let (saved, savedOutput) = (Saved(self), Saved(output: result))
        return Tensor.record(result, "StandardDeviation", self) { gradient, node in
            let x = saved.unpacked(for: node)
            let y = savedOutput.unpacked(for: node)
            let isZero = y.detach().equal(0)
            let scale = (gradient / y.maskedFill(isZero, 1)).maskedFill(isZero, 0)
            return (x - x.mean(axes: axes, keepingAxes: true)) * (scale.restored(reduction.keptShape) * (1 / divisor))
        }
    }

    /// (Σ |x|ᵖ)^(1/p) over `axes`, or over all elements: the largest |x| for p = ∞, the smallest for -∞, how many are not 0 for 0.
    public func norm(p: Double = 2, axes: [Int]? = nil, keepingAxes: Bool = false) -> Tensor {
        requireFloats("norm")
        if p == .infinity { return abs().max(axes: self.axes(axes), keepingAxes: keepingAxes) }
        if p == -.infinity { return abs().min(axes: self.axes(axes), keepingAxes: keepingAxes) }
        let axes = self.axes(axes)
        if p == 0 { return noGrad { notEqual(0).to(dtype).sum(axes: axes, keepingAxes: keepingAxes) } }
        let reduction = Reduction(self, axes, operation: "norm")
        let result = noGrad {
            let total =
                switch p {
                case 1: reduction.added(.sumOfMagnitudes)
                case 2: reduction.added(.sumOfSquares).squareRoot()
                default: reduction.added(.sumOfPowers, parameter: p).power(1 / p)
                }
            return reduction.arranged(total, keepingAxes: keepingAxes)
        }
        guard records else { return result }
        let (saved, savedOutput) = (Saved(self), Saved(output: result))
        return Tensor.record(result, "Norm", self) { gradient, node in
            let x = saved.unpacked(for: node)
            let g = gradient.restored(reduction.keptShape)
            if p == 1 { return x.sign() * g }
            let y = savedOutput.unpacked(for: node).restored(reduction.keptShape)
            let isZero = y.detach().equal(0)
            if p == 2 { return x * (g / y.maskedFill(isZero, 1)).maskedFill(isZero, 0) }
            let scale = (g / y.maskedFill(isZero, 1).power(p - 1)).maskedFill(isZero, 0)
            let slope =
                p > 2 ? x * x.abs().power(p - 2) : x.sign() * x.abs().maskedFill(x.detach().equal(0), 1).power(p - 1)
            return slope * scale
        }
    }

    /// ln Σ eˣ over `axes`, without overflow.
    public func logSumExp(axes: [Int]? = nil, keepingAxes: Bool = false) -> Tensor {
        requireFloats("logSumExp")
        let axes = self.axes(axes)
        let reduction = Reduction(self, axes, operation: "logSumExp")
        let result = noGrad {
            if reduction.count == 0 {
                return Tensor.full(keepingAxes ? reduction.keptShape : reduction.shape, -.infinity, dtype: dtype)
            }
            let largest = reduction.extreme(largest: true, places: false).values
            // An infinite shift would make NaN of infinity less infinity.
            let shift = largest.maskedFill(largest.isInfinite(), 0)
            return reduction.arranged(
                reduction.added(.sumOfExponentials, center: shift).log() + shift, keepingAxes: keepingAxes)
        }
        guard records else { return result }
        let (saved, savedOutput) = (Saved(self), Saved(output: result))
        return Tensor.record(result, "LogSumExp", self) { gradient, node in
            let y = savedOutput.unpacked(for: node).restored(reduction.keptShape)
            return (saved.unpacked(for: node) - y).exp() * gradient.restored(reduction.keptShape)
        }
    }

    /// The largest element over `axes`, or of all; NaN wins. Equals share the gradient.
    public func max(axes: [Int]? = nil, keepingAxes: Bool = false) -> Tensor {
        extreme(largest: true, self.axes(axes), keepingAxes: keepingAxes)
    }

    /// The smallest element over `axes`, or of all; NaN wins. Equals share the gradient.
    public func min(axes: [Int]? = nil, keepingAxes: Bool = false) -> Tensor {
        extreme(largest: false, self.axes(axes), keepingAxes: keepingAxes)
    }

    private func requireElements(_ reduction: Reduction, _ operation: String, _ axes: [Int]) {
        Tensor.check(
            reduction.count > 0, "\(operation): there is nothing to choose from over the axes \(axes) of shape \(shape)"
        )
    }

    private func extreme(largest: Bool, _ axes: [Int], keepingAxes: Bool) -> Tensor {
        let name = largest ? "max" : "min"
        if !dtype.isFloatingPoint && dtype != .int64 {
            return to(.int64).extreme(largest: largest, axes, keepingAxes: keepingAxes).to(dtype)
        }
        let reduction = Reduction(self, axes, operation: name)
        requireElements(reduction, name, axes)
        let result = reduction.arranged(
            reduction.extreme(largest: largest, places: false).values, keepingAxes: keepingAxes)
        guard records else { return result }
        let (saved, savedOutput) = (Saved(self), Saved(output: result))
        return Tensor.record(result, largest ? "Max" : "Min", self) { gradient, node in
            let x = saved.unpacked(for: node).detach()
            let y = savedOutput.unpacked(for: node).detach().withShape(reduction.keptShape)
            let isBest = x.equal(y).logicalOr(x.isNaN().logicalAnd(y.isNaN()))
            let share = isBest.to(x.dtype) / isBest.sum(axes: axes, keepingAxes: true).to(x.dtype)
            return gradient.restored(reduction.keptShape) * share
        }
    }

    /// The largest element along `axis` and its index, the first of equals; NaN wins. The gradient goes to that element.
    public func max(axis: Int, keepingAxis: Bool = false) -> (values: Tensor, indices: Tensor) {
        extreme(largest: true, axis, keepingAxis)
    }

    /// The smallest element along `axis` and its index, the first of equals; NaN wins. The gradient goes to that element.
    public func min(axis: Int, keepingAxis: Bool = false) -> (values: Tensor, indices: Tensor) {
        extreme(largest: false, axis, keepingAxis)
    }

    private func extreme(largest: Bool, _ axis: Int, _ keepingAxis: Bool) -> (values: Tensor, indices: Tensor) {
        let name = largest ? "max" : "min"
        let place = shape.resolved(axis)
        if !dtype.isFloatingPoint && dtype != .int64 {
            let (values, indices) = to(.int64).extreme(largest: largest, axis, keepingAxis)
            return (values.to(dtype), indices)
        }
        let reduction = Reduction(self, [place], operation: name)
        requireElements(reduction, name, [axis])
        let (best, places) = reduction.extreme(largest: largest, places: true)
        let values = reduction.arranged(best, keepingAxes: keepingAxis)
        let indices = reduction.arranged(places ?? best, keepingAxes: keepingAxis)
        let extents = shape
        let recorded = Tensor.record(values, largest ? "Max" : "Min", self) { gradient, _ in
            let index = indices.withShape(reduction.keptShape)
            return Tensor.zeros(extents, dtype: gradient.dtype)
                .scatterAdd(place, index, gradient.restored(reduction.keptShape))
        }
        return (recorded, indices)
    }

    /// The index of the largest element along `axis`, the first of equals; NaN wins. Of int64.
    public func argmax(axis: Int = -1, keepingAxis: Bool = false) -> Tensor {
        Tensor.check(rank > 0 && shape[axis] > 0, "argmax: axis \(axis) of \(shape) is empty")
        return detach().max(axis: axis, keepingAxis: keepingAxis).indices
    }

    /// The index of the smallest element along `axis`, the first of equals; NaN wins. Of int64.
    public func argmin(axis: Int = -1, keepingAxis: Bool = false) -> Tensor {
        Tensor.check(rank > 0 && shape[axis] > 0, "argmin: axis \(axis) of \(shape) is empty")
        return detach().min(axis: axis, keepingAxis: keepingAxis).indices
    }

    /// Whether any element over `axes` is not 0, of bool.
    public func any(axes: [Int]? = nil, keepingAxes: Bool = false) -> Tensor {
        countNonzero(axes: axes, keepingAxes: keepingAxes).notEqual(0)
    }

    /// Whether no element over `axes` is 0, of bool.
    public func all(axes: [Int]? = nil, keepingAxes: Bool = false) -> Tensor {
        equal(0).sum(axes: self.axes(axes), keepingAxes: keepingAxes).equal(0)
    }

    /// How many elements over `axes` are not 0, of int64.
    public func countNonzero(axes: [Int]? = nil, keepingAxes: Bool = false) -> Tensor {
        notEqual(0).sum(axes: self.axes(axes), keepingAxes: keepingAxes)
    }
}

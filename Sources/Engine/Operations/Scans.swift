import CKernels

extension Tensor {
    /// How memory is walked along one axis: `[outer, extent, inner]`.
    func span(of axis: Int) -> (outer: Int, extent: Int, inner: Int) {
        let place = shape.resolved(axis)
        let extents = shape.array
        return (extents[..<place].reduce(1, *), extents[place], extents[(place + 1)...].reduce(1, *))
    }

    /// The sums of the elements up to each one along `axis`; whole numbers and booleans in int64.
    public func cumulativeSum(axis: Int) -> Tensor { runningSum(shape.resolved(axis), reverse: false) }

    private func runningSum(_ axis: Int, reverse: Bool) -> Tensor {
        if !dtype.isFloatingPoint && dtype != .int64 { return to(.int64).runningSum(axis, reverse: reverse) }
        return Tensor.record(scanned(axis, product: false, reverse: reverse), "CumulativeSum", self) { gradient, _ in
            gradient.runningSum(axis, reverse: !reverse)
        }
    }

    /// The products of the elements up to each one along `axis`; whole numbers and booleans in int64. Zeros do no harm to the
    /// gradient.
    public func cumulativeProduct(axis: Int) -> Tensor {
        if !dtype.isFloatingPoint && dtype != .int64 { return to(.int64).cumulativeProduct(axis: axis) }
        let place = shape.resolved(axis)
        let result = scanned(place, product: true, reverse: false)
        guard records else { return result }
        let saved = Saved(self)
        return Tensor.record(result, "CumulativeProduct", self) { gradient, node in
            saved.unpacked(for: node).productGradient(gradient, place)
        }
    }

    /// The product over `axis`, which is dropped from the shape, or kept with extent 1.
    public func product(axis: Int, keepingAxis: Bool = false) -> Tensor {
        let place = shape.resolved(axis)
        if shape[place] == 0 {
            var extents = shape.array
            extents[place] = 1
            let ones = Tensor.ones(Shape(extents), dtype: dtype.isFloatingPoint ? dtype : .int64)
            let empty = sum(axes: [place], keepingAxes: true) + ones
            return keepingAxis ? empty : empty.squeezed(place)
        }
        let last = cumulativeProduct(axis: place).narrowed(place, shape[place] - 1..<shape[place])
        return keepingAxis ? last : last.squeezed(place)
    }

    /// The product of all elements, a scalar; 1 of none.
    public func product() -> Tensor { reshaped([elementCount]).product(axis: 0) }

    private func scanned(_ axis: Int, product: Bool, reverse: Bool) -> Tensor {
        let source = contiguous()
        let result = Tensor(uninitialized: shape, dtype: dtype)
        let (outer, extent, inner) = span(of: axis)
        func run<Element: OrderedElement>(_ type: Element.Type) {
            let (x, out) = (source.pointer(Element.self), result.pointer(Element.self))
            Parallel.rows(outer, of: extent * inner) {
                for block in $0 {
                    Element.scan(
                        product, reverse, out + block * extent * inner, x + block * extent * inner, extent, inner)
                }
            }
        }
        switch dtype {
        case .float32: run(Float.self)
        case .float64: run(Double.self)
        default: run(Int64.self)
        }
        return result
    }

    /// The gradient of the running products of this tensor along `axis`.
    private func productGradient(_ gradient: Tensor, _ axis: Int) -> Tensor {
        if GradientMode.isRecording { return recordedProductGradient(gradient, axis) }
        let (source, incoming) = (contiguous(), gradient.contiguous())
        let result = Tensor(uninitialized: shape, dtype: dtype)
        let (outer, extent, inner) = span(of: axis)
        func run<Element: RealElement>(_ type: Element.Type) {
            let (x, dy, out) = (
                source.pointer(Element.self), incoming.pointer(Element.self), result.pointer(Element.self)
            )
            Parallel.rows(outer, of: extent * inner) {
                for block in $0 {
                    let at = block * extent * inner
                    Element.productScanGradient(out + at, dy + at, x + at, extent, inner)
                }
            }
        }
        if dtype == .float32 { run(Float.self) } else { run(Double.self) }
        return result
    }

    /// The same by operations that record, a few for each element along the axis:
    /// the gradient of xᵢ is the product of those before it, times gᵢ + xᵢ₊₁ (gᵢ₊₁ + xᵢ₊₂ (...)).
    private func recordedProductGradient(_ gradient: Tensor, _ axis: Int) -> Tensor {
        let count = shape[axis]
        guard count > 0 else { return self * 0 }
        let parts = (0..<count).map { narrowed(axis, $0..<$0 + 1) }
        let gradients = (0..<count).map { gradient.narrowed(axis, $0..<$0 + 1) }
        var before: [Tensor] = [Tensor.ones(parts[0].shape, dtype: dtype)]
        for part in parts.dropLast() { before.append(before[before.count - 1] * part) }
        var after = gradients[count - 1]
        var result = [before[count - 1] * after]
        for index in (0..<count - 1).reversed() {
            after = gradients[index] + parts[index + 1] * after
            result.append(before[index] * after)
        }
        return Tensor.concatenated(result.reversed(), axis: axis)
    }
}

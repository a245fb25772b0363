import CKernels

extension Tensor {
    /// The indices that sort the elements along `axis`, equals in their order; NaN counts as the largest. Of int64.
    public func argsorted(axis: Int = -1, descending: Bool = false) -> Tensor {
        if !dtype.isFloatingPoint && dtype != .int64 { return to(.int64).argsorted(axis: axis, descending: descending) }
        if rank == 0 { return .zeros([], dtype: .int64) }
        let place = shape.resolved(axis)
        if place != rank - 1 {
            return noGrad {
                detach().transposed(place, -1).argsorted(descending: descending).transposed(place, -1).contiguous()
            }
        }
        let source = contiguous()
        let result = Tensor(uninitialized: shape, dtype: .int64)
        let columns = shape[-1]
        guard elementCount > 0 else { return result }
        func run<Element: OrderedElement>(_ type: Element.Type) {
            let (x, order) = (source.pointer(Element.self), result.pointer(Int64.self))
            Parallel.rows(elementCount / columns, of: columns) {
                let scratch = Storage(byteCount: 3 * 8 * columns)
                Element.argsortRows(
                    order + $0.lowerBound * columns, x + $0.lowerBound * columns, $0.count, columns, descending,
                    scratch.pointer.assumingMemoryBound(to: UInt64.self))
            }
        }
        switch dtype {
        case .float32: run(Float.self)
        case .float64: run(Double.self)
        default: run(Int64.self)
        }
        return result
    }

    /// The elements in order along `axis`, and where each was; equals stay in their order, NaN counts as the largest.
    public func sorted(axis: Int = -1, descending: Bool = false) -> (values: Tensor, indices: Tensor) {
        let order = argsorted(axis: axis, descending: descending)
        return (rank == 0 ? self * 1 : gather(axis, order), order)
    }

    /// The `count` largest (or smallest) elements along `axis`, in order, and where each was.
    public func topK(_ count: Int, axis: Int = -1, largest: Bool = true) -> (values: Tensor, indices: Tensor) {
        Tensor.check(
            rank > 0 && count >= 0 && count <= shape[axis],
            "topK: \(count) elements along axis \(axis) of shape \(shape)")
        let order = argsorted(axis: axis, descending: largest).narrowed(axis, 0..<count).contiguous()
        return (gather(axis, order), order)
    }

    /// The median along `axis`, the lower of the two middle elements, and where it was.
    public func median(axis: Int = -1) -> (values: Tensor, indices: Tensor) {
        Tensor.check(rank > 0 && shape[axis] > 0, "median: axis \(axis) of \(shape) is empty")
        // NaN sorts to the end, and would be missed there.
        let sortedRows = sorted(axis: axis)
        let middle = (shape[axis] - 1) / 2
        let last = sortedRows.values.detach().narrowed(axis, shape[axis] - 1..<shape[axis]).isNaN()
        let choices = sortedRows.indices
        let index = Tensor.where(
            last, choices.narrowed(axis, shape[axis] - 1..<shape[axis]), choices.narrowed(axis, middle..<middle + 1))
        return (gather(axis, index).squeezed(axis), index.squeezed(axis))
    }

    /// The different elements in order; for each element of this tensor, which of them it is; and how often each comes.
    /// Each NaN is different.
    public func unique() -> (values: Tensor, inverse: Tensor, counts: Tensor) {
        let flat = detach().reshaped([elementCount])
        let (values, order) = flat.sorted()
        let count = elementCount
        var starts: [Int64] = []
        let inverse = Tensor(uninitialized: shape, dtype: .int64)
        let (places, group) = (order.pointer(Int64.self), inverse.pointer(Int64.self))
        let isNew =
            count > 1
            ? values.narrowed(0, 1..<count).notEqual(values.narrowed(0, 0..<count - 1)).array(Bool.self) : []
        for index in 0..<count {
            if index == 0 || isNew[index - 1] { starts.append(Int64(index)) }
            group[Int(places[index])] = Int64(starts.count - 1)
        }
        let ends = starts.dropFirst() + (count > 0 ? [Int64(count)] : [])
        return (values.indexSelect(0, Tensor(starts)), inverse, Tensor(zip(starts, ends).map { $1 - $0 }))
    }
}

import CKernels

/// A reduction over some axes: where they lie in memory, and the walk over it in pieces cut by shape alone.
///
/// Memory is taken as `[outer, count, inner]`, of which the middle is reduced. Leading, trailing and middle axes, and those of a
/// transposed tensor, are reduced where they lie; only axes with others between them are first brought together by a copy.
struct Reduction {
    let outer: Int
    let count: Int
    let inner: Int
    /// The result's shape with the reduced axes dropped, and with them kept at extent 1.
    let shape: Shape
    let keptShape: Shape
    private let source: Tensor
    /// The kept axes in the order in which they lie in memory, if that is another.
    private let order: [Int]?

    init(_ x: Tensor, _ axes: [Int], operation: String) {
        let reduced = Set(axes.map(x.shape.resolved))
        Tensor.check(reduced.count == axes.count, "\(operation): an axis comes twice in \(axes), for shape \(x.shape)")
        let kept = (0..<x.rank).filter { !reduced.contains($0) }
        shape = Shape(kept.map { x.shape[$0] })
        keptShape = Shape((0..<x.rank).map { reduced.contains($0) ? 1 : x.shape[$0] })

        // The axes as they lie in memory: as they are, or by falling strides if the memory then has no gaps.
        var memory = Array(0..<x.rank)
        var packed = x
        if !x.isContiguous {
            let sorted = memory.sorted { (x.layout.strides[$0], $1) > (x.layout.strides[$1], $0) }
            let view = x.layout.permuted(sorted)
            if view.isContiguous {
                memory = sorted
                packed = Tensor(storage: x.storage, layout: view, dtype: x.dtype, isContiguous: true)
            } else {
                packed = x.contiguous()
            }
        }
        // Neighbours that are both kept, or both reduced, are one.
        var groups: [(extent: Int, isReduced: Bool)] = []
        for axis in memory where x.shape[axis] != 1 {
            let isReduced = reduced.contains(axis)
            if groups.last?.isReduced == isReduced {
                groups[groups.count - 1].extent *= x.shape[axis]
            } else {
                groups.append((x.shape[axis], isReduced))
            }
        }
        if groups.filter(\.isReduced).count > 1 {
            let together = x.layout.permuted(kept + reduced.sorted())
            packed = Tensor(storage: x.storage, layout: together, dtype: x.dtype, isContiguous: together.isContiguous)
                .contiguous()
            groups = [(shape.elementCount, false), (reduced.reduce(1) { $0 * x.shape[$1] }, true)]
            memory = kept
        }
        source = packed
        let place = groups.firstIndex(where: \.isReduced)
        count = place.map { groups[$0].extent } ?? reduced.reduce(1) { $0 * x.shape[$1] }
        outer = groups[..<(place ?? groups.count)].reduce(1) { $0 * $1.extent }
        inner = place.map { groups[($0 + 1)...].reduce(1) { $0 * $1.extent } } ?? 1
        let order = memory.filter { !reduced.contains($0) }
        self.order = order == kept ? nil : order.map { axis in kept.firstIndex(of: axis) ?? 0 }
    }

    /// Values in memory's order, `[outer, inner]`, under the result's shape.
    func arranged(_ flat: Tensor, keepingAxes: Bool) -> Tensor {
        var result = flat.withShape(shape)
        if let order {
            let inverse = (0..<order.count).map { place in order.firstIndex(of: place) ?? 0 }
            let view = flat.withShape(Shape(order.map { shape[$0] }))
            let permuted = view.layout.permuted(inverse)
            result = Tensor(
                storage: view.storage, layout: permuted, dtype: view.dtype, isContiguous: permuted.isContiguous
            ).contiguous()
        }
        return keepingAxes ? result.withShape(keptShape) : result
    }

    /// Σ f(x - center) for each `[outer, inner]`, in memory's order; so are the centers.
    func added(_ kernel: ReduceKernel, center: Tensor? = nil, parameter: Double = 0) -> Tensor {
        switch source.dtype {
        case .float32: added(Float.self, kernel, center, Float(parameter))
        default: added(Double.self, kernel, center, parameter)
        }
    }

    private func added<Element: RealElement>(
        _ type: Element.Type, _ kernel: ReduceKernel, _ center: Tensor?, _ parameter: Element
    ) -> Tensor {
        let x = source.pointer(Element.self)
        let centers = center?.pointer(Element.self)
        let (pieces, partial) =
            inner == 1 ? rowSums(x, kernel, centers, parameter) : columnSums(x, kernel, centers, parameter)
        var total = partial
        if pieces > 1 {
            total = Tensor(uninitialized: [outer * inner], dtype: .float64)
            let (from, to) = (partial.pointer(Double.self), total.pointer(Double.self))
            for block in 0..<outer {
                Double.reduceColumns(
                    .sum, to + block * inner, from + block * pieces * inner, pieces, inner, inner, nil, 0)
            }
        }
        if Element.self == Double.self { return total }
        let result = Tensor(uninitialized: [outer * inner], dtype: Element.dtype)
        let (from, to) = (total.pointer(Double.self), result.pointer(Element.self))
        Parallel.elements(outer * inner) { Element.fromDouble(to + $0.lowerBound, from + $0.lowerBound, $0.count) }
        return withExtendedLifetime((source, center)) { result }
    }

    /// Partial sums `[outer, pieces]` where nothing lies within the reduced axes.
    private func rowSums<Element: RealElement>(
        _ x: MutablePointer<Element>, _ kernel: ReduceKernel, _ centers: MutablePointer<Element>?, _ parameter: Element
    ) -> (Int, Tensor) {
        let size = Parallel.grain
        let pieces = Swift.max(1, (count + size - 1) / size)
        let partial = Tensor(uninitialized: [outer * pieces], dtype: .float64)
        let out = partial.pointer(Double.self)
        if pieces == 1 {
            Parallel.rows(outer, of: count) {
                let row = $0.lowerBound
                Element.reduceRows(
                    kernel, out + row, x + row * count, $0.count, count, centers.map { $0 + row }, parameter)
            }
        } else {
            Parallel.run(outer * pieces) {
                let (row, start) = ($0 / pieces, $0 % pieces * size)
                Element.reduceRows(
                    kernel, out + $0, x + row * count + start, 1, Swift.min(size, count - start),
                    centers.map { $0 + row }, parameter)
            }
        }
        return (pieces, partial)
    }

    /// Partial sums `[outer, pieces, inner]`: pieces of rows, and tiles of columns.
    private func columnSums<Element: RealElement>(
        _ x: MutablePointer<Element>, _ kernel: ReduceKernel, _ centers: MutablePointer<Element>?, _ parameter: Element
    ) -> (Int, Tensor) {
        let tile = 512
        let size = Swift.max(64, 4 * Parallel.grain / Swift.min(Swift.max(1, inner), tile) / 64 * 64)
        let pieces = Swift.max(1, (count + size - 1) / size)
        let partial = Tensor(uninitialized: [outer * pieces * inner], dtype: .float64)
        let out = partial.pointer(Double.self)
        if pieces == 1 && inner <= tile {
            Parallel.rows(outer, of: count * inner) { blocks in
                for block in blocks {
                    Element.reduceColumns(
                        kernel, out + block * inner, x + block * count * inner, count, inner, inner,
                        centers.map { $0 + block * inner }, parameter)
                }
            }
        } else {
            let tiles = (inner + tile - 1) / tile
            Parallel.run(outer * pieces * tiles) {
                let (piece, column) = ($0 / tiles, $0 % tiles * tile)
                let (block, row) = (piece / pieces, piece % pieces * size)
                Element.reduceColumns(
                    kernel, out + piece * inner + column, x + (block * count + row) * inner + column,
                    Swift.min(size, count - row),
                    Swift.min(tile, inner - column), inner, centers.map { $0 + block * inner + column }, parameter)
            }
        }
        return (pieces, partial)
    }

    /// The largest or smallest for each `[outer, inner]`, in memory's order, and its place among the reduced; NaN wins.
    func extreme(largest: Bool, places: Bool) -> (values: Tensor, places: Tensor?) {
        switch source.dtype {
        case .float32: extreme(Float.self, largest, places)
        case .float64: extreme(Double.self, largest, places)
        default: extreme(Int64.self, largest, places)
        }
    }

    private func extreme<Element: OrderedElement>(
        _ type: Element.Type, _ largest: Bool, _ wantsPlaces: Bool
    ) -> (values: Tensor, places: Tensor?) {
        let x = source.pointer(Element.self)
        let values = Tensor(uninitialized: [outer * inner], dtype: source.dtype)
        let places = wantsPlaces ? Tensor(uninitialized: [outer * inner], dtype: .int64) : nil
        let (best, index) = (values.pointer(Element.self), places?.pointer(Int64.self))
        let size = 4 * Parallel.grain
        if inner == 1 && outer == 1 && count > size {
            let pieces = (count + size - 1) / size
            let candidates = Tensor(uninitialized: [pieces], dtype: source.dtype)
            let candidatePlaces = Tensor(uninitialized: [pieces], dtype: .int64)
            let (ends, at) = (candidates.pointer(Element.self), candidatePlaces.pointer(Int64.self))
            Parallel.run(pieces) {
                Element.extremeRows(largest, ends + $0, at + $0, x + $0 * size, 1, Swift.min(size, count - $0 * size))
            }
            var winner: Int64 = 0
            Element.extremeRows(largest, best, &winner, ends, 1, pieces)
            index?[0] = winner * Int64(size) + at[Int(winner)]
        } else if inner == 1 {
            Parallel.rows(outer, of: count) {
                let row = $0.lowerBound
                Element.extremeRows(largest, best + row, index.map { $0 + row }, x + row * count, $0.count, count)
            }
        } else {
            let tile = 512
            let tiles = (inner + tile - 1) / tile
            Parallel.rows(outer * tiles, of: count * Swift.min(inner, tile)) { range in
                for part in range {
                    let (block, column) = (part / tiles, part % tiles * tile)
                    let to = block * inner + column
                    Element.extremeColumns(
                        largest, best + to, index.map { $0 + to }, x + block * count * inner + column, count,
                        Swift.min(tile, inner - column), inner)
                }
            }
        }
        return withExtendedLifetime(source) { (values, places) }
    }

    /// Sums of int64, in memory's order.
    func addedWhole() -> Tensor {
        let result = Tensor(uninitialized: [outer * inner], dtype: .int64)
        let (x, out) = (source.pointer(Int64.self), result.pointer(Int64.self))
        Parallel.rows(outer, of: count * inner) {
            let block = $0.lowerBound
            if inner == 1 {
                kernel_sum_rows_i64(out + block, x + block * count, $0.count, count)
            } else {
                for block in $0 {
                    kernel_sum_columns_i64(out + block * inner, x + block * count * inner, count, inner, inner)
                }
            }
        }
        return withExtendedLifetime(source) { result }
    }
}

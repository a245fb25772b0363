import CKernels

// Elements picked by tensors of indices, and the other way round: put or added at indices.

extension Tensor {
    /// Indices of int64, contiguous, that have been found to lie in 0..<extent; if `negative`, those that count from the end are
    /// replaced.
    func resolvedIndices(extent: Int, negative: Bool = false, _ what: @autoclosure () -> String) -> Tensor {
        Tensor.check(dtype == .int64, "\(what()) must be of int64, not \(dtype)")
        let source = contiguous()
        guard elementCount > 0 else { return source }
        var (low, high): (Int64, Int64) = (0, 0)
        kernel_index_range(source.pointer(Int64.self), elementCount, &low, &high)
        Tensor.check(
            high < Int64(extent) && (low >= 0 || (negative && low >= -Int64(extent))),
            "\(what()) must lie in 0..<\(extent), not \(low < 0 && !(negative && low >= -Int64(extent)) ? low : high)")
        return low >= 0 ? source : Tensor.where(source .< 0, source + Double(extent), source)
    }

    /// The slices `indices` (a vector) along `axis`: embedding look-up along axis 0. Gradients of a slice that is taken twice add up.
    public func indexSelect(_ axis: Int, _ indices: Tensor) -> Tensor {
        let place = shape.resolved(axis)
        Tensor.check(indices.rank <= 1, "indexSelect: the indices must be a vector, not of shape \(indices.shape)")
        let index = indices.resolvedIndices(
            extent: shape[place], "indexSelect: an index of axis \(axis) of shape \(shape)")
        let count = index.elementCount
        var target = shape
        target.dimensions[place] = count
        let result = Tensor(uninitialized: target, dtype: dtype)
        let (outer, extent, inner) = span(of: place)
        let bytes = inner * dtype.byteCount
        if result.elementCount > 0 {
            let source = contiguous()
            let (x, out, at) = (source.start, result.start, index.pointer(Int64.self))
            Parallel.rows(outer * count, of: inner) {
                kernel_take_slices(out, x, at, count, extent, bytes, $0.lowerBound, $0.upperBound)
            }
        }
        guard records else { return result }
        let (extents, saved) = (shape, Saved(index))
        return Tensor.record(result, "IndexSelect", self) { gradient, node in
            Tensor.zeros(extents, dtype: gradient.dtype).indexAdd(place, saved.unpacked(for: node), gradient)
        }
    }

    /// This tensor with the slices of `source` added to its slices `indices` (a vector) along `axis`, in the order of `indices`.
    public func indexAdd(_ axis: Int, _ indices: Tensor, _ source: Tensor) -> Tensor {
        let place = shape.resolved(axis)
        let index = indices.resolvedIndices(
            extent: shape[place], "indexAdd: an index of axis \(axis) of shape \(shape)")
        var expected = shape
        expected.dimensions[place] = index.elementCount
        Tensor.check(
            source.shape == expected && source.dtype == dtype && indices.rank <= 1,
            "indexAdd: \(source.dtype) of \(source.shape) at indices of \(indices.shape) into \(dtype) of \(shape)")
        let result = clone()
        let (outer, extent, inner) = span(of: place)
        let count = index.elementCount
        let values = source.contiguous()
        func run<Element: OrderedElement>(_ type: Element.Type) {
            let (x, out, at) = (values.pointer(Element.self), result.pointer(Element.self), index.pointer(Int64.self))
            // Each piece owns some targets and adds to them in the order of the indices.
            let pieces = outer > 1 ? 1 : Swift.max(1, Swift.min(8, count * inner / Parallel.grain))
            let size = (extent + pieces - 1) / pieces
            Parallel.run(outer * pieces) {
                let (block, piece) = ($0 / pieces, $0 % pieces)
                Element.addSlices(
                    out + block * extent * inner, x + block * count * inner, at, count, inner, Int64(piece * size),
                    Int64((piece + 1) * size))
            }
        }
        switch dtype {
        case .float32: run(Float.self)
        case .float64: run(Double.self)
        case .int64: run(Int64.self)
        default: Tensor.stop("indexAdd: needs floats or int64, not \(dtype)")
        }
        guard Tensor.records(self, source) else { return result }
        let saved = Saved(index)
        return Tensor.record(
            result, "IndexAdd",
            [
                (self, { gradient, _ in gradient }),
                (source, { gradient, node in gradient.indexSelect(place, saved.unpacked(for: node)) }),
            ])
    }

    /// Puts rows at places along the first axis of this contiguous tensor, whose memory is taken as `[extent, ...]`.
    func putRows(_ places: Tensor, _ rows: Tensor, extent: Int) {
        guard places.elementCount > 0, elementCount > 0 else { return }
        let source = rows.contiguous()
        kernel_put_slices(
            start, source.start, places.pointer(Int64.self), places.elementCount,
            elementCount / extent * dtype.byteCount)
    }

    // MARK: Along an axis

    /// The parts of this tensor that indices of shape `target` reach along `axis`: other axes may be longer here.
    private func reachable(_ target: Shape, _ axis: Int) -> Tensor {
        var result = self
        for other in 0..<rank where other != axis && shape[other] != target[other] {
            result = result.narrowed(other, 0..<target[other])
        }
        return result
    }

    private func checkAlong(_ axis: Int, _ indices: Tensor, _ operation: String) {
        Tensor.check(
            indices.rank == rank && (0..<rank).allSatisfy { $0 == axis || indices.shape[$0] <= shape[$0] },
            "\(operation): indices of shape \(indices.shape) along axis \(axis) of shape \(shape); their ranks must agree and other extents must not be larger"
        )
    }

    /// Element `[i, index[i, j, k], k]` for each index along `axis` (here 1): of the shape of `indices`.
    public func gather(_ axis: Int, _ indices: Tensor) -> Tensor {
        Tensor.check(rank > 0, "gather: a scalar has no axis")
        let place = shape.resolved(axis)
        checkAlong(place, indices, "gather")
        let base = reachable(indices.shape, place)
        if base !== self { return base.gather(place, indices) }
        let index = indices.resolvedIndices(extent: shape[place], "gather: an index of axis \(axis) of shape \(shape)")
        let result = Tensor(uninitialized: indices.shape, dtype: dtype)
        let (outer, extent, inner) = span(of: place)
        let (rows, size) = (indices.shape[place], dtype.byteCount)
        let source = contiguous()
        let (x, out, at) = (source.start, result.start, index.pointer(Int64.self))
        Parallel.rows(outer, of: rows * inner) {
            for block in $0 {
                let to = block * rows * inner
                kernel_take_along(out + to * size, x + block * extent * inner * size, at + to, rows, inner, size)
            }
        }
        guard records else { return result }
        let (extents, saved) = (shape, Saved(index))
        return Tensor.record(result, "Gather", self) { gradient, node in
            Tensor.zeros(extents, dtype: gradient.dtype).scatterAdd(place, saved.unpacked(for: node), gradient)
        }
    }

    /// ``gather(_:_:)`` with indices that broadcast to this shape in the other axes.
    public func takeAlong(_ axis: Int, _ indices: Tensor) -> Tensor {
        let place = shape.resolved(axis)
        var target = shape
        target.dimensions[place] = 1
        var wanted = indices.shape.rank == rank ? indices.shape : target
        wanted.dimensions[place] = 1
        guard indices.rank == rank, let both = wanted.broadcast(with: target) else {
            Tensor.stop(
                "takeAlong: indices of shape \(indices.shape) along axis \(axis) of shape \(shape) do not broadcast")
        }
        var (own, picked) = (both, both)
        own.dimensions[place] = shape[place]
        picked.dimensions[place] = indices.shape[place]
        let base = own == shape ? self : broadcast(to: own)
        return base.gather(place, indices.expanded(to: picked))
    }

    /// This tensor with `source` put at `[i, index[i, j, k], k]` along `axis` (here 1). Where an index comes twice the last is kept, and
    /// the gradient of `source` is then that of PyTorch: it is not defined for the others.
    public func scatter(_ axis: Int, _ indices: Tensor, _ source: Tensor) -> Tensor {
        let (place, index) = prepareScatter(axis, indices, source, "scatter")
        let result = clone()
        result.write(index, source, place, adding: false)
        guard Tensor.records(self, source) else { return result }
        let saved = Saved(index)
        let sourceShape = source.shape
        return Tensor.record(
            result, "Scatter",
            [
                (
                    self,
                    { gradient, node in
                        let index = saved.unpacked(for: node)
                        return gradient.scatter(place, index, Tensor.zeros(index.shape, dtype: gradient.dtype))
                    }
                ),
                (
                    source,
                    { gradient, node in gradient.gather(place, saved.unpacked(for: node)).placedAtFront(of: sourceShape)
                    }
                ),
            ])
    }

    /// This tensor with `source` added at `[i, index[i, j, k], k]` along `axis` (here 1), in the order of the indices.
    public func scatterAdd(_ axis: Int, _ indices: Tensor, _ source: Tensor) -> Tensor {
        let (place, index) = prepareScatter(axis, indices, source, "scatterAdd")
        let result = clone()
        result.write(index, source, place, adding: true)
        guard Tensor.records(self, source) else { return result }
        let saved = Saved(index)
        let sourceShape = source.shape
        return Tensor.record(
            result, "ScatterAdd",
            [
                (self, { gradient, _ in gradient }),
                (
                    source,
                    { gradient, node in gradient.gather(place, saved.unpacked(for: node)).placedAtFront(of: sourceShape)
                    }
                ),
            ])
    }

    private func prepareScatter(_ axis: Int, _ indices: Tensor, _ source: Tensor, _ operation: String) -> (Int, Tensor)
    {
        Tensor.check(rank > 0, "\(operation): a scalar has no axis")
        let place = shape.resolved(axis)
        checkAlong(place, indices, operation)
        Tensor.check(
            source.dtype == dtype && source.rank == rank
                && (0..<rank).allSatisfy { indices.shape[$0] <= source.shape[$0] },
            "\(operation): \(source.dtype) of \(source.shape) at indices of shape \(indices.shape) into \(dtype) of \(shape)"
        )
        return (
            place,
            indices.resolvedIndices(extent: shape[place], "\(operation): an index of axis \(axis) of shape \(shape)")
        )
    }

    /// This gradient of the front part of a source, with zeros for the rest of it.
    private func placedAtFront(of shape: Shape) -> Tensor {
        var result = self
        for axis in 0..<rank where self.shape[axis] != shape[axis] {
            var extents = result.shape
            extents.dimensions[axis] = shape[axis]
            result = result.placed(in: extents, axis: axis, range: 0..<self.shape[axis])
        }
        return result
    }

    /// Puts or adds the front part of `source` in place, through a copy where the indices do not reach all of this tensor.
    private func write(_ index: Tensor, _ source: Tensor, _ axis: Int, adding: Bool) {
        let values = source.detach().reachable(index.shape, axis).narrowed(axis, 0..<index.shape[axis]).contiguous()
        let reached = detach().reachable(index.shape, axis)
        let work = reached.contiguous()
        let (outer, extent, inner) = work.span(of: axis)
        let (rows, size) = (index.shape[axis], dtype.byteCount)
        let at = index.pointer(Int64.self)
        func add<Element: OrderedElement>(_ type: Element.Type) {
            let (x, out) = (values.pointer(Element.self), work.pointer(Element.self))
            Parallel.rows(outer, of: rows * inner) {
                for block in $0 {
                    let from = block * rows * inner
                    Element.addAlong(out + block * extent * inner, x + from, at + from, rows, inner)
                }
            }
        }
        if adding {
            switch dtype {
            case .float32: add(Float.self)
            case .float64: add(Double.self)
            case .int64: add(Int64.self)
            default: Tensor.stop("scatterAdd: needs floats or int64, not \(dtype)")
            }
        } else {
            let (x, out) = (values.start, work.start)
            Parallel.rows(outer, of: rows * inner) {
                for block in $0 {
                    let from = block * rows * inner
                    kernel_put_along(out + block * extent * inner * size, x + from * size, at + from, rows, inner, size)
                }
            }
        }
        if work.storage !== storage { reached.copy(from: work) }
    }

    // MARK: Masks

    /// The places of the elements that are not 0: `[count, rank]` of int64, in row-major order.
    public func nonzero() -> Tensor {
        let mask = dtype == .bool ? contiguous() : noGrad { notEqual(0) }
        let count = kernel_true_places(nil, mask.pointer(Bool.self), elementCount)
        let flat = Tensor(uninitialized: [count], dtype: .int64)
        _ = kernel_true_places(flat.pointer(Int64.self), mask.pointer(Bool.self), elementCount)
        let result = Tensor(uninitialized: [count, rank], dtype: .int64)
        let (from, to) = (flat.pointer(Int64.self), result.pointer(Int64.self))
        for row in 0..<count {
            var place = Int(from[row])
            for axis in (0..<rank).reversed() {
                to[row * rank + axis] = Int64(place % shape[axis])
                place /= shape[axis]
            }
        }
        return result
    }

    /// The elements where `mask` holds, as a vector in row-major order. The mask broadcasts to this shape.
    public func maskedSelect(_ mask: Tensor) -> Tensor {
        guard mask.dtype == .bool, let both = mask.shape.broadcast(with: shape) else {
            Tensor.stop(
                "maskedSelect: a mask \(mask.dtype) of \(mask.shape) for a tensor of shape \(shape); it needs bool that broadcasts"
            )
        }
        let whole = mask.expanded(to: both).contiguous()
        let count = kernel_true_places(nil, whole.pointer(Bool.self), whole.elementCount)
        let places = Tensor(uninitialized: [count], dtype: .int64)
        _ = kernel_true_places(places.pointer(Int64.self), whole.pointer(Bool.self), whole.elementCount)
        return (shape == both ? self : broadcast(to: both)).reshaped([whole.elementCount]).indexSelect(0, places)
    }
}

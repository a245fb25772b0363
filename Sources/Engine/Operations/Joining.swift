import CKernels

// Tensors joined, cut apart, moved around and repeated.

extension Tensor {
    /// The tensors one after the other along `axis`; their other extents agree.
    public static func concatenated(_ tensors: [Tensor], axis: Int = 0) -> Tensor {
        guard let first = tensors.first else { stop("concatenated: needs at least one tensor") }
        check(first.rank > 0, "concatenated: scalars have no axis; use stacked")
        let place = first.shape.resolved(axis)
        var shape = first.shape
        shape.dimensions[place] = 0
        for tensor in tensors {
            var other = tensor.shape
            check(
                tensor.rank == first.rank && tensor.dtype == first.dtype,
                "concatenated: \(tensor.dtype) of \(tensor.shape) with \(first.dtype) of \(first.shape)")
            shape.dimensions[place] += other.dimensions[place]
            other.dimensions[place] = first.shape.dimensions[place]
            check(other == first.shape, "concatenated: shapes \(tensors.map(\.shape)) differ beyond axis \(axis)")
        }
        // Channels that are innermost are joined so: a row of channels for each position.
        let joinsRows =
            place == 1 && tensors.contains { !$0.isContiguous } && tensors.allSatisfy { $0.isChannelsLast }
        let result =
            joinsRows
            ? Tensor(uninitializedChannelsLast: shape, dtype: first.dtype)
            : Tensor(uninitialized: shape, dtype: first.dtype)
        let (outer, total, inner) =
            joinsRows ? (shape.elementCount / Swift.max(1, shape[1]), shape[1], 1) : result.span(of: place)
        let unit = inner * first.dtype.byteCount
        var ranges: [Range<Int>] = []
        var start = 0
        for tensor in tensors {
            let extent = tensor.shape.dimensions[place]
            ranges.append(start..<start + extent)
            let source = joinsRows ? tensor : tensor.contiguous()
            let (x, out, offset) = (source.start, result.start, start)
            if tensor.elementCount > 0 {
                Parallel.rows(outer, of: extent * inner) {
                    let block = $0.lowerBound
                    kernel_copy_blocks(
                        out + (block * total + offset) * unit, total * unit, x + block * extent * unit, extent * unit,
                        extent * unit,
                        $0.count)
                }
            }
            start += extent
        }
        return record(
            result, "Concatenate",
            zip(tensors, ranges).map { tensor, range in (tensor, { gradient, _ in gradient.narrowed(place, range) }) })
    }

    /// The tensors, all of one shape, joined along a new axis.
    public static func stacked(_ tensors: [Tensor], axis: Int = 0) -> Tensor {
        guard let first = tensors.first else { stop("stacked: needs at least one tensor") }
        check(
            tensors.allSatisfy { $0.shape == first.shape },
            "stacked: the tensors need one shape, not \(tensors.map(\.shape))")
        let place = axis < 0 ? axis + first.rank + 1 : axis
        check(place >= 0 && place <= first.rank, "stacked: axis \(axis) is not a place in shape \(first.shape)")
        return concatenated(tensors.map { $0.unsqueezed(place) }, axis: place)
    }

    /// Views of parts of the given sizes along `axis`, one after the other.
    public func split(_ sizes: [Int], axis: Int = 0) -> [Tensor] {
        let place = shape.resolved(axis)
        Tensor.check(
            sizes.reduce(0, +) == shape[place] && sizes.allSatisfy { $0 >= 0 },
            "split: sizes \(sizes) do not add up to axis \(axis) of shape \(shape)")
        var start = 0
        return sizes.map { size in
            defer { start += size }
            return narrowed(place, start..<start + size)
        }
    }

    /// Views of parts of `size` along `axis`; the last may be smaller.
    public func split(_ size: Int, axis: Int = 0) -> [Tensor] {
        Tensor.check(size > 0, "split: the parts' size must be positive, not \(size)")
        let extent = shape[axis]
        if extent == 0 { return [self] }
        return split(stride(from: 0, to: extent, by: size).map { Swift.min(size, extent - $0) }, axis: axis)
    }

    /// At most `count` views of equal size along `axis`; the last may be smaller.
    public func chunked(_ count: Int, axis: Int = 0) -> [Tensor] {
        Tensor.check(count > 0, "chunked: the number of parts must be positive, not \(count)")
        return split(Swift.max(1, (shape[axis] + count - 1) / count), axis: axis)
    }

    /// A view of each element along `axis`, which is dropped from their shape.
    public func unbound(axis: Int = 0) -> [Tensor] {
        let place = shape.resolved(axis)
        return (0..<shape[place]).map { narrowed(place, $0..<$0 + 1).squeezed(place) }
    }

    /// The elements moved by `shift` along `axis`; those that leave at one end come in at the other.
    public func rolled(_ shift: Int, axis: Int) -> Tensor {
        let place = shape.resolved(axis)
        let extent = shape[place]
        guard extent > 0 else { return self * 1 }
        let cut = ((-shift) % extent + extent) % extent
        return .concatenated([narrowed(place, cut..<extent), narrowed(place, 0..<cut)], axis: place)
    }

    /// The elements in row-major order moved by `shift`; those that leave at one end come in at the other.
    public func rolled(_ shift: Int) -> Tensor { reshaped([elementCount]).rolled(shift, axis: 0).reshaped(shape.array) }

    /// The whole tensor side by side with itself, `counts` times along each axis. Missing axes, here or there, count as 1.
    public func tiled(_ counts: [Int]) -> Tensor {
        Tensor.check(counts.allSatisfy { $0 >= 0 }, "tiled: counts cannot be negative: \(counts)")
        let rank = Swift.max(self.rank, counts.count)
        let all = Array(repeating: 1, count: rank - counts.count) + counts
        var result = reshaped(Array(repeating: 1, count: rank - self.rank) + shape.array)
        for (axis, count) in all.enumerated() where count != 1 {
            var target = result.shape.array
            target[axis] *= count
            let (outer, extent, inner) = result.span(of: axis)
            result = result.reshaped([outer, 1, extent * inner]).broadcast(to: [outer, count, extent * inner]).reshaped(
                target)
        }
        return result
    }

    /// Each element `count` times in a row along `axis`.
    public func repeatInterleaved(_ count: Int, axis: Int) -> Tensor {
        Tensor.check(count >= 0, "repeatInterleaved: the count cannot be negative: \(count)")
        let place = shape.resolved(axis)
        var target = shape.array
        target[place] *= count
        let (outer, extent, inner) = span(of: place)
        return reshaped([outer * extent, 1, inner]).broadcast(to: [outer * extent, count, inner]).reshaped(target)
    }

    /// Element `i` along `axis` `counts[i]` times in a row.
    public func repeatInterleaved(_ counts: [Int], axis: Int) -> Tensor {
        Tensor.check(
            counts.count == shape[axis] && counts.allSatisfy { $0 >= 0 },
            "repeatInterleaved: \(counts.count) counts for axis \(axis) of shape \(shape)")
        return indexSelect(
            axis, Tensor(counts.enumerated().flatMap { Array(repeating: Int64($0.offset), count: $0.element) }))
    }

    /// The coordinates of a grid over vectors: each broadcast to the grid's shape, the first along the first axis.
    public static func meshGrid(_ vectors: [Tensor]) -> [Tensor] {
        check(vectors.allSatisfy { $0.rank == 1 }, "meshGrid: needs vectors, not \(vectors.map(\.shape))")
        let shape = Shape(vectors.map(\.elementCount))
        return vectors.enumerated().map { axis, vector in
            var extents = Array(repeating: 1, count: vectors.count)
            extents[axis] = vector.elementCount
            return vector.reshaped(extents).broadcast(to: shape)
        }
    }
}

extension Tensor {
    /// The part of each matrix on and above the diagonal that lies `offset` above the main one; zeros below.
    public func upperTriangle(_ offset: Int = 0) -> Tensor { triangle(offset, upper: true) }

    /// The part of each matrix on and below the diagonal that lies `offset` above the main one; zeros above.
    public func lowerTriangle(_ offset: Int = 0) -> Tensor { triangle(offset, upper: false) }

    private func triangle(_ offset: Int, upper: Bool) -> Tensor {
        Tensor.check(rank >= 2, "a triangle of a tensor of shape \(shape); it needs matrices")
        let source = contiguous()
        let result = Tensor(uninitialized: shape, dtype: dtype)
        let (rows, columns, size) = (shape[-2], shape[-1], dtype.byteCount)
        let (x, out) = (source.start, result.start)
        if elementCount > 0 {
            Parallel.rows(elementCount / columns, of: columns) {
                kernel_triangle(out, x, rows, columns, offset, upper, size, $0.lowerBound, $0.upperBound)
            }
        }
        return Tensor.record(result, upper ? "UpperTriangle" : "LowerTriangle", self) { gradient, _ in
            gradient.triangle(offset, upper: upper)
        }
    }

    /// The identity matrix `[rows, rows]`, or with `columns` ones on the diagonal of `[rows, columns]`.
    public static func eye(_ rows: Int, _ columns: Int? = nil, dtype: DType = .float32) -> Tensor {
        let result = zeros([rows, columns ?? rows], dtype: dtype)
        result.diagonal().fill(1)
        return result
    }
}

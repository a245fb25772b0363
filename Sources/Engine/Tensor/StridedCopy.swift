import CKernels

/// Copies between a tensor of any layout and a contiguous one.
enum StridedCopy {
    /// `source` of any layout into the contiguous `destination` of the same shape.
    static func gather(_ source: Tensor, into destination: Tensor) {
        assert(destination.isContiguous && source.shape == destination.shape)
        if source.isContiguous {
            copy(source, to: destination)
            return
        }
        if source.dtype.byteCount >= 4 && source.isChannelsLast {
            ChannelsLast.transpose(
                source.start, destination.start, source.shape, source.dtype, toChannelsLast: false)
            return
        }
        if source.dtype.byteCount >= 4 && source.isBatchLast {
            BatchLast.transpose(source.start, destination.start, source.shape, source.dtype, toBatchLast: false)
            return
        }
        walk(
            source.layout, size: source.dtype.byteCount, strided: source.start, packed: destination.start, gather: true)
    }

    /// The contiguous `source` into `destination` of any layout.
    static func scatter(_ source: Tensor, into destination: Tensor) {
        assert(source.isContiguous && source.shape == destination.shape)
        if destination.isContiguous {
            copy(source, to: destination)
            return
        }
        walk(
            destination.layout, size: source.dtype.byteCount, strided: destination.start, packed: source.start,
            gather: false)
    }

    private static func copy(_ source: Tensor, to destination: Tensor) {
        let size = source.dtype.byteCount
        let (from, to) = (source.start, destination.start)
        Parallel.elements(source.elementCount) {
            (to + $0.lowerBound &* size).copyMemory(from: from + $0.lowerBound &* size, byteCount: $0.count &* size)
        }
    }

    private static func walk(
        _ layout: Layout, size: Int, strided: UnsafeMutableRawPointer, packed: UnsafeMutableRawPointer, gather: Bool
    ) {
        let extents = layout.shape.array
        let strides = (0..<layout.shape.rank).map { layout.strides[$0] }
        guard let outer = extents.firstIndex(where: { $0 != 1 }) else {
            copy(extents, strides, size: size, strided: strided, packed: packed, gather: gather)
            return
        }
        let inner = extents[(outer + 1)...].reduce(1, *)
        Parallel.rows(extents[outer], of: inner) { rows in
            var part = extents
            part[outer] = rows.count
            copy(
                part, strides, size: size, strided: strided + rows.lowerBound * strides[outer] * size,
                packed: packed + rows.lowerBound * inner * size, gather: gather)
        }
    }

    private static func copy(
        _ extents: [Int], _ strides: [Int], size: Int, strided: UnsafeMutableRawPointer,
        packed: UnsafeMutableRawPointer, gather: Bool
    ) {
        kernel_strided_copy(
            gather ? packed : strided, gather ? strided : packed, extents, strides, extents.count, size, gather)
    }
}

extension Tensor {
    /// The first element's address, untyped.
    @inline(__always)
    var start: UnsafeMutableRawPointer { storage.pointer + layout.offset &* dtype.byteCount }
}

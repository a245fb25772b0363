import CKernels

// Images in memory with their channels innermost: the shape stays [N, C, ...], the strides are those of [N, ..., C].
// Convolutions compute in this order and leave their results in it; elementwise operations, batch normalization and pooling keep it.

extension Layout {
    /// The axis `innermost` of `[N, C, ...]` innermost and the others in order, without gaps; row-major below three axes.
    init(_ shape: Shape, innermost: Int) {
        self.init(contiguous: shape)
        guard shape.rank > 2 else { return }
        strides[innermost] = 1
        var stride = shape.dimensions[innermost]
        for axis in (0..<shape.rank).reversed() where axis != innermost {
            strides[axis] = stride
            stride &*= shape.dimensions[axis]
        }
    }

    /// Whether the elements lie with that axis innermost, without gaps. Extents of 1 have any stride.
    func isPacked(innermost: Int) -> Bool {
        guard shape.rank > 2 else { return isContiguous }
        let expected = Layout(shape, innermost: innermost)
        for axis in 0..<shape.rank where shape.dimensions[axis] != 1 {
            if shape.dimensions[axis] == 0 { return true }
            if strides[axis] != expected.strides[axis] { return false }
        }
        return true
    }

    /// Channels innermost, without gaps.
    init(channelsLast shape: Shape) { self.init(shape, innermost: 1) }

    /// Whether the elements of `[N, C, ...]` lie with their channels innermost, without gaps.
    var isChannelsLast: Bool { isPacked(innermost: 1) }
}

extension Tensor {
    /// Memory of its own with the channels of `[N, C, ...]` innermost; the content is arbitrary.
    convenience init(uninitializedChannelsLast shape: Shape, dtype: DType) {
        self.init(uninitialized: Layout(channelsLast: shape), dtype: dtype)
    }

    /// Memory of its own with a layout without gaps; the content is arbitrary.
    convenience init(uninitialized layout: Layout, dtype: DType) {
        self.init(
            storage: Storage(byteCount: layout.shape.elementCount &* dtype.byteCount), layout: layout, dtype: dtype,
            isContiguous: layout.isContiguous)
    }

    var isChannelsLast: Bool { layout.isChannelsLast }

    /// The same elements with channels innermost, this tensor itself if they are already; no gradient is recorded.
    func channelsLast() -> Tensor {
        if isChannelsLast { return self }
        if let window = channelWindow() { return window }
        let source = contiguous()
        let result = Tensor(uninitializedChannelsLast: shape, dtype: dtype)
        ChannelsLast.transpose(source.start, result.start, shape, dtype, toChannelsLast: true)
        return result
    }

    /// The same elements with channels innermost in memory, and with this tensor's history: what convolutions compute on. Where several
    /// layers read one tensor, it is best brought into this order once. PyTorch: `x.to(memory_format=torch.channels_last)`.
    public func channelsLastWithHistory() -> Tensor { withHistory(of: channelsLast()) }

    /// `copy`, the same elements in another order, with this tensor's history.
    func withHistory(of copy: Tensor) -> Tensor {
        if copy !== self { copy.node = node }
        return copy
    }

    /// A copy of some channels of channels-last memory, row by row; nil if this is not such a window.
    private func channelWindow() -> Tensor? {
        guard rank > 2, elementCount > 0, layout.strides[1] == 1 else { return nil }
        let stride = layout.strides[rank - 1]
        var expected = Layout(channelsLast: shape).strides
        for axis in 0..<rank where axis != 1 { expected[axis] = expected[axis] / shape[1] * stride }
        for axis in 0..<rank where layout.strides[axis] != expected[axis] { return nil }
        let result = Tensor(uninitializedChannelsLast: shape, dtype: dtype)
        let (size, row) = (dtype.byteCount, shape[1] * dtype.byteCount)
        Parallel.rows(elementCount / shape[1], of: shape[1]) {
            kernel_copy_blocks(
                result.start + $0.lowerBound * row, row, start + $0.lowerBound * stride * size, stride * size, row,
                $0.count)
        }
        return result
    }

    /// Whether the elements fill their memory without gaps, in one of three orders.
    @inline(__always)
    var isPacked: Bool { isContiguous || isChannelsLast || isBatchLast }

    /// This tensor if its elements lie without gaps, in one of three orders; else a row-major copy.
    @inline(__always)
    func packed() -> Tensor { isPacked ? self : contiguous() }

    /// This tensor if its elements lie without gaps, row-major or with the channels innermost; else a copy that does.
    func packedByImage() -> Tensor {
        isContiguous || isChannelsLast ? self : isBatchLast ? channelsLast() : contiguous()
    }

    /// The same elements in the order of `other`, which has the same shape and is packed.
    @inline(__always)
    func packed(like other: Tensor) -> Tensor {
        if isContiguous && other.isContiguous { return self }
        if other.isContiguous { return contiguous() }
        return other.isChannelsLast ? channelsLast() : batchLast()
    }

    /// Memory of its own in the order of `other`, which is packed; the content is arbitrary.
    @inline(__always)
    convenience init(uninitializedLike other: Tensor, dtype: DType? = nil) {
        let dtype = dtype ?? other.dtype
        self.init(
            storage: Storage(byteCount: other.elementCount &* dtype.byteCount),
            layout: Layout(shape: other.shape, strides: other.layout.strides, offset: 0), dtype: dtype,
            isContiguous: other.isContiguous)
    }
}

enum ChannelsLast {
    /// Positions in one piece of work.
    private static let span = 2048

    /// Copies `[N, C, ...]` between both orders.
    static func transpose(
        _ source: UnsafeMutableRawPointer, _ target: UnsafeMutableRawPointer, _ shape: Shape, _ dtype: DType,
        toChannelsLast: Bool
    ) {
        let (channels, size) = (shape[1], dtype.byteCount)
        let positions = shape.array.dropFirst(2).reduce(1, *)
        guard positions > 0, channels > 0 else { return }
        let spans = (positions + span - 1) / span
        Parallel.run(shape[0] * spans) { piece in
            let start = piece / spans * channels * positions
            let first = piece % spans * span
            let count = min(span, positions - first)
            let (planes, rows) = ((start + first) * size, (start + first * channels) * size)
            if toChannelsLast {
                kernel_transpose(target + rows, source + planes, channels, count, channels, positions, size)
            } else {
                kernel_transpose(target + planes, source + rows, count, channels, positions, channels, size)
            }
        }
    }
}

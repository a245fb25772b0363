// Images in memory with the batch innermost: the shape stays [N, C, ...], the strides are those of [C, ..., N].
// Convolutions of few channels compute in this order, where a vector holds as many images whatever the number of channels;
// elementwise operations, pooling and interpolation keep it. It is the channels-last order of [C, N, ...].

extension Layout {
    /// The batch innermost, without gaps.
    init(batchLast shape: Shape) { self.init(shape, innermost: 0) }

    /// Whether the elements of `[N, C, ...]` lie with the batch innermost, without gaps.
    var isBatchLast: Bool { isPacked(innermost: 0) }
}

extension Tensor {
    /// Memory of its own with the batch of `[N, C, ...]` innermost; the content is arbitrary.
    convenience init(uninitializedBatchLast shape: Shape, dtype: DType) {
        self.init(uninitialized: Layout(batchLast: shape), dtype: dtype)
    }

    var isBatchLast: Bool { layout.isBatchLast }

    /// The same elements with the batch innermost, this tensor itself if it lies so already; no gradient is recorded.
    func batchLast() -> Tensor {
        if isBatchLast { return self }
        let source = contiguous()
        let result = Tensor(uninitializedBatchLast: shape, dtype: dtype)
        BatchLast.transpose(source.start, result.start, shape, dtype, toBatchLast: true)
        return result
    }
}

enum BatchLast {
    /// Copies `[N, C, ...]` between this order and the row-major one: a matrix with a row for each image.
    static func transpose(
        _ source: UnsafeMutableRawPointer, _ target: UnsafeMutableRawPointer, _ shape: Shape, _ dtype: DType,
        toBatchLast: Bool
    ) {
        let elements = shape.array.dropFirst().reduce(1, *)
        ChannelsLast.transpose(source, target, [1, shape[0], elements], dtype, toChannelsLast: toBatchLast)
    }
}

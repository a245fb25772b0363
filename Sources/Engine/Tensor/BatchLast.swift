import CKernels

// Images in memory with the batch innermost: the shape stays [N, C, ...], the strides are those of [C, ..., N].
// Convolutions of few channels compute in this order, where a vector holds as many images whatever the number of channels;
// elementwise operations and pooling keep it. It is the channels-last order of [C, N, ...].

extension Layout {
    /// The batch innermost, without gaps.
    init(batchLast shape: Shape) { self.init(shape, innermost: 0) }

    /// Whether the elements of `[N, C, ...]` lie with the batch innermost, without gaps.
    var isBatchLast: Bool { isPacked(innermost: 0) }
}

extension Tensor {
    /// Memory of its own with the batch of `[N, C, ...]` innermost; the content is arbitrary.
    convenience init(uninitializedBatchLast shape: Shape, dtype: DType) {
        let layout = Layout(batchLast: shape)
        self.init(
            storage: Storage(byteCount: shape.elementCount &* dtype.byteCount), layout: layout, dtype: dtype,
            isContiguous: layout.isContiguous)
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
    /// Elements of an image in one piece of work.
    private static let span = 2048

    /// Copies `[N, C, ...]` between this order and the row-major one.
    static func transpose(
        _ source: UnsafeMutableRawPointer, _ target: UnsafeMutableRawPointer, _ shape: Shape, _ dtype: DType,
        toBatchLast: Bool
    ) {
        let (batch, size) = (shape[0], dtype.byteCount)
        let elements = shape.array.dropFirst().reduce(1, *)
        guard batch > 0, elements > 0 else { return }
        Parallel.run((elements + span - 1) / span) { piece in
            let first = piece * span
            let count = min(span, elements - first)
            let (rows, columns) = (first * size, first * batch * size)
            if toBatchLast {
                kernel_transpose(target + columns, source + rows, batch, count, batch, elements, size)
            } else {
                kernel_transpose(target + rows, source + columns, count, batch, elements, batch, size)
            }
        }
    }
}

import CKernels

/// Batch normalization of tensors with their channels innermost: a matrix with a row of channels for each position. Sums go over
/// pieces of rows, each in memory of its own, and the pieces then in order.
enum ChannelRows {
    /// Sums `[2, C]` over all rows, of pieces that `body` fills.
    private static func sums(
        _ x: Tensor, _ body: (_ sums: UnsafeMutablePointer<Double>, _ first: Int, _ count: Int) -> Void
    ) -> [Double] {
        let channels = x.shape[1]
        let rows = x.elementCount / channels
        let size = max(32, Parallel.grain / channels)
        let pieces = (rows + size - 1) / size
        let memory = Storage(byteCount: pieces * 2 * channels * 8)
        let partial = memory.pointer.assumingMemoryBound(to: Double.self)
        Parallel.run(pieces) { piece in
            body(partial + piece * 2 * channels, piece * size, min(size, rows - piece * size))
        }
        return (0..<2 * channels).map { index in
            var sum = 0.0
            for piece in 0..<pieces { sum += partial[piece * 2 * channels + index] }
            return sum
        }
    }

    private static func vector(_ values: [Double], like x: Tensor) -> Tensor { Tensor(values).to(x.dtype) }

    /// Mean, biased variance and 1 / √(variance + epsilon) of each channel.
    static func statistics(of x: Tensor, epsilon: Double) -> (mean: Tensor, variance: Tensor, scale: Tensor) {
        let (channels, size) = (x.shape[1], x.dtype.byteCount)
        let count = Double(x.elementCount / channels)
        let sums = sums(x) { kernel_row_moments(x.isWide, $0, x.start + $1 * channels * size, x.start, $2, channels) }
        let pivot = (0..<channels).map { channel in
            x.dtype == .float32 ? Double(x.pointer(Float.self)[channel]) : x.pointer(Double.self)[channel]
        }
        let mean = (0..<channels).map { pivot[$0] + sums[$0] / count }
        let variance = (0..<channels).map { channel -> Double in
            let value = (sums[channels + channel] - sums[channel] * sums[channel] / count) / count
            // Rounding can leave a little less than nothing; NaN stays.
            return value < 0 ? 0 : value
        }
        let scale = variance.map { 1 / ($0 + epsilon).squareRoot() }
        return (vector(mean, like: x), vector(variance, like: x), vector(scale, like: x))
    }

    /// (x - mean) · scale · weight + bias into `output`, which lies as `x` does; then max(·, 0) if asked for.
    static func normalize(
        _ x: Tensor, mean: Tensor, scale: Tensor, weight: Tensor?, bias: Tensor?, appliesReLU: Bool,
        into output: Tensor
    ) {
        let (channels, size) = (x.shape[1], x.dtype.byteCount)
        let factor = noGrad { weight.map { scale * $0.detach() } ?? scale }
        let shift = bias?.contiguous() ?? Tensor.zeros([channels], dtype: x.dtype)
        Parallel.rows(x.elementCount / channels, of: channels) {
            let at = $0.lowerBound * channels * size
            kernel_row_affine(
                x.isWide, output.start + at, x.start + at, mean.start, factor.start, shift.start,
                appliesReLU, $0.count, channels)
        }
    }

    /// The gradients of input (if `dx` is given), weight and bias; with `rectified`, the output of a ReLU that came after, from the
    /// gradient of that.
    static func gradients(
        _ dy: Tensor, rectified: Tensor?, _ x: Tensor, mean: Tensor, scale: Tensor, weight: Tensor?, training: Bool,
        into dx: Tensor?
    ) -> (weight: Tensor, bias: Tensor) {
        let (channels, size) = (x.shape[1], x.dtype.byteCount)
        let count = Double(x.elementCount / channels)
        let sums = sums(x) {
            let at = $1 * channels * size
            kernel_row_products(
                x.isWide, $0, dy.start + at, rectified.map { $0.start + at }, x.start + at, mean.start, $2, channels)
        }
        let scales = scale.doubles
        let products = (0..<channels).map { sums[channels + $0] * scales[$0] }
        if let dx {
            let a = vector((0..<channels).map { training ? sums[$0] / count : 0 }, like: x)
            let b = vector((0..<channels).map { training ? products[$0] * scales[$0] / count : 0 }, like: x)
            let factor = noGrad { weight.map { scale * $0.detach() } ?? scale }
            Parallel.rows(x.elementCount / channels, of: channels) {
                let at = $0.lowerBound * channels * size
                kernel_row_gradient(
                    x.isWide, dx.start + at, dy.start + at, rectified.map { $0.start + at }, x.start + at, mean.start,
                    factor.start, a.start, b.start, $0.count, channels)
            }
        }
        return (vector(products, like: x), vector(Array(sums[..<channels]), like: x))
    }
}

import CKernels

/// Convolutions of few channels, directly, over memory with the batch innermost: a vector holds sixteen images, so that no lane is
/// idle however many channels there are.
///
/// Padding is copied into the images first. The gradient of the input is the convolution of the output's gradient, spread by the
/// stride, with the filters turned round.
struct BatchLastConvolution {
    let geometry: ConvolutionGeometry

    private static let lanes = Int(batch_last_lanes)
    /// Channels beyond which other algorithms' vectors are full, or nearly.
    private static let mostChannels = 24
    /// Channels that one piece of work computes at once at most.
    private static let mostOutputs = 5

    /// Whether the batch fills its vectors and the channels would not fill theirs: at most 24, and not a multiple of 16.
    static func serves(_ geometry: ConvolutionGeometry) -> Bool {
        geometry.groups == 1 && geometry.depth == .init() && geometry.batch % lanes == 0 && !geometry.isEmpty
            && geometry.inputChannels <= mostChannels && geometry.outputChannels <= mostChannels
            && (geometry.inputChannels % 16 != 0 || geometry.outputChannels % 16 != 0)
            && geometry.taps <= 128 && geometry.height.stride <= 2 && geometry.width.stride <= 2
    }

    private var axes: [ConvolutionGeometry.Axis] { [geometry.height, geometry.width] }

    private typealias Pair = (Int, Int)

    private static func pair(_ axes: [ConvolutionGeometry.Axis], _ of: (ConvolutionGeometry.Axis) -> Int) -> Pair {
        (of(axes[0]), of(axes[1]))
    }

    private func pair(_ of: (ConvolutionGeometry.Axis) -> Int) -> Pair { Self.pair(axes, of) }

    /// What the output reads of an axis, padding included.
    private func read(_ axis: ConvolutionGeometry.Axis) -> Int { (axis.output - 1) * axis.stride + axis.span }

    /// The shape of the convolution of padded images.
    private var shape: BatchLastShape {
        BatchLastShape(
            batch: geometry.batch, inputs: geometry.inputChannels, outputs: geometry.outputChannels,
            input: pair(read), output: pair(\.output), kernel: pair(\.kernel), stride: pair(\.stride),
            dilation: pair(\.dilation))
    }

    /// Channels in nearly equal blocks of at most ``mostOutputs``.
    private static func blocks(_ channels: Int) -> [Range<Int>] {
        let count = (channels + mostOutputs - 1) / mostOutputs
        return (0..<count).map { channels * $0 / count..<channels * ($0 + 1) / count }
    }

    /// Images of `planes` channels inside larger ones of zeros, or as they are if nothing is added.
    private func placed(
        _ images: Tensor, _ planes: Int, size: Pair, in whole: Pair, before: Pair, step: Pair
    ) -> Tensor {
        if size == whole && before == (0, 0) && step == (1, 1) { return images }
        let result = Tensor(uninitialized: [planes * whole.0 * whole.1 * geometry.batch], dtype: .float32)
        let (target, source) = (result.pointer(Float.self), images.pointer(Float.self))
        Parallel.run(planes) { plane in
            withUnsafePointers(size, whole, before, step) {
                kernel_batch_last_place(target, source, geometry.batch, $0, $1, $2, $3, plane, plane + 1)
            }
        }
        return result
    }

    private func withUnsafePointers(
        _ a: Pair, _ b: Pair, _ c: Pair, _ d: Pair,
        _ body: (UnsafePointer<Int>, UnsafePointer<Int>, UnsafePointer<Int>, UnsafePointer<Int>) -> Void
    ) {
        [a.0, a.1, b.0, b.1, c.0, c.1, d.0, d.1].withUnsafeBufferPointer {
            guard let start = $0.baseAddress else { return }
            body(start, start + 2, start + 4, start + 6)
        }
    }

    /// The input with its padding.
    private func padded(_ x: Tensor) -> Tensor {
        placed(
            x, geometry.inputChannels, size: pair(\.input), in: pair(read), before: pair(\.before), step: (1, 1))
    }

    /// x ∗ w + b, then max(·, 0) if asked for. `x` and the result have the batch innermost.
    func output(_ x: Tensor, _ w: Tensor, _ bias: Tensor?, appliesReLU: Bool, shape outputShape: Shape) -> Tensor {
        let filters = BatchLastFilters(
            weight: w.pointer(Float.self), output_stride: geometry.terms, input_stride: geometry.taps, flips: false)
        let result = Tensor(uninitializedBatchLast: outputShape, dtype: .float32)
        Self.convolve(padded(x), shape, filters, bias, appliesReLU: appliesReLU, into: result)
        withExtendedLifetime(w) {}
        return result
    }

    /// The gradient of the input from that of the output, + b; both have the batch innermost.
    func input(_ dy: Tensor, _ w: Tensor, _ bias: Tensor?, shape inputShape: Shape) -> Tensor {
        var shape = shape
        swap(&shape.inputs, &shape.outputs)
        (shape.output, shape.stride) = (pair(\.input), (1, 1))
        shape.input = pair { $0.input + $0.span - 1 }
        let spread = placed(
            dy, geometry.outputChannels, size: pair(\.output), in: shape.input,
            before: pair { $0.span - 1 - $0.before }, step: pair(\.stride))
        let filters = BatchLastFilters(
            weight: w.pointer(Float.self), output_stride: geometry.taps, input_stride: geometry.terms, flips: true)
        let result = Tensor(uninitializedBatchLast: inputShape, dtype: .float32)
        Self.convolve(spread, shape, filters, bias, appliesReLU: false, into: result)
        withExtendedLifetime(w) {}
        return result
    }

    private static func convolve(
        _ images: Tensor, _ shape: BatchLastShape, _ filters: BatchLastFilters, _ bias: Tensor?, appliesReLU: Bool,
        into result: Tensor
    ) {
        let blocks = blocks(shape.outputs)
        let (rows, size) = (shape.output.0, max(1, 4096 / max(1, shape.output.1 * shape.batch)))
        let bands = (rows + size - 1) / size
        Parallel.run(blocks.count * bands) { piece in
            let (block, first) = (blocks[piece / bands], piece % bands * size)
            var (shape, filters) = (shape, filters)
            kernel_batch_last_output(
                result.pointer(), images.pointer(), &shape, &filters, bias?.pointer(), appliesReLU, block.lowerBound,
                block.upperBound, first, min(rows, first + size))
        }
    }

    /// The gradients of the weight, and of the bias if it is wanted. `x` and `dy` have the batch innermost.
    func weight(
        _ x: Tensor, _ dy: Tensor, shape weightShape: Shape, wantsBias: Bool
    ) -> (weight: Tensor, bias: Tensor?) {
        let images = padded(x)
        let result = Tensor(uninitialized: weightShape, dtype: .float32)
        let blocks = Self.blocks(geometry.outputChannels)
        let rows = geometry.height.kernel
        Parallel.run(blocks.count * geometry.inputChannels * rows) { piece in
            let (block, part) = (
                blocks[piece / (geometry.inputChannels * rows)], piece % (geometry.inputChannels * rows)
            )
            var shape = shape
            kernel_batch_last_weight(
                result.pointer(), dy.pointer(), images.pointer(), &shape, block.lowerBound, block.upperBound,
                part / rows, part % rows)
        }
        guard wantsBias else { return (result, nil) }
        let bias = Tensor(uninitialized: [geometry.outputChannels], dtype: .float32)
        let (sums, plane) = (bias.pointer(Float.self), geometry.outputPlane * geometry.batch)
        Parallel.run(geometry.outputChannels) {
            sums[$0] = kernel_batch_last_sum(dy.pointer(Float.self) + $0 * plane, plane)
        }
        return (result, bias)
    }
}

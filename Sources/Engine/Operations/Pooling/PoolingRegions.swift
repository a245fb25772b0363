import CKernels

/// The regions that pooling goes over: along each axis, where each output's region begins, where it ends and its step.
struct PoolingAxis: Sendable {
    var input: Int
    var start: [Int32]
    var end: [Int32]
    var step = 1
    /// What a mean divides by along this axis.
    var sizes: [Double]

    var output: Int { start.count }

    /// Whether each region holds at least one input, and begins where the one before it has ended or later.
    var isDisjoint: Bool {
        zip(start, end).allSatisfy { $0 < $1 } && zip(start.dropFirst(), end).allSatisfy { $0 >= $1 }
    }

    /// One region that holds everything, for an axis that there is not.
    static let single = PoolingAxis(input: 1, start: [0], end: [1], sizes: [1])

    /// Windows of a fixed size. PyTorch's rules: a window that would begin behind the padded input is left out, and the padding
    /// counts for a mean's size if `countsPadding` is set.
    static func windows(
        _ input: Int, kernel: Int, stride: Int, padding: Int, dilation: Int = 1, ceils: Bool,
        countsPadding: Bool = true,
        of operation: String
    ) throws(ShapeError) -> PoolingAxis {
        let span = (kernel - 1) * dilation + 1
        guard padding * 2 <= span else {
            throw ShapeError(
                "\(operation): a padding of \(padding) for a window that spans \(span); it can be half of that at most")
        }
        // The kernels count places in 32 bits.
        guard span <= Int32.max, input + 2 * padding <= Int32.max else {
            throw ShapeError(
                "\(operation): a window that spans \(span) over \(input) places with a padding of \(padding); \(Int32.max) places are the most"
            )
        }
        let room = input + 2 * padding - span
        var output = room < 0 ? (ceils && room + stride > 0 ? 1 : 0) : room / stride + 1
        if ceils && room >= 0 { output = (room + stride - 1) / stride + 1 }
        if ceils && output > 0 && (output - 1) * stride >= input + padding { output -= 1 }
        guard output > 0 else {
            throw ShapeError(
                "\(operation): a window that spans \(span) does not fit into an extent of \(input) with a padding of \(padding)"
            )
        }
        var axis = PoolingAxis(input: input, start: [], end: [], step: dilation, sizes: [])
        for place in 0..<output {
            var first = place * stride - padding
            let last = first + span
            let whole = min(last, input + padding) - first
            if first < 0 { first += (dilation - 1 - first) / dilation * dilation }
            axis.start.append(Int32(first))
            axis.end.append(Int32(min(last, input)))
            axis.sizes.append(Double(max(1, countsPadding ? whole : min(last, input) - first)))
        }
        return axis
    }

    /// As many regions as there are outputs, which cover the input evenly.
    static func adaptive(_ input: Int, _ output: Int) -> PoolingAxis {
        let start = (0..<output).map { $0 * input / output }
        let end = (0..<output).map { (($0 + 1) * input + output - 1) / output }
        return PoolingAxis(
            input: input, start: start.map(Int32.init), end: end.map(Int32.init),
            sizes: zip(start, end).map { Double($1 - $0) })
    }
}

/// The regions of a pooling operation over `[N, C, ...]` of one to three spatial axes.
final class PoolingRegions: Sendable {
    let inputShape: Shape
    let outputShape: Shape
    let order: PoolingOrder
    private let axes: [PoolingAxis]
    /// Whether each region holds at least one input, and no two meet along any axis.
    let isDisjoint: Bool

    convenience init(_ input: Shape, _ axes: [PoolingAxis]) {
        self.init(
            input, Shape([input[0], input[1]] + axes.map(\.output)),
            Array(repeating: .single, count: 3 - axes.count) + axes, .channelsLast)
    }

    private init(_ input: Shape, _ output: Shape, _ axes: [PoolingAxis], _ order: PoolingOrder) {
        inputShape = input
        outputShape = output
        self.axes = axes
        self.order = order
        isDisjoint = axes.allSatisfy(\.isDisjoint)
    }

    /// These regions in the order in which `x` lies in memory.
    func ordered(like x: Tensor) -> PoolingRegions {
        PoolingRegions(inputShape, outputShape, axes, PoolingOrder(of: x))
    }

    var outputPlane: Int { outputShape.array.dropFirst(2).reduce(1, *) }
    var inputPlane: Int { inputShape.array.dropFirst(2).reduce(1, *) }
    /// What the kernels take for images and channels.
    var images: Int { order.images(inputShape) }
    var channels: Int { order.channels(inputShape) }

    /// Calls `body` with the regions for the kernels.
    func withRegions<Result>(_ body: (UnsafePointer<Regions>) -> Result) -> Result {
        axes[0].start.withUnsafeBufferPointer { z in
            axes[1].start.withUnsafeBufferPointer { y in
                axes[2].start.withUnsafeBufferPointer { x in
                    axes[0].end.withUnsafeBufferPointer { lastZ in
                        axes[1].end.withUnsafeBufferPointer { lastY in
                            axes[2].end.withUnsafeBufferPointer { lastX in
                                var regions = Regions(
                                    input: (axes[0].input, axes[1].input, axes[2].input),
                                    output: (axes[0].output, axes[1].output, axes[2].output),
                                    step: (axes[0].step, axes[1].step, axes[2].step),
                                    start: (z.baseAddress, y.baseAddress, x.baseAddress),
                                    end: (lastZ.baseAddress, lastY.baseAddress, lastX.baseAddress), channels: channels)
                                return body(&regions)
                            }
                        }
                    }
                }
            }
        }
    }

    /// Calls `body` with the factors of a mean: one over the sizes, or over `divisor`.
    func withFactors<Result>(
        divisor: Int?, _ body: (UnsafePointer<UnsafePointer<Double>?>) -> Result
    ) -> Result {
        let factors = axes.enumerated().map { index, axis in
            axis.sizes.map { size in divisor.map { index == 0 ? 1 / Double($0) : 1 } ?? 1 / size }
        }
        return factors[0].withUnsafeBufferPointer { z in
            factors[1].withUnsafeBufferPointer { y in
                factors[2].withUnsafeBufferPointer { x in
                    [z.baseAddress, y.baseAddress, x.baseAddress].withUnsafeBufferPointer { body($0.baseAddress!) }
                }
            }
        }
    }

    /// Runs `body` over pieces of the output positions of all the kernels' images.
    func forPositions(_ body: (Range<Int>) -> Void) {
        let taps = axes.reduce(1) { $0 * max(1, ($1.end.first.map(Int.init) ?? 1) - Int($1.start.first ?? 0)) }
        Parallel.rows(images * outputPlane, of: channels * taps) { body($0) }
    }

    /// Runs `body` over the images, in blocks of `count` channels, or of what else `count` says.
    static func forImages(_ images: Int, blocks count: Int, size: Int, _ body: (_ image: Int, Range<Int>) -> Void) {
        guard images > 0, count > 0 else { return }
        let blocks = (count + size - 1) / size
        Parallel.run(images * blocks) { piece in
            let first = piece % blocks * size
            body(piece / blocks, first..<min(count, first + size))
        }
    }
}

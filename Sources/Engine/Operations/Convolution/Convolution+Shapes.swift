/// What a user gives with a convolution besides its tensors. The rules and defaults are PyTorch's.
struct ConvolutionParameters: Sendable {
    /// `conv2d` or `convTranspose2d`, for messages.
    var operation: String
    var spatialRank: Int
    var stride: PerAxis = 1
    var padding: ConvolutionPadding = 0
    var dilation: PerAxis = 1
    var groups = 1

    /// The convolution of an input `[N, C, ...]` with a weight `[O, C/groups, kernel...]`.
    func convolution(of input: Shape, by weight: Shape) throws(ShapeError) -> Convolution {
        try checkRanks(input, weight)
        guard input[1] == weight[1] * groups, weight[0] % groups == 0 else {
            throw ShapeError(
                "\(operation): \(input[1]) channels of \(input) by a weight \(weight) in \(groups) groups; it needs a weight of [O, \(input[1])/\(groups), ...] whose O the groups share evenly"
            )
        }
        let (strides, dilations, widths) = try numbers(kernel: Array(weight.array.dropFirst(2)))
        var axes: [ConvolutionGeometry.Axis] = []
        for axis in 0..<spatialRank {
            var result = ConvolutionGeometry.Axis(
                input: input[axis + 2], kernel: weight[axis + 2], stride: strides[axis], before: widths[axis].before,
                after: widths[axis].after, dilation: dilations[axis])
            let room = result.input + result.before + result.after - result.span
            guard room >= 0 else {
                throw ShapeError(
                    "\(operation): a kernel that spans \(result.span) does not fit into axis \(axis + 2) of \(input) with a padding of \(result.before) and \(result.after)"
                )
            }
            result.output = room / result.stride + 1
            axes.append(result)
        }
        return try made(batch: input[0], inputs: input[1], outputs: weight[0], axes)
    }

    /// The convolution whose transpose takes `input` `[N, C, ...]` with a weight `[C, O/groups, kernel...]`.
    func transposed(of input: Shape, by weight: Shape, outputPadding: PerAxis) throws(ShapeError) -> Convolution {
        try checkRanks(input, weight)
        guard input[1] == weight[0], weight[0] % groups == 0 else {
            throw ShapeError(
                "\(operation): \(input[1]) channels of \(input) by a weight \(weight) in \(groups) groups; it needs a weight of [\(input[1]), O/\(groups), ...] whose first extent the groups share evenly"
            )
        }
        let (strides, dilations, widths) = try numbers(kernel: Array(weight.array.dropFirst(2)))
        let additions = try outputPadding.checked(spatialRank, atLeast: 0, "an output padding of", of: operation)
        var axes: [ConvolutionGeometry.Axis] = []
        for axis in 0..<spatialRank {
            guard additions[axis] < max(strides[axis], dilations[axis]) else {
                throw ShapeError(
                    "\(operation): an output padding of \(additions[axis]) must be smaller than the stride \(strides[axis]) or the dilation \(dilations[axis])"
                )
            }
            var result = ConvolutionGeometry.Axis(
                output: input[axis + 2], kernel: weight[axis + 2], stride: strides[axis], before: widths[axis].before,
                after: widths[axis].after, dilation: dilations[axis])
            result.input =
                (result.output - 1) * result.stride - result.before - result.after + result.span + additions[axis]
            guard result.input >= 1 else {
                throw ShapeError(
                    "\(operation): \(input) by a weight \(weight) would give an extent of \(result.input) along axis \(axis + 2)"
                )
            }
            result.after = (result.output - 1) * result.stride + result.span - result.before - result.input
            axes.append(result)
        }
        return try made(batch: input[0], inputs: weight[1] * groups, outputs: weight[0], axes)
    }

    private func checkRanks(_ input: Shape, _ weight: Shape) throws(ShapeError) {
        guard input.rank == spatialRank + 2, weight.rank == spatialRank + 2 else {
            throw ShapeError(
                "\(operation): an input of shape \(input) and a weight of shape \(weight); both need \(spatialRank + 2) axes"
            )
        }
        guard groups >= 1 else { throw ShapeError("\(operation): \(groups) groups; there must be at least one") }
        guard (input.array + weight.array).allSatisfy({ $0 <= Int32.max }) else {
            throw ShapeError(
                "\(operation): an input of shape \(input) and a weight of shape \(weight); \(Int32.max) is the most for each extent"
            )
        }
        guard !weight.array.dropFirst(2).contains(0), !input.array.dropFirst(2).contains(0) else {
            throw ShapeError(
                "\(operation): an input of shape \(input) and a weight of shape \(weight); no spatial extent may be 0")
        }
    }

    private func numbers(
        kernel: [Int]
    ) throws(ShapeError) -> (stride: [Int], dilation: [Int], widths: [(before: Int, after: Int)]) {
        let strides = try stride.checked(spatialRank, atLeast: 1, "a stride of", of: operation)
        let dilations = try dilation.checked(spatialRank, atLeast: 1, "a dilation of", of: operation)
        let widths = try padding.widths(kernel: kernel, stride: strides, dilation: dilations, of: operation)
        return (strides, dilations, widths)
    }

    private func made(
        batch: Int, inputs: Int, outputs: Int, _ axes: [ConvolutionGeometry.Axis]
    ) throws(ShapeError) -> Convolution {
        _ = try Shape.checked([batch, inputs] + axes.map(\.input), for: operation)
        _ = try Shape.checked([batch, outputs] + axes.map(\.output), for: operation)
        _ = try Shape.checked([outputs, inputs / groups] + axes.map(\.kernel), for: operation)
        for (number, axis) in axes.enumerated() {
            // What the kernels count in 32 bits: the extents with their padding, and with them every place.
            let padded = axis.input + axis.before + max(0, axis.after)
            guard max(padded, axis.input, axis.span, axis.output) <= Int32.max else {
                throw ShapeError(
                    "\(operation): axis \(number + 2) has \(axis.input) places, \(padded) with its padding, and a kernel that spans \(axis.span); \(Int32.max) is the most for each"
                )
            }
        }
        var geometry = ConvolutionGeometry(
            batch: batch, groups: groups, inputChannels: inputs, outputChannels: outputs)
        geometry.width = axes[spatialRank - 1]
        if spatialRank > 1 { geometry.height = axes[spatialRank - 2] }
        if spatialRank > 2 { geometry.depth = axes[0] }
        return Convolution(geometry, spatialRank: spatialRank)
    }
}

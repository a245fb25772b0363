import Engine
import Models

/// What the engine itself shows of a network: the shape that a forward pass gives, and by a backward pass from the middle of the output
/// the places of the input that it depends on.
struct Footprint {
    /// Without the batch axis.
    let output: [Int]
    /// The extent along each spatial axis; nil where the output has no places, or one depends on the border.
    let extents: [Int]?

    /// A pass of so much arithmetic takes seconds.
    private static let mostMultiplyAdds = 20_000_000_000

    /// Nil where the passes would take too long, or no gradient flows. The model's weights are overwritten.
    init?(of model: Module, _ description: NetworkDescription) {
        let input = Shape([1] + description.input.array.dropFirst())
        guard description.multiplyAdds <= Self.mostMultiplyAdds * description.input[0], !(model is GradientFree) else {
            return nil
        }
        model.train(false)
        // Weights that average let the gradient of every place through, however many layers there are.
        for (_, tensor) in model.namedParameters {
            let terms = tensor.shape.array.dropFirst().reduce(1, *)
            noGrad { tensor.fill(tensor.rank >= 2 ? 1 / Double(max(1, terms)) : 1) }
        }
        // A maximum follows one place of its window alone: falling ramps show the first, rising ones the last. Behind an upsampling
        // neighbouring outputs read windows of their own; all of a period are looked at.
        let period = description.receptiveField.axes.compactMap { $0?.windows.count }.max() ?? 1
        var found: [Int]?
        var given: Shape = []
        for place in 0..<min(period, 16) {
            // Winograd's transforms leave rounding errors where gradients are zero.
            let passes = ConvolutionNumerics.with(exact: true) {
                [false, true].map { Self.pass(model, input, place: place, rises: $0) }
            }
            given = passes[0].output
            // Between the windows of a transposed convolution an output may read nothing.
            if passes[0].ends?.isEmpty == true { continue }
            guard let extents = Self.extents(passes[0].ends, passes[1].ends, input) else {
                found = nil
                break
            }
            found = found.map { zip($0, extents).map(max) } ?? extents
        }
        output = Array(given.array.dropFirst())
        extents = found
    }

    /// The extents of both together; nil where there are none or they reach the border, which may cut them.
    private static func extents(_ first: [ClosedRange<Int>]?, _ last: [ClosedRange<Int>]?, _ input: Shape) -> [Int]? {
        guard let first, let last else { return nil }
        var extents: [Int] = []
        for (axis, (first, last)) in zip(first, last).enumerated() {
            let lower = min(first.lowerBound, last.lowerBound)
            let upper = max(first.upperBound, last.upperBound)
            guard lower > 0, upper < input[axis + 2] - 1 else { return nil }
            extents.append(upper - lower + 1)
        }
        return extents
    }

    /// The ends are nil where the output has no places, and empty where it depends on none of the input's.
    private static func pass(_ model: Module, _ shape: Shape, place: Int, rises: Bool) -> (
        output: Shape, ends: [ClosedRange<Int>]?
    ) {
        let extents = shape.array
        let spatial = extents.dropFirst(2).reduce(0, +)
        var values = [Float](repeating: 0, count: shape.elementCount)
        for index in values.indices {
            var (rest, sum) = (index, 0)
            for axis in extents.indices.reversed() where axis >= 2 {
                sum += rest % extents[axis]
                rest /= extents[axis]
            }
            values[index] = Float(rises ? sum + 1 : spatial - sum) / Float(spatial + 1)
        }
        let x = Tensor(values, shape: shape).requiringGrad()
        let output = model(x)
        guard output.rank >= 3, output.rank == shape.rank else { return (output.shape, nil) }
        var middle = output
        for axis in 2..<output.rank {
            let index = min(output.shape[axis] / 2 + place, output.shape[axis] - 1)
            middle = middle.narrowed(axis, index..<index + 1)
        }
        middle.sum().backward()
        guard let gradient = x.grad?.doubles else { return (output.shape, nil) }
        var ends: [ClosedRange<Int>?] = Array(repeating: nil, count: extents.count - 2)
        for index in gradient.indices where gradient[index] != 0 {
            var rest = index
            for axis in extents.indices.reversed() where axis >= 2 {
                let place = rest % extents[axis]
                rest /= extents[axis]
                let known = ends[axis - 2] ?? place...place
                ends[axis - 2] = min(known.lowerBound, place)...max(known.upperBound, place)
            }
        }
        let known = ends.compactMap { $0 }
        return (output.shape, known)
    }
}

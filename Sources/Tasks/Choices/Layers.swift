import Engine
import Specs

/// The layers that an inline model can name: `model: {sequential: [{linear: 64}, relu, {dropout: 0.2}, linear]}`.
enum Layers {
    /// They are made without drawn weights. A maker throws what would otherwise stop the program.
    typealias Choice = Specs.Choice<LayerPlace, Module>

    static let all = Category(
        "layer",
        dense + shaping + dropouts + normalizing + sequences + convolutions + deformableConvolutions + poolings
            + Activations.all.choices.filter { $0.name != "identity" }.map { choice in
                choice.map(context: { _ in () }, product: { $0() })
            })

    /// Elements of a layer's weights, and of one sample between layers, that are taken for a mistake beyond this.
    private static let largest = 1 << 28

    /// The model of a list of layers, each made for the shape that the one before it gives.
    /// - Throws: an error that names the layer that does not fit, by its place in the list.
    static func sequential(_ list: [Named<LayerPlace, Module>], input: Shape, outputs: Int) throws -> Sequential {
        // Any batch would do; two samples show a layer that does not keep them apart.
        let batch = 2
        var shape = Shape([batch] + input.array)
        var layers: [Module] = []
        // A run has the weights three times: as they start, as they are, and their gradients.
        var weights: [[Int]] = []
        for chosen in list {
            do {
                let layer = try chosen.make(LayerPlace(input: shape, outputs: outputs))
                shape = try layer.outputShape(for: shape)
                layers.append(layer)
                weights += layer.namedParameters.map { [3] + $0.tensor.shape.array }
            } catch let error as ShapeError {
                throw TaskError("\(chosen.path): \(error)")
            }
            guard shape.rank > 0, shape[0] == batch, !shape.array.contains(0) else {
                throw TaskError(
                    "\(chosen.path): the layer leaves no samples apart; it gives \(shape) for a batch of \(batch)")
            }
            guard shape.elementCount / batch <= largest else {
                throw TaskError("\(chosen.path): the layer gives \(shape), more than \(largest) elements a sample")
            }
        }
        try MemoryCheck.require(weights, for: "training the model sequential")
        return Sequential(layers)
    }

    /// Throws where weights of these extents would be too large.
    static func checkSize(_ extents: Int...) throws { try checkSize(extents) }

    static func checkSize(_ extents: [Int]) throws {
        var count = 1
        for extent in extents {
            let (product, overflow) = count.multipliedReportingOverflow(by: extent)
            guard !overflow, product <= largest else {
                throw Misfit(
                    "a weight of \(extents.map(String.init).joined(separator: " x ")) has more than \(largest) elements"
                )
            }
            count = product
        }
    }
}

/// Where a layer stands: the shape of its input, the batch axis included, in a model with so many outputs.
struct LayerPlace {
    let input: Shape
    let outputs: Int

    /// The extent of an axis that the layer needs.
    func extent(_ axis: Int, ranks: ClosedRange<Int>) throws -> Int {
        guard ranks.contains(input.rank), axis < input.rank, input.rank + axis >= 0 else {
            throw Misfit("the layer cannot take an input of shape \(input)")
        }
        return input[axis]
    }

    /// The axis, if it is not the batch's.
    func axis(_ axis: Int) throws -> Int {
        guard axis != 0, axis < input.rank, axis + input.rank > 0 else {
            throw Misfit("axis \(axis) is none of a sample's in \(input)")
        }
        return axis
    }
}

extension Layers {
    private static let axis = Setting(
        "axis", .integer(-7...7), default: -1, "Counted with the batch axis, or from the end.")
    private static let epsilon = Setting("epsilon", .number(.positive), default: 1e-5, "Added to the variance.")
    private static let probability = Setting("probability", .number(.within(0..<1)), default: 0.5)
    static let affine = Setting("affine", .boolean, default: true)
    /// Of a linear map.
    static let width = Setting(
        "out", .optional(.integer(1...1_000_000)), default: nil, "Outputs; null for those that the targets need.")

    private static let dense = [
        Choice("linear", "A linear map of the last axis.", width.asShorthand, bias) { place, out, bias in
            let features = try place.extent(-1, ranks: 2...8)
            let out = out ?? place.outputs
            try checkSize(features, out)
            return Linear(features, out, bias: bias, stream: nil)
        },
        Choice("bilinear", "A quadratic form of the features for each output.", width.asShorthand, bias) {
            place, out, bias in
            let features = try place.extent(1, ranks: 2...2)
            let out = out ?? place.outputs
            try checkSize(features, features, out)
            return Bilinear(features, features, out, bias: bias, stream: nil)
        },
        Choice(
            "prelu", "A leaky ReLU whose slope is learnt.",
            Setting("initial", .number, default: 0.25, "The slope at first.").asShorthand,
            Setting("by-channel", .boolean, default: false, "One slope for each channel, not one for all.")
        ) { place, initial, byChannel in
            PReLU(byChannel ? try place.extent(1, ranks: 2...8) : 1, initial: initial)
        },
        Choice("glu", "One half along an axis times the sigmoid of the other.", axis.asShorthand) { place, axis in
            GLU(axis: try place.axis(axis))
        },
        Choice("softmax", "Softmax along an axis.", axis.asShorthand) { place, axis in
            Softmax(axis: try place.axis(axis))
        },
        Choice("log-softmax", "The logarithm of softmax along an axis.", axis.asShorthand) { place, axis in
            LogSoftmax(axis: try place.axis(axis))
        },
    ]

    /// The first of the axes that `flatten` makes one, and the last.
    static let flattenedFrom = Setting(
        "from", .integer(1...7), default: 1, "The first, counted with the batch axis.")
    static let flattenedTo = Setting("to", .integer(-7...7), default: -1, "The last; negative from the end.")

    private static let shaping = [
        Choice("identity", "The input itself.") { _ in Identity() },
        Choice("flatten", "Several axes as one.", flattenedFrom, flattenedTo) { _, from, to in
            Flatten(from: from, to: to)
        },
        Choice(
            "unflatten", "One axis as several.", axis,
            Setting("shape", .list(.integer(-1...1_000_000), count: 1...7), "The extents; one may be -1.").asShorthand
        ) { place, axis, shape in Unflatten(try place.axis(axis), shape) },
        Choice(
            "pad", "Padding of the last axes.",
            Setting("amount", .integer(0...4096), default: 1, "On both sides of each axis.").asShorthand,
            Setting("axes", .integer(1...7), default: 2, "How many axes, from the last."),
            Setting("mode", .words(PadMode.self), default: .constant),
            Setting("value", .number, default: 0, "The constant.")
        ) { _, amount, axes, mode, value in
            let padding: Padding =
                switch mode {
                case .constant: .constant(value)
                case .reflect: .reflect
                case .replicate: .replicate
                case .circular: .circular
                }
            return Pad(amount, axes: axes, mode: padding)
        },
        Choice(
            "pixel-shuffle", "Channels become places: [N, C·r², H, W] as [N, C, H·r, W·r].",
            Setting("factor", .integer(1...64), default: 2).asShorthand
        ) { _, factor in PixelShuffle(factor) },
        Choice(
            "pixel-unshuffle", "Places become channels: [N, C, H·r, W·r] as [N, C·r², H, W].",
            Setting("factor", .integer(1...64), default: 2).asShorthand
        ) { _, factor in PixelUnshuffle(factor) },
    ]

    private enum PadMode: String, CaseIterable { case constant, reflect, replicate, circular }

    private static let dropouts = [
        Choice("dropout", "Zeroes elements in training.", probability.asShorthand) { Dropout($1) },
        Choice("channel-dropout", "Zeroes whole channels of [N, C, ...] in training.", probability.asShorthand) {
            ChannelDropout($1)
        },
        Choice("alpha-dropout", "Dropout that keeps mean and variance, for SELU.", probability.asShorthand) {
            AlphaDropout($1)
        },
    ]

    private static let normalizing = [
        Choice(
            "batch-norm", "Normalizes each channel over the batch, or by running statistics in evaluation.", epsilon,
            Setting(
                "momentum", .number(.within(0...1)), default: 0.1,
                "The share of a new batch in the running statistics."), affine
        ) { place, epsilon, momentum, affine in
            let channels = try place.extent(1, ranks: 2...8)
            switch place.input.rank {
            case 2, 3: return BatchNorm1d(channels, epsilon: epsilon, momentum: momentum, affine: affine)
            case 4: return BatchNorm2d(channels, epsilon: epsilon, momentum: momentum, affine: affine)
            case 5: return BatchNorm3d(channels, epsilon: epsilon, momentum: momentum, affine: affine)
            default: return BatchNorm(channels, epsilon: epsilon, momentum: momentum, affine: affine)
            }
        },
        Choice(
            "layer-norm", "Normalizes the last axes of each sample.",
            Setting("axes", .integer(1...7), default: 1, "How many axes, from the last."), epsilon, affine
        ) { place, axes, epsilon, affine in
            guard axes < place.input.rank else {
                throw Misfit("an input of shape \(place.input) has no \(axes) axes after the batch's")
            }
            return LayerNorm(Array(place.input.array.suffix(axes)), epsilon: epsilon, affine: affine)
        },
        Choice(
            "group-norm", "Normalizes groups of channels of each sample.",
            Setting("groups", .integer(1...65_536)).asShorthand, epsilon, affine
        ) { place, groups, epsilon, affine in
            let channels = try place.extent(1, ranks: 2...8)
            guard channels % groups == 0 else {
                throw Misfit("\(channels) channels cannot be shared evenly by \(groups) groups")
            }
            return GroupNorm(groups, channels: channels, epsilon: epsilon, affine: affine)
        },
        Choice(
            "instance-norm", "Normalizes each channel of each sample.", epsilon,
            Setting("affine", .boolean, default: false)
        ) { place, epsilon, affine in
            InstanceNorm(try place.extent(1, ranks: 3...8), epsilon: epsilon, affine: affine)
        },
        Choice(
            "local-response-norm", "Divides by the response of neighbouring channels.",
            Setting("size", .integer(1...65_536), default: 5, "Channels in the window.").asShorthand,
            Setting("alpha", .number(.nonnegative), default: 1e-4),
            Setting("beta", .number(.nonnegative), default: 0.75), Setting("k", .number(.positive), default: 1)
        ) { _, size, alpha, beta, k in LocalResponseNorm(size, alpha: alpha, beta: beta, k: k) },
    ]
}

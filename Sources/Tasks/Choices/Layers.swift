import Engine
import Specs

/// The layers that an inline model can name: `model: {sequential: [{linear: 64}, relu, {dropout: 0.2}, linear]}`.
enum Layers {
    /// Makes a layer for an input of shape `input`, the batch axis included, in a model with so many outputs; its weights are not
    /// drawn. Throws what would otherwise stop the program.
    typealias Maker = @Sendable (_ input: Shape, _ outputs: Int, _ settings: Parameters) throws -> Module

    static let choices: [Choice<Maker>] =
        dense + shaping + dropouts + normalizing + sequences + convolutions
        + deformableConvolutions + poolings

    static var entries: [Entry] { choices.map(\.entry) + Activations.entries.filter { $0.name != "identity" } }

    /// Elements of a layer's weights, and of one sample between layers, that are taken for a mistake beyond this.
    private static let largest = 1 << 28

    /// The model of a list of layers, each made for the shape that the one before it gives.
    /// - Throws: an error that names the layer that does not fit, by its place in the list.
    static func sequential(
        _ list: [(name: String, parameters: Parameters)], input: Shape, outputs: Int
    ) throws -> Sequential {
        // Any batch would do; two samples show a layer that does not keep them apart.
        let batch = 2
        var shape = Shape([batch] + input.array)
        var layers: [Module] = []
        // A run has the weights three times: as they start, as they are, and their gradients.
        var weights: [[Int]] = []
        for (name, settings) in list {
            do {
                let layer = try make(name, shape, outputs, settings)
                shape = try layer.outputShape(for: shape)
                layers.append(layer)
                weights += layer.namedParameters.map { [3] + $0.tensor.shape.array }
            } catch let error as ShapeError {
                throw TaskError("\(settings.path): \(error)")
            }
            guard shape.rank > 0, shape[0] == batch, !shape.array.contains(0) else {
                throw TaskError(
                    "\(settings.path): the layer leaves no samples apart; it gives \(shape) for a batch of \(batch)")
            }
            guard shape.elementCount / batch <= largest else {
                throw TaskError("\(settings.path): the layer gives \(shape), more than \(largest) elements a sample")
            }
        }
        try MemoryCheck.require(weights, for: "training the model sequential")
        return Sequential(layers)
    }

    private static func make(_ name: String, _ input: Shape, _ outputs: Int, _ settings: Parameters) throws -> Module {
        if let choice = choices.first(where: { $0.entry.name == name }) {
            return try choice.make(input, outputs, settings)
        }
        return try Activations.maker(name, settings)()
    }

    // MARK: Checks

    /// Throws where weights of these extents would be too large.
    static func checkSize(_ extents: Int..., at settings: Parameters) throws { try checkSize(extents, at: settings) }

    static func checkSize(_ extents: [Int], at settings: Parameters) throws {
        var count = 1
        for extent in extents {
            let (product, overflow) = count.multipliedReportingOverflow(by: extent)
            guard !overflow, product <= largest else {
                throw TaskError(
                    "\(settings.path): a weight of \(extents.map(String.init).joined(separator: " x ")) has more than \(largest) elements"
                )
            }
            count = product
        }
    }

    /// The extent of an axis that the layer needs.
    private static func extent(_ axis: Int, of input: Shape, ranks: ClosedRange<Int>, at settings: Parameters) throws
        -> Int
    {
        guard ranks.contains(input.rank), axis < input.rank, input.rank + axis >= 0 else {
            throw TaskError("\(settings.path): the layer cannot take an input of shape \(input)")
        }
        return input[axis]
    }

    /// An axis that is not the batch's.
    private static func axis(_ settings: Parameters, _ input: Shape) throws -> Int {
        let axis = try settings.integer("axis")
        guard axis != 0, axis < input.rank, axis + input.rank > 0 else {
            throw TaskError("\(settings.path): axis \(axis) is none of a sample's in \(input)")
        }
        return axis
    }

    // MARK: Layers

    private static let axisField = Field(
        "axis", .integer(-7...7), default: .integer(-1), "Counted with the batch axis, or from the end.")
    private static let epsilon = Field("epsilon", .number(.positive), default: .number(1e-5), "Added to the variance.")
    private static let probability = Field("probability", .number(.within(0..<1)), default: .number(0.5))

    private static let dense: [Choice<Maker>] = [
        Choice(
            "linear", "A linear map of the last axis.",
            [
                Field(
                    "out", .optional(.integer(1...1_000_000)), default: .null,
                    "Outputs; null for those that the targets need."),
                Field("bias", .boolean, default: .boolean(true)),
            ], shorthand: "out"
        ) { input, outputs, settings in
            let features = try extent(-1, of: input, ranks: 2...8, at: settings)
            let out = try settings.optionalInteger("out") ?? outputs
            try checkSize(features, out, at: settings)
            return Linear(features, out, bias: try settings.boolean("bias"), stream: nil)
        },
        Choice(
            "bilinear", "A quadratic form of the features for each output.",
            [
                Field(
                    "out", .optional(.integer(1...1_000_000)), default: .null,
                    "Outputs; null for those that the targets need."),
                Field("bias", .boolean, default: .boolean(true)),
            ], shorthand: "out"
        ) { input, outputs, settings in
            let features = try extent(1, of: input, ranks: 2...2, at: settings)
            let out = try settings.optionalInteger("out") ?? outputs
            try checkSize(features, features, out, at: settings)
            return Bilinear(features, features, out, bias: try settings.boolean("bias"), stream: nil)
        },
        Choice(
            "prelu", "A leaky ReLU whose slope is learnt.",
            [
                Field("initial", .number, default: .number(0.25), "The slope at first."),
                Field("by-channel", .boolean, default: .boolean(false), "One slope for each channel, not one for all."),
            ], shorthand: "initial"
        ) { input, _, settings in
            let channels = try settings.boolean("by-channel") ? extent(1, of: input, ranks: 2...8, at: settings) : 1
            return PReLU(channels, initial: try settings.number("initial"))
        },
        Choice("glu", "One half along an axis times the sigmoid of the other.", [axisField], shorthand: "axis") {
            input, _, settings in
            GLU(axis: try axis(settings, input))
        },
        Choice("softmax", "Softmax along an axis.", [axisField], shorthand: "axis") { input, _, settings in
            Softmax(axis: try axis(settings, input))
        },
        Choice("log-softmax", "The logarithm of softmax along an axis.", [axisField], shorthand: "axis") {
            input, _, settings in
            LogSoftmax(axis: try axis(settings, input))
        },
    ]

    private static let shaping: [Choice<Maker>] = [
        Choice("identity", "The input itself.") { _, _, _ in Identity() },
        Choice(
            "flatten", "Several axes as one.",
            [
                Field("from", .integer(1...7), default: .integer(1), "The first, counted with the batch axis."),
                Field("to", .integer(-7...7), default: .integer(-1), "The last; negative from the end."),
            ]
        ) { _, _, settings in Flatten(from: try settings.integer("from"), to: try settings.integer("to")) },
        Choice(
            "unflatten", "One axis as several.",
            [axisField, Field("shape", .list(.integer(-1...1_000_000), count: 1...7), "The extents; one may be -1.")],
            shorthand: "shape"
        ) { input, _, settings in Unflatten(try axis(settings, input), try settings.integers("shape")) },
        Choice(
            "pad", "Padding of the last axes.",
            [
                Field("amount", .integer(0...4096), default: .integer(1), "On both sides of each axis."),
                Field("axes", .integer(1...7), default: .integer(2), "How many axes, from the last."),
                Field("mode", .words(PadMode.self), default: .string("constant")),
                Field("value", .number, default: .number(0), "The constant."),
            ], shorthand: "amount"
        ) { _, _, settings in
            let mode: PadMode = try settings.choice("mode")
            let padding: Padding =
                switch mode {
                case .constant: .constant(try settings.number("value"))
                case .reflect: .reflect
                case .replicate: .replicate
                case .circular: .circular
                }
            return Pad(try settings.integer("amount"), axes: try settings.integer("axes"), mode: padding)
        },
        Choice(
            "pixel-shuffle", "Channels become places: [N, C·r², H, W] as [N, C, H·r, W·r].",
            [Field("factor", .integer(1...64), default: .integer(2))], shorthand: "factor"
        ) { _, _, settings in PixelShuffle(try settings.integer("factor")) },
    ]

    private enum PadMode: String, CaseIterable { case constant, reflect, replicate, circular }

    private static let dropouts: [Choice<Maker>] = [
        Choice("dropout", "Zeroes elements in training.", [probability], shorthand: "probability") { _, _, settings in
            Dropout(try settings.number("probability"))
        },
        Choice(
            "channel-dropout", "Zeroes whole channels of [N, C, ...] in training.", [probability],
            shorthand: "probability"
        ) {
            _, _, settings in ChannelDropout(try settings.number("probability"))
        },
        Choice(
            "alpha-dropout", "Dropout that keeps mean and variance, for SELU.", [probability], shorthand: "probability"
        ) {
            _, _, settings in AlphaDropout(try settings.number("probability"))
        },
    ]

    private static let normalizing: [Choice<Maker>] = [
        Choice(
            "batch-norm", "Normalizes each channel over the batch, or by running statistics in evaluation.",
            [
                epsilon,
                Field(
                    "momentum", .number(.within(0...1)), default: .number(0.1),
                    "The share of a new batch in the running statistics."),
                Field("affine", .boolean, default: .boolean(true)),
            ]
        ) { input, _, settings in
            let channels = try extent(1, of: input, ranks: 2...8, at: settings)
            let (epsilon, momentum) = (try settings.number("epsilon"), try settings.number("momentum"))
            let affine = try settings.boolean("affine")
            switch input.rank {
            case 2, 3: return BatchNorm1d(channels, epsilon: epsilon, momentum: momentum, affine: affine)
            case 4: return BatchNorm2d(channels, epsilon: epsilon, momentum: momentum, affine: affine)
            case 5: return BatchNorm3d(channels, epsilon: epsilon, momentum: momentum, affine: affine)
            default: return BatchNorm(channels, epsilon: epsilon, momentum: momentum, affine: affine)
            }
        },
        Choice(
            "layer-norm", "Normalizes the last axes of each sample.",
            [
                Field("axes", .integer(1...7), default: .integer(1), "How many axes, from the last."), epsilon,
                Field("affine", .boolean, default: .boolean(true)),
            ]
        ) { input, _, settings in
            let axes = try settings.integer("axes")
            guard axes < input.rank else {
                throw TaskError("\(settings.path): an input of shape \(input) has no \(axes) axes after the batch's")
            }
            return LayerNorm(
                Array(input.array.suffix(axes)), epsilon: try settings.number("epsilon"),
                affine: try settings.boolean("affine"))
        },
        Choice(
            "group-norm", "Normalizes groups of channels of each sample.",
            [Field("groups", .integer(1...65_536)), epsilon, Field("affine", .boolean, default: .boolean(true))],
            shorthand: "groups"
        ) { input, _, settings in
            let (channels, groups) = (
                try extent(1, of: input, ranks: 2...8, at: settings), try settings.integer("groups")
            )
            guard channels % groups == 0 else {
                throw TaskError("\(settings.path): \(channels) channels cannot be shared evenly by \(groups) groups")
            }
            return GroupNorm(
                groups, channels: channels, epsilon: try settings.number("epsilon"),
                affine: try settings.boolean("affine"))
        },
        Choice(
            "instance-norm", "Normalizes each channel of each sample.",
            [epsilon, Field("affine", .boolean, default: .boolean(false))]
        ) { input, _, settings in
            let channels = try extent(1, of: input, ranks: 3...8, at: settings)
            return InstanceNorm(
                channels, epsilon: try settings.number("epsilon"), affine: try settings.boolean("affine"))
        },
        Choice(
            "local-response-norm", "Divides by the response of neighbouring channels.",
            [
                Field("size", .integer(1...65_536), default: .integer(5), "Channels in the window."),
                Field("alpha", .number(.nonnegative), default: .number(1e-4)),
                Field("beta", .number(.nonnegative), default: .number(0.75)),
                Field("k", .number(.positive), default: .number(1)),
            ], shorthand: "size"
        ) { _, _, settings in
            LocalResponseNorm(
                try settings.integer("size"), alpha: try settings.number("alpha"), beta: try settings.number("beta"),
                k: try settings.number("k"))
        },
    ]

    private static let recurrentFields = [
        Field("hidden", .integer(1...65_536), "Hidden units."),
        Field("layers", .integer(1...64), default: .integer(1)),
        Field("bidirectional", .boolean, default: .boolean(false)),
        Field("dropout", .number(.within(0..<1)), default: .number(0), "The probability between layers."),
        Field("bias", .boolean, default: .boolean(true)),
        Field(
            "output", .choice(["sequence", "last"]), default: .string("sequence"), "All steps, or the last state alone."
        ),
    ]

    private typealias Recurrent =
        @Sendable (
            _ inputs: Int, _ hidden: Int, _ layers: Int, _ bias: Bool, _ dropout: Double, _ bidirectional: Bool
        ) -> RecurrentLayer

    private static func recurrent(_ name: String, _ documentation: String, gates: Int, _ make: @escaping Recurrent)
        -> Choice<Maker>
    {
        Choice(name, documentation, recurrentFields, shorthand: "hidden") { input, _, settings in
            let (inputs, hidden) = (
                try extent(2, of: input, ranks: 3...3, at: settings), try settings.integer("hidden")
            )
            let (layers, bidirectional) = (try settings.integer("layers"), try settings.boolean("bidirectional"))
            let directions = bidirectional ? 2 : 1
            try checkSize(gates, hidden, max(inputs, hidden * directions), directions, layers, at: settings)
            let layer = make(
                inputs, hidden, layers, try settings.boolean("bias"), try settings.number("dropout"), bidirectional)
            layer.givesLastState = try settings.string("output") == "last"
            return layer
        }
    }

    private static let sequences: [Choice<Maker>] = [
        recurrent("rnn", "Elman's recurrent cells over [N, T, features].", gates: 1) {
            RNN($0, $1, layers: $2, bias: $3, batchFirst: true, dropout: $4, bidirectional: $5, stream: nil)
        },
        recurrent("lstm", "Long short-term memory over [N, T, features].", gates: 4) {
            LSTM($0, $1, layers: $2, bias: $3, batchFirst: true, dropout: $4, bidirectional: $5, stream: nil)
        },
        recurrent("gru", "Gated recurrent units over [N, T, features].", gates: 3) {
            GRU($0, $1, layers: $2, bias: $3, batchFirst: true, dropout: $4, bidirectional: $5, stream: nil)
        },
        Choice(
            "attention", "Self-attention over [N, T, features].",
            [
                Field("heads", .integer(1...65_536), default: .integer(1)),
                Field("bias", .boolean, default: .boolean(true)),
                Field("dropout", .number(.within(0..<1)), default: .number(0), "Of the attention weights."),
            ], shorthand: "heads"
        ) { input, _, settings in
            let (width, heads) = try headed(input, settings)
            return MultiheadAttention(
                width, heads: heads, dropout: try settings.number("dropout"), bias: try settings.boolean("bias"),
                batchFirst: true,
                stream: nil)
        },
        Choice(
            "transformer-encoder-layer",
            "Self-attention and a perceptron with residual connections, over [N, T, features].",
            [
                Field("heads", .integer(1...65_536), default: .integer(1)),
                Field("hidden", .integer(1...1_000_000), default: .integer(2048), "The perceptron's hidden units."),
                Field("dropout", .number(.within(0..<1)), default: .number(0.1)),
                Field("activation", .named("activation"), default: .string("relu")),
                Field("norm-first", .boolean, default: .boolean(false), "Normalize before each part, not after."),
            ], shorthand: "heads"
        ) { input, _, settings in
            let (width, heads) = try headed(input, settings)
            let hidden = try settings.integer("hidden")
            try checkSize(width, hidden, at: settings)
            let activation = try settings.named("activation")
            let make = try Activations.maker(activation.name, activation.parameters)
            return TransformerEncoderLayer(
                width, heads: heads, hidden: hidden, dropout: try settings.number("dropout"), activation: make(),
                normalizesFirst: try settings.boolean("norm-first"), batchFirst: true, stream: nil)
        },
    ]

    private static func headed(_ input: Shape, _ settings: Parameters) throws -> (width: Int, heads: Int) {
        let (width, heads) = (try extent(2, of: input, ranks: 3...3, at: settings), try settings.integer("heads"))
        guard width % heads == 0 else {
            throw TaskError("\(settings.path): \(width) features cannot be shared evenly by \(heads) heads")
        }
        try checkSize(3, width, width, at: settings)
        // Scores of every pair of steps.
        try checkSize(heads, input[1], input[1], at: settings)
        return (width, heads)
    }
}

import Engine
import Models
import Specs

/// The models that a spec can name.
enum ModelChoices {
    /// Makes the network for samples of shape `input` (without the batch axis) and so many outputs; its weights are not drawn.
    typealias Maker = @Sendable (_ input: Shape, _ outputs: Int, _ settings: Parameters) throws -> Module

    static let choices: [Choice<Maker>] = [
        Choice(
            "mlp", "A perceptron with hidden layers.",
            [
                Field("hidden", hiddenLayers, "The widths of the hidden layers: [64, 32], or {depth: 20, width: 32}."),
                Field("activation", .named("activation"), default: .string("relu"), "After each hidden layer."),
                Field("bias", .boolean, default: .boolean(true)),
                Field(
                    "dropout", .number(.within(0..<1)), default: .number(0), "The probability after each activation."),
            ]
        ) { input, outputs, settings in
            let activation = try settings.named("activation")
            let makeActivation = try Activations.maker(activation.name, activation.parameters)
            let hidden = try widths(settings)
            let widths = [input.elementCount] + hidden + [outputs]
            // A run has the weights three times: as they start, as they are, and their gradients.
            try MemoryCheck.require(zip(widths, widths.dropFirst()).map { [3, $0, $1] }, for: "training the model mlp")
            return multilayerPerceptron(
                inputs: input.elementCount, hidden: hidden, outputs: outputs,
                bias: try settings.boolean("bias"), dropout: try settings.number("dropout"), activation: makeActivation,
                seed: nil)
        },
        Choice(
            "sequential", "Layers one after the other; each takes the shape that the one before it gives.",
            [Field("layers", .list(.named("layer"), count: 0...1000), "Names, or {NAME: {PARAMETER: VALUE}}.")],
            shorthand: "layers"
        ) { input, outputs, settings in
            try Layers.sequential(settings.namedList("layers"), input: input, outputs: outputs)
        },
        Choice("linear", "One linear layer: softmax regression with cross-entropy.") { input, outputs, _ in
            multilayerPerceptron(inputs: input.elementCount, hidden: [], outputs: outputs, seed: nil)
        },
    ]

    private static let hiddenLayers = Schema.either([
        .list(.integer(1...65_536), count: 0...64),
        .record([Field("depth", .integer(0...64)), Field("width", .integer(1...65_536))]),
    ])

    private static func widths(_ settings: Parameters) throws -> [Int] {
        guard settings.value["hidden"]?.object != nil else { return try settings.integers("hidden") }
        let hidden = try settings.object("hidden")
        return Array(repeating: try hidden.integer("width"), count: try hidden.integer("depth"))
    }
}

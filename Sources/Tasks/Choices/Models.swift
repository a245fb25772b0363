import Engine
import Models
import Specs

/// The models that a spec can name.
enum ModelChoices {
    /// They are made without drawn weights.
    typealias Choice = Specs.Choice<ModelPlace, Module>

    static let all = Category("model", general + ofImages + classical)

    private static let general = [
        Choice(
            "mlp", "A perceptron with hidden layers.",
            Setting("hidden", hidden, "The widths of the hidden layers: [64, 32], or {depth: 20, width: 32}."),
            Setting("activation", .named(Activations.all), written: .string("relu"), "After each hidden layer."),
            Setting("bias", .boolean, default: true),
            Setting("dropout", .number(.within(0..<1)), default: 0, "The probability after each activation.")
        ) { place, hidden, activation, bias, dropout in
            let makeActivation = try activation.make()
            let inputs = place.input.elementCount
            let widths = [inputs] + hidden + [place.outputs]
            // A run has the weights three times: as they start, as they are, and their gradients.
            try MemoryCheck.require(zip(widths, widths.dropFirst()).map { [3, $0, $1] }, for: "training the model mlp")
            return multilayerPerceptron(
                inputs: inputs, hidden: hidden, outputs: place.outputs, bias: bias, dropout: dropout,
                activation: makeActivation, seed: nil)
        },
        Choice(
            sequential, "Layers one after the other; each takes the shape that the one before it gives.",
            layers.asShorthand
        ) { place, layers in try Layers.sequential(layers, input: place.input, outputs: place.outputs) },
        Choice("linear", "One linear layer: softmax regression with cross-entropy.") { place in
            multilayerPerceptron(inputs: place.input.elementCount, hidden: [], outputs: place.outputs, seed: nil)
        },
    ]

    /// The model that is a list of layers, and its list.
    static let sequential = "sequential"
    static let layers = Setting(
        "layers", .list(.named(Layers.all), count: 0...1000), "Names, or {NAME: {PARAMETER: VALUE}}.")

    /// The widths one by one, or so many alike.
    private static let hidden = Form<Either<[Int], [Int]>>.either(
        .list(.integer(1...65_536), count: 0...64),
        .record(
            Record(Setting("depth", .integer(0...64)), Setting("width", .integer(1...65_536))) {
                Array(repeating: $1, count: $0)
            })
    ).map {
        switch $0 {
        case .first(let widths), .second(let widths): widths
        }
    } back: {
        .first($0)
    }
}

/// What a model is made for: samples of a shape, without the batch axis, and so many outputs.
struct ModelPlace {
    let input: Shape
    let outputs: Int
}

import Engine
import Specs

// Layers over [N, T, features].
extension Layers {
    private enum RecurrentOutput: String, CaseIterable { case sequence, last }

    private typealias Recurrent =
        @Sendable (
            _ inputs: Int, _ hidden: Int, _ layers: Int, _ bias: Bool, _ dropout: Double, _ bidirectional: Bool
        ) -> RecurrentLayer

    private static func recurrent(
        _ name: String, _ documentation: String, gates: Int, _ make: @escaping Recurrent
    ) -> Choice {
        Choice(
            name, documentation, Setting("hidden", .integer(1...65_536), "Hidden units.").asShorthand,
            Setting("layers", .integer(1...64), default: 1), Setting("bidirectional", .boolean, default: false),
            Setting("dropout", .number(.within(0..<1)), default: 0, "The probability between layers."), bias,
            Setting(
                "output", .words(RecurrentOutput.self), default: .sequence, "All steps, or the last state alone.")
        ) { place, hidden, layers, bidirectional, dropout, bias, output in
            let inputs = try place.extent(2, ranks: 3...3)
            let directions = bidirectional ? 2 : 1
            try checkSize(gates, hidden, max(inputs, hidden * directions), directions, layers)
            let layer = make(inputs, hidden, layers, bias, dropout, bidirectional)
            layer.givesLastState = output == .last
            return layer
        }
    }

    private static let heads = Setting("heads", .integer(1...65_536), default: 1).asShorthand

    static let sequences = [
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
            "attention", "Self-attention over [N, T, features].", heads, bias,
            Setting("dropout", .number(.within(0..<1)), default: 0, "Of the attention weights.")
        ) { place, heads, bias, dropout in
            MultiheadAttention(
                try width(place, heads: heads), heads: heads, dropout: dropout, bias: bias, batchFirst: true,
                stream: nil)
        },
        Choice(
            "transformer-encoder-layer",
            "Self-attention and a perceptron with residual connections, over [N, T, features].", heads,
            Setting("hidden", .integer(1...1_000_000), default: 2048, "The perceptron's hidden units."),
            Setting("dropout", .number(.within(0..<1)), default: 0.1),
            Setting("activation", .named(Activations.all), written: .string("relu")),
            Setting("norm-first", .boolean, default: false, "Normalize before each part, not after.")
        ) { place, heads, hidden, dropout, activation, normalizesFirst in
            let width = try width(place, heads: heads)
            try checkSize(width, hidden)
            return TransformerEncoderLayer(
                width, heads: heads, hidden: hidden, dropout: dropout, activation: try activation.make()(),
                normalizesFirst: normalizesFirst, batchFirst: true, stream: nil)
        },
    ]

    /// The features of a sequence that so many heads share.
    private static func width(_ place: LayerPlace, heads: Int) throws -> Int {
        let width = try place.extent(2, ranks: 3...3)
        guard width % heads == 0 else {
            throw Misfit("\(width) features cannot be shared evenly by \(heads) heads")
        }
        try checkSize(3, width, width)
        // Scores of every pair of steps.
        try checkSize(heads, place.input[1], place.input[1])
        return width
    }
}

import Engine
import Specs

/// The activation functions that a spec can name.
enum Activations {
    /// What makes a layer of its own for each place that has the activation.
    typealias Maker = @Sendable () -> Module
    typealias Choice = Specs.Choice<Void, Maker>

    /// Those of the engine, in its order.
    static let all = Category(
        "activation",
        Activation.named.map { known in
            adjustable.first { $0.name == known.name } ?? Choice(known.name, "") { known.make }
        })

    /// Those with settings.
    private static let adjustable = [
        activation("leaky-relu", Setting("slope", .number, default: 0.01, "The slope below zero.")) { slope in
            { $0.leakyReLU(slope: slope) }
        },
        activation("elu", limit) { alpha in { $0.elu(alpha: alpha) } },
        activation("celu", limit) { alpha in { $0.celu(alpha: alpha) } },
        activation(
            "hardtanh", Setting("lower", .number, default: -1, "The least value."),
            Setting("upper", .number, default: 1, "The largest value.")
        ) { lower, upper in
            guard lower <= upper else { throw Misfit("lower is \(lower), which is above upper, \(upper)") }
            return { $0.hardtanh(lower: lower, upper: upper) }
        },
        activation(
            "softshrink",
            Setting("lambda", .number(.nonnegative), default: 0.5, "What is taken from the magnitude.")
        ) { lambda in { $0.softshrink(lambda: lambda) } },
        activation(
            "hardshrink", Setting("lambda", .number(.nonnegative), default: 0.5, "Magnitudes up to it become zero.")
        ) { lambda in { $0.hardshrink(lambda: lambda) } },
        activation(
            "threshold", Setting("threshold", .number, default: 0, "Values above it pass."),
            Setting("value", .number, default: 0, "What the others become.")
        ) { threshold, value in { $0.threshold(threshold, value: value) } },
    ]

    private static let limit = Setting("alpha", .number(.positive), default: 1, "The limit below zero, negated.")

    private static func activation<each Part: Sendable>(
        _ name: String, _ settings: repeat Setting<each Part>,
        function: @escaping @Sendable (repeat each Part) throws -> @Sendable (Tensor) -> Tensor
    ) -> Choice {
        Choice(name, "", repeat each settings) { (values: repeat each Part) in
            let function = try function(repeat each values)
            return { Activation(name, function) }
        }
    }
}

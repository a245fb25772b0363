import Engine
import Specs

/// The rules for weights before training that a spec can name.
///
/// A rule fills the matrices and larger parameters whose names match `parameters`; the rest keep their layer's default, but biases
/// may be set to a number.
enum Initializers {
    /// A rule and where it goes.
    struct Rule: Sendable {
        let name: String
        let initializer: Initializer
        let pattern: String
        let bias: Double?

        /// - Throws: when the rule fills no parameter of the model, or one that it cannot.
        func check(_ model: Module) throws {
            let glob = GlobPattern(pattern)
            let matching = model.namedParameters.filter { $0.tensor.rank >= 2 && glob.matches($0.name) }
            guard !matching.isEmpty else {
                let names = model.namedParameters.filter { $0.tensor.rank >= 2 }.map(\.name).joined(separator: ", ")
                throw TaskError(
                    "initializer.\(name): no weight matches '\(pattern)'; the weights are \(names.isEmpty ? "none" : names)"
                )
            }
            for (parameter, tensor) in matching {
                if let problem = initializer.problem(for: tensor.shape) {
                    throw TaskError("initializer.\(name): \(problem) of the parameter \(parameter)")
                }
            }
        }

        func fill(_ model: Module, seed: UInt64) {
            model.initialize(initializer, matching: pattern, seed: seed)
            if let bias {
                model.initialize(.constant(bias), matching: "bias", ranks: 0..., seed: seed)
                model.initialize(.constant(bias), matching: "*.bias", ranks: 0..., seed: seed)
            }
        }
    }

    typealias Choice = Specs.Choice<Void, Initializer>

    /// What is made is nil for the layers' own rules.
    static let all = Category(
        "initializer",
        [Specs.Choice<Void, Rule?>("default", "Each layer's own rule: PyTorch's.") { nil }]
            + choices.map { choice in
                choice.followed(by: pattern, bias) { initializer, pattern, bias in
                    Rule(name: choice.name, initializer: initializer, pattern: pattern, bias: bias)
                }
            })

    private static let choices = [
        Choice("constant", "Every weight the same.", Setting("value", .number, default: 0)) { .constant($0) },
        Choice(
            "uniform", "Uniform between two bounds.", Setting("lower", .number, default: 0),
            Setting("upper", .number, default: 1)
        ) { lower, upper in
            guard lower <= upper else { throw Misfit("lower must not exceed upper, but \(lower) does \(upper)") }
            return .uniform(lower: lower, upper: upper)
        },
        Choice("normal", "Normal draws.", mean, deviation(1)) { .normal(mean: $0, standardDeviation: $1) },
        Choice(
            "truncated-normal", "Normal draws between two bounds.", mean,
            Setting("deviation", .number(.positive), default: 1), Setting("lower", .number, default: -2),
            Setting("upper", .number, default: 2)
        ) { mean, deviation, lower, upper in
            .truncatedNormal(mean: mean, standardDeviation: deviation, lower: lower, upper: upper)
        },
        Choice("xavier-uniform", "Glorot and Bengio, 2010.", gain) { .xavierUniform(gain: $0) },
        Choice("xavier-normal", "Glorot and Bengio, 2010.", gain) { .xavierNormal(gain: $0) },
        kaiming("kaiming-uniform", .uniform), kaiming("kaiming-normal", .normal),
        Choice("lecun-uniform", "Variance 1 / fan in. LeCun et al., 1998.") { .lecun(.uniform) },
        Choice("lecun-normal", "Variance 1 / fan in. LeCun et al., 1998.") { .lecun(.normal) },
        Choice("orthogonal", "Orthonormal rows or columns. Saxe et al., 2014.", gain) { .orthogonal(gain: $0) },
        Choice(
            "sparse", "Normal draws with a share of zeros in each column. Martens, 2010.",
            Setting("sparsity", .number(.within(0...1)), default: 0.1, "The share of zeros."), deviation(0.01)
        ) { .sparse(sparsity: $0, standardDeviation: $1) },
        Choice("identity", "Ones on the diagonal.") { .identity },
        Choice(
            "dirac", "Convolutions that hand their channels on.", Setting("groups", .integer(1...100_000), default: 1)
        ) { .dirac(groups: $0) },
    ]

    private static let pattern = Setting(
        "parameters", .string, default: "*",
        "Names of the weights that are filled, such as 0.weight; * stands for any characters. Others keep their layer's rule."
    )
    private static let bias = Setting(
        "bias", .optional(.number), default: nil, "What biases are set to; null for their layer's rule.")

    private static let mean = Setting("mean", .number, default: 0)
    private static let gain = Setting("gain", .number(.positive), default: 1)
    private static func deviation(_ value: Double) -> Setting<Double> {
        Setting("deviation", .number(.nonnegative), default: value, "The standard deviation.")
    }

    private enum NonlinearityName: String, CaseIterable {
        case linear, sigmoid, tanh, relu
        case leakyReLU = "leaky-relu"
        case selu
    }

    private static func kaiming(_ name: String, _ distribution: Initializer.Distribution) -> Choice {
        Choice(
            name, "He et al., 2015.",
            Setting(
                "fan", .words([Initializer.Fan.in, .out]), default: .in,
                "Which variance is kept: of activations or of gradients."),
            Setting("nonlinearity", .words(NonlinearityName.self), default: .relu, "What follows the layer."),
            Setting("slope", .number, default: 0.01, "That of the leaky ReLU below zero.")
        ) { fan, name, slope in
            let nonlinearity: Nonlinearity =
                switch name {
                case .linear: .linear
                case .sigmoid: .sigmoid
                case .tanh: .tanh
                case .relu: .relu
                case .leakyReLU: .leakyReLU(slope: slope)
                case .selu: .selu
                }
            return .kaiming(distribution, for: nonlinearity, fan: fan)
        }
    }
}

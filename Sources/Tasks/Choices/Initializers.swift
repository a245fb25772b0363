import Engine
import Specs

/// The rules for weights before training that a spec can name.
///
/// A rule fills the matrices and larger parameters whose names match `parameters`; the rest keep their layer's default, but biases
/// may be set to a number.
enum Initializers {
    typealias Maker = @Sendable (_ settings: Parameters) throws -> Initializer

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

    /// The rule that a spec chooses; nil for the layers' own.
    static func rule(_ choice: (name: String, parameters: Parameters)) throws -> Rule? {
        if choice.name == "default" { return nil }
        return Rule(
            name: choice.name,
            initializer: try choices.maker(choice.name, "initializer")(choice.parameters),
            pattern: try choice.parameters.string("parameters"), bias: try choice.parameters.optionalNumber("bias"))
    }

    static var entries: [Entry] {
        [Entry("default", "Each layer's own rule: PyTorch's.")]
            + choices.map { Entry($0.entry.name, $0.entry.documentation, fields: $0.entry.fields + place) }
    }

    private static let choices: [Choice<Maker>] = [
        Choice("constant", "Every weight the same.", [Field("value", .number, default: .number(0))]) {
            .constant(try $0.number("value"))
        },
        Choice(
            "uniform", "Uniform between two bounds.",
            [Field("lower", .number, default: .number(0)), Field("upper", .number, default: .number(1))]
        ) { settings in
            let (lower, upper) = (try settings.number("lower"), try settings.number("upper"))
            guard lower <= upper else {
                throw TaskError("\(settings.path): lower must not exceed upper, but \(lower) does \(upper)")
            }
            return .uniform(lower: lower, upper: upper)
        },
        Choice("normal", "Normal draws.", [mean, deviation(1)]) {
            .normal(mean: try $0.number("mean"), standardDeviation: try $0.number("deviation"))
        },
        Choice(
            "truncated-normal", "Normal draws between two bounds.",
            [
                mean, Field("deviation", .number(.positive), default: .number(1)),
                Field("lower", .number, default: .number(-2)),
                Field("upper", .number, default: .number(2)),
            ]
        ) {
            .truncatedNormal(
                mean: try $0.number("mean"), standardDeviation: try $0.number("deviation"),
                lower: try $0.number("lower"),
                upper: try $0.number("upper"))
        },
        Choice("xavier-uniform", "Glorot and Bengio, 2010.", [gain]) { .xavierUniform(gain: try $0.number("gain")) },
        Choice("xavier-normal", "Glorot and Bengio, 2010.", [gain]) { .xavierNormal(gain: try $0.number("gain")) },
        Choice("kaiming-uniform", "He et al., 2015.", kaiming) { try kaiming(.uniform, $0) },
        Choice("kaiming-normal", "He et al., 2015.", kaiming) { try kaiming(.normal, $0) },
        Choice("lecun-uniform", "Variance 1 / fan in. LeCun et al., 1998.") { _ in .lecun(.uniform) },
        Choice("lecun-normal", "Variance 1 / fan in. LeCun et al., 1998.") { _ in .lecun(.normal) },
        Choice("orthogonal", "Orthonormal rows or columns. Saxe et al., 2014.", [gain]) {
            .orthogonal(gain: try $0.number("gain"))
        },
        Choice(
            "sparse", "Normal draws with a share of zeros in each column. Martens, 2010.",
            [Field("sparsity", .number(.within(0...1)), default: .number(0.1), "The share of zeros."), deviation(0.01)]
        ) { .sparse(sparsity: try $0.number("sparsity"), standardDeviation: try $0.number("deviation")) },
        Choice("identity", "Ones on the diagonal.") { _ in .identity },
        Choice(
            "dirac", "Convolutions that hand their channels on.",
            [Field("groups", .integer(1...100_000), default: .integer(1))]
        ) { .dirac(groups: try $0.integer("groups")) },
    ]

    private static let place = [
        Field(
            "parameters", .string, default: .string("*"),
            "Names of the weights that are filled, such as 0.weight; * stands for any characters. Others keep their layer's rule."
        ),
        Field("bias", .optional(.number), default: .null, "What biases are set to; null for their layer's rule."),
    ]

    private static let mean = Field("mean", .number, default: .number(0))
    private static let gain = Field("gain", .number(.positive), default: .number(1))
    private static func deviation(_ value: Double) -> Field {
        Field("deviation", .number(.nonnegative), default: .number(value), "The standard deviation.")
    }

    private enum NonlinearityName: String, CaseIterable {
        case linear, sigmoid, tanh, relu
        case leakyReLU = "leaky-relu"
        case selu
    }

    private static let kaiming = [
        Field(
            "fan", .choice(["in", "out"]), default: .string("in"),
            "Which variance is kept: of activations or of gradients."),
        Field(
            "nonlinearity", .words(NonlinearityName.self),
            default: .string("relu"),
            "What follows the layer."),
        Field("slope", .number, default: .number(0.01), "That of the leaky ReLU below zero."),
    ]

    private static func kaiming(_ distribution: Initializer.Distribution, _ settings: Parameters) throws -> Initializer
    {
        let name: NonlinearityName = try settings.choice("nonlinearity")
        let nonlinearity: Nonlinearity =
            switch name {
            case .linear: .linear
            case .sigmoid: .sigmoid
            case .tanh: .tanh
            case .relu: .relu
            case .leakyReLU: .leakyReLU(slope: try settings.number("slope"))
            case .selu: .selu
            }
        return .kaiming(distribution, for: nonlinearity, fan: try settings.choice("fan"))
    }
}

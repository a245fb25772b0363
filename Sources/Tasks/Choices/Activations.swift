import Engine
import Specs

/// The activation functions that a spec can name.
enum Activations {
    static var entries: [Entry] {
        Activation.named.map { Entry($0.name, fields: fields[$0.name] ?? []) }
    }

    private static let fields: [String: [Field]] = [
        "leaky-relu": [Field("slope", .number, default: .number(0.01), "The slope below zero.")],
        "elu": [Field("alpha", .number(.positive), default: .number(1), "The limit below zero, negated.")],
        "celu": [Field("alpha", .number(.positive), default: .number(1), "The limit below zero, negated.")],
        "hardtanh": [
            Field("lower", .number, default: .number(-1), "The least value."),
            Field("upper", .number, default: .number(1), "The largest value."),
        ],
        "softshrink": [
            Field("lambda", .number(.nonnegative), default: .number(0.5), "What is taken from the magnitude.")
        ],
        "hardshrink": [
            Field("lambda", .number(.nonnegative), default: .number(0.5), "Magnitudes up to it become zero.")
        ],
        "threshold": [
            Field("threshold", .number, default: .number(0), "Values above it pass."),
            Field("value", .number, default: .number(0), "What the others become."),
        ],
    ]

    static func maker(_ name: String, _ settings: Parameters) throws -> () -> Module {
        switch name {
        case "leaky-relu":
            let slope = try settings.number("slope")
            return { Activation(name) { $0.leakyReLU(slope: slope) } }
        case "elu":
            let alpha = try settings.number("alpha")
            return { Activation(name) { $0.elu(alpha: alpha) } }
        case "celu":
            let alpha = try settings.number("alpha")
            return { Activation(name) { $0.celu(alpha: alpha) } }
        case "hardtanh":
            let (lower, upper) = (try settings.number("lower"), try settings.number("upper"))
            guard lower <= upper else {
                throw TaskError("\(settings.path): lower is \(lower), which is above upper, \(upper)")
            }
            return { Activation(name) { $0.hardtanh(lower: lower, upper: upper) } }
        case "softshrink":
            let lambda = try settings.number("lambda")
            return { Activation(name) { $0.softshrink(lambda: lambda) } }
        case "hardshrink":
            let lambda = try settings.number("lambda")
            return { Activation(name) { $0.hardshrink(lambda: lambda) } }
        case "threshold":
            let (threshold, value) = (try settings.number("threshold"), try settings.number("value"))
            return { Activation(name) { $0.threshold(threshold, value: value) } }
        default:
            guard let known = Activation.named.first(where: { $0.name == name }) else {
                throw TaskError("there is no activation '\(name)'; it may belong to another version of azmoon")
            }
            return known.make
        }
    }
}

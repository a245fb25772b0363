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
    ]

    static func maker(_ name: String, _ settings: Parameters) throws -> () -> Module {
        switch name {
        case "leaky-relu":
            let slope = try settings.number("slope")
            return { Activation(name) { $0.leakyReLU(slope: slope) } }
        case "elu":
            let alpha = try settings.number("alpha")
            return { Activation(name) { $0.elu(alpha: alpha) } }
        default:
            guard let known = Activation.named.first(where: { $0.name == name }) else {
                throw TaskError("there is no activation '\(name)'; it may belong to another version of azmoon")
            }
            return known.make
        }
    }
}

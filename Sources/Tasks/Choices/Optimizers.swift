import Engine
import Specs

/// The optimizers that a spec can name. Formulas and defaults are PyTorch's, where not said otherwise.
enum Optimizers {
    typealias Maker = @Sendable (_ parameters: [Tensor], _ settings: Parameters) throws -> Optimizer

    static let choices: [Choice<Maker>] = [
        Choice(
            "sgd", "Stochastic gradient descent.",
            [
                rate(0.01), Field("momentum", .number(.within(0..<1)), default: .number(0)),
                Field("dampening", .number(.within(0...1)), default: .number(0)),
                Field("nesterov", .boolean, default: .boolean(false), "Nesterov's momentum."), decay(0),
            ]
        ) { parameters, settings in
            let nesterov = try settings.boolean("nesterov")
            let momentum = try settings.number("momentum")
            let dampening = try settings.number("dampening")
            guard !nesterov || (momentum > 0 && dampening == 0) else {
                throw TaskError("\(settings.path): nesterov needs a momentum above 0 and no dampening")
            }
            return SGD(
                parameters, learningRate: try settings.number("lr"), momentum: momentum, dampening: dampening,
                weightDecay: try settings.number("weight-decay"), nesterov: nesterov)
        },
        Choice("momentum", "SGD with Polyak's momentum.", [rate(0.01), momentum, decay(0)]) { parameters, settings in
            SGD(
                parameters, learningRate: try settings.number("lr"), momentum: try settings.number("momentum"),
                weightDecay: try settings.number("weight-decay"))
        },
        Choice("nesterov", "SGD with Nesterov's momentum.", [rate(0.01), momentum, decay(0)]) { parameters, settings in
            SGD(
                parameters, learningRate: try settings.number("lr"), momentum: try settings.number("momentum"),
                weightDecay: try settings.number("weight-decay"), nesterov: true)
        },
        Choice("adagrad", "Duchi et al., 2011.", [rate(0.01), epsilon(1e-10), decay(0)]) { parameters, settings in
            Adagrad(
                parameters, learningRate: try settings.number("lr"),
                weightDecay: try settings.number("weight-decay"), epsilon: try settings.number("epsilon"))
        },
        Choice(
            "rmsprop", "Tieleman and Hinton, 2012.",
            [
                rate(0.01), Field("alpha", .number(.within(0..<1)), default: .number(0.99), "Decay of the mean square."),
                epsilon(1e-8), Field("momentum", .number(.within(0..<1)), default: .number(0)),
                Field("centered", .boolean, default: .boolean(false), "Divide by the deviation, not the root mean square."),
                decay(0),
            ]
        ) { parameters, settings in
            RMSProp(
                parameters, learningRate: try settings.number("lr"), alpha: try settings.number("alpha"),
                epsilon: try settings.number("epsilon"), weightDecay: try settings.number("weight-decay"),
                momentum: try settings.number("momentum"), centered: try settings.boolean("centered"))
        },
        Choice("adam", "Kingma and Ba, 2015.", [rate(0.001)] + betas + [epsilon(1e-8), decay(0)]) { parameters, settings in
            Adam(
                parameters, learningRate: try settings.number("lr"), beta1: try settings.number("beta1"),
                beta2: try settings.number("beta2"), epsilon: try settings.number("epsilon"),
                weightDecay: try settings.number("weight-decay"))
        },
        Choice(
            "adamw", "Adam with decoupled weight decay. Loshchilov and Hutter, 2019.",
            [rate(0.001)] + betas + [epsilon(1e-8), decay(0.01)]
        ) { parameters, settings in
            AdamW(
                parameters, learningRate: try settings.number("lr"), beta1: try settings.number("beta1"),
                beta2: try settings.number("beta2"), epsilon: try settings.number("epsilon"),
                weightDecay: try settings.number("weight-decay"))
        },
    ]

    private static func rate(_ value: Double) -> Field {
        Field("lr", .number(.nonnegative), default: .number(value), "The learning rate.")
    }

    private static func decay(_ value: Double) -> Field {
        Field("weight-decay", .number(.nonnegative), default: .number(value))
    }

    private static func epsilon(_ value: Double) -> Field {
        Field("epsilon", .number(.positive), default: .number(value), "Added to the denominator.")
    }

    private static let momentum = Field("momentum", .number(.within(0..<1)), default: .number(0.9))
    private static let betas = [
        Field("beta1", .number(.within(0..<1)), default: .number(0.9), "Decay of the mean gradient."),
        Field("beta2", .number(.within(0..<1)), default: .number(0.999), "Decay of the mean squared gradient."),
    ]
}

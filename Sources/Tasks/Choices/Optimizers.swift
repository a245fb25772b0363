import Engine
import Specs

/// The optimizers that a spec can name. Formulas and defaults are PyTorch's, where not said otherwise.
enum Optimizers {
    typealias Maker = @Sendable (_ parameters: [Tensor], _ settings: Parameters) throws -> Optimizer

    static let choices: [Choice<Maker>] = basic + adaptive + others

    /// The optimizer that a resolved spec names, for these parameters.
    static func make(_ spec: Parameters, for parameters: [Tensor]) throws -> Optimizer {
        let optimizer = try spec.named("optimizer")
        return try choices.maker(optimizer.name, "optimizer")(parameters, optimizer.parameters)
    }

    /// Checks the settings of a resolved spec's optimizer alone, if it has one.
    static func check(_ spec: Value) throws {
        if spec["optimizer"] != nil { _ = try make(Parameters(spec), for: []) }
    }

    /// Descent along the gradient, and the best known of those with a rate for each element.
    private static let basic: [Choice<Maker>] = [
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
        Choice(
            "adagrad", "Duchi et al., 2011.",
            [
                rate(0.01),
                Field(
                    "lr-decay", .number(.nonnegative), default: .number(0),
                    "The rate of step t is lr / (1 + (t - 1) lr-decay)."),
                Field(
                    "initial-accumulator", .number(.nonnegative), default: .number(0),
                    "The sum of squares before the first step."),
                epsilon(1e-10), decay(0),
            ]
        ) { parameters, settings in
            Adagrad(
                parameters, learningRate: try settings.number("lr"), learningRateDecay: try settings.number("lr-decay"),
                weightDecay: try settings.number("weight-decay"),
                initialAccumulator: try settings.number("initial-accumulator"), epsilon: try settings.number("epsilon"))
        },
        Choice(
            "rmsprop", "Tieleman and Hinton, 2012.",
            [
                rate(0.01),
                Field("alpha", .number(.within(0..<1)), default: .number(0.99), "Decay of the mean square."),
                epsilon(1e-8), Field("momentum", .number(.within(0..<1)), default: .number(0)),
                Field(
                    "centered", .boolean, default: .boolean(false), "Divide by the deviation, not the root mean square."
                ),
                decay(0),
            ]
        ) { parameters, settings in
            RMSProp(
                parameters, learningRate: try settings.number("lr"), alpha: try settings.number("alpha"),
                epsilon: try settings.number("epsilon"), weightDecay: try settings.number("weight-decay"),
                momentum: try settings.number("momentum"), centered: try settings.boolean("centered"))
        },
        Choice("adam", "Kingma and Ba, 2015.", [rate(0.001)] + betas + [epsilon(1e-8), decay(0), amsgrad]) {
            parameters, settings in
            Adam(
                parameters, learningRate: try settings.number("lr"), beta1: try settings.number("beta1"),
                beta2: try settings.number("beta2"), epsilon: try settings.number("epsilon"),
                weightDecay: try settings.number("weight-decay"), amsgrad: try settings.boolean("amsgrad"))
        },
        Choice(
            "adamw", "Adam with decoupled weight decay. Loshchilov and Hutter, 2019.",
            [rate(0.001)] + betas + [epsilon(1e-8), decay(0.01), amsgrad]
        ) { parameters, settings in
            AdamW(
                parameters, learningRate: try settings.number("lr"), beta1: try settings.number("beta1"),
                beta2: try settings.number("beta2"), epsilon: try settings.number("epsilon"),
                weightDecay: try settings.number("weight-decay"), amsgrad: try settings.boolean("amsgrad"))
        },
    ]

    /// The relatives of Adam.
    private static let adaptive: [Choice<Maker>] = [
        Choice(
            "adamax", "Adam under the infinity norm. Kingma and Ba, 2015.",
            [rate(0.002)] + betas + [epsilon(1e-8), decay(0)]
        ) {
            parameters, settings in
            Adamax(
                parameters, learningRate: try settings.number("lr"), beta1: try settings.number("beta1"),
                beta2: try settings.number("beta2"), epsilon: try settings.number("epsilon"),
                weightDecay: try settings.number("weight-decay"))
        },
        Choice(
            "nadam", "Adam with Nesterov's momentum. Dozat, 2016.",
            [rate(0.002)] + betas + [
                epsilon(1e-8),
                Field("momentum-decay", .number(.nonnegative), default: .number(0.004), "How fast the momentum rises."),
                decay(0), decoupled,
            ]
        ) { parameters, settings in
            NAdam(
                parameters, learningRate: try settings.number("lr"), beta1: try settings.number("beta1"),
                beta2: try settings.number("beta2"), epsilon: try settings.number("epsilon"),
                weightDecay: try settings.number("weight-decay"), momentumDecay: try settings.number("momentum-decay"),
                decoupledDecay: try settings.boolean("decoupled-decay"))
        },
        Choice(
            "radam", "Adam with a rectified step. Liu et al., 2020.",
            [rate(0.001)] + betas + [epsilon(1e-8), decay(0), decoupled]
        ) { parameters, settings in
            RAdam(
                parameters, learningRate: try settings.number("lr"), beta1: try settings.number("beta1"),
                beta2: try settings.number("beta2"), epsilon: try settings.number("epsilon"),
                weightDecay: try settings.number("weight-decay"),
                decoupledDecay: try settings.boolean("decoupled-decay"))
        },
        Choice(
            "lamb", "Adam with steps as long as the layer's weights allow. You et al., 2020.",
            [rate(0.001)] + betas + [epsilon(1e-6), decay(0)]
        ) { parameters, settings in
            LAMB(
                parameters, learningRate: try settings.number("lr"), beta1: try settings.number("beta1"),
                beta2: try settings.number("beta2"), epsilon: try settings.number("epsilon"),
                weightDecay: try settings.number("weight-decay"))
        },
        Choice(
            "lion", "Steps by the sign of a mean gradient. Chen et al., 2023.",
            [
                rate(1e-4),
                Field("beta1", .number(.within(0..<1)), default: .number(0.9), "The mean's share in the step."),
                Field("beta2", .number(.within(0..<1)), default: .number(0.99), "Decay of the mean gradient."),
                decay(0),
            ]
        ) { parameters, settings in
            Lion(
                parameters, learningRate: try settings.number("lr"), beta1: try settings.number("beta1"),
                beta2: try settings.number("beta2"), weightDecay: try settings.number("weight-decay"))
        },
        Choice(
            "swats", "Adam that switches to SGD. Keskar and Socher, 2017.",
            [rate(0.001)] + betas + [
                epsilon(1e-9), decay(0),
                Field(
                    "tolerance", .number(.positive), default: .number(1e-9),
                    "How close the estimate of SGD's rate comes to its mean before the switch."),
            ]
        ) { parameters, settings in
            SWATS(
                parameters, learningRate: try settings.number("lr"), beta1: try settings.number("beta1"),
                beta2: try settings.number("beta2"), epsilon: try settings.number("epsilon"),
                weightDecay: try settings.number("weight-decay"), switchTolerance: try settings.number("tolerance"))
        },
        Choice(
            "adadelta", "Zeiler, 2012.",
            [
                rate(1), Field("rho", .number(.within(0..<1)), default: .number(0.9), "Decay of the mean squares."),
                epsilon(1e-6),
                decay(0),
            ]
        ) { parameters, settings in
            Adadelta(
                parameters, learningRate: try settings.number("lr"), rho: try settings.number("rho"),
                epsilon: try settings.number("epsilon"), weightDecay: try settings.number("weight-decay"))
        },
    ]

    /// Those that go by signs, means of the parameters, or curvature.
    private static let others: [Choice<Maker>] = [
        Choice(
            "rprop", "Steps by the gradient's sign, for whole batches. Riedmiller and Braun, 1993.",
            [
                rate(0.01),
                Field(
                    "shrinkage", .number(NumberRange(lower: .open(0), upper: .open(1))), default: .number(0.5),
                    "Where the sign changed."),
                Field("growth", .number(.greater(than: 1)), default: .number(1.2), "Where the sign stayed."),
                Field("smallest", .number(.nonnegative), default: .number(1e-6), "The smallest size of a step."),
                Field("largest", .number(.positive), default: .number(50), "The largest size of a step."),
            ]
        ) { parameters, settings in
            let (smallest, largest) = (try settings.number("smallest"), try settings.number("largest"))
            guard smallest <= largest else {
                throw TaskError("\(settings.path): smallest must not exceed largest, but \(smallest) does \(largest)")
            }
            return Rprop(
                parameters, learningRate: try settings.number("lr"), shrinkage: try settings.number("shrinkage"),
                growth: try settings.number("growth"), sizes: smallest...largest)
        },
        Choice(
            "asgd", "SGD with a falling rate that averages the parameters. Polyak and Juditsky, 1992.",
            [
                rate(0.01),
                Field(
                    "lambda", .number(.nonnegative), default: .number(1e-4),
                    "Shrinks the parameters, and lets the rate fall."),
                Field("alpha", .number(.nonnegative), default: .number(0.75), "The power by which the rate falls."),
                Field(
                    "average-from", .number(.nonnegative), default: .number(1e6),
                    "The step after which parameters are averaged."), decay(0),
            ]
        ) { parameters, settings in
            ASGD(
                parameters, learningRate: try settings.number("lr"), lambda: try settings.number("lambda"),
                alpha: try settings.number("alpha"), averageFrom: try settings.number("average-from"),
                weightDecay: try settings.number("weight-decay"))
        },
        Choice(
            "lbfgs",
            "A quasi-Newton method for whole batches. Liu and Nocedal, 1989. A step calls the model many times.",
            [
                rate(1), Field("iterations", .integer(1...1_000_000), default: .integer(20), "Iterations in a step."),
                Field(
                    "evaluations", .optional(.integer(1...1_000_000)), default: .null,
                    "Losses computed in a step before it ends; null for 5/4 of the iterations."),
                Field(
                    "history", .integer(1...10_000), default: .integer(100),
                    "Changes of parameters and gradients that are kept."),
                Field(
                    "line-search", .choice(LBFGS.LineSearch.allCases.map(\.rawValue)), default: .string("strong-wolfe"),
                    "How far an iteration goes; none: by the learning rate."),
                Field(
                    "gradient-tolerance", .number(.nonnegative), default: .number(1e-7),
                    "A step ends below this gradient."),
                Field(
                    "change-tolerance", .number(.nonnegative), default: .number(1e-9), "A step ends below this change."),
            ]
        ) { parameters, settings in
            LBFGS(
                parameters, learningRate: try settings.number("lr"), maxIterations: try settings.integer("iterations"),
                maxEvaluations: try settings.optionalInteger("evaluations"),
                gradientTolerance: try settings.number("gradient-tolerance"),
                changeTolerance: try settings.number("change-tolerance"), historySize: try settings.integer("history"),
                lineSearch: try settings.choice("line-search"))
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

    private static let amsgrad = Field(
        "amsgrad", .boolean, default: .boolean(false), "Divide by the largest mean square so far. Reddi et al., 2018.")
    private static let decoupled = Field(
        "decoupled-decay", .boolean, default: .boolean(false), "Weight decay shrinks the parameters, as in adamw.")
    private static let momentum = Field("momentum", .number(.within(0..<1)), default: .number(0.9))
    private static let betas = [
        Field("beta1", .number(.within(0..<1)), default: .number(0.9), "Decay of the mean gradient."),
        Field("beta2", .number(.within(0..<1)), default: .number(0.999), "Decay of the mean squared gradient."),
    ]
}

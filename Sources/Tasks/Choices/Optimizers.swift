import Engine
import Specs

/// The optimizers that a spec can name. Formulas and defaults are PyTorch's, where not said otherwise.
enum Optimizers {
    /// They are made for the parameters that they change.
    typealias Choice = Specs.Choice<[Tensor], Optimizer>

    static let all = Category("optimizer", basic + adaptive + others)

    /// Checks the settings of a trial's optimizer alone, if it has one.
    static func check(_ settings: Settings) throws {
        if settings.has(setting) { _ = try settings[setting].make([]) }
    }

    /// A task's optimizer.
    static let setting = Setting("optimizer", .named(all))

    /// Descent along the gradient, and the best known of those with a rate for each element.
    private static let basic = [
        Choice(
            "sgd", "Stochastic gradient descent.", rate(0.01),
            Setting("momentum", .number(.within(0..<1)), default: 0),
            Setting("dampening", .number(.within(0...1)), default: 0),
            Setting("nesterov", .boolean, default: false, "Nesterov's momentum."), decay(0)
        ) { parameters, rate, momentum, dampening, nesterov, decay in
            guard !nesterov || (momentum > 0 && dampening == 0) else {
                throw Misfit("nesterov needs a momentum above 0 and no dampening")
            }
            return SGD(
                parameters, learningRate: rate, momentum: momentum, dampening: dampening,
                weightDecay: decay,
                nesterov: nesterov)
        },
        Choice("momentum", "SGD with Polyak's momentum.", rate(0.01), momentum, decay(0)) {
            parameters, rate, momentum, decay in
            SGD(parameters, learningRate: rate, momentum: momentum, weightDecay: decay)
        },
        Choice("nesterov", "SGD with Nesterov's momentum.", rate(0.01), momentum, decay(0)) {
            parameters, rate, momentum, decay in
            SGD(parameters, learningRate: rate, momentum: momentum, weightDecay: decay, nesterov: true)
        },
        Choice(
            "adagrad", "Duchi et al., 2011.", rate(0.01),
            Setting(
                "lr-decay", .number(.nonnegative), default: 0,
                "The rate of step t is lr / (1 + (t - 1) lr-decay)."),
            Setting(
                "initial-accumulator", .number(.nonnegative), default: 0,
                "The sum of squares before the first step."),
            epsilon(1e-10), decay(0)
        ) { parameters, rate, rateDecay, accumulator, epsilon, decay in
            Adagrad(
                parameters, learningRate: rate, learningRateDecay: rateDecay, weightDecay: decay,
                initialAccumulator: accumulator, epsilon: epsilon)
        },
        Choice(
            "rmsprop", "Tieleman and Hinton, 2012.", rate(0.01),
            Setting("alpha", .number(.within(0..<1)), default: 0.99, "Decay of the mean square."), epsilon(1e-8),
            Setting("momentum", .number(.within(0..<1)), default: 0),
            Setting(
                "centered", .boolean, default: false, "Divide by the deviation, not the root mean square."),
            decay(0)
        ) { parameters, rate, alpha, epsilon, momentum, centered, decay in
            RMSProp(
                parameters, learningRate: rate, alpha: alpha, epsilon: epsilon, weightDecay: decay,
                momentum: momentum, centered: centered)
        },
        Choice(
            "adam", "Kingma and Ba, 2015.", rate(0.001), beta1, beta2, epsilon(1e-8), decay(0), amsgrad
        ) { parameters, rate, beta1, beta2, epsilon, decay, amsgrad in
            Adam(
                parameters, learningRate: rate, beta1: beta1, beta2: beta2, epsilon: epsilon,
                weightDecay: decay, amsgrad: amsgrad)
        },
        Choice(
            "adamw", "Adam with decoupled weight decay. Loshchilov and Hutter, 2019.", rate(0.001), beta1, beta2,
            epsilon(1e-8), decay(0.01), amsgrad
        ) { parameters, rate, beta1, beta2, epsilon, decay, amsgrad in
            AdamW(
                parameters, learningRate: rate, beta1: beta1, beta2: beta2, epsilon: epsilon,
                weightDecay: decay, amsgrad: amsgrad)
        },
    ]

    /// The relatives of Adam.
    private static let adaptive = [
        Choice(
            "adamax", "Adam under the infinity norm. Kingma and Ba, 2015.", rate(0.002), beta1, beta2, epsilon(1e-8),
            decay(0)
        ) { parameters, rate, beta1, beta2, epsilon, decay in
            Adamax(
                parameters, learningRate: rate, beta1: beta1, beta2: beta2, epsilon: epsilon,
                weightDecay: decay)
        },
        Choice(
            "nadam", "Adam with Nesterov's momentum. Dozat, 2016.", rate(0.002), beta1, beta2, epsilon(1e-8),
            Setting(
                "momentum-decay", .number(.nonnegative), default: 0.004, "How fast the momentum rises."),
            decay(0), decoupled
        ) { parameters, rate, beta1, beta2, epsilon, momentumDecay, decay, decoupled in
            NAdam(
                parameters, learningRate: rate, beta1: beta1, beta2: beta2, epsilon: epsilon,
                weightDecay: decay, momentumDecay: momentumDecay,
                decoupledDecay: decoupled)
        },
        Choice(
            "radam", "Adam with a rectified step. Liu et al., 2020.", rate(0.001), beta1, beta2, epsilon(1e-8),
            decay(0), decoupled
        ) { parameters, rate, beta1, beta2, epsilon, decay, decoupled in
            RAdam(
                parameters, learningRate: rate, beta1: beta1, beta2: beta2, epsilon: epsilon,
                weightDecay: decay, decoupledDecay: decoupled)
        },
        Choice(
            "lamb", "Adam with steps as long as the layer's weights allow. You et al., 2020.", rate(0.001), beta1,
            beta2, epsilon(1e-6), decay(0)
        ) { parameters, rate, beta1, beta2, epsilon, decay in
            LAMB(
                parameters, learningRate: rate, beta1: beta1, beta2: beta2, epsilon: epsilon,
                weightDecay: decay)
        },
        Choice(
            "lion", "Steps by the sign of a mean gradient. Chen et al., 2023.", rate(1e-4),
            Setting("beta1", .number(.within(0..<1)), default: 0.9, "The mean's share in the step."),
            Setting("beta2", .number(.within(0..<1)), default: 0.99, "Decay of the mean gradient."), decay(0)
        ) { parameters, rate, beta1, beta2, decay in
            Lion(parameters, learningRate: rate, beta1: beta1, beta2: beta2, weightDecay: decay)
        },
        Choice(
            "swats", "Adam that switches to SGD. Keskar and Socher, 2017.", rate(0.001), beta1, beta2, epsilon(1e-9),
            decay(0),
            Setting(
                "tolerance", .number(.positive), default: 1e-9,
                "How close the estimate of SGD's rate comes to its mean before the switch.")
        ) { parameters, rate, beta1, beta2, epsilon, decay, tolerance in
            SWATS(
                parameters, learningRate: rate, beta1: beta1, beta2: beta2, epsilon: epsilon,
                weightDecay: decay, switchTolerance: tolerance)
        },
        Choice(
            "adadelta", "Zeiler, 2012.", rate(1),
            Setting("rho", .number(.within(0..<1)), default: 0.9, "Decay of the mean squares."), epsilon(1e-6), decay(0)
        ) { parameters, rate, rho, epsilon, decay in
            Adadelta(parameters, learningRate: rate, rho: rho, epsilon: epsilon, weightDecay: decay)
        },
    ]

    /// Those that go by signs, means of the parameters, or curvature.
    private static let others = [
        Choice(
            "adafactor", "Mean squares by rows and columns. Shazeer and Stern, 2018.", rate(0.01),
            Setting(
                "beta2-decay", .number(NumberRange(upper: .open(0))), default: -0.8,
                "The power of the step by which 1 - beta2 falls."),
            Setting(
                "epsilon", .optional(.number(.positive)), default: nil,
                "Mean squares are at least its square; null for the type's resolution."),
            Setting(
                "smallest-parameter", .number(.positive), default: 0.001,
                "Steps are by the parameter's root mean square, or by this where that is smaller."),
            Setting(
                "largest-update", .number(NumberRange(lower: .closed(1))), default: 1,
                "The root mean square beyond which an update is scaled down."), decay(0)
        ) { parameters, rate, beta2Decay, epsilon, smallest, largest, decay in
            Adafactor(
                parameters, learningRate: rate, beta2Decay: beta2Decay, epsilon: epsilon, smallestParameter: smallest,
                largestUpdate: largest, weightDecay: decay)
        },
        Choice(
            "rprop", "Steps by the gradient's sign, for whole batches. Riedmiller and Braun, 1993.", rate(0.01),
            Setting(
                "shrinkage", .number(NumberRange(lower: .open(0), upper: .open(1))), default: 0.5,
                "Where the sign changed."),
            Setting("growth", .number(.greater(than: 1)), default: 1.2, "Where the sign stayed."),
            Setting("smallest", .number(.nonnegative), default: 1e-6, "The smallest size of a step."),
            Setting("largest", .number(.positive), default: 50, "The largest size of a step.")
        ) { parameters, rate, shrinkage, growth, smallest, largest in
            guard smallest <= largest else {
                throw Misfit("smallest must not exceed largest, but \(smallest) does \(largest)")
            }
            return Rprop(
                parameters, learningRate: rate, shrinkage: shrinkage, growth: growth,
                sizes: smallest...largest)
        },
        Choice(
            "asgd", "SGD with a falling rate that averages the parameters. Polyak and Juditsky, 1992.", rate(0.01),
            Setting(
                "lambda", .number(.nonnegative), default: 1e-4,
                "Shrinks the parameters, and lets the rate fall."),
            Setting("alpha", .number(.nonnegative), default: 0.75, "The power by which the rate falls."),
            Setting(
                "average-from", .number(.nonnegative), default: 1e6,
                "The step after which parameters are averaged."), decay(0)
        ) { parameters, rate, lambda, alpha, averageFrom, decay in
            ASGD(
                parameters, learningRate: rate, lambda: lambda, alpha: alpha, averageFrom: averageFrom,
                weightDecay: decay)
        },
        Choice(
            "lbfgs",
            "A quasi-Newton method for whole batches. Liu and Nocedal, 1989. A step calls the model many times.",
            rate(1), Setting("iterations", .integer(1...1_000_000), default: 20, "Iterations in a step."),
            Setting(
                "evaluations", .optional(.integer(1...1_000_000)), default: nil,
                "Losses computed in a step before it ends; null for 5/4 of the iterations."),
            Setting(
                "history", .integer(1...10_000), default: 100,
                "Changes of parameters and gradients that are kept."),
            Setting(
                "line-search", .words(LBFGS.LineSearch.self), default: .strongWolfe,
                "How far an iteration goes; none: by the learning rate."),
            Setting(
                "gradient-tolerance", .number(.nonnegative), default: 1e-7,
                "A step ends below this gradient."),
            Setting(
                "change-tolerance", .number(.nonnegative), default: 1e-9, "A step ends below this change.")
        ) {
            parameters, rate, iterations, evaluations, history, search, gradientTolerance, changeTolerance
            in
            LBFGS(
                parameters, learningRate: rate, maxIterations: iterations, maxEvaluations: evaluations,
                gradientTolerance: gradientTolerance,
                changeTolerance: changeTolerance, historySize: history, lineSearch: search)
        },
    ]

    private static func rate(_ value: Double) -> Setting<Double> {
        Setting("lr", .number(.nonnegative), default: value, "The learning rate.")
    }

    private static func decay(_ value: Double) -> Setting<Double> {
        Setting("weight-decay", .number(.nonnegative), default: value)
    }

    private static func epsilon(_ value: Double) -> Setting<Double> {
        Setting("epsilon", .number(.positive), default: value, "Added to the denominator.")
    }

    private static let amsgrad = Setting(
        "amsgrad", .boolean, default: false,
        "Divide by the largest mean square so far. Reddi et al., 2018.")
    private static let decoupled = Setting(
        "decoupled-decay", .boolean, default: false, "Weight decay shrinks the parameters, as in adamw."
    )
    private static let momentum = Setting("momentum", .number(.within(0..<1)), default: 0.9)
    private static let beta1 = Setting(
        "beta1", .number(.within(0..<1)), default: 0.9, "Decay of the mean gradient.")
    private static let beta2 = Setting(
        "beta2", .number(.within(0..<1)), default: 0.999, "Decay of the mean squared gradient.")
}

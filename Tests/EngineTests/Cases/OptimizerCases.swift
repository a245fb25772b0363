import Testing

@testable import Engine

/// An optimizer with its parameters, declared once, whose trajectory is compared with PyTorch's.
struct OptimizerCase: Sendable, CustomTestStringConvertible {
    let name: String
    /// The same optimizer in Python, over the parameters `p`.
    let torch: String
    let make: @Sendable ([Tensor]) -> Optimizer
    /// What is done to the gradients before a step.
    let prepare: @Sendable ([Tensor]) -> Void
    /// Whether a parameter's step depends on all its elements together.
    var usesLengths = false

    var testDescription: String { name }

    init(
        _ name: String, torch: String, prepare: @escaping @Sendable ([Tensor]) -> Void = { _ in },
        make: @escaping @Sendable ([Tensor]) -> Optimizer
    ) {
        self.name = name
        self.torch = torch
        self.make = make
        self.prepare = prepare
        usesLengths = ["lamb/", "swats/", "adafactor/", "clipping/"].contains { name.hasPrefix($0) }
    }

    static let all = descent + adaptive + relatives + signs + groups + clipping + lbfgs

    /// Those that take any gradients, and no closure.
    static let stepwise = descent + adaptive + relatives + signs + groups + clipping

    private static let descent: [OptimizerCase] = [
        OptimizerCase("sgd/plain", torch: "SGD(p, lr=0.05)") { SGD($0, learningRate: 0.05) },
        OptimizerCase("sgd/weight-decay", torch: "SGD(p, lr=0.05, weight_decay=0.1)") {
            SGD($0, learningRate: 0.05, weightDecay: 0.1)
        },
        OptimizerCase("sgd/momentum", torch: "SGD(p, lr=0.05, momentum=0.9)") {
            SGD($0, learningRate: 0.05, momentum: 0.9)
        },
        OptimizerCase("sgd/dampening", torch: "SGD(p, lr=0.05, momentum=0.9, dampening=0.3)") {
            SGD($0, learningRate: 0.05, momentum: 0.9, dampening: 0.3)
        },
        OptimizerCase("sgd/momentum-weight-decay", torch: "SGD(p, lr=0.05, momentum=0.8, weight_decay=0.1)") {
            SGD($0, learningRate: 0.05, momentum: 0.8, weightDecay: 0.1)
        },
        OptimizerCase("sgd/nesterov", torch: "SGD(p, lr=0.05, momentum=0.9, nesterov=True)") {
            SGD($0, learningRate: 0.05, momentum: 0.9, nesterov: true)
        },
        OptimizerCase(
            "sgd/nesterov-weight-decay", torch: "SGD(p, lr=0.05, momentum=0.9, weight_decay=0.1, nesterov=True)"
        ) { SGD($0, learningRate: 0.05, momentum: 0.9, weightDecay: 0.1, nesterov: true) },
        OptimizerCase("asgd/default", torch: "ASGD(p)") { ASGD($0) },
        OptimizerCase("asgd/averaging", torch: "ASGD(p, lr=0.05, lambd=0.02, alpha=0.6, t0=4, weight_decay=0.1)") {
            ASGD($0, learningRate: 0.05, lambda: 0.02, alpha: 0.6, averageFrom: 4, weightDecay: 0.1)
        },
    ]

    private static let adaptive: [OptimizerCase] = [
        OptimizerCase(
            "adagrad/everything",
            torch: "Adagrad(p, lr=0.1, lr_decay=0.05, weight_decay=0.1, initial_accumulator_value=0.3, eps=1e-6)"
        ) {
            Adagrad(
                $0, learningRate: 0.1, learningRateDecay: 0.05, weightDecay: 0.1, initialAccumulator: 0.3, epsilon: 1e-6
            )
        },
        OptimizerCase("adadelta/default", torch: "Adadelta(p)") { Adadelta($0) },
        OptimizerCase("adadelta/weight-decay", torch: "Adadelta(p, lr=0.5, rho=0.8, eps=1e-3, weight_decay=0.1)") {
            Adadelta($0, learningRate: 0.5, rho: 0.8, epsilon: 1e-3, weightDecay: 0.1)
        },
        OptimizerCase("adagrad/default", torch: "Adagrad(p)") { Adagrad($0) },
        OptimizerCase("adagrad/weight-decay", torch: "Adagrad(p, lr=0.1, weight_decay=0.1, eps=1e-6)") {
            Adagrad($0, learningRate: 0.1, weightDecay: 0.1, epsilon: 1e-6)
        },
        OptimizerCase("rmsprop/default", torch: "RMSprop(p)") { RMSProp($0) },
        OptimizerCase("rmsprop/momentum", torch: "RMSprop(p, lr=0.02, alpha=0.9, momentum=0.9)") {
            RMSProp($0, learningRate: 0.02, alpha: 0.9, momentum: 0.9)
        },
        OptimizerCase("rmsprop/centered", torch: "RMSprop(p, lr=0.02, alpha=0.9, eps=1e-3, centered=True)") {
            RMSProp($0, learningRate: 0.02, alpha: 0.9, epsilon: 1e-3, centered: true)
        },
        OptimizerCase(
            "rmsprop/everything",
            torch: "RMSprop(p, lr=0.02, alpha=0.95, eps=1e-3, weight_decay=0.1, momentum=0.5, centered=True)"
        ) {
            RMSProp($0, learningRate: 0.02, alpha: 0.95, epsilon: 1e-3, weightDecay: 0.1, momentum: 0.5, centered: true)
        },
        OptimizerCase("adam/default", torch: "Adam(p)") { Adam($0) },
        OptimizerCase("adam/weight-decay", torch: "Adam(p, lr=0.05, betas=(0.8, 0.95), eps=1e-4, weight_decay=0.1)") {
            Adam($0, learningRate: 0.05, beta1: 0.8, beta2: 0.95, epsilon: 1e-4, weightDecay: 0.1)
        },
        OptimizerCase("adamw/default", torch: "AdamW(p)") { AdamW($0) },
        OptimizerCase("adamw/weight-decay", torch: "AdamW(p, lr=0.05, betas=(0.8, 0.95), eps=1e-4, weight_decay=0.3)") {
            AdamW($0, learningRate: 0.05, beta1: 0.8, beta2: 0.95, epsilon: 1e-4, weightDecay: 0.3)
        },
        OptimizerCase("adam/amsgrad", torch: "Adam(p, lr=0.05, betas=(0.8, 0.9), amsgrad=True)") {
            Adam($0, learningRate: 0.05, beta1: 0.8, beta2: 0.9, amsgrad: true)
        },
        OptimizerCase("adamw/amsgrad", torch: "AdamW(p, lr=0.05, betas=(0.8, 0.9), weight_decay=0.3, amsgrad=True)") {
            AdamW($0, learningRate: 0.05, beta1: 0.8, beta2: 0.9, weightDecay: 0.3, amsgrad: true)
        },
    ]

    /// Relatives of Adam.
    private static let relatives: [OptimizerCase] = [
        OptimizerCase("adamax/default", torch: "Adamax(p)") { Adamax($0) },
        OptimizerCase("adamax/weight-decay", torch: "Adamax(p, lr=0.05, betas=(0.8, 0.9), eps=1e-4, weight_decay=0.1)")
        {
            Adamax($0, learningRate: 0.05, beta1: 0.8, beta2: 0.9, epsilon: 1e-4, weightDecay: 0.1)
        },
        OptimizerCase("nadam/default", torch: "NAdam(p)") { NAdam($0) },
        OptimizerCase(
            "nadam/weight-decay",
            torch: "NAdam(p, lr=0.05, betas=(0.8, 0.95), eps=1e-4, weight_decay=0.1, momentum_decay=0.02)"
        ) {
            NAdam($0, learningRate: 0.05, beta1: 0.8, beta2: 0.95, epsilon: 1e-4, weightDecay: 0.1, momentumDecay: 0.02)
        },
        OptimizerCase("nadam/decoupled", torch: "NAdam(p, lr=0.05, weight_decay=0.2, decoupled_weight_decay=True)") {
            NAdam($0, learningRate: 0.05, weightDecay: 0.2, decoupledDecay: true)
        },
        OptimizerCase("radam/default", torch: "RAdam(p)") { RAdam($0) },
        OptimizerCase("radam/weight-decay", torch: "RAdam(p, lr=0.05, betas=(0.8, 0.95), eps=1e-4, weight_decay=0.1)") {
            RAdam($0, learningRate: 0.05, beta1: 0.8, beta2: 0.95, epsilon: 1e-4, weightDecay: 0.1)
        },
        OptimizerCase("radam/decoupled", torch: "RAdam(p, lr=0.05, weight_decay=0.2, decoupled_weight_decay=True)") {
            RAdam($0, learningRate: 0.05, weightDecay: 0.2, decoupledDecay: true)
        },
        OptimizerCase("adafactor/default", torch: "Adafactor(p)") { Adafactor($0) },
        OptimizerCase(
            "adafactor/everything",
            torch: "Adafactor(p, lr=0.3, beta2_decay=-0.6, eps=(1e-3, 0.05), d=1.5, weight_decay=0.1)"
        ) {
            Adafactor(
                $0, learningRate: 0.3, beta2Decay: -0.6, epsilon: 1e-3, smallestParameter: 0.05, largestUpdate: 1.5,
                weightDecay: 0.1)
        },
        OptimizerCase("lamb/default", torch: "LAMB(p)") { LAMB($0) },
        OptimizerCase("lamb/weight-decay", torch: "LAMB(p, lr=0.05, betas=(0.8, 0.95), eps=1e-4, weight_decay=0.1)") {
            LAMB($0, learningRate: 0.05, beta1: 0.8, beta2: 0.95, epsilon: 1e-4, weightDecay: 0.1)
        },
        OptimizerCase("swats/adam", torch: "SWATS(p, lr=0.01)") { SWATS($0, learningRate: 0.01) },
        // A wide tolerance, so that the switch comes within the steps.
        OptimizerCase(
            "swats/switching", torch: "SWATS(p, lr=0.01, betas=(0.9, 0.95), weight_decay=0.01, tolerance=0.01)"
        ) {
            SWATS($0, learningRate: 0.01, beta1: 0.9, beta2: 0.95, weightDecay: 0.01, switchTolerance: 0.01)
        },
    ]

    private static let signs: [OptimizerCase] = [
        OptimizerCase("lion/default", torch: "Lion(p)") { Lion($0) },
        OptimizerCase("lion/weight-decay", torch: "Lion(p, lr=0.01, betas=(0.8, 0.95), weight_decay=0.1)") {
            Lion($0, learningRate: 0.01, beta1: 0.8, beta2: 0.95, weightDecay: 0.1)
        },
        OptimizerCase("rprop/default", torch: "Rprop(p)") { Rprop($0) },
        OptimizerCase("rprop/bounds", torch: "Rprop(p, lr=0.03, etas=(0.4, 1.5), step_sizes=(0.01, 0.08))") {
            Rprop($0, learningRate: 0.03, shrinkage: 0.4, growth: 1.5, sizes: 0.01...0.08)
        },
    ]

    private static let groups: [OptimizerCase] = [
        OptimizerCase(
            "groups/sgd",
            torch:
                "SGD([{'params': p[:1]}, {'params': p[1:], 'lr': 0.01, 'weight_decay': 0.2, 'momentum': 0.5}], lr=0.05)"
        ) {
            let optimizer = SGD(Array($0.prefix(1)), learningRate: 0.05)
            optimizer.addGroup(Array($0.dropFirst())) {
                $0.learningRate = 0.01
                $0.weightDecay = 0.2
                $0.momentum = 0.5
            }
            return optimizer
        },
        OptimizerCase(
            "groups/adamw",
            torch:
                "AdamW([{'params': p[1:], 'betas': (0.7, 0.9)}, {'params': p[:1], 'lr': 0.1, 'weight_decay': 0}], lr=0.02)"
        ) {
            let optimizer = AdamW(Array($0.dropFirst()), learningRate: 0.02, beta1: 0.7, beta2: 0.9)
            optimizer.addGroup(Array($0.prefix(1))) {
                $0.learningRate = 0.1
                $0.weightDecay = 0
                $0.beta1 = 0.9
                $0.beta2 = 0.999
            }
            return optimizer
        },
    ]

    private static let clipping: [OptimizerCase] = [
        OptimizerCase(
            "clipping/norm", torch: "clipped(SGD(p, lr=0.05, momentum=0.9), norm={'max_norm': 0.5})",
            prepare: { clipGradientNorm($0, to: 0.5) }
        ) { SGD($0, learningRate: 0.05, momentum: 0.9) },
        OptimizerCase(
            "clipping/sum", torch: "clipped(Adam(p, lr=0.05), norm={'max_norm': 0.6, 'norm_type': 1})",
            prepare: { clipGradientNorm($0, to: 0.6, .sum) }
        ) { Adam($0, learningRate: 0.05) },
        OptimizerCase(
            "clipping/maximum", torch: "clipped(SGD(p, lr=0.05), norm={'max_norm': 0.3, 'norm_type': float('inf')})",
            prepare: { clipGradientNorm($0, to: 0.3, .maximum) }
        ) { SGD($0, learningRate: 0.05) },
        OptimizerCase(
            "clipping/norm-and-value",
            torch: "clipped(SGD(p, lr=0.05, momentum=0.5), norm={'max_norm': 1.0}, value=0.2)",
            prepare: {
                clipGradientNorm($0, to: 1)
                clipGradientValues($0, to: 0.2)
            }
        ) { SGD($0, learningRate: 0.05, momentum: 0.5) },
    ]

    private static let lbfgs: [OptimizerCase] = [
        OptimizerCase("lbfgs/fixed", torch: "LBFGS(p, lr=0.1, max_iter=5)") {
            LBFGS($0, learningRate: 0.1, maxIterations: 5)
        },
        OptimizerCase("lbfgs/strong-wolfe", torch: "LBFGS(p, max_iter=4, line_search_fn='strong_wolfe')") {
            LBFGS($0, maxIterations: 4, lineSearch: .strongWolfe)
        },
        OptimizerCase(
            "lbfgs/short-history",
            torch: "LBFGS(p, lr=0.5, max_iter=3, max_eval=9, history_size=2, line_search_fn='strong_wolfe')"
        ) {
            LBFGS($0, learningRate: 0.5, maxIterations: 3, maxEvaluations: 9, historySize: 2, lineSearch: .strongWolfe)
        },
    ]
}

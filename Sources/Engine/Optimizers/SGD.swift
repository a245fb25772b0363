import CKernels

/// The settings of ``SGD``.
public struct SGDOptions: OptimizerOptions, WeightDecayOptions {
    public var learningRate: Double
    /// μ: the share of the velocity that stays; 0 for none.
    public var momentum: Double
    /// The share of the gradient that is kept from the velocity.
    public var dampening: Double
    /// λ: the weight decay, which adds λ p to the gradient.
    public var weightDecay: Double
    /// Whether a step looks ahead, as Nesterov's; needs momentum and no dampening.
    public var nesterov: Bool

    public var cycledMomentum: Double? {
        get { momentum }
        set { momentum = newValue ?? momentum }
    }
    public var problem: String? {
        !nesterov || (momentum > 0 && dampening == 0)
            ? nil : "Nesterov's momentum needs momentum above 0 and no dampening"
    }
}

/// Stochastic gradient descent, with momentum (Polyak 1964) or Nesterov's (Sutskever et al. 2013) in PyTorch's form:
/// v ← μ v + (1 - dampening) g, then p ← p - η v, or p ← p - η (g + μ v) for Nesterov's. The first v is g.
public final class SGD: GroupedOptimizer<SGDOptions> {
    private let velocity = TensorState("velocity")

    /// Takes the fields of ``SGDOptions``. Nesterov's momentum without momentum, or with dampening, stops the program.
    public init(
        _ parameters: [Tensor], learningRate: Double, momentum: Double = 0, dampening: Double = 0,
        weightDecay: Double = 0, nesterov: Bool = false
    ) {
        super.init(
            parameters,
            SGDOptions(
                learningRate: learningRate, momentum: momentum, dampening: dampening, weightDecay: weightDecay,
                nesterov: nesterov))
    }

    override func tensorStates(_ options: SGDOptions) -> [TensorState] { options.momentum == 0 ? [] : [velocity] }

    override func update(_ index: Int, _ parameter: Tensor, _ gradient: Tensor, _ options: SGDOptions) {
        let isFirst = velocity[index] == nil
        if options.momentum != 0, isFirst {
            velocity[index] = Tensor(uninitialized: parameter.shape, dtype: parameter.dtype)
        }
        let state = velocity[index] ?? parameter
        overPieces(parameter) {
            kernel_sgd_f32(
                parameter.at($0), gradient.at($0), state.at($0), $0.count, options.learningRate, options.momentum,
                options.dampening, options.weightDecay, options.nesterov, isFirst)
        } double: {
            kernel_sgd_f64(
                parameter.at($0), gradient.at($0), state.at($0), $0.count, options.learningRate, options.momentum,
                options.dampening, options.weightDecay, options.nesterov, isFirst)
        }
    }
}

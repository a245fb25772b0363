import CKernels

/// The settings of ``Adagrad``.
public struct AdagradOptions: OptimizerOptions, WeightDecayOptions {
    public var learningRate: Double
    /// The rate of step t, from 1, is η / (1 + (t - 1) · decay).
    public var learningRateDecay: Double
    /// λ: the weight decay, which adds λ p to the gradient.
    public var weightDecay: Double
    /// The sum of squares before the first step.
    public var initialAccumulator: Double
    /// ε, added to the root of the sum of squares.
    public var epsilon: Double
}

/// Duchi et al., 2011: s ← s + g², p ← p - η g / (√s + ε), so that a parameter slows down with what its gradients have added up to.
public final class Adagrad: GroupedOptimizer<AdagradOptions> {
    private let sum = TensorState("sum")

    /// Takes the fields of ``AdagradOptions``; the defaults are PyTorch's.
    public init(
        _ parameters: [Tensor], learningRate: Double = 0.01, learningRateDecay: Double = 0, weightDecay: Double = 0,
        initialAccumulator: Double = 0, epsilon: Double = 1e-10
    ) {
        super.init(
            parameters,
            AdagradOptions(
                learningRate: learningRate, learningRateDecay: learningRateDecay, weightDecay: weightDecay,
                initialAccumulator: initialAccumulator, epsilon: epsilon))
    }

    override func tensorStates(_ options: AdagradOptions) -> [TensorState] { [sum] }

    override func update(_ index: Int, _ parameter: Tensor, _ gradient: Tensor, _ options: AdagradOptions) {
        let sum = sum(index, like: parameter, initial: options.initialAccumulator)
        let rate = options.learningRate / (1 + Double(updateCount(index) - 1) * options.learningRateDecay)
        overPieces(parameter) {
            kernel_adagrad_f32(
                parameter.at($0), gradient.at($0), sum.at($0), $0.count, rate, options.weightDecay, options.epsilon)
        } double: {
            kernel_adagrad_f64(
                parameter.at($0), gradient.at($0), sum.at($0), $0.count, rate, options.weightDecay, options.epsilon)
        }
    }
}

import CKernels

/// The settings of ``Adadelta``.
public struct AdadeltaOptions: OptimizerOptions, WeightDecayOptions {
    public var learningRate: Double
    /// The decay of both mean squares.
    public var rho: Double
    /// ε, added to both mean squares under their roots.
    public var epsilon: Double
    /// λ: the weight decay, which adds λ p to the gradient.
    public var weightDecay: Double
}

/// Zeiler, 2012: s ← ρ s + (1 - ρ) g², Δ = g √(c + ε) / √(s + ε), c ← ρ c + (1 - ρ) Δ², p ← p - η Δ.
public final class Adadelta: GroupedOptimizer<AdadeltaOptions> {
    private let square = TensorState("square")
    private let change = TensorState("change")

    /// Takes the fields of ``AdadeltaOptions``; the defaults are PyTorch's.
    public init(
        _ parameters: [Tensor], learningRate: Double = 1, rho: Double = 0.9, epsilon: Double = 1e-6,
        weightDecay: Double = 0
    ) {
        super.init(
            parameters,
            AdadeltaOptions(learningRate: learningRate, rho: rho, epsilon: epsilon, weightDecay: weightDecay))
    }

    override func tensorStates(_ options: AdadeltaOptions) -> [TensorState] { [square, change] }

    override func update(_ index: Int, _ parameter: Tensor, _ gradient: Tensor, _ options: AdadeltaOptions) {
        let (square, change) = (square(index, like: parameter), change(index, like: parameter))
        overPieces(parameter) {
            kernel_adadelta_f32(
                parameter.at($0), gradient.at($0), square.at($0), change.at($0), $0.count, options.learningRate,
                options.rho, options.epsilon, options.weightDecay)
        } double: {
            kernel_adadelta_f64(
                parameter.at($0), gradient.at($0), square.at($0), change.at($0), $0.count, options.learningRate,
                options.rho, options.epsilon, options.weightDecay)
        }
    }
}

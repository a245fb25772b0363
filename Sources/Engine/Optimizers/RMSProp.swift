import CKernels

/// The settings of ``RMSProp``.
public struct RMSPropOptions: OptimizerOptions, WeightDecayOptions {
    public var learningRate: Double
    /// The decay of the mean square.
    public var alpha: Double
    /// ε, added to the root of the mean square.
    public var epsilon: Double
    /// λ: the weight decay, which adds λ p to the gradient.
    public var weightDecay: Double
    /// The share of the last step in the next; 0 for none.
    public var momentum: Double
    /// Whether the square of the mean gradient is subtracted from the mean square.
    public var centered: Bool

    public var cycledMomentum: Double? {
        get { momentum }
        set { momentum = newValue ?? momentum }
    }
}

/// Tieleman and Hinton, 2012: s ← α s + (1 - α) g², p ← p - η g / (√s + ε); with momentum, and centered by the mean gradient
/// (Graves, 2013).
public final class RMSProp: GroupedOptimizer<RMSPropOptions> {
    private let square = TensorState("square")
    private let velocity = TensorState("velocity")
    private let average = TensorState("average")

    /// Takes the fields of ``RMSPropOptions``; the defaults are PyTorch's.
    public init(
        _ parameters: [Tensor], learningRate: Double = 0.01, alpha: Double = 0.99, epsilon: Double = 1e-8,
        weightDecay: Double = 0, momentum: Double = 0, centered: Bool = false
    ) {
        super.init(
            parameters,
            RMSPropOptions(
                learningRate: learningRate, alpha: alpha, epsilon: epsilon, weightDecay: weightDecay,
                momentum: momentum,
                centered: centered))
    }

    override func tensorStates(_ options: RMSPropOptions) -> [TensorState] {
        [square] + (options.momentum > 0 ? [velocity] : []) + (options.centered ? [average] : [])
    }

    override func update(_ index: Int, _ parameter: Tensor, _ gradient: Tensor, _ options: RMSPropOptions) {
        let square = square(index, like: parameter)
        let velocity = options.momentum > 0 ? velocity(index, like: parameter) : square
        let average = options.centered ? average(index, like: parameter) : square
        overPieces(parameter) {
            kernel_rmsprop_f32(
                parameter.at($0), gradient.at($0), square.at($0), velocity.at($0), average.at($0), $0.count,
                options.learningRate, options.alpha, options.epsilon, options.weightDecay, options.momentum,
                options.centered)
        } double: {
            kernel_rmsprop_f64(
                parameter.at($0), gradient.at($0), square.at($0), velocity.at($0), average.at($0), $0.count,
                options.learningRate, options.alpha, options.epsilon, options.weightDecay, options.momentum,
                options.centered)
        }
    }
}

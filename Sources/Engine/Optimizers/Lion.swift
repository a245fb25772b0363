import CKernels

/// Chen et al., "Symbolic Discovery of Optimization Algorithms", 2023, algorithm 2:
/// p ← p - η (sign(β₁ m + (1 - β₁) g) + λ p), then m ← β₂ m + (1 - β₂) g.
public final class Lion: GroupedOptimizer<MomentOptions> {
    private let mean = TensorState("mean")

    /// Takes the fields of ``MomentOptions``; the defaults of β₁ and β₂ are the paper's.
    public init(
        _ parameters: [Tensor], learningRate: Double = 1e-4, beta1: Double = 0.9, beta2: Double = 0.99,
        weightDecay: Double = 0
    ) {
        super.init(
            parameters,
            MomentOptions(
                learningRate: learningRate, beta1: beta1, beta2: beta2, epsilon: 0, weightDecay: weightDecay,
                decoupledDecay: true))
    }

    override func tensorStates(_ options: MomentOptions) -> [TensorState] { [mean] }

    override func update(_ index: Int, _ parameter: Tensor, _ gradient: Tensor, _ options: MomentOptions) {
        let mean = mean(index, like: parameter)
        let scalars = options.scalars
        overPieces(parameter) {
            kernel_lion_f32(parameter.at($0), gradient.at($0), mean.at($0), $0.count, scalars)
        } double: {
            kernel_lion_f64(parameter.at($0), gradient.at($0), mean.at($0), $0.count, scalars)
        }
    }
}

import CKernels

/// Kingma and Ba, 2015, section 7.1: Adam under the infinity norm.
///
/// m ← β₁ m + (1 - β₁) g, u ← max(β₂ u, |g| + ε), p ← p - η/(1 - β₁ᵗ) · m / u.
public final class Adamax: GroupedOptimizer<MomentOptions> {
    private let mean = TensorState("mean")
    private let largest = TensorState("largest")

    /// Takes the fields of ``MomentOptions``; the defaults are PyTorch's.
    public init(
        _ parameters: [Tensor], learningRate: Double = 0.002, beta1: Double = 0.9, beta2: Double = 0.999,
        epsilon: Double = 1e-8, weightDecay: Double = 0
    ) {
        super.init(
            parameters,
            MomentOptions(
                learningRate: learningRate, beta1: beta1, beta2: beta2, epsilon: epsilon, weightDecay: weightDecay))
    }

    override func tensorStates(_ options: MomentOptions) -> [TensorState] { [mean, largest] }

    override func update(_ index: Int, _ parameter: Tensor, _ gradient: Tensor, _ options: MomentOptions) {
        let (mean, largest) = (mean(index, like: parameter), largest(index, like: parameter))
        let (scalars, correction) = (options.scalars, options.correction1(updateCount(index)))
        overPieces(parameter) {
            kernel_adamax_f32(
                parameter.at($0), gradient.at($0), mean.at($0), largest.at($0), $0.count, scalars, correction)
        } double: {
            kernel_adamax_f64(
                parameter.at($0), gradient.at($0), mean.at($0), largest.at($0), $0.count, scalars, correction)
        }
    }
}

import CKernels

/// You et al., "Large Batch Optimization for Deep Learning", 2020, algorithm 2: Adam's step with decoupled weight decay,
/// u = m̂ / (√ŝ + ε) + λ p, whose length is that of the parameter: p ← p - η ‖p‖ / ‖u‖ · u.
///
/// Each parameter tensor is one layer of the paper, and φ is the identity. Where ‖p‖ or ‖u‖ is zero the ratio is 1. The step needs
/// ‖u‖ first, so it takes two passes over the memory.
public final class LAMB: GroupedOptimizer<MomentOptions> {
    private let mean = TensorState("mean")
    private let square = TensorState("square")

    /// Takes the fields of ``MomentOptions``; the defaults of β₁, β₂ and ε are the paper's.
    public init(
        _ parameters: [Tensor], learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999,
        epsilon: Double = 1e-6, weightDecay: Double = 0
    ) {
        super.init(
            parameters,
            MomentOptions(
                learningRate: learningRate, beta1: beta1, beta2: beta2, epsilon: epsilon, weightDecay: weightDecay,
                decoupledDecay: true))
    }

    override func tensorStates(_ options: MomentOptions) -> [TensorState] { [mean, square] }

    override func update(_ index: Int, _ parameter: Tensor, _ gradient: Tensor, _ options: MomentOptions) {
        let (mean, square) = (mean(index, like: parameter), square(index, like: parameter))
        let correction1 = options.correction1(updateCount(index))
        let correction2 = options.correction2(updateCount(index))
        let scalars = options.scalars
        let sums = sumsOverPieces(parameter, width: 2) {
            kernel_lamb_means_f32(
                parameter.at($0), gradient.at($0), mean.at($0), square.at($0), $0.count, scalars, correction1,
                correction2, $1)
        } double: {
            kernel_lamb_means_f64(
                parameter.at($0), gradient.at($0), mean.at($0), square.at($0), $0.count, scalars, correction1,
                correction2, $1)
        }
        let (length, update) = (sums[0].squareRoot(), sums[1].squareRoot())
        let rate = options.learningRate * (length > 0 && update > 0 ? length / update : 1)
        overPieces(parameter) {
            kernel_lamb_step_f32(
                parameter.at($0), mean.at($0), square.at($0), $0.count, scalars, correction1, correction2, rate)
        } double: {
            kernel_lamb_step_f64(
                parameter.at($0), mean.at($0), square.at($0), $0.count, scalars, correction1, correction2, rate)
        }
    }
}

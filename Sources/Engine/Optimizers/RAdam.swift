import CKernels

/// Liu et al., 2020: Adam whose step is rectified by the variance of its mean square, and which goes by the mean gradient alone
/// while that variance is not defined (its number of degrees of freedom ρ is 5 or less).
public final class RAdam: GroupedOptimizer<MomentOptions> {
    private let mean = TensorState("mean")
    private let square = TensorState("square")

    /// Takes the fields of ``MomentOptions``; the defaults are PyTorch's.
    public init(
        _ parameters: [Tensor], learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999,
        epsilon: Double = 1e-8, weightDecay: Double = 0, decoupledDecay: Bool = false
    ) {
        super.init(
            parameters,
            MomentOptions(
                learningRate: learningRate, beta1: beta1, beta2: beta2, epsilon: epsilon, weightDecay: weightDecay,
                decoupledDecay: decoupledDecay))
    }

    override func tensorStates(_ options: MomentOptions) -> [TensorState] { [mean, square] }

    override func update(_ index: Int, _ parameter: Tensor, _ gradient: Tensor, _ options: MomentOptions) {
        let (mean, square) = (mean(index, like: parameter), square(index, like: parameter))
        let count = updateCount(index)
        let (correction1, correction2) = (options.correction1(count), options.correction2(count))
        let limit = 2 / (1 - options.beta2) - 1
        let freedom = limit - 2 * Double(count) * (1 - correction2) / correction2
        let isRectified = freedom > 5
        var rate = options.learningRate / correction1
        if isRectified {
            let rectification = (freedom - 4) * (freedom - 2) * limit / ((limit - 4) * (limit - 2) * freedom)
            rate *= (correction2 * rectification).squareRoot()
        }
        let scalars = options.scalars
        overPieces(parameter) {
            kernel_radam_f32(
                parameter.at($0), gradient.at($0), mean.at($0), square.at($0), $0.count, scalars, rate, isRectified)
        } double: {
            kernel_radam_f64(
                parameter.at($0), gradient.at($0), mean.at($0), square.at($0), $0.count, scalars, rate, isRectified)
        }
    }
}

import CElementary
import CKernels

/// Dozat, 2016: Adam with Nesterov's momentum, whose coefficient rises with the steps: μₜ = β₁ (1 - ½ · 0.96^(t ψ)), ψ being
/// `momentumDecay`.
///
/// p ← p - η ((1 - μₜ)/(1 - Πμ) g + μₜ₊₁/(1 - μₜ₊₁ Πμ) m) / (√(s / (1 - β₂ᵗ)) + ε), with Πμ = μ₁ ··· μₜ.
public final class NAdam: GroupedOptimizer<MomentOptions> {
    private let mean = TensorState("mean")
    private let square = TensorState("square")
    private let product = NumberState("momentum-product")

    /// Takes the fields of ``MomentOptions``; the defaults are PyTorch's.
    public init(
        _ parameters: [Tensor], learningRate: Double = 0.002, beta1: Double = 0.9, beta2: Double = 0.999,
        epsilon: Double = 1e-8, weightDecay: Double = 0, momentumDecay: Double = 0.004, decoupledDecay: Bool = false
    ) {
        super.init(
            parameters,
            MomentOptions(
                learningRate: learningRate, beta1: beta1, beta2: beta2, epsilon: epsilon, weightDecay: weightDecay,
                decoupledDecay: decoupledDecay, momentumDecay: momentumDecay))
    }

    override func tensorStates(_ options: MomentOptions) -> [TensorState] { [mean, square] }
    override var numberStates: [NumberState] { [product] }

    override func update(_ index: Int, _ parameter: Tensor, _ gradient: Tensor, _ options: MomentOptions) {
        let (mean, square) = (mean(index, like: parameter), square(index, like: parameter))
        let count = updateCount(index)
        func momentum(_ step: Int) -> Double {
            options.beta1 * (1 - 0.5 * Elementary.pow(0.96, Double(step) * options.momentumDecay))
        }
        let (now, next) = (momentum(count), momentum(count + 1))
        let product = (product[index] ?? 1) * now
        self.product[index] = product
        let gradientRate = options.learningRate * (1 - now) / (1 - product)
        let meanRate = options.learningRate * next / (1 - product * next)
        let (scalars, correction) = (options.scalars, options.correction2(count))
        overPieces(parameter) {
            kernel_nadam_f32(
                parameter.at($0), gradient.at($0), mean.at($0), square.at($0), $0.count, scalars, gradientRate,
                meanRate,
                correction)
        } double: {
            kernel_nadam_f64(
                parameter.at($0), gradient.at($0), mean.at($0), square.at($0), $0.count, scalars, gradientRate,
                meanRate,
                correction)
        }
    }
}

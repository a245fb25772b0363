import CKernels

/// Kingma and Ba, 2015; with `decoupledDecay`, AdamW of Loshchilov and Hutter, 2019; with `amsgrad`, that of Reddi et al., 2018.
///
/// m ← β₁ m + (1 - β₁) g, s ← β₂ s + (1 - β₂) g², p ← p - η/(1 - β₁ᵗ) · m / (√s / √(1 - β₂ᵗ) + ε); AMSGrad takes the largest s
/// so far in the place of s.
public class Adam: GroupedOptimizer<MomentOptions> {
    private let mean = TensorState("mean")
    private let square = TensorState("square")
    private let largest = TensorState("largest-square")

    /// Takes the fields of ``MomentOptions``; the defaults are PyTorch's.
    public init(
        _ parameters: [Tensor], learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999,
        epsilon: Double = 1e-8, weightDecay: Double = 0, decoupledDecay: Bool = false, amsgrad: Bool = false
    ) {
        super.init(
            parameters,
            MomentOptions(
                learningRate: learningRate, beta1: beta1, beta2: beta2, epsilon: epsilon, weightDecay: weightDecay,
                decoupledDecay: decoupledDecay, amsgrad: amsgrad))
    }

    override func tensorStates(_ options: MomentOptions) -> [TensorState] {
        [mean, square] + (options.amsgrad ? [largest] : [])
    }

    override func update(_ index: Int, _ parameter: Tensor, _ gradient: Tensor, _ options: MomentOptions) {
        let (mean, square) = (mean(index, like: parameter), square(index, like: parameter))
        let correction1 = options.correction1(updateCount(index))
        let correction2 = options.correction2(updateCount(index))
        if options.amsgrad {
            let largest = largest(index, like: parameter)
            let scalars = options.scalars
            overPieces(parameter) {
                kernel_amsgrad_f32(
                    parameter.at($0), gradient.at($0), mean.at($0), square.at($0), largest.at($0), $0.count, scalars,
                    correction1, correction2)
            } double: {
                kernel_amsgrad_f64(
                    parameter.at($0), gradient.at($0), mean.at($0), square.at($0), largest.at($0), $0.count, scalars,
                    correction1, correction2)
            }
            return
        }
        overPieces(parameter) {
            kernel_adam_f32(
                parameter.at($0), gradient.at($0), mean.at($0), square.at($0), $0.count, options.learningRate,
                options.beta1, options.beta2, options.epsilon, options.weightDecay, options.decoupledDecay, correction1,
                correction2)
        } double: {
            kernel_adam_f64(
                parameter.at($0), gradient.at($0), mean.at($0), square.at($0), $0.count, options.learningRate,
                options.beta1, options.beta2, options.epsilon, options.weightDecay, options.decoupledDecay, correction1,
                correction2)
        }
    }
}

/// Adam with decoupled weight decay. Loshchilov and Hutter, 2019.
public final class AdamW: Adam {
    /// Takes the fields of ``MomentOptions``; the defaults are PyTorch's.
    public init(
        _ parameters: [Tensor], learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999,
        epsilon: Double = 1e-8, weightDecay: Double = 0.01, amsgrad: Bool = false
    ) {
        super.init(
            parameters, learningRate: learningRate, beta1: beta1, beta2: beta2, epsilon: epsilon,
            weightDecay: weightDecay, decoupledDecay: true, amsgrad: amsgrad)
    }
}

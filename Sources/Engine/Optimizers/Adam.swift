import CKernels
import Foundation

/// Kingma and Ba, 2015; with `decoupledDecay`, AdamW of Loshchilov and Hutter, 2019.
///
/// m ← β₁ m + (1 - β₁) g, s ← β₂ s + (1 - β₂) g², p ← p - η/(1 - β₁ᵗ) · m / (√s / √(1 - β₂ᵗ) + ε).
public class Adam: Optimizer {
    private let beta1: Double
    private let beta2: Double
    private let epsilon: Double
    private let weightDecay: Double
    private let decoupledDecay: Bool
    private var mean: [Tensor] = []
    private var square: [Tensor] = []

    public init(
        _ parameters: [Tensor], learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999,
        epsilon: Double = 1e-8, weightDecay: Double = 0, decoupledDecay: Bool = false
    ) {
        self.beta1 = beta1
        self.beta2 = beta2
        self.epsilon = epsilon
        self.weightDecay = weightDecay
        self.decoupledDecay = decoupledDecay
        super.init(parameters, learningRate: learningRate)
        mean = zerosLikeParameters()
        square = zerosLikeParameters()
    }

    override func update(_ index: Int, _ parameter: Tensor, _ gradient: Tensor) {
        let (mean, square) = (mean[index], square[index])
        let count = Double(updateCount(index))
        let correction1 = 1 - pow(beta1, count)
        let correction2 = 1 - pow(beta2, count)
        overPieces(parameter) {
            let at = $0.lowerBound
            kernel_adam_f32(
                parameter.pointer() + at, gradient.pointer() + at, mean.pointer() + at, square.pointer() + at, $0.count,
                learningRate, beta1, beta2, epsilon, weightDecay, decoupledDecay, correction1, correction2)
        } double: {
            let at = $0.lowerBound
            kernel_adam_f64(
                parameter.pointer() + at, gradient.pointer() + at, mean.pointer() + at, square.pointer() + at, $0.count,
                learningRate, beta1, beta2, epsilon, weightDecay, decoupledDecay, correction1, correction2)
        }
    }
}

/// Adam with decoupled weight decay. Loshchilov and Hutter, 2019.
public final class AdamW: Adam {
    public init(
        _ parameters: [Tensor], learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999,
        epsilon: Double = 1e-8, weightDecay: Double = 0.01
    ) {
        super.init(
            parameters, learningRate: learningRate, beta1: beta1, beta2: beta2, epsilon: epsilon,
            weightDecay: weightDecay, decoupledDecay: true)
    }
}

import CKernels

/// Duchi et al., 2011: s ← s + g², p ← p - η g / (√s + ε).
public final class Adagrad: Optimizer {
    private let weightDecay: Double
    private let epsilon: Double
    private var sum: [Tensor] = []

    public init(_ parameters: [Tensor], learningRate: Double = 0.01, weightDecay: Double = 0, epsilon: Double = 1e-10) {
        self.weightDecay = weightDecay
        self.epsilon = epsilon
        super.init(parameters, learningRate: learningRate)
        sum = zerosLikeParameters()
    }

    override func update(_ index: Int, _ parameter: Tensor, _ gradient: Tensor) {
        let sum = sum[index]
        overPieces(parameter) {
            kernel_adagrad_f32(
                parameter.pointer() + $0.lowerBound, gradient.pointer() + $0.lowerBound, sum.pointer() + $0.lowerBound,
                $0.count, learningRate, weightDecay, epsilon)
        } double: {
            kernel_adagrad_f64(
                parameter.pointer() + $0.lowerBound, gradient.pointer() + $0.lowerBound, sum.pointer() + $0.lowerBound,
                $0.count, learningRate, weightDecay, epsilon)
        }
    }
}

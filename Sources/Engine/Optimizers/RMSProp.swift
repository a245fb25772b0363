import CKernels

/// Tieleman and Hinton, 2012: s ← α s + (1 - α) g², p ← p - η g / (√s + ε); with momentum, and centered by the mean gradient
/// (Graves, 2013).
public final class RMSProp: Optimizer {
    private let alpha: Double
    private let epsilon: Double
    private let weightDecay: Double
    private let momentum: Double
    private let centered: Bool
    private var square: [Tensor] = []
    private var velocity: [Tensor] = []
    private var average: [Tensor] = []

    public init(
        _ parameters: [Tensor], learningRate: Double = 0.01, alpha: Double = 0.99, epsilon: Double = 1e-8,
        weightDecay: Double = 0, momentum: Double = 0, centered: Bool = false
    ) {
        self.alpha = alpha
        self.epsilon = epsilon
        self.weightDecay = weightDecay
        self.momentum = momentum
        self.centered = centered
        super.init(parameters, learningRate: learningRate)
        square = zerosLikeParameters()
        velocity = momentum > 0 ? zerosLikeParameters() : square
        average = centered ? zerosLikeParameters() : square
    }

    override func update(_ index: Int, _ parameter: Tensor, _ gradient: Tensor) {
        let (square, velocity, average) = (square[index], velocity[index], average[index])
        overPieces(parameter) {
            let at = $0.lowerBound
            kernel_rmsprop_f32(
                parameter.pointer() + at, gradient.pointer() + at, square.pointer() + at, velocity.pointer() + at,
                average.pointer() + at, $0.count, learningRate, alpha, epsilon, weightDecay, momentum, centered)
        } double: {
            let at = $0.lowerBound
            kernel_rmsprop_f64(
                parameter.pointer() + at, gradient.pointer() + at, square.pointer() + at, velocity.pointer() + at,
                average.pointer() + at, $0.count, learningRate, alpha, epsilon, weightDecay, momentum, centered)
        }
    }
}

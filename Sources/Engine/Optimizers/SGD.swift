import CKernels

/// Stochastic gradient descent, with momentum (Polyak 1964) or Nesterov's (Sutskever et al. 2013) in PyTorch's form:
/// v ← μ v + (1 - dampening) g, then p ← p - η v, or p ← p - η (g + μ v) for Nesterov's. The first v is g.
public final class SGD: Optimizer {
    private let momentum: Double
    private let dampening: Double
    private let weightDecay: Double
    private let nesterov: Bool
    private var velocity: [Tensor?]

    public init(
        _ parameters: [Tensor], learningRate: Double, momentum: Double = 0, dampening: Double = 0,
        weightDecay: Double = 0, nesterov: Bool = false
    ) {
        Tensor.check(
            !nesterov || (momentum > 0 && dampening == 0), "SGD: Nesterov's momentum needs momentum above 0 and no dampening")
        self.momentum = momentum
        self.dampening = dampening
        self.weightDecay = weightDecay
        self.nesterov = nesterov
        velocity = Array(repeating: nil, count: parameters.count)
        super.init(parameters, learningRate: learningRate)
    }

    override func update(_ index: Int, _ parameter: Tensor, _ gradient: Tensor) {
        let isFirst = velocity[index] == nil
        if momentum != 0, isFirst { velocity[index] = Tensor(uninitialized: parameter.shape, dtype: parameter.dtype) }
        let state = velocity[index] ?? parameter
        overPieces(parameter) {
            kernel_sgd_f32(
                parameter.pointer() + $0.lowerBound, gradient.pointer() + $0.lowerBound, state.pointer() + $0.lowerBound,
                $0.count, learningRate, momentum, dampening, weightDecay, nesterov, isFirst)
        } double: {
            kernel_sgd_f64(
                parameter.pointer() + $0.lowerBound, gradient.pointer() + $0.lowerBound, state.pointer() + $0.lowerBound,
                $0.count, learningRate, momentum, dampening, weightDecay, nesterov, isFirst)
        }
    }
}

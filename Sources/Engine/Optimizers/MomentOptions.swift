import CElementary
import CKernels

/// The settings of the optimizers with moving averages of the gradient and of its square.
public struct MomentOptions: OptimizerOptions, WeightDecayOptions {
    public var learningRate: Double
    /// β₁: the decay of the mean gradient.
    public var beta1: Double
    /// β₂: the decay of the mean squared gradient.
    public var beta2: Double
    /// ε, added to the denominator.
    public var epsilon: Double
    /// λ: the weight decay. ``LAMB`` and ``Lion`` always decouple it, others as ``decoupledDecay`` says.
    public var weightDecay: Double
    /// Whether the decay shrinks the parameter by η λ p (Loshchilov and Hutter, 2019); otherwise it adds λ p to the gradient.
    public var decoupledDecay = false
    /// Whether the largest mean square so far serves in place of the present one (Reddi et al., 2018); in ``Adam`` alone.
    public var amsgrad = false
    /// How fast the momentum of ``NAdam`` rises.
    public var momentumDecay = 0.0

    public var cycledMomentum: Double? {
        get { beta1 }
        set { beta1 = newValue ?? beta1 }
    }

    /// What the kernels take.
    var scalars: moment_settings {
        moment_settings(
            lr: learningRate, beta1: beta1, beta2: beta2, epsilon: epsilon, decay: weightDecay,
            decoupled: decoupledDecay)
    }

    /// What is left of the mean gradient's bias to zero after `count` steps: the mean is divided by it.
    func correction1(_ count: Int) -> Double { 1 - Elementary.pow(beta1, Double(count)) }
    /// The same for the mean square.
    func correction2(_ count: Int) -> Double { 1 - Elementary.pow(beta2, Double(count)) }
}

import CKernels
import Foundation

/// The settings of the optimizers with moving averages of the gradient and of its square.
public struct MomentOptions: OptimizerOptions {
    public var learningRate: Double
    /// The decay of the mean gradient.
    public var beta1: Double
    /// The decay of the mean squared gradient.
    public var beta2: Double
    /// Added to the denominator.
    public var epsilon: Double
    public var weightDecay: Double
    /// Whether weight decay shrinks the parameter (Loshchilov and Hutter, 2019) and is no part of the gradient.
    public var decoupledDecay = false
    /// Whether the largest mean square so far is divided by (Reddi et al., 2018); ``Adam`` alone has it.
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
    func correction1(_ count: Int) -> Double { 1 - pow(beta1, Double(count)) }
    /// The same for the mean square.
    func correction2(_ count: Int) -> Double { 1 - pow(beta2, Double(count)) }
}

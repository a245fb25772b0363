import CElementary
import CKernels

/// The settings of ``ASGD``.
public struct ASGDOptions: OptimizerOptions, WeightDecayOptions {
    public var learningRate: Double
    /// λ: how much every step shrinks the parameter, and how fast the rate falls.
    public var lambda: Double
    /// The power by which the rate falls.
    public var alpha: Double
    /// The step after which the mean is taken.
    public var averageFrom: Double
    /// What is added to the gradient for each unit of the parameter, beside `lambda`'s shrinking.
    public var weightDecay: Double
}

/// Averaged stochastic gradient descent, Polyak and Juditsky, 1992, in Bottou's form: p ← (1 - λ ηₜ) p - ηₜ g with
/// ηₜ = η / (1 + λ η t)^α, and the mean of p from a step on, ``average(of:)``.
public final class ASGD: GroupedOptimizer<ASGDOptions> {
    private let mean = TensorState("average")
    private let rate = NumberState("rate")
    private let weight = NumberState("weight")

    /// Takes the fields of ``ASGDOptions``; the defaults are PyTorch's.
    public init(
        _ parameters: [Tensor], learningRate: Double = 0.01, lambda: Double = 1e-4, alpha: Double = 0.75,
        averageFrom: Double = 1e6, weightDecay: Double = 0
    ) {
        super.init(
            parameters,
            ASGDOptions(
                learningRate: learningRate, lambda: lambda, alpha: alpha, averageFrom: averageFrom,
                weightDecay: weightDecay))
    }

    override func tensorStates(_ options: ASGDOptions) -> [TensorState] { [mean] }
    override var numberStates: [NumberState] { [rate, weight] }

    /// Parameter `index` averaged over the steps since `averageFrom`, before those the parameter itself; nil before the first step.
    public func average(of index: Int) -> Tensor? { mean[index]?.clone() }

    override func update(_ index: Int, _ parameter: Tensor, _ gradient: Tensor, _ options: ASGDOptions) {
        let mean = mean(index, like: parameter)
        let eta = rate[index] ?? options.learningRate
        let mu = weight[index] ?? 1
        let shrink = 1 - options.lambda * eta
        overPieces(parameter) {
            kernel_asgd_f32(
                parameter.at($0), gradient.at($0), mean.at($0), $0.count, eta, shrink, mu, options.weightDecay)
        } double: {
            kernel_asgd_f64(
                parameter.at($0), gradient.at($0), mean.at($0), $0.count, eta, shrink, mu, options.weightDecay)
        }
        let count = Double(updateCount(index))
        rate[index] =
            options.learningRate / Elementary.pow(1 + options.lambda * options.learningRate * count, options.alpha)
        weight[index] = 1 / max(1, count - options.averageFrom)
    }
}

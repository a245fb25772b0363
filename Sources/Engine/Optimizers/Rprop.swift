import CKernels

/// The settings of ``Rprop``.
public struct RpropOptions: OptimizerOptions {
    /// The first size of every step.
    public var learningRate: Double
    /// The factor where the gradient changed its sign.
    public var shrinkage: Double
    /// The factor where it kept its sign.
    public var growth: Double
    /// The bounds of a step's size.
    public var sizes: ClosedRange<Double>

    public var problem: String? {
        shrinkage > 0 && shrinkage < 1 && growth > 1 ? nil : "the factors must be 0 < shrinkage < 1 < growth"
    }
}

/// Riedmiller and Braun, 1993, without weight backtracking: each element moves against its gradient's sign by a size of its own,
/// which grows while the sign stays and shrinks when it changes; the element then rests for a step.
public final class Rprop: GroupedOptimizer<RpropOptions> {
    private let previous = TensorState("previous-gradient")
    private let size = TensorState("size")

    /// Takes the fields of ``RpropOptions``; the defaults are PyTorch's.
    public init(
        _ parameters: [Tensor], learningRate: Double = 0.01, shrinkage: Double = 0.5, growth: Double = 1.2,
        sizes: ClosedRange<Double> = 1e-6...50
    ) {
        super.init(
            parameters, RpropOptions(learningRate: learningRate, shrinkage: shrinkage, growth: growth, sizes: sizes))
    }

    override func tensorStates(_ options: RpropOptions) -> [TensorState] { [previous, size] }

    override func update(_ index: Int, _ parameter: Tensor, _ gradient: Tensor, _ options: RpropOptions) {
        let previous = previous(index, like: parameter)
        let size = size(index, like: parameter, initial: options.learningRate)
        overPieces(parameter) {
            kernel_rprop_f32(
                parameter.at($0), gradient.at($0), previous.at($0), size.at($0), $0.count, options.shrinkage,
                options.growth, options.sizes.lowerBound, options.sizes.upperBound)
        } double: {
            kernel_rprop_f64(
                parameter.at($0), gradient.at($0), previous.at($0), size.at($0), $0.count, options.shrinkage,
                options.growth, options.sizes.lowerBound, options.sizes.upperBound)
        }
    }
}

/// What normalizations share: a scale and a shift after the division by the deviation. The base of ``BatchNorm``, ``InstanceNorm``,
/// ``LayerNorm`` and ``GroupNorm``.
public class NormalizationLayer: Module {
    /// Added to the variance before the root, so that a constant input gives no division by zero.
    public let epsilon: Double
    /// The scale, 1 at the start; nil for none.
    public let weight: Tensor?
    /// The shift, 0 at the start; nil for none.
    public let bias: Tensor?

    init(_ shape: Shape, epsilon: Double, weight: Bool, bias: Bool, dtype: DType) {
        self.epsilon = epsilon
        self.weight = weight ? Tensor.ones(shape, dtype: dtype).requiringGrad() : nil
        self.bias = bias ? Tensor.zeros(shape, dtype: dtype).requiringGrad() : nil
    }

    public override var parameters: Members<Tensor> {
        Members(existing: ["weight": weight, "bias": bias])
    }

    /// Weight 1, bias 0.
    public override func resetParameters(_ stream: RandomStream) {
        weight?.overwrite(with: 1)
        bias?.overwrite(with: 0)
    }
}

/// What normalizations of the channels of `[N, C, ...]` share that can keep running statistics: the base of ``BatchNorm`` and
/// ``InstanceNorm``.
public class RunningNorm: NormalizationLayer {
    /// Channels of the input, C.
    public let features: Int
    /// The running statistics `[C]` and the count of batches `[]`; nil without tracking, and then a batch's own statistics serve in
    /// evaluation too.
    public let running: (mean: Tensor, variance: Tensor, batches: Tensor)?

    /// The numbers of axes of an input that the layer takes.
    var ranks: ClosedRange<Int> { 2...8 }

    init(_ features: Int, epsilon: Double, affine: Bool, trackRunningStatistics: Bool, dtype: DType) {
        self.features = features
        running =
            trackRunningStatistics
            ? (.zeros([features], dtype: dtype), .ones([features], dtype: dtype), .zeros([], dtype: .int64)) : nil
        super.init([features], epsilon: epsilon, weight: affine, bias: affine, dtype: dtype)
    }

    public override var buffers: Members<Tensor> {
        guard let running else { return [:] }
        return ["running_mean": running.mean, "running_var": running.variance, "num_batches_tracked": running.batches]
    }

    /// Weight 1, bias 0, running mean 0 and variance 1.
    public override func resetParameters(_ stream: RandomStream) {
        super.resetParameters(stream)
        running?.mean.overwrite(with: 0)
        running?.variance.overwrite(with: 1)
        running?.batches.overwrite(with: 0)
    }

    private func takes(_ input: Shape) -> Bool { ranks.contains(input.rank) && input[1] == features }

    private var needs: String { "takes \(features) channels in a tensor of \(ranks.words) axes" }

    /// Stops unless the layer takes this input.
    final func check(_ x: Tensor) {
        Tensor.check(takes(x.shape), "\(type(of: self)): \(needs), not \(x.shape)")
    }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        guard takes(input) else {
            throw ShapeError("\(type(of: self)) \(needs), but its input has the shape \(input)")
        }
        return input
    }
}

extension ClosedRange<Int> {
    /// `4` or `2 to 3`.
    var words: String { lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound) to \(upperBound)" }
}

/// Batch normalization over the channels of `[N, C, ...]`: by the batch's statistics in training, by running ones in evaluation.
/// Ioffe and Szegedy, 2015. Names and rules are PyTorch's.
///
/// A batch with one value a channel has no unbiased variance; the running variance then stays as it is.
public class BatchNorm: Module {
    public let features: Int
    public let epsilon: Double
    /// The share of a new batch in the running statistics; nil for the plain average over all batches.
    public let momentum: Double?
    public let weight: Tensor?
    public let bias: Tensor?
    /// The running statistics and the count of batches; nil without tracking, and then a batch's own serve always.
    public let running: (mean: Tensor, variance: Tensor, batches: Tensor)?

    /// The ranks of input that the layer takes.
    var ranks: ClosedRange<Int> { 2...8 }

    public init(
        _ features: Int, epsilon: Double = 1e-5, momentum: Double? = 0.1, affine: Bool = true,
        trackRunningStatistics: Bool = true, dtype: DType = .float32
    ) {
        self.features = features
        self.epsilon = epsilon
        self.momentum = momentum
        weight = affine ? Tensor.ones([features], dtype: dtype).requiringGrad() : nil
        bias = affine ? Tensor.zeros([features], dtype: dtype).requiringGrad() : nil
        running =
            trackRunningStatistics
            ? (.zeros([features], dtype: dtype), .ones([features], dtype: dtype), .zeros([], dtype: .int64)) : nil
    }

    public override var parameters: Members<Tensor> {
        Members(existing: ["weight": weight, "bias": bias])
    }

    public override var buffers: Members<Tensor> {
        guard let running else { return [:] }
        return ["running_mean": running.mean, "running_var": running.variance, "num_batches_tracked": running.batches]
    }

    /// Weight 1, bias 0, running mean 0 and variance 1.
    public override func resetParameters(_ stream: RandomStream) {
        weight?.overwrite(with: 1)
        bias?.overwrite(with: 0)
        running?.mean.overwrite(with: 0)
        running?.variance.overwrite(with: 1)
        running?.batches.overwrite(with: 0)
    }

    public override func forward(_ x: Tensor) -> Tensor { normalize(x, appliesReLU: false) }

    override func forwardWithReLU(_ x: Tensor) -> Tensor { normalize(x, appliesReLU: true) }

    private func normalize(_ x: Tensor, appliesReLU: Bool) -> Tensor {
        Tensor.check(
            ranks.contains(x.rank) && x.shape[1] == features,
            "\(type(of: self)): takes \(features) channels in a tensor of \(ranks.words) axes, not \(x.shape)")
        if !isTraining, let running {
            return x.batchNorm(
                mean: running.mean, variance: running.variance, weight: weight, bias: bias, epsilon: epsilon,
                appliesReLU: appliesReLU)
        }
        let (output, mean, variance) = x.batchNorm(
            weight: weight, bias: bias, epsilon: epsilon, appliesReLU: appliesReLU)
        if isTraining, let running { track(running, mean, variance, count: x.elementCount / Swift.max(1, features)) }
        return output
    }

    private func track(
        _ running: (mean: Tensor, variance: Tensor, batches: Tensor), _ mean: Tensor, _ variance: Tensor, count: Int
    ) {
        noGrad {
            let batches = running.batches.withElements(Int64.self) { count -> Int64 in
                count[0] += 1
                return count[0]
            }
            // As PyTorch: an empty batch is counted, and changes nothing else.
            guard count > 0 else { return }
            let share = momentum ?? 1 / Double(batches)
            running.mean.copy(from: running.mean * (1 - share) + mean * share)
            if count > 1 {
                let unbiased = Double(count) / Double(count - 1)
                running.variance.copy(from: running.variance * (1 - share) + variance * (share * unbiased))
            }
        }
    }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        guard ranks.contains(input.rank), input[1] == features else {
            throw ShapeError(
                "\(type(of: self)) takes \(features) channels in a tensor of \(ranks.words) axes, but its input has the shape \(input)"
            )
        }
        return input
    }
}

/// ``BatchNorm`` of `[N, C]` or `[N, C, L]`.
public final class BatchNorm1d: BatchNorm {
    override var ranks: ClosedRange<Int> { 2...3 }
}

/// ``BatchNorm`` of images `[N, C, H, W]`.
public final class BatchNorm2d: BatchNorm {
    override var ranks: ClosedRange<Int> { 4...4 }
}

/// ``BatchNorm`` of volumes `[N, C, D, H, W]`.
public final class BatchNorm3d: BatchNorm {
    override var ranks: ClosedRange<Int> { 5...5 }
}

extension ClosedRange<Int> {
    /// `4` or `2 to 3`.
    var words: String { lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound) to \(upperBound)" }
}

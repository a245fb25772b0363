/// Batch normalization of `[N, C, ...]`: each channel is normalized, in training by its mean and biased variance over the batch, in
/// evaluation by the running statistics; then scaled and shifted. Ioffe and Szegedy, 2015. Names and rules are PyTorch's.
///
/// A batch with one value a channel has no unbiased variance; the running variance then stays as it is.
public class BatchNorm: RunningNorm {
    /// The share of a new batch in the running statistics; nil for the plain average over all batches.
    public let momentum: Double?

    /// - Parameters:
    ///   - features: channels of the input, C.
    ///   - epsilon: is added to the variance before its root.
    ///   - momentum: the share of a new batch in the running statistics; nil for the plain average over all batches.
    ///   - affine: whether a weight and a bias `[C]` are learnt.
    ///   - trackRunningStatistics: whether statistics are kept for evaluation.
    ///   - dtype: the type of the parameters, float32 or float64.
    public init(
        _ features: Int, epsilon: Double = 1e-5, momentum: Double? = 0.1, affine: Bool = true,
        trackRunningStatistics: Bool = true, dtype: DType = .float32
    ) {
        self.momentum = momentum
        super.init(
            features, epsilon: epsilon, affine: affine, trackRunningStatistics: trackRunningStatistics, dtype: dtype)
    }

    public override func forward(_ x: Tensor) -> Tensor { normalize(x, appliesReLU: false) }

    override func forwardWithReLU(_ x: Tensor) -> Tensor { normalize(x, appliesReLU: true) }

    private func normalize(_ x: Tensor, appliesReLU: Bool) -> Tensor {
        check(x)
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

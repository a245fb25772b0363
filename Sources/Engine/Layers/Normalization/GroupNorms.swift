/// Layer normalization: (x - mean) / √(variance + epsilon) · weight + bias over the last axes of each sample, whose extents are
/// given; the variance is the biased one. Ba et al., 2016.
public final class LayerNorm: NormalizationLayer {
    /// The extents of the axes that are normalized together, which are also the weight's and bias's.
    public let extents: [Int]

    /// - Parameters:
    ///   - extents: the extents of the last axes.
    ///   - epsilon: is added to the variance before its root.
    ///   - affine: whether a weight is learnt, and with `bias` a bias.
    ///   - bias: whether there is a bias beside the weight.
    ///   - dtype: the type of the parameters, float32 or float64.
    public init(
        _ extents: [Int], epsilon: Double = 1e-5, affine: Bool = true, bias: Bool = true, dtype: DType = .float32
    ) {
        self.extents = extents
        super.init(Shape(extents), epsilon: epsilon, weight: affine, bias: affine && bias, dtype: dtype)
    }

    /// Normalization of the last axis, of `features` elements.
    public convenience init(
        _ features: Int, epsilon: Double = 1e-5, affine: Bool = true, bias: Bool = true, dtype: DType = .float32
    ) {
        self.init([features], epsilon: epsilon, affine: affine, bias: bias, dtype: dtype)
    }

    public override func forward(_ x: Tensor) -> Tensor {
        x.layerNorm(extents, weight: weight, bias: bias, epsilon: epsilon)
    }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        guard input.rank > extents.count, input.array.suffix(extents.count) == extents[...] else {
            throw ShapeError("LayerNorm takes tensors that end in \(extents), but its input has the shape \(input)")
        }
        return input
    }
}

/// Group normalization of `[N, C, ...]`: each group of channels of each sample is normalized by its mean and biased variance, then
/// scaled and shifted by channel. Wu and He, 2018.
public final class GroupNorm: NormalizationLayer {
    /// Groups of neighbouring channels, each normalized by itself.
    public let groups: Int
    /// Channels of the input, C.
    public let channels: Int

    /// - Parameters:
    ///   - groups: a divisor of `channels`; any other number stops the program.
    ///   - channels: channels of the input, C.
    ///   - epsilon: is added to the variance before its root.
    ///   - affine: whether a weight and a bias `[C]` are learnt.
    ///   - dtype: the type of the parameters, float32 or float64.
    public init(_ groups: Int, channels: Int, epsilon: Double = 1e-5, affine: Bool = true, dtype: DType = .float32) {
        Tensor.check(
            groups >= 1 && channels % groups == 0,
            "GroupNorm: \(channels) channels cannot be shared evenly by \(groups) groups")
        self.groups = groups
        self.channels = channels
        super.init([channels], epsilon: epsilon, weight: affine, bias: affine, dtype: dtype)
    }

    public override func forward(_ x: Tensor) -> Tensor {
        x.groupNorm(groups, weight: weight, bias: bias, epsilon: epsilon)
    }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        guard input.rank >= 2, input[1] == channels else {
            throw ShapeError("GroupNorm takes \(channels) channels, but its input has the shape \(input)")
        }
        return input
    }
}

/// Instance normalization of `[N, C, ...]`: each channel of each sample is normalized by its own mean and biased variance. Ulyanov
/// et al., 2016.
///
/// As in PyTorch there are no weight and bias and no running statistics unless asked for.
public class InstanceNorm: RunningNorm {
    /// The share of a new batch in the running statistics.
    public let momentum: Double

    override var ranks: ClosedRange<Int> { 3...8 }

    /// - Parameters:
    ///   - features: channels of the input, C.
    ///   - epsilon: is added to the variance before its root.
    ///   - momentum: the share of a new batch in the running statistics.
    ///   - affine: whether a weight and a bias `[C]` are learnt.
    ///   - trackRunningStatistics: whether statistics are kept for evaluation.
    ///   - dtype: the type of the parameters, float32 or float64.
    public init(
        _ features: Int, epsilon: Double = 1e-5, momentum: Double = 0.1, affine: Bool = false,
        trackRunningStatistics: Bool = false, dtype: DType = .float32
    ) {
        self.momentum = momentum
        super.init(
            features, epsilon: epsilon, affine: affine, trackRunningStatistics: trackRunningStatistics, dtype: dtype)
    }

    public override func forward(_ x: Tensor) -> Tensor {
        check(x)
        if !isTraining, let running {
            return x.batchNorm(
                mean: running.mean, variance: running.variance, weight: weight, bias: bias, epsilon: epsilon)
        }
        let (output, mean, variance) = x.groupNormStatistics(
            features, weight: weight, bias: bias, epsilon: epsilon, name: "InstanceNorm")
        let count = x.planes.inner
        if isTraining, let running, x.shape[0] > 0, count > 1 {
            // As PyTorch: the mean over the batch of each sample's unbiased statistics. It does not count the batches.
            noGrad {
                running.mean.copy(from: running.mean * (1 - momentum) + mean.mean(axes: [0]) * momentum)
                let unbiased = Double(count) / Double(count - 1)
                running.variance.copy(
                    from: running.variance * (1 - momentum) + variance.mean(axes: [0]) * (momentum * unbiased))
            }
        }
        return output
    }
}

/// ``InstanceNorm`` of `[N, C, L]`.
public final class InstanceNorm1d: InstanceNorm {
    override var ranks: ClosedRange<Int> { 3...3 }
}

/// ``InstanceNorm`` of images `[N, C, H, W]`.
public final class InstanceNorm2d: InstanceNorm {
    override var ranks: ClosedRange<Int> { 4...4 }
}

/// ``InstanceNorm`` of volumes `[N, C, D, H, W]`.
public final class InstanceNorm3d: InstanceNorm {
    override var ranks: ClosedRange<Int> { 5...5 }
}

/// Local response normalization: x / (k + alpha / size · Σ x²)^beta, the sum over a window of `size` channels of `[N, C, ...]`.
/// Krizhevsky et al., 2012; in PyTorch's form, with the mean of squares.
public final class LocalResponseNorm: Module {
    /// Channels in a window.
    public let size: Int
    /// The factor of the mean of squares.
    public let alpha: Double
    /// The exponent.
    public let beta: Double
    /// What is added to the mean of squares.
    public let k: Double

    /// - Parameters:
    ///   - size: channels in a window, at least one.
    ///   - alpha: the factor of the mean of squares.
    ///   - beta: the exponent.
    ///   - k: what is added to the mean of squares.
    public init(_ size: Int, alpha: Double = 1e-4, beta: Double = 0.75, k: Double = 1) {
        Tensor.check(size >= 1, "LocalResponseNorm: a window of \(size) channels")
        (self.size, self.alpha, self.beta, self.k) = (size, alpha, beta, k)
    }

    public override func forward(_ x: Tensor) -> Tensor {
        x.localResponseNorm(size: size, alpha: alpha, beta: beta, k: k)
    }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        guard input.rank >= 3 else {
            throw ShapeError("LocalResponseNorm takes [N, C, ...], but its input has the shape \(input)")
        }
        return input
    }
}

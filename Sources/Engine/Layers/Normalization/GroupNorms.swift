/// Normalization of the last axes, whose extents are given. Ba et al., 2016.
public final class LayerNorm: Module {
    public let extents: [Int]
    public let epsilon: Double
    public let weight: Tensor?
    public let bias: Tensor?

    public init(
        _ extents: [Int], epsilon: Double = 1e-5, affine: Bool = true, bias: Bool = true, dtype: DType = .float32
    ) {
        self.extents = extents
        self.epsilon = epsilon
        weight = affine ? Tensor.ones(Shape(extents), dtype: dtype).requiringGrad() : nil
        self.bias = affine && bias ? Tensor.zeros(Shape(extents), dtype: dtype).requiringGrad() : nil
    }

    public convenience init(
        _ features: Int, epsilon: Double = 1e-5, affine: Bool = true, bias: Bool = true, dtype: DType = .float32
    ) {
        self.init([features], epsilon: epsilon, affine: affine, bias: bias, dtype: dtype)
    }

    public override var parameters: Members<Tensor> {
        Members(existing: ["weight": weight, "bias": bias])
    }

    /// Weight 1, bias 0.
    public override func resetParameters(_ stream: RandomStream) {
        weight?.overwrite(with: 1)
        bias?.overwrite(with: 0)
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

/// Normalization of groups of channels of each sample. Wu and He, 2018.
public final class GroupNorm: Module {
    public let groups: Int
    public let channels: Int
    public let epsilon: Double
    public let weight: Tensor?
    public let bias: Tensor?

    public init(_ groups: Int, channels: Int, epsilon: Double = 1e-5, affine: Bool = true, dtype: DType = .float32) {
        Tensor.check(
            groups >= 1 && channels % groups == 0,
            "GroupNorm: \(channels) channels cannot be shared evenly by \(groups) groups")
        self.groups = groups
        self.channels = channels
        self.epsilon = epsilon
        weight = affine ? Tensor.ones([channels], dtype: dtype).requiringGrad() : nil
        bias = affine ? Tensor.zeros([channels], dtype: dtype).requiringGrad() : nil
    }

    public override var parameters: Members<Tensor> {
        Members(existing: ["weight": weight, "bias": bias])
    }

    /// Weight 1, bias 0.
    public override func resetParameters(_ stream: RandomStream) {
        weight?.overwrite(with: 1)
        bias?.overwrite(with: 0)
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

/// Normalization of each channel of each sample `[N, C, ...]`. Ulyanov et al., 2016. PyTorch's defaults: no weight or bias, no
/// running statistics.
public class InstanceNorm: Module {
    public let features: Int
    public let epsilon: Double
    public let momentum: Double
    public let weight: Tensor?
    public let bias: Tensor?
    /// The running statistics and the count of batches; nil without tracking.
    public let running: (mean: Tensor, variance: Tensor, batches: Tensor)?

    var ranks: ClosedRange<Int> { 3...8 }

    public init(
        _ features: Int, epsilon: Double = 1e-5, momentum: Double = 0.1, affine: Bool = false,
        trackRunningStatistics: Bool = false, dtype: DType = .float32
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

    public override func forward(_ x: Tensor) -> Tensor {
        Tensor.check(
            ranks.contains(x.rank) && x.shape[1] == features,
            "\(type(of: self)): takes \(features) channels in a tensor of \(ranks.words) axes, not \(x.shape)")
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

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        guard ranks.contains(input.rank), input[1] == features else {
            throw ShapeError(
                "\(type(of: self)) takes \(features) channels in a tensor of \(ranks.words) axes, but its input has the shape \(input)"
            )
        }
        return input
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

/// Division by the response of neighbouring channels. Krizhevsky et al., 2012.
public final class LocalResponseNorm: Module {
    public let size: Int
    public let alpha: Double
    public let beta: Double
    public let k: Double

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

import CKernels

// Normalization as operations: fused kernels forward and backward, and the same by composition for gradients of gradients.

extension Tensor {
    var isWide: Bool { dtype == .float64 }

    /// The extents of `[N, C, ...]` as samples, channels and the product of the rest.
    var planes: (samples: Int, channels: Int, inner: Int) {
        (shape[0], shape[1], shape.array.dropFirst(2).reduce(1, *))
    }

    /// A vector of channels as `[1, C, 1, ...]`, to be broadcast against a tensor of rank `rank`.
    func alongChannels(rank: Int) -> Tensor { reshaped([1, -1] + Array(repeating: 1, count: rank - 2)) }

    /// (x - mean) · scale, then · weight + bias where there are some, by operations that record themselves.
    fileprivate static func affine(_ normalized: Tensor, _ weight: Tensor?, _ bias: Tensor?) -> Tensor {
        var result = normalized
        if let weight { result = result * weight }
        if let bias { result = result + bias }
        return result
    }

    /// Stops unless weight and bias are vectors of `count` elements of this tensor's type.
    fileprivate func checkAffine(_ weight: Tensor?, _ bias: Tensor?, _ expected: Shape, _ operation: String) {
        for (name, vector) in [("weight", weight), ("bias", bias)] {
            guard let vector else { continue }
            Tensor.check(
                vector.shape == expected && vector.dtype == dtype,
                "\(operation): a \(name) \(vector.dtype) of \(vector.shape) for \(dtype) of \(shape); it needs \(expected)"
            )
        }
    }
}

/// Weight and bias among the inputs of a fused operation: after x, those that exist.
private struct AffineInputs {
    let hasWeight: Bool
    let hasBias: Bool

    init(_ weight: Tensor?, _ bias: Tensor?) {
        hasWeight = weight != nil
        hasBias = bias != nil
    }

    func weight(_ inputs: [Tensor]) -> Tensor? { hasWeight ? inputs[1] : nil }
    func bias(_ inputs: [Tensor]) -> Tensor? { hasBias ? inputs[inputs.count - 1] : nil }

    /// The gradients in the order of the inputs.
    func gradients(_ x: Tensor?, weight: Tensor?, bias: Tensor?) -> [Tensor?] {
        [x] + (hasWeight ? [weight] : []) + (hasBias ? [bias] : [])
    }
}

extension Tensor {
    /// Normalizes each channel of `[N, C, ...]` by its mean and biased variance over the batch and all positions; then
    /// · weight + bias, both `[C]`. Ioffe and Szegedy, 2015.
    /// - Returns: the result, and the statistics `[C]`, which carry no gradient.
    public func batchNorm(
        weight: Tensor? = nil, bias: Tensor? = nil, epsilon: Double = 1e-5
    ) -> (output: Tensor, mean: Tensor, variance: Tensor) {
        batchNorm(weight: weight, bias: bias, epsilon: epsilon, appliesReLU: false)
    }

    /// The same, then max(·, 0) if asked for, in one pass over memory with the channels innermost.
    func batchNorm(
        weight: Tensor?, bias: Tensor?, epsilon: Double, appliesReLU: Bool
    ) -> (output: Tensor, mean: Tensor, variance: Tensor) {
        Tensor.check(
            rank >= 2 && dtype.isFloatingPoint, "batchNorm: needs floats of [N, C, ...], not \(dtype) of \(shape)")
        let (samples, channels, inner) = planes
        checkAffine(weight, bias, [channels], "batchNorm")
        let x = packedByImage()
        if appliesReLU && x.isContiguous {
            let (output, mean, variance) = batchNorm(weight: weight, bias: bias, epsilon: epsilon)
            return (output.relu(), mean, variance)
        }
        let output = Tensor(uninitializedLike: x)
        let (w, b) = (weight?.contiguous(), bias?.contiguous())
        let (mean, variance, scale): (Tensor, Tensor, Tensor)
        if x.isContiguous {
            let statistics = (0..<3).map { _ in Tensor(uninitialized: [channels], dtype: dtype) }
            (mean, variance, scale) = (statistics[0], statistics[1], statistics[2])
            Parallel.rows(channels, of: samples * inner) {
                kernel_batch_norm(
                    isWide, output.start, mean.start, variance.start, scale.start, x.start, w?.start, b?.start, samples,
                    channels, inner, $0.lowerBound, $0.upperBound, epsilon)
            }
        } else {
            (mean, variance, scale) = ChannelRows.statistics(of: x, epsilon: epsilon)
            ChannelRows.normalize(
                x, mean: mean, scale: scale, weight: w, bias: b, appliesReLU: appliesReLU, into: output)
        }
        let affine = AffineInputs(weight, bias)
        let rectified = appliesReLU ? Saved(output: output) : nil
        let result = Tensor.fused(
            appliesReLU ? "BatchNormReLU" : "BatchNorm", [self] + [weight, bias].compactMap { $0 }, output: output,
            gradient: { gradient, inputs, wanted in
                Tensor.batchNormGradient(
                    gradient, rectified, inputs, wanted, affine, mean: mean, scale: scale, training: true)
            },
            composition: { inputs in
                let x = inputs[0]
                let axes = (0..<x.rank).filter { $0 != 1 }
                let centered = x - x.mean(axes: axes, keepingAxes: true)
                let deviation = (centered.square().mean(axes: axes, keepingAxes: true) + epsilon).squareRoot()
                let normalized = Tensor.affine(
                    centered / deviation, affine.weight(inputs)?.alongChannels(rank: x.rank),
                    affine.bias(inputs)?.alongChannels(rank: x.rank))
                return appliesReLU ? normalized.relu() : normalized
            })
        return (result, mean, variance)
    }

    /// Normalizes each channel of `[N, C, ...]` by statistics `[C]` that are given, as batch normalization does in evaluation.
    public func batchNorm(
        mean: Tensor, variance: Tensor, weight: Tensor? = nil, bias: Tensor? = nil, epsilon: Double = 1e-5
    ) -> Tensor {
        batchNorm(mean: mean, variance: variance, weight: weight, bias: bias, epsilon: epsilon, appliesReLU: false)
    }

    /// The same, then max(·, 0) if asked for, in one pass over memory with the channels innermost.
    func batchNorm(
        mean: Tensor, variance: Tensor, weight: Tensor?, bias: Tensor?, epsilon: Double, appliesReLU: Bool
    ) -> Tensor {
        Tensor.check(
            rank >= 2 && dtype.isFloatingPoint, "batchNorm: needs floats of [N, C, ...], not \(dtype) of \(shape)")
        let (samples, channels, inner) = planes
        checkAffine(weight, bias, [channels], "batchNorm")
        checkAffine(mean, variance, [channels], "batchNorm")
        let x = packedByImage()
        if appliesReLU && x.isContiguous {
            return batchNorm(mean: mean, variance: variance, weight: weight, bias: bias, epsilon: epsilon).relu()
        }
        let output = Tensor(uninitializedLike: x)
        let (center, scale) = noGrad { (mean.clone(), (variance + epsilon).squareRoot().reciprocal()) }
        let (w, b) = (weight?.contiguous(), bias?.contiguous())
        if x.isContiguous {
            Parallel.rows(channels, of: samples * inner) {
                kernel_channel_affine(
                    isWide, output.start, center.start, scale.start, x.start, w?.start, b?.start, samples, channels,
                    inner,
                    $0.lowerBound, $0.upperBound)
            }
        } else {
            ChannelRows.normalize(
                x, mean: center, scale: scale, weight: w, bias: b, appliesReLU: appliesReLU, into: output)
        }
        let affine = AffineInputs(weight, bias)
        let rectified = appliesReLU ? Saved(output: output) : nil
        return Tensor.fused(
            appliesReLU ? "BatchNormReLU" : "BatchNorm", [self] + [weight, bias].compactMap { $0 }, output: output,
            gradient: { gradient, inputs, wanted in
                Tensor.batchNormGradient(
                    gradient, rectified, inputs, wanted, affine, mean: center, scale: scale, training: false)
            },
            composition: { inputs in
                let rank = inputs[0].rank
                let normalized = Tensor.affine(
                    (inputs[0] - center.alongChannels(rank: rank)) * scale.alongChannels(rank: rank),
                    affine.weight(inputs)?.alongChannels(rank: rank), affine.bias(inputs)?.alongChannels(rank: rank))
                return appliesReLU ? normalized.relu() : normalized
            })
    }

    private static func batchNormGradient(
        _ gradient: Tensor, _ rectified: Saved?, _ inputs: [Tensor], _ wanted: [Bool], _ affine: AffineInputs,
        mean: Tensor, scale: Tensor,
        training: Bool
    ) -> [Tensor?] {
        let x = inputs[0].packedByImage()
        let (dy, weight) = (gradient.packed(like: x), affine.weight(inputs)?.contiguous())
        if !x.isContiguous {
            let dx = wanted[0] ? Tensor(uninitializedLike: x) : nil
            let (dweight, dbias) = ChannelRows.gradients(
                dy, rectified: rectified?.unpacked(for: "BatchNormReLU"), x, mean: mean, scale: scale, weight: weight,
                training: training, into: dx)
            return affine.gradients(dx, weight: dweight, bias: dbias)
        }
        let (samples, channels, inner) = x.planes
        let dx = wanted[0] ? Tensor(uninitialized: x.shape, dtype: x.dtype) : nil
        let dweight = Tensor(uninitialized: [channels], dtype: x.dtype)
        let dbias = Tensor(uninitialized: [channels], dtype: x.dtype)
        Parallel.rows(channels, of: samples * inner) {
            kernel_batch_norm_gradient(
                x.isWide, dx?.start, dweight.start, dbias.start, dy.start, x.start, mean.start, scale.start,
                weight?.start,
                samples, channels, inner, $0.lowerBound, $0.upperBound, training)
        }
        return affine.gradients(dx, weight: dweight, bias: dbias)
    }

    /// Normalizes the last axes, whose extents are `extents`, by their mean and biased variance; then · weight + bias, both of
    /// shape `extents`. Ba et al., 2016.
    public func layerNorm(
        _ extents: [Int], weight: Tensor? = nil, bias: Tensor? = nil, epsilon: Double = 1e-5
    ) -> Tensor {
        Tensor.check(
            dtype.isFloatingPoint && !extents.isEmpty && shape.array.suffix(extents.count) == extents[...],
            "layerNorm: \(dtype) of \(shape) does not end in the extents \(extents)")
        checkAffine(weight, bias, Shape(extents), "layerNorm")
        let columns = extents.reduce(1, *)
        let rows = columns == 0 ? 0 : elementCount / columns
        let x = contiguous()
        let output = Tensor(uninitialized: shape, dtype: dtype)
        let (mean, scale) = (Tensor(uninitialized: [rows], dtype: dtype), Tensor(uninitialized: [rows], dtype: dtype))
        let (w, b) = (weight?.contiguous(), bias?.contiguous())
        Parallel.rows(rows, of: columns) {
            kernel_layer_norm(
                isWide, output.start, mean.start, scale.start, x.start, w?.start, b?.start, columns, $0.lowerBound,
                $0.upperBound, epsilon)
        }
        let affine = AffineInputs(weight, bias)
        return Tensor.fused(
            "LayerNorm", [self] + [weight, bias].compactMap { $0 }, output: output,
            gradient: { gradient, inputs, wanted in
                Tensor.layerNormGradient(gradient, inputs, wanted, affine, mean: mean, scale: scale, columns: columns)
            },
            composition: { inputs in
                let x = inputs[0]
                let axes = Array(x.rank - extents.count..<x.rank)
                let centered = x - x.mean(axes: axes, keepingAxes: true)
                let deviation = (centered.square().mean(axes: axes, keepingAxes: true) + epsilon).squareRoot()
                return .affine(centered / deviation, affine.weight(inputs), affine.bias(inputs))
            })
    }

    private static func layerNormGradient(
        _ gradient: Tensor, _ inputs: [Tensor], _ wanted: [Bool], _ affine: AffineInputs, mean: Tensor, scale: Tensor,
        columns: Int
    ) -> [Tensor?] {
        let (x, dy, weight) = (inputs[0].contiguous(), gradient.contiguous(), affine.weight(inputs)?.contiguous())
        let rows = mean.elementCount
        let dx = wanted[0] ? Tensor(uninitialized: x.shape, dtype: x.dtype) : nil
        // Weight and bias gather over the rows: each piece in memory of its own, the pieces then in order.
        let size = Swift.max(1, Parallel.grain / Swift.max(1, columns), (rows + 15) / 16)
        let pieces = (rows + size - 1) / size
        let dweights = affine.hasWeight ? Tensor.zeros([pieces, columns], dtype: x.dtype) : nil
        let dbiases = affine.hasBias ? Tensor.zeros([pieces, columns], dtype: x.dtype) : nil
        let stride = columns * x.dtype.byteCount
        Parallel.run(pieces) { piece in
            kernel_layer_norm_gradient(
                x.isWide, dx?.start, dweights.map { $0.start + piece * stride },
                dbiases.map { $0.start + piece * stride },
                dy.start, x.start, mean.start, scale.start, weight?.start, columns, piece * size,
                Swift.min(rows, (piece + 1) * size))
        }
        let extents = (affine.weight(inputs) ?? affine.bias(inputs))?.shape
        return affine.gradients(
            dx, weight: extents.flatMap { dweights?.columnSums().withShape($0) },
            bias: extents.flatMap { dbiases?.columnSums().withShape($0) })
    }

    /// Splits the channels of `[N, C, ...]` into groups and normalizes each group of each sample by its mean and biased
    /// variance; then · weight + bias, both `[C]`. Wu and He, 2018. One channel a group is instance normalization.
    public func groupNorm(_ groups: Int, weight: Tensor? = nil, bias: Tensor? = nil, epsilon: Double = 1e-5) -> Tensor {
        groupNormStatistics(groups, weight: weight, bias: bias, epsilon: epsilon).output
    }

    /// ``groupNorm(_:weight:bias:epsilon:)`` with the statistics `[N, groups]`, which carry no gradient.
    func groupNormStatistics(
        _ groups: Int, weight: Tensor?, bias: Tensor?, epsilon: Double, name: String = "GroupNorm"
    ) -> (output: Tensor, mean: Tensor, variance: Tensor) {
        Tensor.check(
            rank >= 2 && dtype.isFloatingPoint && groups > 0 && shape[1] % groups == 0,
            "\(name): \(groups) groups of \(dtype) of \(shape); it needs floats of [N, C, ...] whose channels the groups share evenly"
        )
        let (samples, allChannels, inner) = planes
        let channels = allChannels / groups
        checkAffine(weight, bias, [allChannels], name)
        let x = contiguous()
        let output = Tensor(uninitialized: shape, dtype: dtype)
        let statistics = (0..<3).map { _ in Tensor(uninitialized: [samples, groups], dtype: dtype) }
        let (mean, variance, scale) = (statistics[0], statistics[1], statistics[2])
        let (w, b) = (weight?.contiguous(), bias?.contiguous())
        if elementCount > 0 {
            Parallel.rows(samples * groups, of: channels * inner) {
                kernel_group_norm(
                    isWide, output.start, mean.start, variance.start, scale.start, x.start, w?.start, b?.start, groups,
                    channels, inner, $0.lowerBound, $0.upperBound, epsilon)
            }
        }
        let affine = AffineInputs(weight, bias)
        let result = Tensor.fused(
            name, [self] + [weight, bias].compactMap { $0 }, output: output,
            gradient: { gradient, inputs, wanted in
                Tensor.groupNormGradient(gradient, inputs, wanted, affine, mean: mean, scale: scale, groups: groups)
            },
            composition: { inputs in
                let x = inputs[0]
                let rows = x.reshaped([samples * groups, channels * inner])
                let centered = rows - rows.mean(axes: [1], keepingAxes: true)
                let deviation = (centered.square().mean(axes: [1], keepingAxes: true) + epsilon).squareRoot()
                return .affine(
                    (centered / deviation).reshaped(x.shape.array), affine.weight(inputs)?.alongChannels(rank: x.rank),
                    affine.bias(inputs)?.alongChannels(rank: x.rank))
            })
        return (result, mean, variance)
    }

    private static func groupNormGradient(
        _ gradient: Tensor, _ inputs: [Tensor], _ wanted: [Bool], _ affine: AffineInputs, mean: Tensor, scale: Tensor,
        groups: Int
    ) -> [Tensor?] {
        let (x, dy, weight) = (inputs[0].contiguous(), gradient.contiguous(), affine.weight(inputs)?.contiguous())
        let (samples, allChannels, inner) = x.planes
        let channels = allChannels / groups
        let dx = wanted[0] ? Tensor(uninitialized: x.shape, dtype: x.dtype) : nil
        let products = Tensor(uninitialized: [samples, allChannels], dtype: x.dtype)
        let sums = Tensor(uninitialized: [samples, allChannels], dtype: x.dtype)
        Parallel.rows(samples * groups, of: channels * inner) {
            kernel_group_norm_gradient(
                x.isWide, dx?.start, products.start, sums.start, dy.start, x.start, mean.start, scale.start,
                weight?.start,
                groups, channels, inner, $0.lowerBound, $0.upperBound)
        }
        return affine.gradients(
            dx, weight: affine.hasWeight ? products.columnSums() : nil, bias: affine.hasBias ? sums.columnSums() : nil)
    }

    /// x / (k + alpha / size · Σ x²)^beta over a window of `size` channels of `[N, C, ...]`. Krizhevsky et al., 2012.
    public func localResponseNorm(size: Int, alpha: Double = 1e-4, beta: Double = 0.75, k: Double = 1) -> Tensor {
        Tensor.check(
            rank >= 2 && dtype.isFloatingPoint && size >= 1,
            "localResponseNorm: a window of \(size) over \(dtype) of \(shape); it needs floats of [N, C, ...]")
        let (samples, channels, inner) = planes
        let x = contiguous()
        let output = Tensor(uninitialized: shape, dtype: dtype)
        let scale = Tensor(uninitialized: shape, dtype: dtype)
        Parallel.rows(samples, of: channels * inner) {
            kernel_local_response(
                isWide, output.start, scale.start, x.start, channels, inner, $0.lowerBound, $0.upperBound, size, alpha,
                beta, k)
        }
        return Tensor.fused(
            "LocalResponseNorm", [self], output: output,
            gradient: { gradient, inputs, _ in
                let (x, dy) = (inputs[0].contiguous(), gradient.contiguous())
                let dx = Tensor(uninitialized: x.shape, dtype: x.dtype)
                Parallel.rows(samples, of: channels * inner) {
                    kernel_local_response_gradient(
                        x.isWide, dx.start, dy.start, x.start, scale.start, channels, inner, $0.lowerBound,
                        $0.upperBound,
                        size, alpha, beta)
                }
                return [dx]
            },
            composition: { inputs in
                let x = inputs[0]
                let squares = x.square()
                var sum = Tensor.zeros(x.shape, dtype: x.dtype)
                for shift in -(size / 2)...(size - 1) / 2 where Swift.abs(shift) < channels {
                    let source = Swift.max(0, shift)..<Swift.min(channels, channels + shift)
                    let target = source.lowerBound - shift..<source.upperBound - shift
                    sum = sum + squares.narrowed(1, source).placed(in: x.shape, axis: 1, range: target)
                }
                return x * ((sum * (alpha / Double(size)) + k).log() * -beta).exp()
            })
    }
}

/// Pooling over windows, and over regions that cover the input evenly, in 1, 2 and 3 dimensions. Definitions and defaults are
/// PyTorch's. Inputs are `[N, C, ...]`; the stride is the window's extent if it is nil.
extension Tensor {
    /// The largest number of each window of `[N, C, L]`.
    public func maxPool1d(
        kernel: PerAxis, stride: PerAxis? = nil, padding: PerAxis = 0, dilation: PerAxis = 1, ceils: Bool = false
    ) -> Tensor {
        maxPooled(
            PoolingParameters(
                operation: "maxPool1d", spatialRank: 1, kernel: kernel, stride: stride, padding: padding,
                dilation: dilation, ceils: ceils)
        ).values
    }

    /// The largest number of each window of `[N, C, L]`, and its place in the channel's plane, of int64.
    public func maxPool1dWithIndices(
        kernel: PerAxis, stride: PerAxis? = nil, padding: PerAxis = 0, dilation: PerAxis = 1, ceils: Bool = false
    ) -> (values: Tensor, indices: Tensor) {
        let (values, indices) = maxPooled(
            PoolingParameters(
                operation: "maxPool1d", spatialRank: 1, kernel: kernel, stride: stride, padding: padding,
                dilation: dilation, ceils: ceils))
        return (values, indices())
    }

    /// The mean of each window of `[N, C, L]`; sums are divided by `divisor` instead if it is given.
    public func averagePool1d(
        kernel: PerAxis, stride: PerAxis? = nil, padding: PerAxis = 0, ceils: Bool = false, countsPadding: Bool = true,
        divisor: Int? = nil
    ) -> Tensor {
        averagePooled(
            PoolingParameters(
                operation: "averagePool1d", spatialRank: 1, kernel: kernel, stride: stride, padding: padding,
                ceils: ceils, countsPadding: countsPadding), divisor: divisor)
    }

    /// The means of as many regions of `[N, C, L]` as `output` says for each axis; nil keeps an axis as it is.
    public func adaptiveAveragePool1d(_ output: Int?...) -> Tensor {
        averagePooled(AdaptivePoolingParameters(operation: "adaptiveAveragePool1d", spatialRank: 1, output: output))
    }

    /// The maxima of as many regions of `[N, C, L]` as `output` says for each axis; nil keeps an axis as it is.
    public func adaptiveMaxPool1d(_ output: Int?...) -> Tensor {
        maxPooled(AdaptivePoolingParameters(operation: "adaptiveMaxPool1d", spatialRank: 1, output: output)).values
    }

    /// The largest number of each window of `[N, C, H, W]`.
    public func maxPool2d(
        kernel: PerAxis, stride: PerAxis? = nil, padding: PerAxis = 0, dilation: PerAxis = 1, ceils: Bool = false
    ) -> Tensor {
        maxPooled(
            PoolingParameters(
                operation: "maxPool2d", spatialRank: 2, kernel: kernel, stride: stride, padding: padding,
                dilation: dilation, ceils: ceils)
        ).values
    }

    /// The largest number of each window of `[N, C, H, W]`, and its place in the channel's plane, of int64.
    public func maxPool2dWithIndices(
        kernel: PerAxis, stride: PerAxis? = nil, padding: PerAxis = 0, dilation: PerAxis = 1, ceils: Bool = false
    ) -> (values: Tensor, indices: Tensor) {
        let (values, indices) = maxPooled(
            PoolingParameters(
                operation: "maxPool2d", spatialRank: 2, kernel: kernel, stride: stride, padding: padding,
                dilation: dilation, ceils: ceils))
        return (values, indices())
    }

    /// The mean of each window of `[N, C, H, W]`; sums are divided by `divisor` instead if it is given.
    public func averagePool2d(
        kernel: PerAxis, stride: PerAxis? = nil, padding: PerAxis = 0, ceils: Bool = false, countsPadding: Bool = true,
        divisor: Int? = nil
    ) -> Tensor {
        averagePooled(
            PoolingParameters(
                operation: "averagePool2d", spatialRank: 2, kernel: kernel, stride: stride, padding: padding,
                ceils: ceils, countsPadding: countsPadding), divisor: divisor)
    }

    /// The means of as many regions of `[N, C, H, W]` as `output` says for each axis; nil keeps an axis as it is.
    public func adaptiveAveragePool2d(_ output: Int?...) -> Tensor {
        averagePooled(AdaptivePoolingParameters(operation: "adaptiveAveragePool2d", spatialRank: 2, output: output))
    }

    /// The maxima of as many regions of `[N, C, H, W]` as `output` says for each axis; nil keeps an axis as it is.
    public func adaptiveMaxPool2d(_ output: Int?...) -> Tensor {
        maxPooled(AdaptivePoolingParameters(operation: "adaptiveMaxPool2d", spatialRank: 2, output: output)).values
    }

    /// The largest number of each window of `[N, C, D, H, W]`.
    public func maxPool3d(
        kernel: PerAxis, stride: PerAxis? = nil, padding: PerAxis = 0, dilation: PerAxis = 1, ceils: Bool = false
    ) -> Tensor {
        maxPooled(
            PoolingParameters(
                operation: "maxPool3d", spatialRank: 3, kernel: kernel, stride: stride, padding: padding,
                dilation: dilation, ceils: ceils)
        ).values
    }

    /// The largest number of each window of `[N, C, D, H, W]`, and its place in the channel's plane, of int64.
    public func maxPool3dWithIndices(
        kernel: PerAxis, stride: PerAxis? = nil, padding: PerAxis = 0, dilation: PerAxis = 1, ceils: Bool = false
    ) -> (values: Tensor, indices: Tensor) {
        let (values, indices) = maxPooled(
            PoolingParameters(
                operation: "maxPool3d", spatialRank: 3, kernel: kernel, stride: stride, padding: padding,
                dilation: dilation, ceils: ceils))
        return (values, indices())
    }

    /// The mean of each window of `[N, C, D, H, W]`; sums are divided by `divisor` instead if it is given.
    public func averagePool3d(
        kernel: PerAxis, stride: PerAxis? = nil, padding: PerAxis = 0, ceils: Bool = false, countsPadding: Bool = true,
        divisor: Int? = nil
    ) -> Tensor {
        averagePooled(
            PoolingParameters(
                operation: "averagePool3d", spatialRank: 3, kernel: kernel, stride: stride, padding: padding,
                ceils: ceils, countsPadding: countsPadding), divisor: divisor)
    }

    /// The means of as many regions of `[N, C, D, H, W]` as `output` says for each axis; nil keeps an axis as it is.
    public func adaptiveAveragePool3d(_ output: Int?...) -> Tensor {
        averagePooled(AdaptivePoolingParameters(operation: "adaptiveAveragePool3d", spatialRank: 3, output: output))
    }

    /// The maxima of as many regions of `[N, C, D, H, W]` as `output` says for each axis; nil keeps an axis as it is.
    public func adaptiveMaxPool3d(_ output: Int?...) -> Tensor {
        maxPooled(AdaptivePoolingParameters(operation: "adaptiveMaxPool3d", spatialRank: 3, output: output)).values
    }

    /// The mean of each channel of `[N, C, ...]` over all positions, as `[N, C, 1, ...]`.
    public func globalAveragePool() -> Tensor {
        averagePooled(
            AdaptivePoolingParameters(operation: "globalAveragePool", spatialRank: Swift.max(1, rank - 2), output: [1]))
    }

    /// The largest number of each channel of `[N, C, ...]`, as `[N, C, 1, ...]`.
    public func globalMaxPool() -> Tensor {
        maxPooled(
            AdaptivePoolingParameters(operation: "globalMaxPool", spatialRank: Swift.max(1, rank - 2), output: [1])
        )
        .values
    }

    /// The largest number of each window of channels of `[N, C, ...]`: maxout. Goodfellow et al., 2013.
    public func maxPoolChannels(kernel: Int, stride: Int? = nil, padding: Int = 0) -> Tensor {
        Tensor.check(rank >= 2, "maxPoolChannels: needs [N, C, ...], not \(shape)")
        // A row of channels becomes the axis that is pooled, each position a channel.
        let rows = reshaped([shape[0], shape[1], shape.array.dropFirst(2).reduce(1, *)]).transposed(1, 2)
        let parameters = PoolingParameters(
            operation: "maxPoolChannels", spatialRank: 1, kernel: PerAxis([kernel]),
            stride: stride.map { PerAxis([$0]) },
            padding: PerAxis([padding]))
        let pooled = rows.maxPooled(parameters).values.transposed(1, 2)
        return pooled.reshaped([shape[0], pooled.shape[1]] + shape.array.dropFirst(2))
    }

    func maxPooled(_ parameters: PoolingParameters) -> (values: Tensor, indices: () -> Tensor) {
        maxPooled(parameters.operation) { input throws(ShapeError) in try parameters.regions(of: input) }
    }

    func maxPooled(_ parameters: AdaptivePoolingParameters) -> (values: Tensor, indices: () -> Tensor) {
        maxPooled(parameters.operation) { input throws(ShapeError) in try parameters.regions(of: input) }
    }

    func averagePooled(_ parameters: PoolingParameters, divisor: Int? = nil) -> Tensor {
        Tensor.check(divisor ?? 1 != 0, "\(parameters.operation): the divisor cannot be 0")
        return averagePooled(parameters.operation, divisor) { input throws(ShapeError) in
            try parameters.regions(of: input)
        }
    }

    func averagePooled(_ parameters: AdaptivePoolingParameters) -> Tensor {
        averagePooled(parameters.operation, nil) { input throws(ShapeError) in try parameters.regions(of: input) }
    }

    private func maxPooled(
        _ operation: String, _ regions: (Shape) throws(ShapeError) -> PoolingRegions
    ) -> (values: Tensor, indices: () -> Tensor) {
        Tensor.check(dtype.isFloatingPoint, "\(operation): needs float32 or float64, not \(dtype)")
        do {
            let regions = try regions(shape)
            guard isPooledByChannel else {
                let (values, picking) = Picking.maxima(of: self, regions)
                let result = Tensor.record(values, if: records, LinearOperatorNode(picking, isAdjoint: false, self))
                return (result, { picking.indices })
            }
            let (values, indices) = transposed(0, 1).maxPooled(operation) { _ in regions.transposed }
            return (values.transposed(0, 1), { indices().transposed(0, 1).contiguous() })
        } catch {
            Tensor.stop(error.description)
        }
    }

    private func averagePooled(
        _ operation: String, _ divisor: Int?, _ regions: (Shape) throws(ShapeError) -> PoolingRegions
    ) -> Tensor {
        Tensor.check(dtype.isFloatingPoint, "\(operation): needs float32 or float64, not \(dtype)")
        do {
            let regions = try regions(shape)
            guard isPooledByChannel else { return mapped(by: MeanPooling(regions, divisor: divisor)) }
            return transposed(0, 1).mapped(by: MeanPooling(regions.transposed, divisor: divisor)).transposed(0, 1)
        } catch {
            Tensor.stop(error.description)
        }
    }

    /// Whether batch and channels change places while this is pooled: pooling computes with the channels innermost, and in memory
    /// with the batch innermost that is what the images are.
    private var isPooledByChannel: Bool { isBatchLast && !isChannelsLast && !isContiguous }
}

/// Pooling over windows, and over regions that cover the input evenly. Each operation is written once for any number of spatial axes;
/// PyTorch's names for 1, 2 and 3 of them say how many. Definitions and defaults are PyTorch's.
///
/// Inputs are float32 or float64 of `[N, C, ...]`. A shape that does not fit, or a window without an element, stops the program; the layers check
/// shapes beforehand.
extension Tensor {
    /// The largest element of each window of `[N, C, L]`; a stride of nil is the window's extent. See ``MaxPooling``.
    public func maxPool1d(
        kernel: PerAxis, stride: PerAxis? = nil, padding: PerAxis = 0, dilation: PerAxis = 1, ceils: Bool = false
    ) -> Tensor {
        maxPooled("maxPool1d", 1, kernel, stride, padding, dilation, ceils).values
    }

    /// The largest element of each window of `[N, C, H, W]`; a stride of nil is the window's extent. See ``MaxPooling``.
    public func maxPool2d(
        kernel: PerAxis, stride: PerAxis? = nil, padding: PerAxis = 0, dilation: PerAxis = 1, ceils: Bool = false
    ) -> Tensor {
        maxPooled("maxPool2d", 2, kernel, stride, padding, dilation, ceils).values
    }

    /// The largest element of each window of `[N, C, D, H, W]`; a stride of nil is the window's extent. See ``MaxPooling``.
    public func maxPool3d(
        kernel: PerAxis, stride: PerAxis? = nil, padding: PerAxis = 0, dilation: PerAxis = 1, ceils: Bool = false
    ) -> Tensor {
        maxPooled("maxPool3d", 3, kernel, stride, padding, dilation, ceils).values
    }

    /// ``maxPool1d(kernel:stride:padding:dilation:ceils:)``, and where in its channel's plane each element stood, of int64.
    public func maxPool1dWithIndices(
        kernel: PerAxis, stride: PerAxis? = nil, padding: PerAxis = 0, dilation: PerAxis = 1, ceils: Bool = false
    ) -> (values: Tensor, indices: Tensor) {
        let (values, indices) = maxPooled("maxPool1d", 1, kernel, stride, padding, dilation, ceils)
        return (values, indices())
    }

    /// ``maxPool2d(kernel:stride:padding:dilation:ceils:)``, and where in its channel's plane each element stood, of int64.
    public func maxPool2dWithIndices(
        kernel: PerAxis, stride: PerAxis? = nil, padding: PerAxis = 0, dilation: PerAxis = 1, ceils: Bool = false
    ) -> (values: Tensor, indices: Tensor) {
        let (values, indices) = maxPooled("maxPool2d", 2, kernel, stride, padding, dilation, ceils)
        return (values, indices())
    }

    /// ``maxPool3d(kernel:stride:padding:dilation:ceils:)``, and where in its channel's plane each element stood, of int64.
    public func maxPool3dWithIndices(
        kernel: PerAxis, stride: PerAxis? = nil, padding: PerAxis = 0, dilation: PerAxis = 1, ceils: Bool = false
    ) -> (values: Tensor, indices: Tensor) {
        let (values, indices) = maxPooled("maxPool3d", 3, kernel, stride, padding, dilation, ceils)
        return (values, indices())
    }

    /// The mean of each window of `[N, C, L]`, or with a `divisor` its sum over that; a stride of nil is the window's extent. See ``AveragePooling``.
    public func averagePool1d(
        kernel: PerAxis, stride: PerAxis? = nil, padding: PerAxis = 0, ceils: Bool = false, countsPadding: Bool = true,
        divisor: Int? = nil
    ) -> Tensor {
        averagePooled("averagePool1d", 1, kernel, stride, padding, ceils, countsPadding, divisor)
    }

    /// The mean of each window of `[N, C, H, W]`, or with a `divisor` its sum over that; a stride of nil is the window's extent. See ``AveragePooling``.
    public func averagePool2d(
        kernel: PerAxis, stride: PerAxis? = nil, padding: PerAxis = 0, ceils: Bool = false, countsPadding: Bool = true,
        divisor: Int? = nil
    ) -> Tensor {
        averagePooled("averagePool2d", 2, kernel, stride, padding, ceils, countsPadding, divisor)
    }

    /// The mean of each window of `[N, C, D, H, W]`, or with a `divisor` its sum over that; a stride of nil is the window's extent. See ``AveragePooling``.
    public func averagePool3d(
        kernel: PerAxis, stride: PerAxis? = nil, padding: PerAxis = 0, ceils: Bool = false, countsPadding: Bool = true,
        divisor: Int? = nil
    ) -> Tensor {
        averagePooled("averagePool3d", 3, kernel, stride, padding, ceils, countsPadding, divisor)
    }

    /// The means of as many regions of `[N, C, L]` as `output` says for each axis; nil keeps an axis as it is. See ``AdaptiveAveragePooling``.
    public func adaptiveAveragePool1d(_ output: Int?...) -> Tensor {
        averagePooled(.init(operation: "adaptiveAveragePool1d", spatialRank: 1, output: output))
    }

    /// The means of as many regions of `[N, C, H, W]` as `output` says for each axis; nil keeps an axis as it is. See ``AdaptiveAveragePooling``.
    public func adaptiveAveragePool2d(_ output: Int?...) -> Tensor {
        averagePooled(.init(operation: "adaptiveAveragePool2d", spatialRank: 2, output: output))
    }

    /// The means of as many regions of `[N, C, D, H, W]` as `output` says for each axis; nil keeps an axis as it is. See ``AdaptiveAveragePooling``.
    public func adaptiveAveragePool3d(_ output: Int?...) -> Tensor {
        averagePooled(.init(operation: "adaptiveAveragePool3d", spatialRank: 3, output: output))
    }

    /// The maxima of as many regions of `[N, C, L]` as `output` says for each axis; nil keeps an axis as it is. See ``AdaptiveMaxPooling``.
    public func adaptiveMaxPool1d(_ output: Int?...) -> Tensor {
        maxPooled(.init(operation: "adaptiveMaxPool1d", spatialRank: 1, output: output)).values
    }

    /// The maxima of as many regions of `[N, C, H, W]` as `output` says for each axis; nil keeps an axis as it is. See ``AdaptiveMaxPooling``.
    public func adaptiveMaxPool2d(_ output: Int?...) -> Tensor {
        maxPooled(.init(operation: "adaptiveMaxPool2d", spatialRank: 2, output: output)).values
    }

    /// The maxima of as many regions of `[N, C, D, H, W]` as `output` says for each axis; nil keeps an axis as it is. See ``AdaptiveMaxPooling``.
    public func adaptiveMaxPool3d(_ output: Int?...) -> Tensor {
        maxPooled(.init(operation: "adaptiveMaxPool3d", spatialRank: 3, output: output)).values
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

    private func maxPooled(
        _ operation: String, _ spatialRank: Int, _ kernel: PerAxis, _ stride: PerAxis?, _ padding: PerAxis,
        _ dilation: PerAxis, _ ceils: Bool
    ) -> (values: Tensor, indices: () -> Tensor) {
        maxPooled(
            PoolingParameters(
                operation: operation, spatialRank: spatialRank, kernel: kernel, stride: stride, padding: padding,
                dilation: dilation, ceils: ceils))
    }

    private func averagePooled(
        _ operation: String, _ spatialRank: Int, _ kernel: PerAxis, _ stride: PerAxis?, _ padding: PerAxis,
        _ ceils: Bool, _ countsPadding: Bool, _ divisor: Int?
    ) -> Tensor {
        averagePooled(
            PoolingParameters(
                operation: operation, spatialRank: spatialRank, kernel: kernel, stride: stride, padding: padding,
                ceils: ceils, countsPadding: countsPadding), divisor: divisor)
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
            let (values, picking) = Picking.maxima(of: self, try regions(shape).ordered(like: self))
            let result = Tensor.record(values, if: records, LinearOperatorNode(picking, isAdjoint: false, self))
            return (result, { picking.indices })
        } catch {
            Tensor.stop(error.description)
        }
    }

    private func averagePooled(
        _ operation: String, _ divisor: Int?, _ regions: (Shape) throws(ShapeError) -> PoolingRegions
    ) -> Tensor {
        Tensor.check(dtype.isFloatingPoint, "\(operation): needs float32 or float64, not \(dtype)")
        do {
            return mapped(by: MeanPooling(try regions(shape).ordered(like: self), divisor: divisor))
        } catch {
            Tensor.stop(error.description)
        }
    }
}

/// Pooling of `[N, C, ...]` by regions that its shape gives: the base of the pooling layers.
public class PoolingLayer: Module {
    fileprivate func regions(of input: Shape) throws(ShapeError) -> PoolingRegions {
        throw ShapeError("\(type(of: self)) has no regions")
    }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        try regions(of: input).outputShape
    }
}

/// A pooling layer over windows.
public class WindowPoolingLayer: PoolingLayer {
    let window: PoolingParameters

    fileprivate init(_ window: PoolingParameters) { self.window = window }

    fileprivate override func regions(of input: Shape) throws(ShapeError) -> PoolingRegions {
        try window.regions(of: input)
    }
}

/// A pooling layer over regions that cover the input evenly.
public class AdaptivePoolingLayer: PoolingLayer {
    let target: AdaptivePoolingParameters

    fileprivate init(_ target: AdaptivePoolingParameters) { self.target = target }

    fileprivate override func regions(of input: Shape) throws(ShapeError) -> PoolingRegions {
        try target.regions(of: input)
    }
}

/// The largest number of each window of `[N, C, L]`; the stride is the window's extent by default.
public final class MaxPool1d: WindowPoolingLayer {
    public init(
        kernel: PerAxis, stride: PerAxis? = nil, padding: PerAxis = 0, dilation: PerAxis = 1, ceils: Bool = false
    ) {
        super.init(
            PoolingParameters(
                operation: "MaxPool1d", spatialRank: 1, kernel: kernel, stride: stride, padding: padding,
                dilation: dilation, ceils: ceils))
    }

    public override func forward(_ x: Tensor) -> Tensor { x.maxPooled(window).values }
}

/// The mean of each window of `[N, C, L]`; the stride is the window's extent by default.
public final class AvgPool1d: WindowPoolingLayer {
    private let divisor: Int?

    public init(
        kernel: PerAxis, stride: PerAxis? = nil, padding: PerAxis = 0, ceils: Bool = false, countsPadding: Bool = true,
        divisor: Int? = nil
    ) {
        self.divisor = divisor
        super.init(
            PoolingParameters(
                operation: "AvgPool1d", spatialRank: 1, kernel: kernel, stride: stride, padding: padding,
                ceils: ceils, countsPadding: countsPadding))
    }

    public override func forward(_ x: Tensor) -> Tensor { x.averagePooled(window, divisor: divisor) }
}

/// The means of as many regions of `[N, C, L]` as `output` says for each axis; nil keeps an axis as it is.
public final class AdaptiveAvgPool1d: AdaptivePoolingLayer {
    public init(_ output: Int?...) {
        super.init(AdaptivePoolingParameters(operation: "AdaptiveAvgPool1d", spatialRank: 1, output: output))
    }

    public override func forward(_ x: Tensor) -> Tensor { x.averagePooled(target) }
}

/// The maxima of as many regions of `[N, C, L]` as `output` says for each axis; nil keeps an axis as it is.
public final class AdaptiveMaxPool1d: AdaptivePoolingLayer {
    public init(_ output: Int?...) {
        super.init(AdaptivePoolingParameters(operation: "AdaptiveMaxPool1d", spatialRank: 1, output: output))
    }

    public override func forward(_ x: Tensor) -> Tensor { x.maxPooled(target).values }
}

/// The largest number of each window of `[N, C, H, W]`; the stride is the window's extent by default.
public final class MaxPool2d: WindowPoolingLayer {
    public init(
        kernel: PerAxis, stride: PerAxis? = nil, padding: PerAxis = 0, dilation: PerAxis = 1, ceils: Bool = false
    ) {
        super.init(
            PoolingParameters(
                operation: "MaxPool2d", spatialRank: 2, kernel: kernel, stride: stride, padding: padding,
                dilation: dilation, ceils: ceils))
    }

    public override func forward(_ x: Tensor) -> Tensor { x.maxPooled(window).values }
}

/// The mean of each window of `[N, C, H, W]`; the stride is the window's extent by default.
public final class AvgPool2d: WindowPoolingLayer {
    private let divisor: Int?

    public init(
        kernel: PerAxis, stride: PerAxis? = nil, padding: PerAxis = 0, ceils: Bool = false, countsPadding: Bool = true,
        divisor: Int? = nil
    ) {
        self.divisor = divisor
        super.init(
            PoolingParameters(
                operation: "AvgPool2d", spatialRank: 2, kernel: kernel, stride: stride, padding: padding,
                ceils: ceils, countsPadding: countsPadding))
    }

    public override func forward(_ x: Tensor) -> Tensor { x.averagePooled(window, divisor: divisor) }
}

/// The means of as many regions of `[N, C, H, W]` as `output` says for each axis; nil keeps an axis as it is.
public final class AdaptiveAvgPool2d: AdaptivePoolingLayer {
    public init(_ output: Int?...) {
        super.init(AdaptivePoolingParameters(operation: "AdaptiveAvgPool2d", spatialRank: 2, output: output))
    }

    public override func forward(_ x: Tensor) -> Tensor { x.averagePooled(target) }
}

/// The maxima of as many regions of `[N, C, H, W]` as `output` says for each axis; nil keeps an axis as it is.
public final class AdaptiveMaxPool2d: AdaptivePoolingLayer {
    public init(_ output: Int?...) {
        super.init(AdaptivePoolingParameters(operation: "AdaptiveMaxPool2d", spatialRank: 2, output: output))
    }

    public override func forward(_ x: Tensor) -> Tensor { x.maxPooled(target).values }
}

/// The largest number of each window of `[N, C, D, H, W]`; the stride is the window's extent by default.
public final class MaxPool3d: WindowPoolingLayer {
    public init(
        kernel: PerAxis, stride: PerAxis? = nil, padding: PerAxis = 0, dilation: PerAxis = 1, ceils: Bool = false
    ) {
        super.init(
            PoolingParameters(
                operation: "MaxPool3d", spatialRank: 3, kernel: kernel, stride: stride, padding: padding,
                dilation: dilation, ceils: ceils))
    }

    public override func forward(_ x: Tensor) -> Tensor { x.maxPooled(window).values }
}

/// The mean of each window of `[N, C, D, H, W]`; the stride is the window's extent by default.
public final class AvgPool3d: WindowPoolingLayer {
    private let divisor: Int?

    public init(
        kernel: PerAxis, stride: PerAxis? = nil, padding: PerAxis = 0, ceils: Bool = false, countsPadding: Bool = true,
        divisor: Int? = nil
    ) {
        self.divisor = divisor
        super.init(
            PoolingParameters(
                operation: "AvgPool3d", spatialRank: 3, kernel: kernel, stride: stride, padding: padding,
                ceils: ceils, countsPadding: countsPadding))
    }

    public override func forward(_ x: Tensor) -> Tensor { x.averagePooled(window, divisor: divisor) }
}

/// The means of as many regions of `[N, C, D, H, W]` as `output` says for each axis; nil keeps an axis as it is.
public final class AdaptiveAvgPool3d: AdaptivePoolingLayer {
    public init(_ output: Int?...) {
        super.init(AdaptivePoolingParameters(operation: "AdaptiveAvgPool3d", spatialRank: 3, output: output))
    }

    public override func forward(_ x: Tensor) -> Tensor { x.averagePooled(target) }
}

/// The maxima of as many regions of `[N, C, D, H, W]` as `output` says for each axis; nil keeps an axis as it is.
public final class AdaptiveMaxPool3d: AdaptivePoolingLayer {
    public init(_ output: Int?...) {
        super.init(AdaptivePoolingParameters(operation: "AdaptiveMaxPool3d", spatialRank: 3, output: output))
    }

    public override func forward(_ x: Tensor) -> Tensor { x.maxPooled(target).values }
}

/// Pooling of each channel of `[N, C, ...]` by regions that the input's shape gives: the base of the pooling layers.
public class PoolingLayer: SpatialLayer {
    fileprivate func regions(of input: Shape) throws(ShapeError) -> PoolingRegions {
        throw ShapeError("\(type(of: self)) has no regions")
    }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        try regions(of: input).outputShape
    }
}

/// A pooling layer over windows that slide along each axis: the base of ``MaxPooling`` and ``AveragePooling``.
public class WindowPoolingLayer: PoolingLayer {
    let window: PoolingParameters

    fileprivate init(_ window: PoolingParameters) { self.window = window }

    fileprivate override func regions(of input: Shape) throws(ShapeError) -> PoolingRegions {
        try window.regions(of: input)
    }
}

/// A pooling layer over regions that cover the input evenly, as many as are asked for: the base of ``AdaptiveAveragePooling`` and
/// ``AdaptiveMaxPooling``.
public class AdaptivePoolingLayer: PoolingLayer {
    let target: AdaptivePoolingParameters

    /// - Parameter output: regions along each spatial axis, outermost first, or one number for all; nil keeps an axis as it is.
    public required init(_ output: Int?...) {
        target = AdaptivePoolingParameters(operation: Self.name, spatialRank: Self.spatialRank, output: output)
    }

    fileprivate override func regions(of input: Shape) throws(ShapeError) -> PoolingRegions {
        try target.regions(of: input)
    }
}

/// The largest element of each window: the base of ``MaxPool1d``, ``MaxPool2d`` and ``MaxPool3d``. Definition and defaults are
/// PyTorch's.
public class MaxPooling: WindowPoolingLayer {
    /// - Parameters:
    ///   - kernel: the window's extents.
    ///   - stride: the steps between windows; nil for the window's extents, so that windows do not overlap.
    ///   - padding: places added on both sides of each axis, which never win; at most half the window.
    ///   - dilation: the distance between a window's elements.
    ///   - ceils: whether a last window that only partly lies inside counts.
    public required init(
        kernel: PerAxis, stride: PerAxis? = nil, padding: PerAxis = 0, dilation: PerAxis = 1, ceils: Bool = false
    ) {
        super.init(
            PoolingParameters(
                operation: Self.name, spatialRank: Self.spatialRank, kernel: kernel, stride: stride, padding: padding,
                dilation: dilation, ceils: ceils))
    }

    public override func forward(_ x: Tensor) -> Tensor { x.maxPooled(window).values }
}

/// ``MaxPooling`` of `[N, C, L]`.
public final class MaxPool1d: MaxPooling { override class var spatialRank: Int { 1 } }

/// ``MaxPooling`` of images `[N, C, H, W]`.
public final class MaxPool2d: MaxPooling { override class var spatialRank: Int { 2 } }

/// ``MaxPooling`` of volumes `[N, C, D, H, W]`.
public final class MaxPool3d: MaxPooling { override class var spatialRank: Int { 3 } }

/// The mean of each window: the base of ``AvgPool1d``, ``AvgPool2d`` and ``AvgPool3d``. Definition and defaults are PyTorch's.
public class AveragePooling: WindowPoolingLayer {
    private let divisor: Int?

    /// - Parameters:
    ///   - kernel: the window's extents.
    ///   - stride: the steps between windows; nil for the window's extents, so that windows do not overlap.
    ///   - padding: zeros added on both sides of each axis; at most half the window.
    ///   - ceils: whether a last window that only partly lies inside counts.
    ///   - countsPadding: whether added zeros count as elements of the mean.
    ///   - divisor: what sums are divided by instead of the number of elements.
    public required init(
        kernel: PerAxis, stride: PerAxis? = nil, padding: PerAxis = 0, ceils: Bool = false, countsPadding: Bool = true,
        divisor: Int? = nil
    ) {
        self.divisor = divisor
        super.init(
            PoolingParameters(
                operation: Self.name, spatialRank: Self.spatialRank, kernel: kernel, stride: stride, padding: padding,
                ceils: ceils, countsPadding: countsPadding))
    }

    public override func forward(_ x: Tensor) -> Tensor { x.averagePooled(window, divisor: divisor) }
}

/// ``AveragePooling`` of `[N, C, L]`.
public final class AvgPool1d: AveragePooling { override class var spatialRank: Int { 1 } }

/// ``AveragePooling`` of images `[N, C, H, W]`.
public final class AvgPool2d: AveragePooling { override class var spatialRank: Int { 2 } }

/// ``AveragePooling`` of volumes `[N, C, D, H, W]`.
public final class AvgPool3d: AveragePooling { override class var spatialRank: Int { 3 } }

/// The mean of each region: the base of ``AdaptiveAvgPool1d``, ``AdaptiveAvgPool2d`` and ``AdaptiveAvgPool3d``. Regions are
/// PyTorch's: along an axis of n elements, region i of m reads ⌊i·n/m⌋ up to ⌈(i+1)·n/m⌉.
public class AdaptiveAveragePooling: AdaptivePoolingLayer {
    public override func forward(_ x: Tensor) -> Tensor { x.averagePooled(target) }
}

/// ``AdaptiveAveragePooling`` of `[N, C, L]`.
public final class AdaptiveAvgPool1d: AdaptiveAveragePooling { override class var spatialRank: Int { 1 } }

/// ``AdaptiveAveragePooling`` of images `[N, C, H, W]`.
public final class AdaptiveAvgPool2d: AdaptiveAveragePooling { override class var spatialRank: Int { 2 } }

/// ``AdaptiveAveragePooling`` of volumes `[N, C, D, H, W]`.
public final class AdaptiveAvgPool3d: AdaptiveAveragePooling { override class var spatialRank: Int { 3 } }

/// The largest element of each region: the base of ``AdaptiveMaxPool1d``, ``AdaptiveMaxPool2d`` and ``AdaptiveMaxPool3d``. The
/// regions are those of ``AdaptiveAveragePooling``.
public class AdaptiveMaxPooling: AdaptivePoolingLayer {
    public override func forward(_ x: Tensor) -> Tensor { x.maxPooled(target).values }
}

/// ``AdaptiveMaxPooling`` of `[N, C, L]`.
public final class AdaptiveMaxPool1d: AdaptiveMaxPooling { override class var spatialRank: Int { 1 } }

/// ``AdaptiveMaxPooling`` of images `[N, C, H, W]`.
public final class AdaptiveMaxPool2d: AdaptiveMaxPooling { override class var spatialRank: Int { 2 } }

/// ``AdaptiveMaxPooling`` of volumes `[N, C, D, H, W]`.
public final class AdaptiveMaxPool3d: AdaptiveMaxPooling { override class var spatialRank: Int { 3 } }

/// Interpolation of `[N, C, ...]` to other spatial extents, as ``Tensor/upsampled(size:scale:mode:alignsCorners:)`` does.
public final class Upsample: Module {
    let target: UpsamplingParameters

    /// Either `size` or `scale` is given.
    /// - Parameters:
    ///   - size: the spatial extents of the output.
    ///   - scale: what the spatial extents of the input are multiplied by; products are rounded down.
    ///   - mode: how numbers between pixels are found.
    ///   - alignsCorners: whether the centers of the outermost pixels coincide, not their outer edges; for linear interpolation.
    public init(
        size: PerAxis? = nil, scale: Double? = nil, mode: InterpolationMode = .nearest, alignsCorners: Bool = false
    ) {
        target = UpsamplingParameters(size: size, scale: scale, mode: mode, alignsCorners: alignsCorners)
    }

    public override func forward(_ x: Tensor) -> Tensor { x.upsampled(target) }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        try target.map(for: input).outputShape
    }
}

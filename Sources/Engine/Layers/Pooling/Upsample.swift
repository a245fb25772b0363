/// `[N, C, ...]` with other spatial extents: those of `size`, or the input's times `scale`; see ``Tensor/upsampled(size:scale:mode:alignsCorners:)``.
public final class Upsample: Module {
    let target: UpsamplingParameters

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

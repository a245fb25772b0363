/// A transposed convolution of `[N, C, ...]` with a weight `[C, O/groups, kernel...]` and a bias `[O]`: the base of
/// ``ConvTranspose1d``, ``ConvTranspose2d`` and ``ConvTranspose3d``. Parameters, defaults and initialization are PyTorch's.
public class TransposedConvolutionLayer: SpatialLayer {
    /// `[C, O/groups, kernel...]`.
    public let weight: Tensor
    /// `[O]`; nil without one.
    public let bias: Tensor?
    private let parametersOfOperation: ConvolutionParameters
    private let outputPadding: PerAxis

    /// - Parameters:
    ///   - inputs: channels of the input, C.
    ///   - outputs: channels of the output, O.
    ///   - kernel: the kernel's extents.
    ///   - stride: the distance between the places where the kernel's products are added.
    ///   - padding: what the convolution that this transposes would add around its input, and this cuts off its output.
    ///   - outputPadding: places added after the end of each axis of the output; fewer than the stride or the dilation.
    ///   - groups: parts of the channels that do not see each other; C and O must be multiples.
    ///   - bias: whether a bias is added.
    ///   - dilation: the distance between the kernel's taps.
    ///   - dtype: the type of the parameters, float32 or float64.
    ///   - stream: draws the parameters; nil leaves them zero for ``Module/initialize(seed:)``.
    public required init(
        _ inputs: Int, _ outputs: Int, kernel: PerAxis, stride: PerAxis = 1, padding: PerAxis = 0,
        outputPadding: PerAxis = 0, groups: Int = 1, bias: Bool = true, dilation: PerAxis = 1,
        dtype: DType = .float32, stream: RandomStream? = .next()
    ) {
        let (operation, spatialRank) = (Self.name, Self.spatialRank)
        parametersOfOperation = ConvolutionParameters(
            operation: operation, spatialRank: spatialRank, stride: stride, padding: .amounts(padding),
            dilation: dilation, groups: groups)
        self.outputPadding = outputPadding
        do {
            let extents = try kernel.checked(spatialRank, atLeast: 1, "a kernel of", of: operation)
            try ConvolutionLayer.check(inputs, outputs, groups, operation)
            weight = Tensor.zeros(
                try .checked([inputs, outputs / groups] + extents, for: operation), dtype: dtype
            ).requiringGrad()
        } catch {
            Tensor.stop(error.description)
        }
        self.bias = bias ? Tensor.zeros([outputs], dtype: dtype).requiringGrad() : nil
        super.init()
        if let stream { resetParameters(stream) }
    }

    public override var parameters: Members<Tensor> { Members(existing: ["weight": weight, "bias": bias]) }

    /// PyTorch's default: both uniform in ±1/√(O/groups · taps).
    public override func resetParameters(_ stream: RandomStream) {
        Initializer.fillConvolution(weight, bias, stream)
    }

    public override func forward(_ x: Tensor) -> Tensor {
        x.convolvedTransposed(weight, bias, parametersOfOperation, outputPadding)
    }

    /// The convolution whose transpose this is, for an input of this shape.
    func convolution(for input: Shape) throws(ShapeError) -> Convolution {
        try parametersOfOperation.transposed(of: input, by: weight.shape, outputPadding: outputPadding)
    }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        try convolution(for: input).inputShape
    }

    public override func multiplyAdds(for input: Shape) throws(ShapeError) -> [LayerCost] {
        [LayerCost(path: "", multiplyAdds: try convolution(for: input).geometry.multiplyAdds)]
    }
}

/// A transposed convolution of `[N, C, L]`; see ``TransposedConvolutionLayer``.
public final class ConvTranspose1d: TransposedConvolutionLayer { override class var spatialRank: Int { 1 } }

/// A transposed convolution of images `[N, C, H, W]`; see ``TransposedConvolutionLayer``.
public final class ConvTranspose2d: TransposedConvolutionLayer { override class var spatialRank: Int { 2 } }

/// A transposed convolution of volumes `[N, C, D, H, W]`; see ``TransposedConvolutionLayer``.
public final class ConvTranspose3d: TransposedConvolutionLayer { override class var spatialRank: Int { 3 } }

/// A convolution of `[N, C, H, W]` that finds out where to read: the offsets of its taps, and with `masked` the weight of each
/// sample, come from a small convolution of the same input, whose weights start at zero. Dai et al., 2017; Zhu et al., 2019.
///
/// At the start it is a standard convolution; with masks, half of one, since a mask is the sigmoid of what starts at 0.
public final class DeformableConv2d: Module {
    /// `[O, C/groups, k, k]`.
    public let weight: Tensor
    /// `[O]`; nil without one.
    public let bias: Tensor?
    /// The convolution that gives the offsets `[N, 2 · offsetGroups · k · k, H', W']` and behind them, with masks, the logits of
    /// the masks `[N, offsetGroups · k · k, H', W']`.
    public let offset: Conv2d
    /// Whether each sample is weighed: deformable convolution's version 2.
    public let isMasked: Bool
    let operation: DeformableParameters
    private let offsetCount: Int

    /// - Parameters:
    ///   - inputs: channels of the input, C.
    ///   - outputs: channels of the output, O.
    ///   - kernel: the kernel's height and width.
    ///   - stride: the steps between the places where the kernel is applied.
    ///   - padding: the zeros on both sides of height and width.
    ///   - dilation: the distance between the kernel's taps before they are moved.
    ///   - groups: parts of the channels that do not see each other; C and O must be multiples.
    ///   - offsetGroups: groups of channels with offsets of their own; C must be a multiple.
    ///   - masked: whether samples are weighed, as in version 2.
    ///   - bias: whether a bias is added.
    ///   - dtype: the type of the parameters, float32 or float64.
    ///   - stream: draws the weights; nil leaves them zero for ``Module/initialize(seed:)``.
    public init(
        _ inputs: Int, _ outputs: Int, kernel: PerAxis, stride: PerAxis = 1, padding: PerAxis = 0,
        dilation: PerAxis = 1, groups: Int = 1, offsetGroups: Int = 1, masked: Bool = false, bias: Bool = true,
        dtype: DType = .float32, stream: RandomStream? = .next()
    ) {
        let name = "DeformableConv2d"
        operation = DeformableParameters(
            convolution: .init(
                operation: name, spatialRank: 2, stride: stride, padding: .amounts(padding), dilation: dilation,
                groups: groups))
        isMasked = masked
        do throws(ShapeError) {
            let extents = try kernel.checked(2, atLeast: 1, "a kernel of", of: name)
            try ConvolutionLayer.check(inputs, outputs, groups, name)
            guard offsetGroups >= 1, inputs % offsetGroups == 0 else {
                throw ShapeError("\(name): \(offsetGroups) offset groups cannot share \(inputs) channels evenly")
            }
            weight = Tensor.zeros(try .checked([outputs, inputs / groups] + extents, for: name), dtype: dtype)
                .requiringGrad()
            offsetCount = 2 * offsetGroups * extents[0] * extents[1]
        } catch {
            Tensor.stop(error.description)
        }
        self.bias = bias ? Tensor.zeros([outputs], dtype: dtype).requiringGrad() : nil
        offset = Conv2d(
            inputs, masked ? offsetCount / 2 * 3 : offsetCount, kernel: kernel, stride: stride,
            padding: .amounts(padding), dilation: dilation, dtype: dtype, stream: nil)
        offset.startsAtZero = true
        super.init()
        if let stream { resetParameters(stream) }
    }

    public override var parameters: Members<Tensor> { Members(existing: ["weight": weight, "bias": bias]) }
    public override var children: Members<Module> { ["offset": offset] }

    /// PyTorch's default for convolutions; the convolution that gives the offsets starts at zero.
    public override func resetParameters(_ stream: RandomStream) {
        Initializer.fillConvolution(weight, bias, stream)
    }

    /// The offsets for an input `[N, C, H, W]`: `[N, 2 · offsetGroups · k · k, H', W']`, in pixels down and right for each tap.
    public func offsets(for x: Tensor) -> Tensor {
        let found = offset(x)
        return isMasked ? found.narrowed(1, 0..<offsetCount) : found
    }

    public override func forward(_ x: Tensor) -> Tensor {
        let x = x.channelsLastWithHistory()
        let found = offset(x)
        guard isMasked else { return x.deformed(found, nil, weight, bias, operation) }
        return x.deformed(
            found.narrowed(1, 0..<offsetCount), found.narrowed(1, offsetCount..<offsetCount / 2 * 3).sigmoid(), weight,
            bias, operation)
    }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        try operation.convolution(of: input, by: weight.shape).outputShape
    }

    public override func multiplyAdds(for input: Shape) throws(ShapeError) -> [LayerCost] {
        let own = try operation.convolution(of: input, by: weight.shape).geometry.multiplyAdds
        let inner = try offset.multiplyAdds(for: input).map { $0.inside("offset") }
        return [LayerCost(path: "", multiplyAdds: own)] + inner
    }
}

/// A convolution of `[N, C, ...]` with a weight `[O, C/groups, kernel...]` and a bias `[O]`: the base of ``Conv1d``, ``Conv2d`` and
/// ``Conv3d``. Parameters, defaults and initialization are PyTorch's.
public class ConvolutionLayer: SpatialLayer {
    /// What a convolution finds around its input; PyTorch's `padding_mode`.
    public enum PaddingMode: String, Sendable, CaseIterable {
        /// Zeros.
        case zeros
        /// The input mirrored at its edge elements, which are not repeated.
        case reflect
        /// The edge element again and again.
        case replicate
        /// What stands at the other end.
        case circular

        fileprivate var padding: Padding? {
            switch self {
            case .zeros: nil
            case .reflect: .reflect
            case .replicate: .replicate
            case .circular: .circular
            }
        }
    }

    /// `[O, C/groups, kernel...]`.
    public let weight: Tensor
    /// `[O]`; nil without one.
    public let bias: Tensor?
    /// What the convolution finds around its input.
    public let paddingMode: PaddingMode
    private let parametersOfOperation: ConvolutionParameters
    /// Whether the parameters start at zero, as for a layer that gives offsets.
    var startsAtZero = false
    /// Pairs for each spatial axis in a padding mode other than zeros; they are added before the convolution, which then adds none.
    let widths: [(before: Int, after: Int)]

    /// - Parameters:
    ///   - inputs: channels of the input, C.
    ///   - outputs: channels of the output, O.
    ///   - kernel: the kernel's extents.
    ///   - stride: the steps between the places where the kernel is applied.
    ///   - padding: what is added around the input, in the way of `paddingMode`.
    ///   - dilation: the distance between the kernel's taps.
    ///   - groups: parts of the channels that do not see each other; C and O must be multiples.
    ///   - bias: whether a bias is added.
    ///   - paddingMode: what the convolution finds around its input.
    ///   - dtype: the type of the parameters, float32 or float64.
    ///   - stream: draws the parameters; nil leaves them zero for ``Module/initialize(seed:)``.
    public required init(
        _ inputs: Int, _ outputs: Int, kernel: PerAxis, stride: PerAxis = 1, padding: ConvolutionPadding = 0,
        dilation: PerAxis = 1, groups: Int = 1, bias: Bool = true, paddingMode: PaddingMode = .zeros,
        dtype: DType = .float32, stream: RandomStream? = .next()
    ) {
        let (operation, spatialRank) = (Self.name, Self.spatialRank)
        var parameters = ConvolutionParameters(
            operation: operation, spatialRank: spatialRank, stride: stride, padding: padding, dilation: dilation,
            groups: groups)
        self.paddingMode = paddingMode
        do {
            let extents = try kernel.checked(spatialRank, atLeast: 1, "a kernel of", of: operation)
            try Self.check(inputs, outputs, groups, operation)
            let strides = try stride.checked(spatialRank, atLeast: 1, "a stride of", of: operation)
            let dilations = try dilation.checked(spatialRank, atLeast: 1, "a dilation of", of: operation)
            let widths = try padding.widths(kernel: extents, stride: strides, dilation: dilations, of: operation)
            weight = Tensor.zeros(
                try .checked([outputs, inputs / groups] + extents, for: operation), dtype: dtype
            ).requiringGrad()
            self.widths = paddingMode == .zeros ? [] : widths
        } catch {
            Tensor.stop(error.description)
        }
        if paddingMode != .zeros { parameters.padding = 0 }
        parametersOfOperation = parameters
        self.bias = bias ? Tensor.zeros([outputs], dtype: dtype).requiringGrad() : nil
        super.init()
        if let stream { resetParameters(stream) }
    }

    /// - Throws: ``ShapeError`` unless the groups share both counts of channels evenly.
    static func check(_ inputs: Int, _ outputs: Int, _ groups: Int, _ operation: String) throws(ShapeError) {
        guard groups >= 1, inputs >= 0, outputs >= 0, inputs % groups == 0, outputs % groups == 0 else {
            throw ShapeError(
                "\(operation): \(groups) groups cannot share \(inputs) input and \(outputs) output channels evenly")
        }
    }

    public override var parameters: Members<Tensor> { Members(existing: ["weight": weight, "bias": bias]) }

    /// PyTorch's default: both uniform in ±1/√(C/groups · taps).
    public override func resetParameters(_ stream: RandomStream) {
        if startsAtZero {
            noGrad {
                weight.fill(0)
                bias?.fill(0)
            }
        } else {
            Initializer.fillConvolution(weight, bias, stream)
        }
    }

    public override func forward(_ x: Tensor) -> Tensor { convolve(x, appliesReLU: false) }

    override func forwardWithReLU(_ x: Tensor) -> Tensor { convolve(x, appliesReLU: true) }

    private func convolve(_ x: Tensor, appliesReLU: Bool) -> Tensor {
        let padded = paddingMode.padding.map { x.padded(widths, $0) } ?? x
        return padded.convolved(weight, bias, parametersOfOperation, appliesReLU: appliesReLU)
    }

    /// The convolution of an input of this shape; padding in a mode other than zeros is part of its input.
    func convolution(for input: Shape) throws(ShapeError) -> Convolution {
        guard let mode = paddingMode.padding, input.rank == widths.count + 2 else {
            return try parametersOfOperation.convolution(of: input, by: weight.shape)
        }
        var extents = input.array
        for (position, width) in widths.enumerated() {
            if let refusal = mode.refusal(extent: extents[position + 2], before: width.before, after: width.after) {
                throw ShapeError(
                    "\(parametersOfOperation.operation): its padding by \(width.before) and \(width.after) \(refusal): axis \(position + 2) of \(input)"
                )
            }
            extents[position + 2] += width.before + width.after
        }
        return try parametersOfOperation.convolution(
            of: .checked(extents, for: parametersOfOperation.operation), by: weight.shape)
    }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        try convolution(for: input).outputShape
    }

    public override func multiplyAdds(for input: Shape) throws(ShapeError) -> [LayerCost] {
        [LayerCost(path: "", multiplyAdds: try convolution(for: input).geometry.multiplyAdds)]
    }
}

extension Initializer {
    /// PyTorch's default for convolutions: weight and bias uniform in ±1/√(elements of a weight's row).
    static func fillConvolution(_ weight: Tensor, _ bias: Tensor?, _ stream: RandomStream) {
        let terms = weight.shape.array.dropFirst().reduce(1, *)
        let bound = 1 / Double(max(1, terms)).squareRoot()
        Initializer.uniform(lower: -bound, upper: bound).fill(weight, stream: stream.substream("weight"))
        if let bias { Initializer.uniform(lower: -bound, upper: bound).fill(bias, stream: stream.substream("bias")) }
    }
}

/// A convolution of `[N, C, L]`; see ``ConvolutionLayer``.
public final class Conv1d: ConvolutionLayer { override class var spatialRank: Int { 1 } }

/// A convolution of images `[N, C, H, W]`; see ``ConvolutionLayer``.
public final class Conv2d: ConvolutionLayer { override class var spatialRank: Int { 2 } }

/// A convolution of volumes `[N, C, D, H, W]`; see ``ConvolutionLayer``.
public final class Conv3d: ConvolutionLayer { override class var spatialRank: Int { 3 } }

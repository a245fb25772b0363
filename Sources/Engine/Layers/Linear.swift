/// y = x · Wᵀ + b, with a weight `[out, in]` and a bias `[out]`: `[N, in]` gives `[N, out]`.
public final class Linear: Module {
    /// `[out, in]`.
    public let weight: Tensor
    /// `[out]`; nil without one.
    public let bias: Tensor?

    /// - Parameters:
    ///   - inputs: features of the input, in.
    ///   - outputs: features of the output, out.
    ///   - bias: whether a bias is added.
    ///   - dtype: the type of the parameters, float32 or float64.
    ///   - stream: draws the parameters; nil leaves them zero for ``Module/initialize(seed:)``.
    public init(
        _ inputs: Int, _ outputs: Int, bias: Bool = true, dtype: DType = .float32, stream: RandomStream? = .next()
    ) {
        weight = Tensor.zeros([outputs, inputs], dtype: dtype).requiringGrad()
        self.bias = bias ? Tensor.zeros([outputs], dtype: dtype).requiringGrad() : nil
        super.init()
        if let stream { resetParameters(stream) }
    }

    public override var parameters: Members<Tensor> {
        bias.map { ["weight": weight, "bias": $0] } ?? ["weight": weight]
    }

    /// PyTorch's default: both uniform in ±1/√in.
    public override func resetParameters(_ stream: RandomStream) {
        Initializer.kaimingUniform(slope: 5.0.squareRoot()).fill(weight, stream: stream.substream("weight"))
        if let bias {
            let bound = 1 / Double(max(1, weight.shape[1])).squareRoot()
            Initializer.uniform(lower: -bound, upper: bound).fill(bias, stream: stream.substream("bias"))
        }
    }

    public override func forward(_ x: Tensor) -> Tensor { x.linear(weight, bias) }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        guard input.rank >= 1, input[-1] == weight.shape[1] else {
            throw ShapeError("Linear takes \(weight.shape[1]) features, but its input has the shape \(input)")
        }
        var output = input
        output[-1] = weight.shape[0]
        return output
    }

    public override func multiplyAdds(for input: Shape) throws(ShapeError) -> [LayerCost] {
        [LayerCost(path: "", multiplyAdds: try outputShape(for: input).elementCount * weight.shape[1])]
    }
}

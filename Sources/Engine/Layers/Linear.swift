/// y = x · Wᵀ + b, with a weight `[out, in]` and a bias `[out]`: `[N, in]` gives `[N, out]`.
public final class Linear: Module {
    public let weight: Tensor
    public let bias: Tensor?

    public init(_ inputs: Int, _ outputs: Int, bias: Bool = true, dtype: DType = .float32, stream: RandomStream = .next()) {
        weight = Tensor(uninitialized: [outputs, inputs], dtype: dtype).requiringGrad()
        self.bias = bias ? Tensor(uninitialized: [outputs], dtype: dtype).requiringGrad() : nil
        super.init()
        resetParameters(stream)
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
}

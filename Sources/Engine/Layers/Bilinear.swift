/// y = x₁ᵀ · W · x₂ + b for each output: `[N, in1]` and `[N, in2]` give `[N, out]`, with a weight `[out, in1, in2]`.
public final class Bilinear: Module {
    /// `[out, in1, in2]`.
    public let weight: Tensor
    /// `[out]`; nil without one.
    public let bias: Tensor?

    /// - Parameters:
    ///   - first: features of the first input, in1.
    ///   - second: features of the second input, in2.
    ///   - outputs: features of the output, out.
    ///   - bias: whether a bias is added.
    ///   - dtype: the type of the parameters, float32 or float64.
    ///   - stream: draws the parameters; nil leaves them zero for ``Module/initialize(seed:)``.
    public init(
        _ first: Int, _ second: Int, _ outputs: Int, bias: Bool = true, dtype: DType = .float32,
        stream: RandomStream? = .next()
    ) {
        weight = Tensor.zeros([outputs, first, second], dtype: dtype).requiringGrad()
        self.bias = bias ? Tensor.zeros([outputs], dtype: dtype).requiringGrad() : nil
        super.init()
        if let stream { resetParameters(stream) }
    }

    public override var parameters: Members<Tensor> { Members(existing: ["weight": weight, "bias": bias]) }

    /// PyTorch's default: both uniform in ±1/√in1.
    public override func resetParameters(_ stream: RandomStream) {
        let bound = 1 / Double(max(1, weight.shape[1])).squareRoot()
        let initializer = Initializer.uniform(lower: -bound, upper: bound)
        initializer.fill(weight, stream: stream.substream("weight"))
        if let bias { initializer.fill(bias, stream: stream.substream("bias")) }
    }

    /// `[N, in1]` and `[N, in2]` give `[N, out]`; other shapes stop the program.
    public func callAsFunction(_ first: Tensor, _ second: Tensor) -> Tensor {
        let result = Self.form(first, second, weight)
        return bias.map { result + $0 } ?? result
    }

    /// x₁ᵀ · W · x₂ for each output.
    static func form(_ first: Tensor, _ second: Tensor, _ weight: Tensor) -> Tensor {
        let (outputs, width1, width2) = (weight.shape[0], weight.shape[1], weight.shape[2])
        Tensor.check(
            first.rank == 2 && second.rank == 2 && first.shape[0] == second.shape[0] && first.shape[1] == width1
                && second.shape[1] == width2,
            "Bilinear: inputs of \(first.shape) and \(second.shape) for a weight of \(weight.shape)")
        let rows = first.shape[0]
        let products = first.matmul(weight.permuted([1, 0, 2]).reshaped([width1, outputs * width2]))
        return (products.reshaped([rows, outputs, width2]) * second.reshaped([rows, 1, width2])).sum(axes: [2])
    }

    /// The form of an input with itself; both widths are then the same.
    public override func forward(_ x: Tensor) -> Tensor { self(x, x) }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        guard input.rank == 2, input[1] == weight.shape[1], input[1] == weight.shape[2] else {
            throw ShapeError(
                "Bilinear takes \(weight.shape[1]) and \(weight.shape[2]) features, but its input has the shape \(input)"
            )
        }
        return [input[0], weight.shape[0]]
    }

    public override func multiplyAdds(for input: Shape) throws(ShapeError) -> [LayerCost] {
        let rows = try outputShape(for: input)[0]
        return [LayerCost(path: "", multiplyAdds: rows * weight.shape[0] * (weight.shape[1] + 1) * weight.shape[2])]
    }
}

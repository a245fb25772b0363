import Engine

/// Networks that compress a sample to a code and reconstruct it.
public enum Autoencoders {
    /// Linear layers whose widths fall to the code and rise again, with ReLU between: `[N, input...]` gives a sigmoid of the same
    /// shape.
    ///
    /// - Parameters:
    ///   - input: the shape of one sample.
    ///   - widths: from the first hidden layer to the code.
    public static func dense(input: Shape, widths: [Int] = [128, 64, 32]) -> Network {
        let inputs = input.elementCount
        return Network(
            [
                "encoder": multilayer([inputs] + widths), "decoder": multilayer(widths.reversed() + [inputs]),
                "unflatten": Unflatten(1, input.array),
            ],
            flow: [
                .step(Flatten()), "encoder", "decoder", .step(Activation("sigmoid") { $0.sigmoid() }), "unflatten",
            ])
    }

    private static func multilayer(_ widths: [Int]) -> Sequential {
        var layers: [Module] = []
        for (inputs, outputs) in zip(widths, widths.dropFirst()) {
            if !layers.isEmpty { layers.append(relu()) }
            layers.append(linear(inputs, outputs))
        }
        return Sequential(layers)
    }

    /// Convolutions of 3x3 with a stride of 2, and transposed ones of 2x2 back: `[N, C, H, W]` gives a sigmoid of the same shape.
    ///
    /// - Parameters:
    ///   - channels: C.
    ///   - widths: the channels behind each convolution; height and width must be multiples of 2 to the power of their count.
    public static func convolutional(channels: Int, widths: [Int] = [16, 32]) -> Network {
        var (encoder, decoder): ([Module], [Module]) = ([], [])
        var inputs = channels
        for width in widths {
            encoder += [conv(inputs, width, 3, stride: 2, padding: 1), relu()]
            inputs = width
        }
        for width in widths.dropLast().reversed() + [channels] {
            if !decoder.isEmpty { decoder.append(relu()) }
            decoder.append(ConvTranspose2d(inputs, width, kernel: 2, stride: 2, stream: nil))
            inputs = width
        }
        return Network(
            ["encoder": Sequential(encoder), "decoder": Sequential(decoder)],
            flow: ["encoder", "decoder", .step(Activation("sigmoid") { $0.sigmoid() })])
    }
}

/// A model that makes samples of draws from the standard normal distribution.
public protocol PriorDecoder: Module {
    /// The elements of a draw.
    var codeSize: Int { get }
    /// Codes `[N, codeSize]` give samples `[N, ...]`.
    func decode(_ code: Tensor) -> Tensor
}

/// A variational autoencoder. For each element of the code the encoder gives the mean and the logarithm of the variance of a normal
/// distribution; the decoder takes a draw from it. Kingma and Welling, 2013.
public final class VariationalAutoencoder: Module, PriorDecoder {
    private let encoder: Sequential
    private let mean: Linear
    private let logVariance: Linear
    private let decoder: Sequential
    private var stream = RandomStream(seed: 0, role: "draw")
    private var calls = 0

    /// The weights are zero until `initialize(seed:)`.
    /// - Parameters:
    ///   - input: the shape of one sample.
    ///   - hidden: the width of the hidden layer of encoder and decoder.
    ///   - code: the elements of the code.
    public init(input: Shape, hidden: Int = 400, code: Int = 20) {
        let inputs = input.elementCount
        encoder = Sequential(Flatten(), linear(inputs, hidden), relu())
        mean = linear(hidden, code)
        logVariance = linear(hidden, code)
        decoder = Sequential(
            linear(code, hidden), relu(), linear(hidden, inputs), Activation("sigmoid") { $0.sigmoid() },
            Unflatten(1, input.array))
    }

    /// The elements of the code.
    public var codeSize: Int { mean.weight.shape[0] }

    /// Codes `[N, codeSize]` give samples `[N, input...]`.
    public func decode(_ code: Tensor) -> Tensor { decoder(code) }

    public override var children: Members<Module> {
        ["encoder": encoder, "mean": mean, "log_variance": logVariance, "decoder": decoder]
    }

    public override func resetParameters(_ stream: RandomStream) {
        self.stream = stream.substream("draw")
        calls = 0
    }

    /// The reconstruction of `x` `[N, input...]`, and the code's means and logarithms of variances, both `[N, code]`. In evaluation
    /// the mean itself is decoded.
    public func encodeAndDecode(_ x: Tensor) -> (output: Tensor, mean: Tensor, logVariance: Tensor) {
        let hidden = encoder(x)
        let (mean, logVariance) = (mean(hidden), logVariance(hidden))
        guard isTraining else { return (decoder(mean), mean, logVariance) }
        let noise = Tensor.normal(mean.shape, stream: stream.substream(calls), dtype: mean.dtype)
        calls += 1
        return (decoder(mean + (logVariance * 0.5).exp() * noise), mean, logVariance)
    }

    public override func forward(_ x: Tensor) -> Tensor { encodeAndDecode(x).output }

    /// The Kullback-Leibler divergence of the codes from the standard normal distribution, ½ Σ (μ² + σ² - 1 - ln σ²): the sum over
    /// the code, the mean over the batch.
    public static func divergence(mean: Tensor, logVariance: Tensor) -> Tensor {
        (mean.square() + logVariance.exp() - 1 - logVariance).sum() * (0.5 / Double(max(1, mean.shape[0])))
    }

    public override func trace(
        _ input: LayerGraph.Place, in graph: inout LayerGraph
    ) throws(ShapeError) -> LayerGraph.Place {
        let hidden = try graph.pass(input, through: encoder, as: "encoder")
        let mean = try graph.pass(hidden, through: mean, as: "mean")
        let logVariance = try graph.pass(hidden, through: logVariance, as: "log_variance")
        return try graph.pass(graph.join(.draw, [mean, logVariance]), through: decoder, as: "decoder")
    }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        try LayerGraph(of: self, input: input).output.shape
    }

    public override func multiplyAdds(for input: Shape) throws(ShapeError) -> [LayerCost] {
        try LayerGraph(of: self, input: input).multiplyAdds()
    }
}

/// Zeroes each element with a probability in training and scales the rest by 1 / (1 - probability); the identity in evaluation.
/// Srivastava et al., 2014.
public final class Dropout: Module {
    public let probability: Double
    private var stream: RandomStream
    /// How many masks were drawn: each call has a mask of its own.
    private var calls: UInt64 = 0

    public init(_ probability: Double = 0.5, stream: RandomStream = .next()) {
        Tensor.check(
            probability >= 0 && probability < 1, "Dropout: the probability must be in [0, 1), not \(probability)")
        self.probability = probability
        self.stream = stream
    }

    /// Has no parameters; takes the seed and the layer's path for its masks.
    public override func resetParameters(_ stream: RandomStream) {
        self.stream = RandomStream(seed: stream.seed, role: "dropout/\(stream.role)")
        calls = 0
    }

    public override func forward(_ x: Tensor) -> Tensor {
        guard isTraining, probability > 0 else { return x }
        Tensor.check(x.dtype.isFloatingPoint, "Dropout: needs float32 or float64, not \(x.dtype)")
        let mask = Tensor(uninitialized: x.shape, dtype: x.dtype)
        let draws = stream.substream(calls)
        calls += 1
        let scale = 1 / (1 - probability)
        switch x.dtype {
        case .float32:
            let out = mask.pointer(Float.self)
            for index in 0..<mask.elementCount {
                out[index] = draws.uniform(at: UInt64(index)) < probability ? 0 : Float(scale)
            }
        default:
            let out = mask.pointer(Double.self)
            for index in 0..<mask.elementCount {
                out[index] = draws.uniform(at: UInt64(index)) < probability ? 0 : scale
            }
        }
        return x * mask
    }
}

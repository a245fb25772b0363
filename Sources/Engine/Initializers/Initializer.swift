/// A rule that fills a parameter before training.
public enum Initializer: Sendable {
    case constant(Double)
    case uniform(lower: Double, upper: Double)
    case normal(mean: Double, standardDeviation: Double)
    /// Glorot and Bengio, 2010: variance 2 / (fan in + fan out).
    case xavierUniform(gain: Double)
    case xavierNormal(gain: Double)
    /// He et al., 2015: variance gain² / fan in, with gain² = 2 / (1 + slope²) for a leaky ReLU of that slope.
    case kaimingUniform(slope: Double)
    case kaimingNormal(slope: Double)

    /// Fills `tensor` in place; element `i` depends on (stream, i) alone.
    ///
    /// The fans are those of a weight `[out, in, ...]`: in and out times the number of kernel positions.
    public func fill(_ tensor: Tensor, stream: RandomStream) {
        let (fanIn, fanOut) = Self.fans(tensor.shape)
        let (shape, dtype) = (tensor.shape, tensor.dtype)
        let value: Tensor
        switch self {
        case .constant(let constant): value = .full(shape, constant, dtype: dtype)
        case .uniform(let lower, let upper):
            value = .uniform(shape, lower: lower, upper: upper, stream: stream, dtype: dtype)
        case .normal(let mean, let deviation):
            value = .normal(shape, mean: mean, standardDeviation: deviation, stream: stream, dtype: dtype)
        case .xavierUniform(let gain):
            let bound = gain * (6 / Double(fanIn + fanOut)).squareRoot()
            value = .uniform(shape, lower: -bound, upper: bound, stream: stream, dtype: dtype)
        case .xavierNormal(let gain):
            let deviation = gain * (2 / Double(fanIn + fanOut)).squareRoot()
            value = .normal(shape, standardDeviation: deviation, stream: stream, dtype: dtype)
        case .kaimingUniform(let slope):
            let bound = (6 / ((1 + slope * slope) * Double(fanIn))).squareRoot()
            value = .uniform(shape, lower: -bound, upper: bound, stream: stream, dtype: dtype)
        case .kaimingNormal(let slope):
            let deviation = (2 / ((1 + slope * slope) * Double(fanIn))).squareRoot()
            value = .normal(shape, standardDeviation: deviation, stream: stream, dtype: dtype)
        }
        tensor.copy(from: value)
    }

    /// Inputs and outputs that one element of a weight `[out, in, ...]` connects; a vector counts as `[n, 1]`.
    static func fans(_ shape: Shape) -> (fanIn: Int, fanOut: Int) {
        guard shape.rank > 0 else { return (1, 1) }
        guard shape.rank > 1 else { return (1, shape[0]) }
        let positions = shape.array.dropFirst(2).reduce(1, *)
        return (max(1, shape[1] * positions), max(1, shape[0] * positions))
    }
}

extension Initializer {
    /// Fills `tensor` in place; what an element gets depends on the stream and the tensor's shape alone.
    ///
    /// The fans are those of a weight `[out, in, ...]`: in and out times the number of kernel positions.
    public func fill(_ tensor: Tensor, stream: RandomStream) {
        let (shape, dtype) = (tensor.shape, tensor.dtype)
        Tensor.check(problem(for: shape) == nil, "\(problem(for: shape) ?? "")")
        let (fanIn, fanOut) = Self.fans(shape)
        let value: Tensor
        switch self {
        case .constant(let constant): value = .full(shape, constant, dtype: dtype)
        case .uniform(let lower, let upper):
            value = .uniform(shape, lower: lower, upper: upper, stream: stream, dtype: dtype)
        case .normal(let mean, let deviation):
            value = .normal(shape, mean: mean, standardDeviation: deviation, stream: stream, dtype: dtype)
        case .truncatedNormal(let mean, let deviation, let lower, let upper):
            value = Self.truncatedNormal(shape, mean, deviation, lower, upper, stream).to(dtype)
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
        case .varianceScaling(let gain, let fan, let distribution):
            let connections: Double
            switch fan {
            case .in: connections = Double(fanIn)
            case .out: connections = Double(fanOut)
            case .average: connections = Double(fanIn + fanOut) / 2
            }
            let deviation = gain / connections.squareRoot()
            let bound = 3.0.squareRoot() * deviation
            value =
                distribution == .normal
                ? .normal(shape, standardDeviation: deviation, stream: stream, dtype: dtype)
                : .uniform(shape, lower: -bound, upper: bound, stream: stream, dtype: dtype)
        case .orthogonal(let gain): value = Self.orthogonal(shape, gain: gain, stream: stream).to(dtype)
        case .sparse(let sparsity, let deviation):
            value = Self.sparse(shape, sparsity: sparsity, deviation: deviation, stream: stream).to(dtype)
        case .identity: value = Self.identity(shape).to(dtype)
        case .dirac(let groups): value = Self.dirac(shape, groups: groups).to(dtype)
        }
        tensor.copy(from: value)
    }

    /// Why a tensor of this shape cannot be filled by the rule, as a sentence; nil if it can.
    public func problem(for shape: Shape) -> String? {
        switch self {
        case .orthogonal where shape.rank < 2: "orthogonal needs at least 2 axes, not the shape \(shape)"
        case .sparse where shape.rank != 2: "sparse needs a matrix, not the shape \(shape)"
        case .identity where shape.rank != 2: "identity needs a matrix, not the shape \(shape)"
        case .dirac where !(3...5).contains(shape.rank):
            "dirac needs a convolution's weight of 3 to 5 axes, not the shape \(shape)"
        case .dirac(let groups) where groups < 1 || shape[0] % groups != 0:
            "dirac needs output channels that \(groups) groups share evenly, not the shape \(shape)"
        case .truncatedNormal(_, let deviation, let lower, let upper) where !(deviation > 0 && lower < upper):
            "truncated normal needs a positive deviation and bounds that rise, not \(deviation) and \(lower) to \(upper)"
        default: nil
        }
    }

    /// Inputs and outputs that one element of a weight `[out, in, ...]` connects; a vector counts as `[n, 1]`.
    static func fans(_ shape: Shape) -> (fanIn: Int, fanOut: Int) {
        guard shape.rank > 0 else { return (1, 1) }
        guard shape.rank > 1 else { return (1, shape[0]) }
        let positions = shape.array.dropFirst(2).reduce(1, *)
        return (max(1, shape[1] * positions), max(1, shape[0] * positions))
    }

    private static func sparse(_ shape: Shape, sparsity: Double, deviation: Double, stream: RandomStream) -> Tensor {
        let result = Tensor.normal(shape, standardDeviation: deviation, stream: stream, dtype: .float64)
        let (rows, columns) = (shape[0], shape[1])
        let zeros = min(rows, max(0, Int((sparsity * Double(rows)).rounded(.up))))
        result.withElements(Double.self) { elements in
            for column in 0..<columns {
                for row in stream.substream("zeros/\(column)").permutation(rows).prefix(zeros) {
                    elements[row * columns + column] = 0
                }
            }
        }
        return result
    }

    private static func identity(_ shape: Shape) -> Tensor {
        let result = Tensor.zeros(shape, dtype: .float64)
        result.withElements(Double.self) { elements in
            for index in 0..<min(shape[0], shape[1]) { elements[index * shape[1] + index] = 1 }
        }
        return result
    }

    private static func dirac(_ shape: Shape, groups: Int) -> Tensor {
        let result = Tensor.zeros(shape, dtype: .float64)
        let positions = shape.array.dropFirst(2)
        // The middle of the kernel, in elements.
        let middle = positions.reduce(0) { $0 * $1 + $1 / 2 }
        let size = positions.reduce(1, *)
        let outputs = shape[0] / groups
        guard size > 0 else { return result }
        result.withElements(Double.self) { elements in
            for group in 0..<groups {
                for channel in 0..<min(outputs, shape[1]) {
                    elements[((group * outputs + channel) * shape[1] + channel) * size + middle] = 1
                }
            }
        }
        return result
    }
}

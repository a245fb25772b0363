import CKernels

/// Zeroes each element with a probability in training and scales the rest by 1 / (1 - probability); the identity in evaluation.
/// Srivastava et al., 2014.
public class Dropout: Module {
    /// The probability with which an element is zeroed, in [0, 1).
    public let probability: Double
    private var stream: RandomStream
    /// How many masks were drawn: each call has a mask of its own.
    private var calls: UInt64 = 0

    /// Stops the program unless the probability lies in [0, 1).
    /// - Parameters:
    ///   - probability: the probability with which an element is zeroed.
    ///   - stream: draws the masks, each from a part of its own.
    public init(_ probability: Double = 0.5, stream: RandomStream = .next()) {
        Tensor.check(
            probability >= 0 && probability < 1, "Dropout: the probability must be in [0, 1), not \(probability)")
        self.probability = probability
        self.stream = stream
    }

    /// Has no parameters; takes the seed and the layer's path for its masks.
    public final override func resetParameters(_ stream: RandomStream) {
        self.stream = RandomStream(seed: stream.seed, role: "dropout/\(stream.role)")
        calls = 0
    }

    /// The shape of the mask for an input: one draw for each of its elements.
    func maskShape(for x: Tensor) -> Shape { x.shape }

    public override func forward(_ x: Tensor) -> Tensor {
        guard isTraining, probability > 0 else { return x }
        return x * nextMask(maskShape(for: x), x.dtype, kept: 1 / (1 - probability))
    }

    /// The next mask: 0 with the layer's probability, else `kept`.
    final func nextMask(_ shape: Shape, _ dtype: DType, kept: Double) -> Tensor {
        Tensor.check(dtype.isFloatingPoint, "\(type(of: self)): needs float32 or float64, not \(dtype)")
        let mask = Tensor(uninitialized: shape, dtype: dtype)
        let draws = stream.substream(calls)
        calls += 1
        let (probability, count) = (probability, mask.elementCount)
        switch dtype {
        case .float32:
            // The same draws in vectors. One of 53 bits is below the probability if as a whole number it is below this one.
            let (out, threshold) = (mask.pointer(Float.self), UInt64((probability * 0x1p53).rounded(.up)))
            Parallel.rows((count + 1) / 2, of: 2) {
                kernel_dropout_mask(
                    out, count, draws.seed, draws.roleHash, threshold, Float(kept), $0.lowerBound, $0.upperBound)
            }
        default:
            let out = mask.pointer(Double.self)
            draws.forEachBits(count) { out[$0] = RandomStream.uniform($1) < probability ? 0 : kept }
        }
        return mask
    }
}

/// Dropout of whole samples of `[N, ...]`: in a branch beside an identity it leaves out the branch. Huang et al., 2016. In torchvision
/// `StochasticDepth` in mode "row".
public final class StochasticDepth: Dropout {
    override func maskShape(for x: Tensor) -> Shape {
        Tensor.check(x.rank > 0, "StochasticDepth: takes tensors with an axis of samples, not a scalar")
        return Shape([x.shape[0]] + Array(repeating: 1, count: x.rank - 1))
    }
}

/// Dropout of whole channels of `[N, C, ...]`: a channel of a sample is zeroed or scaled as one. Tompson et al., 2015. The base of
/// ``Dropout1d``, ``Dropout2d`` and ``Dropout3d``.
public class ChannelDropout: Dropout {
    var ranks: ClosedRange<Int> { 3...8 }

    override func maskShape(for x: Tensor) -> Shape {
        Tensor.check(
            ranks.contains(x.rank), "\(type(of: self)): takes tensors of \(ranks.words) axes, not \(x.shape)")
        return Shape([x.shape[0], x.shape[1]] + Array(repeating: 1, count: x.rank - 2))
    }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        guard ranks.contains(input.rank) else {
            throw ShapeError(
                "\(type(of: self)) takes tensors of \(ranks.words) axes, but its input has the shape \(input)")
        }
        return input
    }
}

/// ``ChannelDropout`` of `[N, C, L]`.
public final class Dropout1d: ChannelDropout {
    override var ranks: ClosedRange<Int> { 3...3 }
}

/// ``ChannelDropout`` of images `[N, C, H, W]`.
public final class Dropout2d: ChannelDropout {
    override var ranks: ClosedRange<Int> { 4...4 }
}

/// ``ChannelDropout`` of volumes `[N, C, D, H, W]`.
public final class Dropout3d: ChannelDropout {
    override var ranks: ClosedRange<Int> { 5...5 }
}

/// Dropout that keeps mean 0 and variance 1, for networks of ``Tensor/selu()``: dropped elements become SELU's lower limit.
/// Klambauer et al., 2017.
public final class AlphaDropout: Dropout {
    public override func forward(_ x: Tensor) -> Tensor {
        guard isTraining, probability > 0 else { return x }
        let limit = -1.6732632423543772 * 1.0507009873554805
        let keep = 1 - probability
        let scale = 1 / (keep * (1 + probability * limit * limit)).squareRoot()
        let mask = nextMask(x.shape, x.dtype, kept: 1)
        let shift = noGrad { ((1 - mask) * limit - (1 - keep) * limit) * scale }
        return x * (mask * scale) + shift
    }
}

/// A leaky ReLU whose slope below zero is learnt: one for all, or one for each channel of `[N, C, ...]`. He et al., 2015.
public final class PReLU: Module {
    /// `[1]` or `[C]`.
    public let weight: Tensor
    private let initial: Double

    /// - Parameters:
    ///   - channels: 1 for one slope, or C for one for each channel.
    ///   - initial: every slope at the start.
    ///   - dtype: the type of the slopes, float32 or float64.
    public init(_ channels: Int = 1, initial: Double = 0.25, dtype: DType = .float32) {
        self.initial = initial
        weight = Tensor.full([channels], initial, dtype: dtype).requiringGrad()
    }

    public override var parameters: Members<Tensor> { ["weight": weight] }
    public override func resetParameters(_ stream: RandomStream) { weight.overwrite(with: initial) }
    public override func forward(_ x: Tensor) -> Tensor { x.prelu(weight) }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        guard weight.shape == [1] || (input.rank >= 2 && input[1] == weight.shape[0]) else {
            throw ShapeError("PReLU takes \(weight.shape[0]) channels, but its input has the shape \(input)")
        }
        return input
    }
}

/// A gated linear unit: one half along an axis times the sigmoid of the other. Dauphin et al., 2017.
public final class GLU: Module {
    /// The axis; a negative one counts from the end.
    public let axis: Int

    /// - Parameter axis: the axis that is halved; its extent must be even.
    public init(axis: Int = -1) { self.axis = axis }

    public override func forward(_ x: Tensor) -> Tensor { x.glu(axis: axis) }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        let index = try input.place(of: axis, for: "GLU")
        guard input[index] % 2 == 0 else {
            throw ShapeError("GLU halves axis \(axis), but its input has the shape \(input)")
        }
        var output = input
        output[index] /= 2
        return output
    }
}

/// Softmax along an axis: eˣ / Σ eˣ.
public final class Softmax: Module {
    /// The axis; a negative one counts from the end.
    public let axis: Int

    /// - Parameter axis: the axis whose elements add up to 1.
    public init(axis: Int = -1) { self.axis = axis }

    public override func forward(_ x: Tensor) -> Tensor { x.softmaxAlong(axis) }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        _ = try input.place(of: axis, for: "Softmax")
        return input
    }
}

/// The logarithm of softmax along an axis: x - ln Σ eˣ.
public final class LogSoftmax: Module {
    /// The axis; a negative one counts from the end.
    public let axis: Int

    /// - Parameter axis: the axis along which the exponentials add up to 1.
    public init(axis: Int = -1) { self.axis = axis }

    public override func forward(_ x: Tensor) -> Tensor { x.logSoftmaxAlong(axis) }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        _ = try input.place(of: axis, for: "LogSoftmax")
        return input
    }
}

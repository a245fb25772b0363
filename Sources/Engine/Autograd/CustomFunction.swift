/// A function with a gradient of the user's own, as PyTorch's `torch.autograd.Function`.
///
///     let clip = CustomFunction("Clip") { inputs in
///         (output: myClip(inputs[0]), saved: [inputs[0]])
///     } gradient: { gradient, saved in
///         [gradient * myMask(saved[0])]
///     }
///     let y = clip(x)
public struct CustomFunction {
    /// The output for the inputs, and the tensors that the gradient reads. Nothing is recorded while it runs.
    public typealias Forward = (_ inputs: [Tensor]) -> (output: Tensor, saved: [Tensor])
    /// The gradient of each input, nil where there is none, for the gradient of the output. Written with tensor operations it has
    /// gradients itself.
    public typealias Gradient = (_ gradient: Tensor, _ saved: [Tensor]) -> [Tensor?]

    /// The name in ``Tensor/gradFn``, in graphs and in messages.
    public let name: String
    private let forward: Forward
    private let gradient: Gradient

    /// - Parameters:
    ///   - name: the name in ``Tensor/gradFn`` and in messages.
    ///   - forward: computes the output; see ``Forward``.
    ///   - gradient: computes the gradients of the inputs; see ``Gradient``. It must return one entry for each input, of the
    ///     input's shape, or the program stops.
    public init(_ name: String, forward: @escaping Forward, gradient: @escaping Gradient) {
        self.name = name
        self.forward = forward
        self.gradient = gradient
    }

    /// The output for these inputs, with the function as its ``Tensor/gradFn`` if one of them requires gradients.
    public func callAsFunction(_ inputs: Tensor...) -> Tensor { callAsFunction(inputs) }

    /// The output for these inputs, with the function as its ``Tensor/gradFn`` if one of them requires gradients.
    public func callAsFunction(_ inputs: [Tensor]) -> Tensor {
        let (output, saved) = noGrad { forward(inputs) }
        let records = GradientMode.isRecording && inputs.contains { $0.node != nil }
        // An output that is an input, or a view of one, must not take that tensor's history.
        return Tensor.record(
            output.detach(), if: records,
            CustomNode(name, inputs: inputs, output: output, saved: saved, gradient: gradient))
    }
}

final class CustomNode: Node {
    private let label: String
    private let shapes: [Shape]
    private let gradientRule: CustomFunction.Gradient
    @exclusivity(unchecked) private var saved: [Saved]

    init(_ name: String, inputs: [Tensor], output: Tensor, saved: [Tensor], gradient: @escaping CustomFunction.Gradient)
    {
        label = name
        shapes = inputs.map(\.shape)
        gradientRule = gradient
        self.saved = saved.map { $0 === output ? Saved(output: $0) : Saved($0) }
        super.init(nil)
        others = inputs.map(\.node)
    }

    override var name: String { label }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        let gradients = gradientRule(gradient, saved.map { $0.unpacked(for: self) })
        Tensor.check(
            gradients.count == shapes.count,
            "\(label): its gradient returned \(gradients.count) tensors for \(shapes.count) inputs")
        for (index, input) in others.enumerated() where input != nil {
            guard let sent = gradients[index] else {
                pass.send(owned: .zeros(shapes[index], dtype: gradient.dtype), to: input)
                continue
            }
            Tensor.check(
                sent.shape == shapes[index],
                "\(label): its gradient for input \(index) has the shape \(sent.shape), the input \(shapes[index])")
            pass.send(shared: sent, to: input)
        }
    }

    override func release() { saved = [] }
}

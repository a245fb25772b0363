extension Convolution {
    /// x ∗ w + b, then max(·, 0) if asked for.
    func output(_ x: Tensor, _ w: Tensor, _ bias: Tensor? = nil, appliesReLU: Bool = false) -> Tensor {
        let x = orderedWithHistory(x)
        let result = computeOutput(x, w, bias, appliesReLU: appliesReLU)
        let records = GradientMode.isRecording && (x.node != nil || w.node != nil || bias?.node != nil)
        return Tensor.record(
            result, if: records, ConvolutionNode(.output, self, x, w, bias, rectified: appliesReLU ? result : nil))
    }

    /// The transposed convolution of dy: the gradient of x; then + b.
    func input(_ dy: Tensor, _ w: Tensor, _ bias: Tensor? = nil) -> Tensor {
        let dy = orderedWithHistory(dy)
        let result = computeInput(dy, w, bias)
        let records = GradientMode.isRecording && (dy.node != nil || w.node != nil || bias?.node != nil)
        return Tensor.record(result, if: records, ConvolutionNode(.input, self, dy, w, bias))
    }

    /// The gradient of w.
    func weight(_ x: Tensor, _ dy: Tensor) -> Tensor {
        let (x, dy) = (orderedWithHistory(x), orderedWithHistory(dy))
        return Tensor.record(
            computeWeight(x, dy, wantsBias: false).weight, if: Tensor.records(x, dy),
            ConvolutionNode(.weight, self, x, dy, nil))
    }
}

/// One of the three maps of a convolution, with a bias and a rectifier where the map has them.
final class ConvolutionNode: Node {
    private let part: ConvolutionPart
    private let convolution: Convolution
    @exclusivity(unchecked) private var savedFirst: Saved?
    @exclusivity(unchecked) private var savedSecond: Saved?
    @exclusivity(unchecked) private var rectified: Saved?

    init(
        _ part: ConvolutionPart, _ convolution: Convolution, _ first: Tensor, _ second: Tensor, _ bias: Tensor?,
        rectified: Tensor? = nil
    ) {
        self.part = part
        self.convolution = convolution
        savedFirst = Saved(first)
        savedSecond = Saved(second)
        self.rectified = rectified.map { Saved(output: $0) }
        super.init(first.node, second.node, bias?.node)
    }

    override var name: String {
        switch part {
        case .output: "Convolution"
        case .input: "TransposedConvolution"
        case .weight: "ConvolutionWeightGradient"
        }
    }

    /// Where a pass makes a graph, the gradient of the bias is summed in the order in which parts come.
    override func ordered(_ gradient: Tensor) -> Tensor {
        part == .weight || GradientMode.isRecording ? gradient : convolution.orderedWithHistory(gradient)
    }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        guard let a = savedFirst?.unpacked(for: self), let b = savedSecond?.unpacked(for: self) else { return }
        // In its order once, for all that read it.
        var gradient = ordered(gradient)
        if let output = rectified?.unpacked(for: self) {
            gradient = UnaryFunction(kernel: .relu, name: "ReLU", readsOutput: true).gradient(gradient, output)
        }
        switch part {
        case .output: propagateOutput(gradient, a, b, pass)
        case .input:
            if second != nil { pass.send(owned: convolution.weight(gradient, a), to: second) }
            if third != nil { pass.send(owned: Self.biasGradient(gradient), to: third) }
            if first != nil { pass.send(owned: convolution.output(gradient, b), to: first) }
        case .weight:
            if first != nil { pass.send(owned: convolution.input(b, gradient), to: first) }
            if second != nil { pass.send(owned: convolution.output(a, gradient), to: second) }
        }
    }

    private func propagateOutput(_ gradient: Tensor, _ x: Tensor, _ w: Tensor, _ pass: BackwardPass) {
        if GradientMode.isRecording {
            if second != nil { pass.send(owned: convolution.weight(x, gradient), to: second) }
            if third != nil { pass.send(owned: Self.biasGradient(gradient), to: third) }
        } else if second != nil {
            let (weight, bias) = convolution.computeWeight(x, gradient, wantsBias: third != nil)
            pass.send(owned: weight, to: second)
            if let bias { pass.send(owned: bias, to: third) }
        } else if third != nil {
            pass.send(owned: Self.biasGradient(gradient), to: third)
        }
        if first != nil { pass.send(owned: convolution.input(gradient, w), to: first) }
    }

    /// The sum over the batch and all positions.
    private static func biasGradient(_ gradient: Tensor) -> Tensor {
        guard gradient.records else { return gradient.channelsLast().channelSums() }
        return gradient.sum(axes: [0] + Array(2..<gradient.rank))
    }

    override func release() {
        savedFirst = nil
        savedSecond = nil
        rectified = nil
    }
}

/// The node of a fused operation: a gradient by a kernel of its own, and the same operation by composition.
///
/// An ordinary pass calls the fused gradient. A pass that makes a graph computes the operation again from smaller ones, each
/// of which has gradients of gradients, and differentiates that.
final class FusedNode: Node {
    /// The gradients of the inputs, given that of the output: nil where none is wanted, each in memory of its own.
    /// Nothing records while it runs. It must not hold the output itself, but may hold it detached.
    typealias Gradient = (_ gradient: Tensor, _ inputs: [Tensor], _ isWanted: [Bool]) -> [Tensor?]
    typealias Composition = (_ inputs: [Tensor]) -> Tensor

    private let label: String
    @exclusivity(unchecked) private var inputs: [Saved]
    @exclusivity(unchecked) private var fused: Gradient?
    @exclusivity(unchecked) private var composition: Composition?

    init(_ label: String, _ inputs: [Tensor], gradient: @escaping Gradient, composition: @escaping Composition) {
        self.label = label
        self.inputs = inputs.map { Saved($0) }
        fused = gradient
        self.composition = composition
        super.init(nil)
        others = inputs.map(\.node)
    }

    override var name: String { label }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        guard let fused, let composition else { return }
        let tensors = inputs.map { $0.unpacked(for: self) }
        let isRecorded = GradientMode.isRecording
        let gradients =
            isRecorded
            ? recorded(gradient, tensors, composition) : fused(gradient, tensors, others.map { $0 != nil })
        for (index, input) in others.enumerated() where input != nil {
            let sent = gradients[index] ?? .zeros(tensors[index].shape, dtype: tensors[index].dtype)
            if isRecorded { pass.send(shared: sent, to: input) } else { pass.send(owned: sent, to: input) }
        }
    }

    /// The gradients through the composition, with a graph that leads to the inputs' own.
    private func recorded(_ gradient: Tensor, _ tensors: [Tensor], _ composition: Composition) -> [Tensor?] {
        // The pass through the composition stops at relays; they are tied to the inputs once it is over.
        let relays = others.map { $0 == nil ? nil : RelayNode() }
        let starts = zip(tensors, relays).map { tensor, relay in
            let start = tensor.detach()
            start.node = relay
            return start
        }
        let output = composition(starts)
        guard output.node != nil else { return others.map { _ in nil } }
        let wanted = starts.indices.filter { relays[$0] != nil }
        let gradients = output.gradients(of: wanted.map { starts[$0] }, gradient, createGraph: true)
        var result: [Tensor?] = others.map { _ in nil }
        for (position, index) in wanted.enumerated() {
            relays[index]?.first = others[index]
            result[index] = gradients[position]
        }
        return result
    }

    override func release() {
        inputs = []
        fused = nil
        composition = nil
    }
}

/// Passes a gradient on as it is.
private final class RelayNode: Node {
    init() { super.init(nil) }

    override var name: String { "Relay" }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) { pass.send(shared: gradient, to: first) }
}

extension Tensor {
    /// Gives `output`, which was computed from `inputs` without recording, a fused gradient; see ``FusedNode``.
    static func fused(
        _ name: String, _ inputs: [Tensor], output: Tensor, gradient: @escaping FusedNode.Gradient,
        composition: @escaping FusedNode.Composition
    ) -> Tensor {
        record(
            output, if: GradientMode.isRecording && inputs.contains { $0.node != nil },
            FusedNode(name, inputs, gradient: gradient, composition: composition))
    }
}

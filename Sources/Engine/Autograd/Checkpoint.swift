/// Computes `body(input)` without keeping what backward needs inside it; backward computes it again. Memory is traded for time,
/// as by PyTorch's `checkpoint` (Chen et al., "Training Deep Nets with Sublinear Memory Cost", 2016).
///
/// `body` must compute the same both times: a random draw inside it must come from a stream, not from a counter. The gradients of
/// parameters that `body` uses are added to their ``Tensor/grad`` during backward. It has no gradients of gradients.
public func checkpoint(_ input: Tensor, _ body: @escaping (Tensor) -> Tensor) -> Tensor {
    let output = noGrad { body(input) }
    return Tensor.record(output.detach(), if: GradientMode.isRecording, CheckpointNode(input, body))
}

final class CheckpointNode: Node {
    @exclusivity(unchecked) private var input: Saved?
    private let body: (Tensor) -> Tensor

    init(_ input: Tensor, _ body: @escaping (Tensor) -> Tensor) {
        self.input = Saved(input)
        self.body = body
        super.init(input.node)
    }

    override var name: String { "Checkpoint" }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        guard let saved = input?.unpacked(for: self) else { return }
        Tensor.check(!GradientMode.isRecording, "checkpoint: gradients of gradients are not available through it")
        let start = saved.detach()
        start.requiresGrad = first != nil
        let output = GradientMode.with(recording: true) { body(start) }
        if output.requiresGrad { output.backward(gradient) }
        if first != nil { pass.send(owned: start.grad ?? .zeros(saved.shape, dtype: saved.dtype), to: first) }
    }

    override func release() { input = nil }
}

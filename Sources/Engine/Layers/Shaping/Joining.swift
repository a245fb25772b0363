extension Tensor {
    /// Tensors one behind the other along `axis`, for layers.
    static func joined(_ parts: [Tensor], axis: Int) -> Tensor {
        let whole = parts.map { $0.shape[axis] }.reduce(0, +)
        var shape = parts[0].shape
        shape[axis] = whole
        let result = Tensor(uninitialized: shape, dtype: parts[0].dtype)
        var start = 0
        noGrad {
            for part in parts {
                result.narrowed(axis, start..<start + part.shape[axis]).copy(from: part)
                start += part.shape[axis]
            }
        }
        return record(
            result, if: GradientMode.isRecording && parts.contains { $0.node != nil }, JoinNode(parts, axis: shape.resolved(axis)))
    }
}

private final class JoinNode: Node {
    private let axis: Int
    private let extents: [Int]

    init(_ parts: [Tensor], axis: Int) {
        self.axis = axis
        extents = parts.map { $0.shape[axis] }
        super.init(nil)
        others = parts.map(\.node)
    }

    override var name: String { "Join" }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        var start = 0
        for (input, extent) in zip(others, extents) {
            if input != nil { pass.send(shared: gradient.narrowed(axis, start..<start + extent), to: input) }
            start += extent
        }
    }
}

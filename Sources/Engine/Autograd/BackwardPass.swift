import Synchronization

/// One walk over the graph from a root to its leaves, each node once, after everything that feeds its gradient.
final class BackwardPass {
    private static let counter = Atomic<Int>(0)

    private let number = BackwardPass.counter.add(1, ordering: .relaxed).newValue
    @exclusivity(unchecked) private var ready: [Node] = []
    let retainsGraph: Bool

    init(retainsGraph: Bool) { self.retainsGraph = retainsGraph }

    func run(from root: Node, _ gradient: Tensor) {
        if root.isLeaf {
            root.receive(gradient, owned: false)
            return
        }
        countPaths(from: root)
        root.gradient = gradient
        root.ownsGradient = false
        ready.append(root)
        while let node = ready.popLast() {
            guard let gradient = node.gradient else {
                passBy(node)
                continue
            }
            node.gradient = nil
            Tensor.check(
                !node.isConsumed,
                "backward through \(node.name) a second time: its saved tensors are gone; the first time, pass retainGraph: true")
            node.propagate(gradient, self)
            if !retainsGraph { node.consume() }
        }
    }

    /// Sends a gradient whose memory is new and belongs to nobody else.
    @inline(__always)
    func send(owned gradient: Tensor, to node: Node?) { send(gradient, to: node, owned: true) }

    /// Sends a gradient whose memory others may still read.
    @inline(__always)
    func send(shared gradient: Tensor, to node: Node?) { send(gradient, to: node, owned: false) }

    @inline(__always)
    private func send(_ gradient: Tensor, to node: Node?, owned: Bool) {
        guard let node else { return }
        node.receive(gradient, owned: owned)
        if !node.isLeaf { arrive(at: node) }
    }

    @inline(__always)
    private func arrive(at node: Node) {
        node.pending &-= 1
        if node.pending == 0 { ready.append(node) }
    }

    /// A node to which no gradient came passes none on.
    private func passBy(_ node: Node) {
        node.forEachInput { if !$0.isLeaf { arrive(at: $0) } }
    }

    private func countPaths(from root: Node) {
        root.pass = number
        root.pending = 0
        var stack = [root]
        while let node = stack.popLast() {
            node.forEachInput { input in
                if input.isLeaf { return }
                if input.pass != number {
                    input.pass = number
                    input.pending = 0
                    input.gradient = nil
                    stack.append(input)
                }
                input.pending &+= 1
            }
        }
    }
}

extension Node {
    @inline(__always)
    final func forEachInput(_ body: (Node) -> Void) {
        if let first { body(first) }
        if let second { body(second) }
        if let third { body(third) }
        if !others.isEmpty { for case let node? in others { body(node) } }
    }
}

extension Tensor {
    /// Adds the gradient of this tensor with respect to every leaf that it was computed from to that leaf's ``grad``.
    ///
    /// - Parameters:
    ///   - gradient: the gradient of this tensor itself, of its shape; may be left out for a scalar.
    ///   - retainGraph: keeps what backward needs, so that it can run again.
    public func backward(_ gradient: Tensor? = nil, retainGraph: Bool = false) {
        guard let node else { Tensor.stop("backward: this tensor does not require gradients") }
        Tensor.check(
            gradient != nil || elementCount == 1,
            "backward: a tensor of shape \(shape) needs the gradient to start from; only a scalar starts from 1")
        let start = gradient ?? Tensor.ones(shape, dtype: dtype)
        Tensor.check(
            start.shape == shape && start.dtype == dtype,
            "backward: the gradient is \(start.dtype) of \(start.shape), the tensor \(dtype) of \(shape)")
        noGrad { BackwardPass(retainsGraph: retainGraph).run(from: node, start) }
    }
}

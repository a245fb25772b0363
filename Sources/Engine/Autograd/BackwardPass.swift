import Synchronization

/// One walk over the graph from a root to its leaves, each node once, after everything that feeds its gradient.
final class BackwardPass {
    private static let counter = Atomic<Int>(0)

    private let number = BackwardPass.counter.add(1, ordering: .relaxed).newValue
    @exclusivity(unchecked) private var ready: [Node] = []
    private let retainsGraph: Bool
    /// The nodes whose gradients are asked for, and those gradients; nil in a pass that fills the leaves' `grad`.
    private var captured: [ObjectIdentifier: Tensor?]?

    init(retainsGraph: Bool, capturing nodes: [Node]? = nil) {
        self.retainsGraph = retainsGraph
        captured = nodes.map {
            Dictionary($0.map { (ObjectIdentifier($0), nil) }, uniquingKeysWith: { first, _ in first })
        }
    }

    func run(from root: Node, _ gradient: Tensor) {
        countPaths(from: root)
        root.gradient = gradient
        root.ownsGradient = false
        ready.append(root)
        let seeksNaN = Anomaly.isDetecting
        while let node = ready.popLast() {
            guard var gradient = node.gradient else {
                passBy(node)
                continue
            }
            node.gradient = nil
            if let hooks = node.hooks { gradient = hooks.apply(to: gradient) }
            if captured != nil { capture(gradient, at: node) }
            if node.isLeaf {
                if captured == nil {
                    (node as? LeafNode)?.gather(gradient, owned: node.ownsGradient && node.hooks == nil)
                }
                continue
            }
            Tensor.check(
                !node.isConsumed,
                "backward through \(node.name) a second time: its saved tensors are gone; the first time, pass retainGraph: true"
            )
            node.propagate(gradient, self)
            if seeksNaN { Anomaly.check(node, gradient) }
            if !retainsGraph { node.consume() }
        }
    }

    /// The gradient that arrived at one of the nodes asked for.
    func gradient(at node: Node) -> Tensor? { captured?[ObjectIdentifier(node)] ?? nil }

    private func capture(_ gradient: Tensor, at node: Node) {
        if captured?.keys.contains(ObjectIdentifier(node)) == true {
            captured?[ObjectIdentifier(node)] = .some(gradient)
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
        if node.isLeaf, node.pass != number {
            // A leaf that nothing waits for: its gradient is added at once.
            unsafeDowncast(node, to: LeafNode.self).gather(gradient, owned: owned)
            return
        }
        node.receive(gradient, owned: owned)
        arrive(at: node)
    }

    @inline(__always)
    private func arrive(at node: Node) {
        node.pending &-= 1
        if node.pending == 0 { ready.append(node) }
    }

    /// A node to which no gradient came passes none on.
    private func passBy(_ node: Node) {
        node.forEachInput { if $0.pass == number { arrive(at: $0) } }
    }

    private func countPaths(from root: Node) {
        root.pass = number
        root.pending = 0
        var stack = [root]
        while let node = stack.popLast() {
            node.forEachInput { input in
                // Only a leaf whose whole gradient is wanted at once must wait for all of it.
                if input.isLeaf && captured == nil && input.hooks == nil { return }
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
    ///   - createGraph: records backward itself, so that gradients have gradients; keeps the graph too.
    public func backward(_ gradient: Tensor? = nil, retainGraph: Bool = false, createGraph: Bool = false) {
        guard let node else { Tensor.stop("backward: this tensor does not require gradients") }
        let pass = BackwardPass(retainsGraph: retainGraph || createGraph)
        GradientMode.with(recording: createGraph) { pass.run(from: node, startGradient(gradient)) }
    }

    private func startGradient(_ gradient: Tensor?) -> Tensor {
        Tensor.check(
            gradient != nil || elementCount == 1,
            "backward: a tensor of shape \(shape) needs the gradient to start from; only a scalar starts from 1")
        let start = gradient ?? Tensor.ones(shape, dtype: dtype)
        Tensor.check(
            start.shape == shape && start.dtype == dtype,
            "backward: the gradient is \(start.dtype) of \(start.shape), the tensor \(dtype) of \(shape)")
        return start
    }

    /// The gradients of this tensor with respect to `inputs`, leaves or not; no leaf's ``grad`` changes.
    ///
    /// - Parameters: as for ``backward(_:retainGraph:createGraph:)``.
    /// - Returns: a gradient for each input, nil where this tensor does not depend on it.
    public func gradients(
        of inputs: [Tensor], _ gradient: Tensor? = nil, retainGraph: Bool = false, createGraph: Bool = false
    ) -> [Tensor?] {
        guard let node else { Tensor.stop("gradients: this tensor does not require gradients") }
        let nodes = inputs.map { input -> Node in
            guard let node = input.node else {
                Tensor.stop("gradients: an input of shape \(input.shape) does not require gradients")
            }
            return node
        }
        let pass = BackwardPass(retainsGraph: retainGraph || createGraph, capturing: nodes)
        GradientMode.with(recording: createGraph) { pass.run(from: node, startGradient(gradient)) }
        return nodes.map { pass.gradient(at: $0) }
    }
}

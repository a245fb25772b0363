/// One recorded operation: what it needs for its gradient, and the nodes of its inputs.
///
/// Its stored properties are used by one thread at a time, so Swift's run-time exclusivity checks, half the cost of a small
/// operation, are turned off for them.
///
/// A subclass stores what its gradient rule reads and implements ``propagate(_:_:)`` with operations that record themselves when
/// a pass makes a graph, so that gradients have gradients. It must hold its own output detached, or the two would keep each
/// other alive.
class Node {
    /// The nodes of the first inputs; nil where no gradient is wanted.
    @exclusivity(unchecked) final var first: Node?
    @exclusivity(unchecked) final var second: Node?
    @exclusivity(unchecked) final var third: Node?
    /// The nodes of the inputs after the third, for operations such as concatenation.
    @exclusivity(unchecked) final var others: [Node?] = []

    /// During backward: how many gradients are still to come, the pass that counted them, their sum, and whether that
    /// sum's memory belongs to this node alone.
    @exclusivity(unchecked) final var pending = 0
    @exclusivity(unchecked) final var pass = 0
    @exclusivity(unchecked) final var gradient: Tensor?
    @exclusivity(unchecked) final var ownsGradient = false
    final let isLeaf: Bool
    @exclusivity(unchecked) final var isConsumed = false
    /// Called with the gradient when it is complete; what they return takes its place.
    @exclusivity(unchecked) final var hooks: GradientHooks?

    @inline(__always)
    init(_ first: Node?, _ second: Node? = nil, _ third: Node? = nil, isLeaf: Bool = false) {
        self.first = first
        self.second = second
        self.third = third
        self.isLeaf = isLeaf
    }

    /// What `gradFn` shows, such as `Add`.
    var name: String { String(describing: type(of: self)).replacingSuffix("Node", with: "") }

    /// Sends the gradients of the inputs, given that of the output.
    func propagate(_ gradient: Tensor, _ pass: BackwardPass) {}

    /// A part of the output's gradient in the order in memory in which ``propagate(_:_:)`` reads it, where there is one. Two parts whose
    /// memory others may read are summed in this order: what comes from a concatenation lies with gaps, and costs least so.
    func ordered(_ gradient: Tensor) -> Tensor { gradient }

    /// Drops the saved tensors.
    func release() {}

    /// Drops what only backward needs, once it has run.
    final func consume() {
        release()
        isConsumed = true
        first = nil
        second = nil
        third = nil
        if !others.isEmpty { others = [] }
    }

    /// Adds an incoming gradient to the sum. The sum is changed in place only if `owned` memory is its own.
    @inline(__always)
    final func receive(_ incoming: Tensor, owned: Bool) {
        guard let sum = gradient else {
            gradient = incoming
            ownsGradient = owned
            return
        }
        if ownsGradient && !GradientMode.isRecording {
            sum.accumulate(incoming)
        } else {
            gradient = ordered(sum) + ordered(incoming)
            ownsGradient = true
        }
    }

    // A long chain of nodes is taken apart in a loop: one deinit inside the other would use up the stack.
    deinit {
        if first == nil && second == nil && third == nil && others.isEmpty { return }
        // A saved operand holds the input's node too. A subclass's properties outlive this body, so they are dropped by hand.
        release()
        var chain: [Node] = []
        moveInputs(to: &chain)
        while var node = chain.popLast() {
            if isKnownUniquelyReferenced(&node) { node.moveInputs(to: &chain) }
        }
    }

    /// Moves the inputs that nobody else may hold to `chain`, and drops the rest.
    private final func moveInputs(to chain: inout [Node]) {
        if let first, !first.isLeaf { chain.append(first) }
        if let second, !second.isLeaf { chain.append(second) }
        if let third, !third.isLeaf { chain.append(third) }
        for case let node? in others where !node.isLeaf { chain.append(node) }
        first = nil
        second = nil
        third = nil
        others = []
    }
}

/// Where the gradient of a leaf gathers.
final class LeafNode: Node {
    /// The sum over all passes since it was last set to nil.
    @exclusivity(unchecked) private var accumulated: Tensor?
    @exclusivity(unchecked) private var ownsAccumulated = false

    init() { super.init(nil, isLeaf: true) }

    override var name: String { "Leaf" }

    var grad: Tensor? {
        get { accumulated }
        set {
            accumulated = newValue
            ownsAccumulated = false
        }
    }

    /// Adds an incoming gradient to the leaf's. Memory that others may read is copied first.
    @inline(__always)
    func gather(_ incoming: Tensor, owned: Bool) {
        if let sum = accumulated {
            if ownsAccumulated && !GradientMode.isRecording {
                sum.accumulate(incoming)
            } else {
                accumulated = sum + incoming
                ownsAccumulated = true
            }
        } else if GradientMode.isRecording {
            accumulated = incoming
            ownsAccumulated = false
        } else {
            accumulated = owned && incoming.isContiguous ? incoming : incoming.clone()
            ownsAccumulated = true
        }
    }
}

/// A tensor kept for backward, and the version it had.
struct Saved {
    let tensor: Tensor
    let version: Int
    /// Whether the tensor is the node's own output; its history is then left out, and given back for a pass that makes a graph.
    let isOutput: Bool

    @inline(__always)
    init(_ tensor: Tensor) {
        self.tensor = tensor
        version = tensor.storage.version
        isOutput = false
    }

    @inline(__always)
    init(output: Tensor) {
        tensor = output.detach()
        version = output.storage.version
        isOutput = true
    }

    /// The tensor, if it was not overwritten since.
    @inline(__always)
    func unpacked(for node: Node) -> Tensor {
        let tensor = unpacked(for: node.name)
        guard isOutput && GradientMode.isRecording else { return tensor }
        let output = tensor.detach()
        output.node = node
        return output
    }

    /// The tensor without history, if it was not overwritten since.
    @inline(__always)
    func unpacked(for name: @autoclosure () -> String) -> Tensor {
        Tensor.check(
            version == tensor.storage.version,
            "a tensor of shape \(tensor.shape) that \(name()) needs for its gradient was changed in place after it was used"
        )
        return tensor
    }
}

extension String {
    func replacingSuffix(_ suffix: String, with replacement: String) -> String {
        hasSuffix(suffix) ? dropLast(suffix.count) + replacement : self
    }
}

/// The node of an operation whose gradient rules are given as closures, written with operations that record.
///
/// A rule gets the gradient of the output, and this node, which saved tensors are unpacked for. It runs only if its input wants a
/// gradient.
final class RuleNode: Node {
    typealias Rule = (_ gradient: Tensor, _ node: Node) -> Tensor

    private let label: String
    @exclusivity(unchecked) private var rules: [Rule]

    init(_ label: String, _ inputs: [(input: Tensor, rule: Rule)]) {
        self.label = label
        rules = inputs.map(\.rule)
        let nodes = inputs.map(\.input.node)
        super.init(nodes.first ?? nil, nodes.count > 1 ? nodes[1] : nil, nodes.count > 2 ? nodes[2] : nil)
        if nodes.count > 3 { others = Array(nodes[3...]) }
    }

    convenience init(_ label: String, _ input: Tensor, rule: @escaping Rule) { self.init(label, [(input, rule)]) }

    override var name: String { label }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        for (index, rule) in rules.enumerated() {
            let input: Node? =
                switch index {
                case 0: first
                case 1: second
                case 2: third
                default: others[index - 3]
                }
            guard let input else { continue }
            let result = rule(gradient, self)
            if result.isContiguous && result.storage !== gradient.storage {
                pass.send(owned: result, to: input)
            } else {
                pass.send(shared: result, to: input)
            }
        }
    }

    override func release() { rules = [] }
}

extension Tensor {
    /// Records a node with rules if any of `inputs` wants a gradient.
    static func record(_ result: Tensor, _ label: String, _ inputs: [(input: Tensor, rule: RuleNode.Rule)]) -> Tensor {
        record(
            result, if: GradientMode.isRecording && inputs.contains { $0.input.node != nil }, RuleNode(label, inputs))
    }

    /// Records a node with the rule of a single input, if that wants a gradient.
    static func record(_ result: Tensor, _ label: String, _ input: Tensor, rule: @escaping RuleNode.Rule) -> Tensor {
        record(result, if: input.records, RuleNode(label, input, rule: rule))
    }
}

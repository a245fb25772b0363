import Engine

/// A network of this library: a block with rules for its initial weights.
public final class Network: Block {
    /// An initializer for the parameters whose full names match a pattern and that have a certain number of axes.
    public struct Rule: Sendable {
        let pattern: GlobPattern
        let ranks: ClosedRange<Int>
        let initializer: Initializer

        init(_ pattern: String, _ ranks: ClosedRange<Int>, _ initializer: Initializer) {
            (self.pattern, self.ranks, self.initializer) = (GlobPattern(pattern), ranks, initializer)
        }

        static func convolutions(_ initializer: Initializer) -> Rule { Rule("*.weight", 3...5, initializer) }
        static func linears(_ initializer: Initializer) -> Rule { Rule("*.weight", 2...2, initializer) }

        /// The biases of these layers become 0.
        static func noBias(_ pattern: String) -> Rule { Rule(pattern, 1...1, .constant(0)) }
    }

    private let rules: [Rule]

    /// - Parameter rules: applied after the layers' own; the last that matches a parameter holds.
    init(_ parts: Members<Module>, flow: Flow? = nil, rules: [Rule] = []) {
        self.rules = rules
        super.init(parts, flow: flow)
    }

    public override func resetParameters(_ stream: RandomStream) {
        for (path, module) in namedModules where !path.isEmpty {
            let stream = stream.substream(path)
            for (name, tensor) in module.parameters {
                let full = "\(path).\(name)"
                let rule = rules.last { $0.ranks.contains(tensor.rank) && $0.pattern.matches(full) }
                rule?.initializer.fill(tensor, stream: stream.substream(name))
            }
        }
    }
}

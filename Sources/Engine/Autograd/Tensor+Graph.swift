extension Tensor {
    /// The graph of operations that led to this tensor, in Graphviz's DOT language: boxes are operations, ovals leaves.
    ///
    /// `dot -Tsvg` draws it. Nodes are numbered in the order in which a walk from this tensor meets them.
    ///
    /// - Parameter names: names for leaves, such as a module's `namedParameters`.
    public func graphDOT(names: [(name: String, tensor: Tensor)] = []) -> String {
        guard let root = node else { return "digraph {\n}\n" }
        var labels: [ObjectIdentifier: String] = [:]
        for (name, tensor) in names {
            if let node = tensor.node { labels[ObjectIdentifier(node)] = "\(name)\\n\(tensor.shape)" }
        }
        var numbers: [ObjectIdentifier: Int] = [ObjectIdentifier(root): 0]
        var order = [root]
        var edges: [String] = []
        var next = 0
        while next < order.count {
            let node = order[next]
            node.forEachInput { input in
                let key = ObjectIdentifier(input)
                if numbers[key] == nil {
                    numbers[key] = order.count
                    order.append(input)
                }
                edges.append("    n\(numbers[key] ?? 0) -> n\(next);")
            }
            next += 1
        }
        let nodes = order.enumerated().map { number, node in
            let label = labels[ObjectIdentifier(node)] ?? node.name
            return
                "    n\(number) [label=\"\(label.replacing("\"", with: "\\\""))\", shape=\(node.isLeaf ? "oval" : "box")];"
        }
        return (["digraph {", "    rankdir=TB;"] + nodes + edges + ["}"]).joined(separator: "\n") + "\n"
    }
}

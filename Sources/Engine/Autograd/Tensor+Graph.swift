import Files

extension Tensor {
    /// The graph of operations that led to this tensor, in Graphviz's DOT language: boxes are operations, ovals leaves.
    ///
    /// `dot -Tsvg` draws it. Nodes are numbered in the order in which a walk from this tensor meets them.
    ///
    /// - Parameter names: names for leaves, such as a module's `namedParameters`.
    public func graphDOT(names: [(name: String, tensor: Tensor)] = []) -> String {
        guard let root = node else { return "digraph {\n}\n" }
        var labels: [ObjectIdentifier: DOTText] = [:]
        for (name, tensor) in names {
            if let node = tensor.node { labels[ObjectIdentifier(node)] = .lines([name, "\(tensor.shape)"]) }
        }
        var numbers: [ObjectIdentifier: Int] = [ObjectIdentifier(root): 0]
        var order = [root]
        var edges: [DOTText] = []
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
        let nodes = order.enumerated().map { number, node -> DOTText in
            let label = labels[ObjectIdentifier(node)] ?? DOTText(escaping: node.name)
            let shape: DOTText = node.isLeaf ? "oval" : "box"
            return "    n\(number) [label=\(label), shape=\(shape)];"
        }
        let lines: [DOTText] = ["digraph {", "    rankdir=TB;"] + nodes + edges + ["}"]
        return lines.joined(separator: "\n").code + "\n"
    }
}

import Files

/// A network as a graph for Graphviz: boxes of layers, and every way that data take between them.
public enum LayerDiagram {
    /// The text of a `.dot` file. What only follows on a layer (normalization, activation, dropout) stands in that layer's box.
    public static func dot(_ description: NetworkDescription, title: String) -> DOTText {
        let nodes = description.graph.nodes
        var readers = Array(repeating: 0, count: nodes.count)
        for input in nodes.flatMap(\.inputs) { readers[input] += 1 }
        /// The box that each node stands in, by its first node.
        var boxes = Array(nodes.indices)
        var lines: [Int: [Int]] = [:]
        for (index, node) in nodes.enumerated() {
            if follows(index, description), readers[node.inputs[0]] == 1 { boxes[index] = boxes[node.inputs[0]] }
            lines[boxes[index], default: []].append(index)
        }
        var text: [DOTText] = [
            "digraph network {",
            "  graph [label=\(title), labelloc=t, fontname=\"Helvetica\", fontsize=13, nodesep=0.3, ranksep=0.28];",
            "  node [shape=box, style=\"filled,rounded\", color=\"#5b6770\", fillcolor=\"#f4f6f8\", fontname=\"Helvetica\", fontsize=10, margin=\"0.12,0.05\"];",
            "  edge [color=\"#5b6770\", arrowsize=0.6, fontname=\"Helvetica\", fontsize=9];",
        ]
        for box in nodes.indices {
            guard let members = lines[box], let last = members.last else { continue }
            text.append("  n\(box) [\(look(box, members, description, shape: nodes[last].shape))];")
        }
        for (index, node) in nodes.enumerated() {
            for input in node.inputs where boxes[index] != boxes[input] {
                // What others read, too, goes around them.
                let isJoin = if case .join = node.operation { true } else { false }
                let look: DOTText = isJoin && readers[input] > 1 ? " [color=\"#c8553d\", penwidth=1.6]" : ""
                text.append(
                    "  n\(boxes[input]) -> n\(boxes[index])\(look);")
            }
        }
        return text.joined(separator: "\n") + "\n}\n"
    }

    /// Whether a node stands in the box of the one before it.
    private static func follows(_ index: Int, _ description: NetworkDescription) -> Bool {
        let (node, layer) = (description.graph.nodes[index], description.layers[index])
        guard case .layer(let module) = node.operation, let input = node.inputs.first, input == index - 1 else {
            return false
        }
        guard layer.multiplyAdds == 0, !(module is any WindowedLayer), node.shape == description.layers[input].output
        else { return false }
        if case .layer = description.graph.nodes[input].operation { return true }
        return false
    }

    private static func look(
        _ box: Int, _ members: [Int], _ description: NetworkDescription, shape: Shape
    ) -> DOTText {
        let extents = shape.array.dropFirst().map(String.init).joined(separator: "x")
        switch description.graph.nodes[box].operation {
        case .input:
            return "label=\(.lines(["input", extents])), fillcolor=\"#dfe7ee\""
        case .join(let joining):
            let sign =
                switch joining {
                case .sum: "+"
                case .product: "×"
                case .concatenation: "concatenate"
                case .draw: "draw"
                }
            return "label=\(.lines([sign, extents])), shape=ellipse, fillcolor=\"#fbe9d7\", margin=\"0.03,0.02\""
        case .channels: return "label=\(.lines([description.layers[box].kind, extents])), fillcolor=\"#ffffff\""
        case .layer:
            let first = description.layers[box]
            let rest = members.dropFirst().map { description.layers[$0].kind }
            let kinds = [first.kind] + (rest.isEmpty ? [] : [rest.joined(separator: ", ")])
            return "label=\(.lines(([first.path] + kinds + [extents]).filter { !$0.isEmpty }))"
        }
    }
}

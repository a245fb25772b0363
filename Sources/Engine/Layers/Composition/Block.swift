/// A module of named parts, through which data flow as a ``Flow`` says.
open class Block: Module {
    private let parts: Members<Module>
    /// How an input flows through the parts.
    public let flow: Flow
    private let byName: [String: Module]

    /// - Parameters:
    ///   - parts: the modules inside, in the order in which their parameters are listed.
    ///   - flow: how they are applied; by default one after the other. Every name in it is a part's.
    public init(_ parts: Members<Module>, flow: Flow? = nil) {
        self.parts = parts
        self.flow = flow ?? .chain(parts.map { .part($0.key) })
        byName = Dictionary(parts.map { ($0.key, $0.value) }) { first, _ in first }
        Tensor.check(byName.count == parts.count, "Block: a name comes twice in \(parts.map(\.key))")
        let unknown = self.flow.names.filter { [byName] in byName[$0] == nil }
        Tensor.check(
            unknown.isEmpty, "Block: the flow names \(unknown), which are none of the parts \(parts.map(\.key))")
    }

    public override final var children: Members<Module> { parts }

    open override func forward(_ x: Tensor) -> Tensor {
        var walk = Walk(block: self, taps: nil)
        return walk.value(of: flow, at: x)
    }

    /// The output, and those of the parts that the flow taps, in order.
    public final func outputs(_ x: Tensor) -> (output: Tensor, taps: [(name: String, output: Tensor)]) {
        var walk = Walk(block: self, taps: [])
        let output = walk.value(of: flow, at: x)
        return (output, walk.taps ?? [])
    }

    fileprivate func part(_ name: String) -> Module {
        guard let part = byName[name] else { Tensor.stop("Block: no part \(name)") }
        return part
    }

    public override final func trace(
        _ input: LayerGraph.Place, in graph: inout LayerGraph
    ) throws(ShapeError) -> LayerGraph.Place { try trace(flow, input, in: &graph) }

    public override final func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        try LayerGraph(of: self, input: input).output.shape
    }

    public override final func multiplyAdds(for input: Shape) throws(ShapeError) -> [LayerCost] {
        try LayerGraph(of: self, input: input).multiplyAdds()
    }

    private func trace(
        _ flow: Flow, _ input: LayerGraph.Place, in graph: inout LayerGraph
    ) throws(ShapeError) -> LayerGraph.Place {
        switch flow {
        case .identity, .tap: return input
        case .part(let name): return try graph.pass(input, through: part(name), as: name)
        case .step(let layer): return try graph.pass(input, through: layer, as: "")
        case .chain(let flows):
            var place = input
            for flow in flows { place = try trace(flow, place, in: &graph) }
            return place
        case .sum(let flows): return try graph.join(.sum, traces(flows, input, in: &graph))
        case .product(let flows): return try graph.join(.product, traces(flows, input, in: &graph))
        case .concatenation(let flows): return try graph.join(.concatenation, traces(flows, input, in: &graph))
        case .halves(let first, let second):
            let halves = try graph.halves(input)
            let (front, back) = (
                try trace(first, halves.first, in: &graph), try trace(second, halves.second, in: &graph)
            )
            return try graph.join(.concatenation, [front, back])
        }
    }

    private func traces(
        _ flows: [Flow], _ input: LayerGraph.Place, in graph: inout LayerGraph
    ) throws(ShapeError) -> [LayerGraph.Place] {
        var places: [LayerGraph.Place] = []
        for flow in flows { places.append(try trace(flow, input, in: &graph)) }
        return places
    }
}

/// One pass through a flow.
private struct Walk {
    let block: Block
    /// What taps gave; nil where nobody asks.
    var taps: [(name: String, output: Tensor)]?

    mutating func value(of flow: Flow, at x: Tensor) -> Tensor {
        switch flow {
        case .identity: return x
        case .part(let name): return block.part(name)(x)
        case .step(let layer): return layer(x)
        case .tap(let name):
            if taps != nil { taps?.append((name, block.part(name)(x))) }
            return x
        case .chain(let flows):
            var value = x
            var index = 0
            while index < flows.count {
                // Convolution and batch normalization rectify their own output where a ReLU follows.
                if index + 1 < flows.count, let first = layer(flows[index]), let next = layer(flows[index + 1]),
                    first.fuses(with: next)
                {
                    value = first.forwardWithReLU(value)
                    index += 2
                } else {
                    value = self.value(of: flows[index], at: value)
                    index += 1
                }
            }
            return value
        case .sum(let flows): return values(of: flows, at: x) { $0 + $1 }
        case .product(let flows): return values(of: flows, at: x) { $0 * $1 }
        case .concatenation(let flows):
            return .concatenated(flows.map { value(of: $0, at: x) }, axis: 1)
        case .halves(let first, let second):
            let half = x.shape[1] / 2
            let (front, back) = (x.narrowed(1, 0..<half), x.narrowed(1, half..<x.shape[1]))
            return .concatenated([value(of: first, at: front), value(of: second, at: back)], axis: 1)
        }
    }

    /// The layer of a flow that is one layer.
    private func layer(_ flow: Flow) -> Module? {
        switch flow {
        case .part(let name): block.part(name)
        case .step(let layer): layer
        default: nil
        }
    }

    private mutating func values(of flows: [Flow], at x: Tensor, _ combine: (Tensor, Tensor) -> Tensor) -> Tensor {
        var result: Tensor?
        for flow in flows {
            let next = value(of: flow, at: x)
            result = result.map { combine($0, next) } ?? next
        }
        return result ?? x
    }
}

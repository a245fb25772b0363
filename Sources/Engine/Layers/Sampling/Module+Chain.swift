extension Module {
    /// The layers that data pass one after the other, those of modules inside included; nil where data take more than one way.
    var chain: [Module]? {
        if let sequential = self as? Sequential { return Self.joined(sequential.layers.map(\.chain)) }
        if let block = self as? Block { return block.layers(of: block.flow) }
        return [self]
    }

    fileprivate static func joined(_ chains: [[Module]?]) -> [Module]? {
        let known = chains.compactMap { $0 }
        return known.count == chains.count ? known.flatMap { $0 } : nil
    }
}

extension Block {
    fileprivate func layers(of flow: Flow) -> [Module]? {
        switch flow {
        case .part(let name): children.first { $0.key == name }?.value.chain
        case .step(let layer): layer.chain
        case .chain(let flows): Self.joined(flows.map { layers(of: $0) })
        case .identity, .tap: []
        case .sum, .product, .concatenation, .halves: nil
        }
    }
}

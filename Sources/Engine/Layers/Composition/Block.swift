/// A module of named parts, through which data flow as a ``Flow`` says.
open class Block: Module {
    private let parts: Members<Module>
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

    public override final func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        try shape(of: flow, at: input) { _, _, _ throws(ShapeError) in }
    }

    public override final func multiplyAdds(for input: Shape) throws(ShapeError) -> [LayerCost] {
        var costs: [LayerCost] = []
        _ = try shape(of: flow, at: input) { name, part, input throws(ShapeError) in
            do throws(ShapeError) {
                let own = try part.multiplyAdds(for: input)
                costs += own.map { name.isEmpty ? $0 : $0.inside(name) }
            } catch {
                throw name.isEmpty ? error : error.inside(name)
            }
        }
        return costs
    }

    /// The shape that a flow gives, with a visit to each part and step on the way; a step's name is empty.
    private func shape(
        of flow: Flow, at input: Shape, visit: (String, Module, Shape) throws(ShapeError) -> Void
    ) throws(ShapeError) -> Shape {
        switch flow {
        case .identity, .tap: return input
        case .part(let name):
            try visit(name, part(name), input)
            do { return try part(name).outputShape(for: input) } catch { throw error.inside(name) }
        case .step(let layer):
            try visit("", layer, input)
            return try layer.outputShape(for: input)
        case .chain(let flows):
            var shape = input
            for flow in flows { shape = try self.shape(of: flow, at: shape, visit: visit) }
            return shape
        case .sum(let flows): return try combined(shapes(of: flows, at: input, visit: visit), "sums")
        case .product(let flows): return try combined(shapes(of: flows, at: input, visit: visit), "multiplies")
        case .concatenation(let flows): return try Self.joined(shapes(of: flows, at: input, visit: visit))
        case .halves(let first, let second):
            guard input.rank >= 2, input[1] % 2 == 0 else {
                throw ShapeError("an even number of channels is halved, but the input has the shape \(input)")
            }
            var half = input
            half[1] = input[1] / 2
            return try Self.joined([
                shape(of: first, at: half, visit: visit), shape(of: second, at: half, visit: visit),
            ])
        }
    }

    private func shapes(
        of flows: [Flow], at input: Shape, visit: (String, Module, Shape) throws(ShapeError) -> Void
    ) throws(ShapeError) -> [Shape] {
        var shapes: [Shape] = []
        for flow in flows { shapes.append(try shape(of: flow, at: input, visit: visit)) }
        return shapes
    }

    /// The shape of tensors combined element by element; an axis of extent 1 serves any extent.
    private func combined(_ shapes: [Shape], _ what: String) throws(ShapeError) -> Shape {
        guard var result = shapes.first else { throw ShapeError("the flow \(what) nothing") }
        for shape in shapes.dropFirst() {
            guard shape.rank == result.rank,
                zip(shape.array, result.array).allSatisfy({ $0 == $1 || $0 == 1 || $1 == 1 })
            else {
                throw ShapeError(
                    "the flow \(what) tensors of shapes \(shapes.map(\.description).joined(separator: " and "))")
            }
            result = Shape(zip(shape.array, result.array).map { $0 == 1 ? $1 : $0 })
        }
        return result
    }

    private static func joined(_ shapes: [Shape]) throws(ShapeError) -> Shape {
        guard var result = shapes.first, result.rank >= 2 else {
            throw ShapeError("tensors of shapes \(shapes) have no channels to be joined along")
        }
        for shape in shapes.dropFirst() {
            var other = shape
            guard shape.rank == result.rank else { throw ShapeError("tensors of shapes \(shapes) cannot be joined") }
            let channels = result[1] + shape[1]
            (other[1], result[1]) = (0, 0)
            guard other == result else {
                throw ShapeError(
                    "tensors of shapes \(shapes.map(\.description).joined(separator: " and ")) cannot be joined along the channels"
                )
            }
            result[1] = channels
        }
        return result
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
                if index + 1 < flows.count, layer(flows[index + 1])?.isReLU == true, let first = layer(flows[index]) {
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

/// What a network does with an input of one shape, without computing it: every layer and every joining in the order of the forward
/// pass. ``Module/trace(_:in:)`` builds it; shapes, costs, receptive fields and diagrams are read from it.
public struct LayerGraph {
    /// A tensor on its way through the network: which node gives it, and its shape.
    public struct Place: Sendable {
        /// The node's place in ``LayerGraph/nodes``.
        public let node: Int
        public let shape: Shape
    }

    /// How several tensors become one.
    public enum Joining: String, Sendable {
        case sum, product, concatenation
        /// A draw from the distribution with a mean and a logarithm of variance.
        case draw
    }

    public enum Operation {
        case input
        /// A module that is not looked into: a layer.
        case layer(Module)
        case join(Joining)
        /// Some of the channels.
        case channels(Range<Int>)
    }

    public struct Node {
        /// The name of the layer as in PyTorch, such as `layer1.0.conv1`; for what has no name, that of the module around it.
        public let path: String
        public let operation: Operation
        /// The places in ``LayerGraph/nodes`` of those that give its inputs.
        public let inputs: [Int]
        /// The output's, the batch axis included.
        public let shape: Shape
    }

    /// In the order of the forward pass; the first is the input.
    public private(set) var nodes: [Node]
    /// The names of the modules around what comes next.
    private var names: [String] = []

    /// The way of an input of shape `input`, the batch axis included, through `module`.
    /// - Throws: ``ShapeError`` where a layer cannot take what it would be given.
    public init(of module: Module, input: Shape) throws(ShapeError) {
        nodes = [Node(path: "", operation: .input, inputs: [], shape: input)]
        output = Place(node: 0, shape: input)
        output = try module.trace(output, in: &self)
    }

    /// What the network gives.
    public private(set) var output: Place

    /// Sends `input` through a part of the present module.
    /// - Parameter name: the part's name; empty for a step that has none.
    public mutating func pass(_ input: Place, through part: Module, as name: String) throws(ShapeError) -> Place {
        guard !name.isEmpty else { return try part.trace(input, in: &self) }
        names.append(name)
        defer { names.removeLast() }
        do { return try part.trace(input, in: &self) } catch { throw error.inside(name) }
    }

    /// Adds `layer` itself, which is not looked into.
    public mutating func layer(_ layer: Module, _ inputs: Place..., shape: Shape) -> Place {
        add(.layer(layer), inputs, shape)
    }

    /// Joins tensors. In sums and products an axis of extent 1 serves any extent; a concatenation is along the channels.
    public mutating func join(_ joining: Joining, _ inputs: [Place]) throws(ShapeError) -> Place {
        let shapes = inputs.map(\.shape)
        let shape =
            switch joining {
            case .sum: try Shape.combined(shapes, "sums")
            case .product: try Shape.combined(shapes, "multiplies")
            case .draw: try Shape.combined(shapes, "draws from")
            case .concatenation: try Shape.joined(shapes)
            }
        return add(.join(joining), inputs, shape)
    }

    /// The first and the second half of the channels.
    public mutating func halves(_ input: Place) throws(ShapeError) -> (first: Place, second: Place) {
        guard input.shape.rank >= 2, input.shape[1] % 2 == 0 else {
            throw ShapeError("an even number of channels is halved, but the input has the shape \(input.shape)")
        }
        var shape = input.shape
        shape[1] = input.shape[1] / 2
        return (
            add(.channels(0..<shape[1]), [input], shape), add(.channels(shape[1]..<2 * shape[1]), [input], shape)
        )
    }

    private mutating func add(_ operation: Operation, _ inputs: [Place], _ shape: Shape) -> Place {
        nodes.append(
            Node(path: names.joined(separator: "."), operation: operation, inputs: inputs.map(\.node), shape: shape))
        return Place(node: nodes.count - 1, shape: shape)
    }

    /// The multiply-adds of every layer that has some, in order.
    public func multiplyAdds() throws(ShapeError) -> [LayerCost] {
        var costs: [LayerCost] = []
        for node in nodes {
            guard case .layer(let module) = node.operation, let input = node.inputs.first else { continue }
            do throws(ShapeError) {
                let own = try module.multiplyAdds(for: nodes[input].shape)
                costs += own.map { node.path.isEmpty ? $0 : $0.inside(node.path) }
            } catch {
                throw node.path.isEmpty ? error : error.inside(node.path)
            }
        }
        return costs
    }
}

extension Shape {
    /// The shape of tensors combined element by element; an axis of extent 1 serves any extent.
    fileprivate static func combined(_ shapes: [Shape], _ what: String) throws(ShapeError) -> Shape {
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

    /// The shape of tensors joined along the channels.
    fileprivate static func joined(_ shapes: [Shape]) throws(ShapeError) -> Shape {
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

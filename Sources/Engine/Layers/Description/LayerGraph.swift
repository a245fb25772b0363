/// What a network does with an input of one shape, without computing it: every layer and every joining in the order of the forward
/// pass. ``Module/trace(_:in:)`` builds it; shapes, costs, receptive fields and diagrams are read from it.
public struct LayerGraph {
    /// A tensor on its way through the network: which node gives it, and its shape.
    public struct Place: Sendable {
        /// The node's place in ``LayerGraph/nodes``.
        public let node: Int
        /// The tensor's shape, the batch axis included.
        public let shape: Shape
    }

    /// How several tensors become one.
    public enum Joining: String, Sendable {
        /// A sum or a product of elements, or tensors one behind the other along the channels.
        case sum, product, concatenation
        /// A draw from the distribution with a mean and a logarithm of variance.
        case draw
    }

    /// What a node does.
    public enum Operation {
        /// Is the network's input.
        case input
        /// A module that is not looked into: a layer.
        case layer(Module)
        /// Makes one tensor of several.
        case join(Joining)
        /// Some of the channels.
        case channels(Range<Int>)
    }

    /// A step of the forward pass: the input, a layer, a joining or a part of the channels.
    public struct Node {
        /// The name of the layer as in PyTorch, such as `layer1.0.conv1`; for what has no name, that of the module around it.
        public let path: String
        /// What the node does with its inputs.
        public let operation: Operation
        /// The indices in ``LayerGraph/nodes`` of the nodes whose outputs this one takes.
        public let inputs: [Int]
        /// The shape of the output, the batch axis included.
        public let shape: Shape
    }

    /// The steps in the order of the forward pass; the first is the input.
    public private(set) var nodes: [Node]
    /// The names of the modules around what comes next.
    private var names: [String] = []

    /// Follows an input of shape `input`, the batch axis included, through `module`.
    /// - Throws: ``ShapeError`` where a layer cannot take what it would be given.
    public init(of module: Module, input: Shape) throws(ShapeError) {
        nodes = [Node(path: "", operation: .input, inputs: [], shape: input)]
        output = Place(node: 0, shape: input)
        output = try module.trace(output, in: &self)
    }

    /// The network's output.
    public private(set) var output: Place

    /// Follows `input` through a part of the module that is being traced.
    /// - Parameters:
    ///   - input: what the part takes.
    ///   - part: the part.
    ///   - name: the part's name; empty for a step that has none.
    /// - Throws: ``ShapeError`` where a layer cannot take what it would be given.
    public mutating func pass(_ input: Place, through part: Module, as name: String) throws(ShapeError) -> Place {
        guard !name.isEmpty else { return try part.trace(input, in: &self) }
        names.append(name)
        defer { names.removeLast() }
        do { return try part.trace(input, in: &self) } catch { throw error.inside(name) }
    }

    /// Adds `layer` as one node, without looking inside it; its output has the given shape.
    public mutating func layer(_ layer: Module, _ inputs: Place..., shape: Shape) -> Place {
        add(.layer(layer), inputs, shape)
    }

    /// Adds a joining of several tensors. In sums and products an axis of extent 1 goes with any extent; a concatenation is along
    /// the channels.
    /// - Throws: ``ShapeError`` where the shapes do not go together.
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

    /// Splits the channels into two halves.
    /// - Throws: ``ShapeError`` where the number of channels is odd.
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
    /// - Throws: ``ShapeError`` as ``Module/multiplyAdds(for:)`` does.
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

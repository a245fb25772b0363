/// What a network costs and sees, layer by layer, for an input of one shape.
public struct NetworkDescription {
    /// A node of the network's graph: a layer, a joining of tensors or the input.
    public struct Layer: Sendable {
        /// The layer's name as in PyTorch; for what has no name, that of the module around it.
        public let path: String
        /// Its type and settings, such as `Conv2d 3x3, stride 2`.
        public let kind: String
        /// Whether it is a module, not the input or a joining of tensors.
        public let isModule: Bool
        /// The output's shape, the batch axis included.
        public let output: Shape
        /// How many numbers its parameters hold.
        public let parameters: Int
        /// The multiply-adds of its forward pass, for the whole batch.
        public let multiplyAdds: Int
        /// What an element of its output depends on of the network's input.
        public let receptiveField: ReceptiveField
        /// Bytes of the output; 0 where it is a view of the input.
        public let outputBytes: Int
        /// Bytes of its parameters.
        public let parameterBytes: Int
    }

    /// The network's forward pass.
    public let graph: LayerGraph
    /// One for each node of the graph, in its order; the first is the input.
    public let layers: [Layer]
    /// Elements of all parameters of the network, each counted once.
    public let parameters: Int
    /// Elements of the parameters that the forward pass does not use, such as those of auxiliary classifiers.
    public let unusedParameters: Int
    /// Bytes of all parameters of the network, each counted once.
    public let parameterBytes: Int

    /// The multiply-adds of the forward pass, for the whole batch.
    public var multiplyAdds: Int { layers.reduce(0) { $0 + $1.multiplyAdds } }
    /// Bytes of all outputs together, as training keeps them for the backward pass.
    public var outputBytes: Int { layers.dropFirst().reduce(0) { $0 + $1.outputBytes } }
    /// The shape of the input, the batch axis included.
    public var input: Shape { graph.nodes[0].shape }
    /// The shape of the output, the batch axis included.
    public var output: Shape { graph.output.shape }
    /// What an element of the network's output depends on of its input.
    public var receptiveField: ReceptiveField { layers[graph.output.node].receptiveField }

    /// - Parameters:
    ///   - network: the network; its weights do not matter.
    ///   - input: the shape of a batch, `[N, ...]`.
    /// - Throws: ``ShapeError`` where a layer cannot take what it would be given.
    public init(of network: Module, input: Shape) throws(ShapeError) {
        let graph = try LayerGraph(of: network, input: input)
        let all = network.namedParameters.map(\.tensor)
        let width = (all.first?.dtype ?? .float32).byteCount
        var layers: [Layer] = []
        var used: Set<ObjectIdentifier> = []
        for node in graph.nodes {
            let before = node.inputs.first.map { graph.nodes[$0].shape } ?? input
            var (kind, isModule, isView) = ("input", false, false)
            var (parameters, multiplyAdds, parameterBytes) = (0, 0, 0)
            var field = ReceptiveField(input: input)
            switch node.operation {
            case .input: break
            case .layer(let module):
                (kind, isModule) = (module.kind(for: before), true)
                isView = module is Flatten || module is Unflatten || module is Identity
                for tensor in module.namedParameters.map(\.tensor) {
                    used.insert(ObjectIdentifier(tensor))
                    parameters += tensor.elementCount
                    parameterBytes += tensor.elementCount * tensor.dtype.byteCount
                }
                do throws(ShapeError) {
                    multiplyAdds = try module.multiplyAdds(for: before).reduce(0) { $0 + $1.multiplyAdds }
                    field = try layers[node.inputs[0]].receptiveField.through(
                        module, input: before, output: node.shape)
                } catch {
                    throw node.path.isEmpty ? error : error.inside(node.path)
                }
            case .join(let joining):
                kind = joining.rawValue
                let fields = node.inputs.map { layers[$0].receptiveField }
                field = fields.dropFirst().reduce(fields[0]) { $0.joined(with: $1) }
            case .channels(let range):
                (kind, isView) = ("channels \(range.lowerBound) to \(range.upperBound - 1)", true)
                field = layers[node.inputs[0]].receptiveField
            }
            layers.append(
                Layer(
                    path: node.path, kind: kind, isModule: isModule, output: node.shape, parameters: parameters,
                    multiplyAdds: multiplyAdds, receptiveField: field,
                    outputBytes: isView ? 0 : node.shape.elementCount * width, parameterBytes: parameterBytes))
        }
        var seen: Set<ObjectIdentifier> = []
        let distinct = all.filter { seen.insert(ObjectIdentifier($0)).inserted }
        self.graph = graph
        self.layers = layers
        parameters = distinct.reduce(0) { $0 + $1.elementCount }
        unusedParameters = distinct.filter { !used.contains(ObjectIdentifier($0)) }.reduce(0) { $0 + $1.elementCount }
        parameterBytes = distinct.reduce(0) { $0 + $1.elementCount * $1.dtype.byteCount }
    }
}

extension Module {
    /// What kind of layer this is, with what its windows and groups are.
    fileprivate func kind(for input: Shape) -> String {
        let name = (self as? Activation)?.name ?? "\(type(of: self))"
        var parts: [String] = []
        func add(_ word: String, _ values: [Int], unless usual: Int) {
            guard values.contains(where: { $0 != usual }) else { return }
            let isSame = Set(values).count == 1
            parts.append("\(word) \(isSame ? "\(values[0])" : values.map(String.init).joined(separator: "x"))")
        }
        func window(_ axes: [ConvolutionGeometry.Axis], groups: Int) -> String {
            add("stride", axes.map(\.stride), unless: 1)
            add("dilation", axes.map(\.dilation), unless: 1)
            add("groups", [groups], unless: 1)
            return axes.map { "\($0.kernel)" }.joined(separator: "x")
        }
        // What does not fit is reported by the walk, not here.
        switch self {
        case let layer as ConvolutionLayer:
            guard let geometry = try? layer.convolution(for: input).geometry else { return name }
            parts.insert("\(name) \(window(geometry.axes(input.rank - 2), groups: geometry.groups))", at: 0)
        case let layer as TransposedConvolutionLayer:
            guard let geometry = try? layer.convolution(for: input).geometry else { return name }
            parts.insert("\(name) \(window(geometry.axes(input.rank - 2), groups: geometry.groups))", at: 0)
        case let layer as WindowPoolingLayer:
            guard let reach = try? layer.reach(for: input) else { return name }
            parts.append("\(name) " + reach.map { "\($0?.extent ?? 0)" }.joined(separator: "x"))
            add("stride", reach.map { $0?.advance ?? 1 }, unless: 1)
        default: return name
        }
        return parts.joined(separator: ", ")
    }
}

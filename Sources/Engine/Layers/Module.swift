/// A part of a network: parameters, buffers and smaller modules under names, and a forward computation.
///
/// A subclass names its members:
///
///     final class Perceptron: Module {
///         let hidden = Linear(1, 10), output = Linear(10, 1)
///         override var children: Members<Module> { ["hidden": hidden, "output": output] }
///         override func forward(_ x: Tensor) -> Tensor { output(hidden(x).relu()) }
///     }
///
/// Full names join the path with dots, as in PyTorch: `hidden.weight`.
open class Module {
    /// A module without members, for subclasses to call.
    public init() {}

    /// The modules inside this one, in order.
    open var children: Members<Module> { [:] }
    /// The parameters of this module itself, without those of its children.
    open var parameters: Members<Tensor> { [:] }
    /// State that is stored but not trained, such as running means.
    open var buffers: Members<Tensor> { [:] }

    /// The output for an input. A subclass defines it; a shape that does not fit stops the program, and ``Module/outputShape(for:)`` tells
    /// beforehand.
    open func forward(_ x: Tensor) -> Tensor { Tensor.stop("\(type(of: self)) does not define forward") }

    /// max(·, 0) of the output: in one pass where the layer knows how.
    func forwardWithReLU(_ x: Tensor) -> Tensor { forward(x).relu() }

    /// The shape of the output for an input of shape `input`, the batch axis included, without computing it.
    /// - Throws: ``ShapeError`` where a layer cannot take what it would be given.
    open func outputShape(for input: Shape) throws(ShapeError) -> Shape { input }

    /// Follows an input through this module by its shape alone; ``LayerGraph`` is built from this.
    ///
    /// A layer is one node, whose shape is its ``Module/outputShape(for:)``. A module that sends its input through others overrides this
    /// method and reads its `outputShape(for:)` and `multiplyAdds(for:)` from the graph, so that the order of the parts is written
    /// once:
    ///
    ///     override func trace(_ input: LayerGraph.Place, in graph: inout LayerGraph) throws(ShapeError) -> LayerGraph.Place {
    ///         try graph.pass(graph.pass(input, through: hidden, as: "hidden"), through: output, as: "output")
    ///     }
    /// - Throws: ``ShapeError`` where a layer cannot take what it would be given.
    open func trace(_ input: LayerGraph.Place, in graph: inout LayerGraph) throws(ShapeError) -> LayerGraph.Place {
        graph.layer(self, input, shape: try outputShape(for: input.shape))
    }

    /// The multiply-adds of the forward pass for an input of shape `input`, for each layer that has some.
    /// - Throws: ``ShapeError`` where a layer cannot take what it would be given.
    open func multiplyAdds(for input: Shape) throws(ShapeError) -> [LayerCost] { [] }

    /// Fills this module's own parameters, not those of its children, by its default rule.
    /// - Parameter stream: draws the values, each parameter's from the substream of its name.
    open func resetParameters(_ stream: RandomStream) {}

    /// The output for an input: ``forward(_:)``, as `module(x)`.
    public final func callAsFunction(_ x: Tensor) -> Tensor {
        let output = forward(x)
        if let tapped { tapped.output = output }
        return output
    }

    /// Where the output is kept; nil where nobody asks for it.
    final var tapped: LayerTap?

    /// Whether layers such as dropout behave as in training. Set through ``train(_:)``.
    public private(set) final var isTraining = true

    /// Puts this module and all inside it into training mode, or evaluation mode.
    public final func train(_ training: Bool = true) {
        isTraining = training
        for (_, child) in children { child.train(training) }
    }

    /// This module and all inside it, parents first, each with its path; the path of this module is empty.
    public final var namedModules: [(path: String, module: Module)] {
        var result: [(String, Module)] = [("", self)]
        for (name, child) in children {
            result += child.namedModules.map { ($0.path.isEmpty ? name : "\(name).\($0.path)", $0.module) }
        }
        return result
    }

    /// Every parameter with its full name, in the order of definition. One that several modules share has the first of its names,
    /// as in PyTorch: so an optimizer changes it once, and a count counts it once.
    public final var namedParameters: [(name: String, tensor: Tensor)] { Self.firstNames(allNamedParameters) }

    /// Every parameter under each of its names.
    final var allNamedParameters: [(name: String, tensor: Tensor)] { named { $0.parameters } }

    /// Every buffer with its full name, the first of them where several modules share it.
    public final var namedBuffers: [(name: String, tensor: Tensor)] { Self.firstNames(named { $0.buffers }) }

    private static func firstNames(_ named: [(name: String, tensor: Tensor)]) -> [(name: String, tensor: Tensor)] {
        var seen: Set<ObjectIdentifier> = []
        return named.filter { seen.insert(ObjectIdentifier($0.tensor)).inserted }
    }

    /// Parameters and buffers: what a checkpoint holds. Each module's own come first, then its children's, as in PyTorch; a tensor
    /// that several modules share is there under each name.
    public final var stateDict: [(name: String, tensor: Tensor)] {
        named { Members($0.parameters.map { $0 } + $0.buffers.map { $0 }) }
    }

    private func named(_ members: (Module) -> Members<Tensor>) -> [(name: String, tensor: Tensor)] {
        namedModules.flatMap { path, module in
            members(module).map { (path.isEmpty ? $0.key : "\(path).\($0.key)", $0.value) }
        }
    }

    /// Fills every parameter by its layer's default rule, each from a stream of its own: `init/PATH`.
    ///
    /// A parameter's values depend on the seed, its full name and the index alone, not on the rest of the network.
    public final func initialize(seed: UInt64) {
        let stream = RandomStream(seed: seed, role: "init")
        // Inside first, so that a network can replace the rules of its layers.
        for (path, module) in namedModules.reversed() {
            module.resetParameters(path.isEmpty ? stream : stream.substream(path))
        }
    }

    /// Sets the gradient of every parameter to nil.
    public final func zeroGrad() {
        for (_, tensor) in namedParameters { tensor.grad = nil }
    }
}

/// Modules applied one after the other, named `0`, `1`, ... as in PyTorch. Convolution and batch
/// normalization rectify their own output where a ReLU follows.
public final class Sequential: Module {
    /// The modules in order.
    public let layers: [Module]

    /// Modules in the order in which they are applied.
    public init(_ layers: [Module]) { self.layers = layers }
    /// Modules in the order in which they are applied.
    public convenience init(_ layers: Module...) { self.init(layers) }

    public override var children: Members<Module> {
        Members(layers.enumerated().map { (String($0.offset), $0.element) })
    }

    public override func forward(_ x: Tensor) -> Tensor {
        var result = x
        var index = 0
        while index < layers.count {
            if index + 1 < layers.count, layers[index].fuses(with: layers[index + 1]) {
                result = layers[index].forwardWithReLU(result)
                index += 2
            } else {
                result = layers[index](result)
                index += 1
            }
        }
        return result
    }

    public override func trace(
        _ input: LayerGraph.Place, in graph: inout LayerGraph
    ) throws(ShapeError) -> LayerGraph.Place {
        var place = input
        for (index, layer) in layers.enumerated() {
            place = try graph.pass(place, through: layer, as: String(index))
        }
        return place
    }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        try LayerGraph(of: self, input: input).output.shape
    }

    public override func multiplyAdds(for input: Shape) throws(ShapeError) -> [LayerCost] {
        try LayerGraph(of: self, input: input).multiplyAdds()
    }
}

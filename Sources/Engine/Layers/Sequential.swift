/// Modules applied one after the other, named `0`, `1`, ... as in PyTorch. Convolution and batch
/// normalization rectify their own output where a ReLU follows.
public final class Sequential: Module {
    public let layers: [Module]

    public init(_ layers: [Module]) { self.layers = layers }
    public convenience init(_ layers: Module...) { self.init(layers) }

    public override var children: Members<Module> {
        Members(layers.enumerated().map { (String($0.offset), $0.element) })
    }

    public override func forward(_ x: Tensor) -> Tensor {
        var result = x
        var index = 0
        while index < layers.count {
            if index + 1 < layers.count, layers[index + 1].isReLU {
                result = layers[index].forwardWithReLU(result)
                index += 2
            } else {
                result = layers[index].forward(result)
                index += 1
            }
        }
        return result
    }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        var shape = input
        for (index, layer) in layers.enumerated() {
            do {
                shape = try layer.outputShape(for: shape)
            } catch {
                throw error.inside(String(index))
            }
        }
        return shape
    }

    public override func multiplyAdds(for input: Shape) throws(ShapeError) -> [LayerCost] {
        var shape = input
        var costs: [LayerCost] = []
        for (index, layer) in layers.enumerated() {
            costs += try layer.multiplyAdds(for: shape).map { $0.inside(String(index)) }
            shape = try layer.outputShape(for: shape)
        }
        return costs
    }
}

import Engine

/// A deformable 3x3 convolution whose offsets are a tenth of what a convolution gives, as PyTorch's side has it.
final class BenchDeformable: Module {
    private let offsets: Conv2d
    private let weight: Tensor

    init(_ channels: Int) {
        offsets = Conv2d(channels, 18, kernel: 3, padding: 1)
        weight = Tensor.normal(
            [channels, channels, 3, 3], standardDeviation: 0.05, stream: RandomStream(seed: 0, role: "bench/deform")
        ).requiringGrad()
    }

    override var children: Members<Module> { ["offsets": offsets] }
    override var parameters: Members<Tensor> { ["weight": weight] }
    override func forward(_ x: Tensor) -> Tensor {
        let x = x.channelsLastWithHistory()
        return x.deformConv2d(offset: offsets(x) * 0.1, weight: weight, padding: 1)
    }
    override func multiplyAdds(for input: Shape) throws(ShapeError) -> [LayerCost] {
        let own = LayerCost(path: "", multiplyAdds: input.elementCount * weight.shape[0] * 9)
        return try offsets.multiplyAdds(for: input) + [own]
    }
}

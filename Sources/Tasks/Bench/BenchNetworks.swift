import Engine

/// ResNet's basic block. He et al., 2016.
final class BenchResidual: Module {
    private let body: Sequential
    private let shortcut: Sequential?

    init(_ inputs: Int, _ outputs: Int, stride: Int) {
        let stride = PerAxis([stride])
        body = Sequential(
            Conv2d(inputs, outputs, kernel: 3, stride: stride, padding: 1, bias: false), BatchNorm2d(outputs),
            Activation.relu(), Conv2d(outputs, outputs, kernel: 3, padding: 1, bias: false), BatchNorm2d(outputs))
        shortcut =
            inputs == outputs
            ? nil
            : Sequential(
                Conv2d(inputs, outputs, kernel: 1, stride: stride, bias: false), BatchNorm2d(outputs))
    }

    override var children: Members<Module> { Members(existing: ["body": body, "shortcut": shortcut]) }
    override func forward(_ x: Tensor) -> Tensor { (body(x) + (shortcut?.forward(x) ?? x)).relu() }
    override func outputShape(for input: Shape) throws(ShapeError) -> Shape { try body.outputShape(for: input) }
    override func multiplyAdds(for input: Shape) throws(ShapeError) -> [LayerCost] {
        try body.multiplyAdds(for: input) + (shortcut?.multiplyAdds(for: input) ?? [])
    }
}

/// A U-Net of three levels, as PyTorch's side has it. Ronneberger et al., 2015.
final class BenchUNet: Module {
    private let encoders: [Sequential]
    private let bottleneck: Sequential
    private let ups: [ConvTranspose2d]
    private let decoders: [Sequential]
    private let output: Conv2d
    private let pool = MaxPool2d(kernel: 2)

    init(_ widths: [Int] = [32, 64, 128]) {
        func block(_ inputs: Int, _ outputs: Int) -> Sequential {
            Sequential(
                Conv2d(inputs, outputs, kernel: 3, padding: 1), Activation.relu(), BatchNorm2d(outputs),
                Conv2d(outputs, outputs, kernel: 3, padding: 1), Activation.relu())
        }
        encoders = zip([1] + widths, widths).map { block($0, $1) }
        let deepest = widths.last ?? 1
        bottleneck = block(deepest, 2 * deepest)
        ups = zip([2 * deepest] + widths.reversed(), widths.reversed()).map {
            ConvTranspose2d($0, $1, kernel: 2, stride: 2)
        }
        decoders = widths.reversed().map { block(2 * $0, $0) }
        output = Conv2d(widths.first ?? 1, 1, kernel: 1)
    }

    private func named(_ name: String, _ modules: [Module]) -> [(key: String, value: Module)] {
        modules.enumerated().map { ("\(name).\($0.offset)", $0.element) }
    }

    override var children: Members<Module> {
        Members(
            named("encoders", encoders) + [("bottleneck", bottleneck)] + named("ups", ups) + named("decoders", decoders)
                + [("output", output)])
    }

    override func forward(_ x: Tensor) -> Tensor {
        var skips: [Tensor] = []
        var x = x
        for encoder in encoders {
            x = encoder(x)
            skips.append(x)
            x = pool(x)
        }
        x = bottleneck(x)
        for (level, skip) in skips.reversed().enumerated() {
            x = decoders[level](Tensor.concatenated([ups[level](x), skip], axis: 1))
        }
        return output(x)
    }

    override func multiplyAdds(for input: Shape) throws(ShapeError) -> [LayerCost] {
        var costs: [LayerCost] = []
        var skips: [Shape] = []
        var shape = input
        for encoder in encoders {
            costs += try encoder.multiplyAdds(for: shape)
            skips.append(try encoder.outputShape(for: shape))
            shape = try pool.outputShape(for: skips[skips.count - 1])
        }
        costs += try bottleneck.multiplyAdds(for: shape)
        shape = try bottleneck.outputShape(for: shape)
        for (level, skip) in skips.reversed().enumerated() {
            costs += try ups[level].multiplyAdds(for: shape)
            var joined = skip
            joined[1] = 2 * skip[1]
            costs += try decoders[level].multiplyAdds(for: joined)
            shape = try decoders[level].outputShape(for: joined)
        }
        return costs + (try output.multiplyAdds(for: shape))
    }
}

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
        x.deformConv2d(offset: offsets(x) * 0.1, weight: weight, padding: 1)
    }
    override func multiplyAdds(for input: Shape) throws(ShapeError) -> [LayerCost] {
        let own = LayerCost(path: "", multiplyAdds: input.elementCount * weight.shape[0] * 9)
        return try offsets.multiplyAdds(for: input) + [own]
    }
}

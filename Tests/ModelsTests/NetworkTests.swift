import Engine
import Testing

@testable import Models

/// Networks that are not torchvision's.
@Suite struct NetworkTests {
    private let stream = RandomStream(seed: 1, role: "test")

    private func parameterCount(_ model: Module) -> Int {
        model.namedParameters.map(\.tensor.elementCount).reduce(0, +)
    }

    /// The output has the shape that the network promises, and every parameter gets a gradient.
    private func check(_ model: Module, _ input: Shape, gives output: Shape) throws {
        model.initialize(seed: 1)
        #expect(try model.outputShape(for: input) == output)
        #expect(try model.multiplyAdds(for: input).map(\.multiplyAdds).reduce(0, +) > 0)
        let y = model(Tensor.uniform(input, stream: stream))
        #expect(y.shape == output && y.isFinite)
        y.square().sum().backward()
        for (name, tensor) in model.namedParameters {
            #expect(tensor.grad?.shape == tensor.shape && tensor.grad?.isFinite == true, "\(name)")
        }
    }

    @Test func smallNetworks() throws {
        let (grey, colour): (Shape, Shape) = ([1, 28, 28], [3, 32, 32])
        let deepOBS = try SmallNetworks.deepOBS2c2d(input: grey, classes: 10)
        #expect(parameterCount(deepOBS) == 3_274_634)
        try check(deepOBS, [2, 1, 28, 28], gives: [2, 10])
        // LeNet-5's published count, with full connections between its layers of maps.
        #expect(parameterCount(try SmallNetworks.leNet5(input: grey, classes: 10)) == 61_706)
        try check(SmallNetworks.leNet5(input: grey, classes: 10), [2, 1, 28, 28], gives: [2, 10])
        try check(SmallNetworks.mnistCNN(input: grey, classes: 10), [2, 1, 28, 28], gives: [2, 10])
        try check(SmallNetworks.emnistCNN(input: grey, classes: 26), [2, 1, 28, 28], gives: [2, 26])
        try check(SmallNetworks.cifarCNN(input: colour, classes: 10), [2, 3, 32, 32], gives: [2, 10])
        #expect(throws: ShapeError.self) { try SmallNetworks.leNet5(input: [1, 8, 8], classes: 10) }
    }

    /// DeepOBS's rule: weights within two deviations of 0.05, biases 0.05.
    @Test func deepOBSInitialization() throws {
        let model = try SmallNetworks.deepOBS2c2d(input: [1, 28, 28], classes: 10)
        model.initialize(seed: 3)
        for (name, tensor) in model.namedParameters {
            if name.hasSuffix("bias") {
                #expect(tensor.doubles.allSatisfy { abs($0 - 0.05) < 1e-8 }, "\(name)")
            } else {
                #expect(tensor.doubles.allSatisfy { abs($0) <= 0.1 }, "\(name)")
            }
        }
    }

    @Test func uNets() throws {
        let model = uNet(channels: 3, outputs: 2, widths: [4, 8])
        try check(model, [2, 3, 16, 24], gives: [2, 2, 16, 24])
        #expect(model.namedParameters.first?.name == "encoders.0.layers.0.weight")
        #expect(model.namedParameters.contains { $0.name == "ups.1.weight" && $0.tensor.shape == [8, 4, 2, 2] })
        // The bottleneck has twice the last width, at a quarter of each side.
        #expect(model.namedParameters.contains { $0.name == "bottleneck.layers.3.weight" && $0.tensor.shape[0] == 16 })
        // Sides that do not halve twice cannot be joined again.
        #expect(throws: ShapeError.self) { try model.outputShape(for: [1, 3, 18, 18]) }
    }

    @Test func uNetsWithoutSkips() throws {
        let model = uNet(channels: 3, outputs: 2, widths: [4, 8], skips: false)
        try check(model, [2, 3, 16, 24], gives: [2, 2, 16, 24])
        #expect(model.namedParameters.contains { $0.name == "decoders.0.layers.0.weight" && $0.tensor.shape[1] == 8 })
    }

    /// The published counts: ResNet-20 with convolutions as shortcuts, and DenseNet-BC of 100 layers with growth 12.
    @Test func deepNetworksForSmallImages() throws {
        func parameters(_ model: Module) -> Int { model.namedParameters.reduce(0) { $0 + $1.tensor.elementCount } }
        let resNet = SmallNetworks.resNet(blocks: [3, 3, 3], width: 16, channels: 3, classes: 10)
        #expect(parameters(resNet) == 272_474)
        let denseNet = SmallNetworks.denseNet(blocks: [16, 16, 16], growth: 12, channels: 3, classes: 10)
        #expect(parameters(denseNet) == 769_162)
        for model in [
            SmallNetworks.resNet(blocks: [1, 1], width: 4, channels: 1, classes: 5),
            SmallNetworks.denseNet(blocks: [2, 1], growth: 4, channels: 1, classes: 5),
        ] { try check(model, [2, 1, 12, 12], gives: [2, 5]) }
    }

    @Test func autoencoders() throws {
        try check(Autoencoders.dense(input: [1, 8, 8], widths: [16, 4]), [3, 1, 8, 8], gives: [3, 1, 8, 8])
        try check(Autoencoders.convolutional(channels: 3), [2, 3, 16, 16], gives: [2, 3, 16, 16])
    }

    @Test func variationalAutoencoder() throws {
        let model = VariationalAutoencoder(input: [1, 6, 6], hidden: 12, code: 3)
        try check(model, [4, 1, 6, 6], gives: [4, 1, 6, 6])
        let x = Tensor.uniform([4, 1, 6, 6], stream: stream)
        // Draws differ from call to call in training, and there are none in evaluation.
        #expect(model(x).array(Float.self) != model(x).array(Float.self))
        model.train(false)
        #expect(model(x).array(Float.self) == model(x).array(Float.self))
        // Of N(1, 2) from N(0, 1): (1 + 2 - 1 - ln 2) / 2 for each of the two elements of the code.
        let divergence = VariationalAutoencoder.divergence(
            mean: .ones([3, 2], dtype: .float64), logVariance: .full([3, 2], 0.6931471805599453, dtype: .float64))
        #expect(abs(divergence.item - (2 - 0.6931471805599453)) < 1e-12)
    }

    @Test func generativeAdversarial() throws {
        try check(GenerativeAdversarial.generator(code: 10, width: 4), [2, 10], gives: [2, 1, 28, 28])
        try check(GenerativeAdversarial.discriminator(width: 4), [2, 1, 28, 28], gives: [2, 1])
        try check(
            GenerativeAdversarial.generator(code: 10, channels: 3, width: 4, side: 8, normalization: false), [2, 10],
            gives: [2, 3, 8, 8])
        try check(
            GenerativeAdversarial.discriminator(channels: 3, width: 4, side: 8, normalization: false), [2, 3, 8, 8],
            gives: [2, 1])
        try check(GenerativeAdversarial.denseGenerator(code: 10, image: [1, 6, 5]), [2, 10], gives: [2, 1, 6, 5])
        try check(GenerativeAdversarial.denseDiscriminator(image: [1, 6, 5]), [2, 1, 6, 5], gives: [2, 1])
    }

    /// What a flow means, on numbers.
    @Test func flows() throws {
        let double = Flow.step(Activation("double") { $0 * 2 })
        let x = Tensor([1, 2, 3, 4] as [Float], shape: [1, 4])
        func values(_ flow: Flow) -> [Float] { Block([:], flow: flow)(x).array(Float.self) }
        #expect(values(.sum([double, .identity])) == [3, 6, 9, 12])
        #expect(values(.product([double, .identity])) == [2, 8, 18, 32])
        #expect(values(.concatenation([.identity, double])) == [1, 2, 3, 4, 2, 4, 6, 8])
        #expect(values(.halves(.identity, double)) == [1, 2, 6, 8])
        #expect(values([double, double]) == [4, 8, 12, 16])
        #expect(throws: ShapeError.self) { try Block([:], flow: .halves(.identity, double)).outputShape(for: [1, 3]) }
    }
}

import Engine
import Testing

@testable import Models

/// What is said of networks without running them.
@Suite struct DescriptionTests {
    private func described(_ name: String, side: Int = 224) throws -> NetworkDescription {
        let entry = try #require(Zoo.entry(name))
        return try NetworkDescription(of: entry.make(3, 1000), input: [1, 3, side, side])
    }

    /// torchvision's own numbers, `MODEL_Weights.IMAGENET1K_V1.meta["num_params"]` and `["_ops"]`, which are in units of 10⁹.
    @Test(arguments: [
        ("alexnet", 61_100_840, 0.714), ("vgg16", 138_357_544, 15.47), ("resnet18", 11_689_512, 1.814),
        ("resnet50", 25_557_032, 4.089), ("resnext50_32x4d", 25_028_904, 4.23), ("squeezenet1_0", 1_248_424, 0.819),
        ("densenet121", 7_978_856, 2.834), ("inception_v3", 27_161_264, 5.713),
        ("shufflenet_v2_x1_0", 2_278_604, 0.145), ("mobilenet_v2", 3_504_872, 0.301),
        ("mobilenet_v3_large", 5_483_032, 0.217), ("mnasnet1_0", 4_383_312, 0.314),
    ])
    func costsAreTorchvisions(_ name: String, _ parameters: Int, _ billions: Double) throws {
        let described = try described(name, side: name == "inception_v3" ? 299 : 224)
        #expect(described.parameters == parameters)
        #expect(abs(Double(described.multiplyAdds) / 1e9 - billions) < 0.00051, "\(described.multiplyAdds)")
        #expect(described.output == [1, 1000])
        #expect(described.layers.reduce(0) { $0 + $1.parameters } + described.unusedParameters == parameters)
    }

    /// Published for ImageNet: ResNet-18 has 1.814 · 10⁹ multiply-adds.
    @Test func resNet18InFull() throws {
        let described = try described("resnet18")
        #expect(described.multiplyAdds == 1_814_073_344 && described.unusedParameters == 0)
        #expect(described.layers.first { $0.path == "layer2.0.conv1" }?.kind == "Conv2d 3x3, stride 2")
        #expect(described.layers.first { $0.path == "layer2.0.conv1" }?.output == [1, 128, 28, 28])
        #expect(described.layers.count { $0.kind == "sum" } == 8)
    }

    /// At the last convolution or pooling before the places are averaged or joined; Araujo et al., 2019, give VGG-16's and AlexNet's,
    /// whose layers torchvision's have.
    @Test(arguments: [("resnet18", 435), ("resnet50", 427), ("vgg16", 212), ("alexnet", 195)])
    func receptiveFieldsAreThePublished(_ name: String, _ extent: Int) throws {
        let last = try #require(try described(name).layers.last { $0.output.rank == 4 && $0.output[2] > 1 })
        #expect(last.receptiveField.extents == [extent, extent], "\(last.path)")
    }

    /// Auxiliary classifiers are parameters, and not on the way.
    @Test func auxiliaryClassifiersAreCountedApart() throws {
        let described = try described("googlenet")
        #expect(described.parameters - described.unusedParameters == 6_624_904)
        #expect(abs(Double(described.multiplyAdds) / 1e9 - 1.498) < 0.0005)
        #expect(!described.layers.contains { $0.path.hasPrefix("aux") })
    }

    @Test func bottleneckOfAUNet() throws {
        let described = try NetworkDescription(of: uNet(channels: 3, outputs: 1), input: [1, 3, 256, 256])
        let bottleneck = described.layers.filter { $0.path.hasPrefix("bottleneck") }
        #expect(bottleneck.last?.output == [1, 256, 32, 32] && described.output == [1, 1, 256, 256])
        #expect(
            described.layers.filter { $0.kind == "concatenation" }.map(\.output) == [
                [1, 256, 64, 64], [1, 128, 128, 128], [1, 64, 256, 256],
            ])
    }

    /// Every layer of a dense block adds the growth rate's channels.
    @Test func channelsOfADenseNet() throws {
        let network = Zoo.denseNet(growth: 24, layers: [4], width: 32, channels: 3, classes: 10)
        let described = try NetworkDescription(of: network, input: [1, 3, 64, 64])
        let joined = described.layers.filter { $0.kind == "concatenation" }.map { $0.output[1] }
        #expect(joined == [56, 80, 104, 128])
        #expect(try network.outputShape(for: [2, 3, 64, 64]) == [2, 10])
    }

    /// The walk gives the shape that the forward pass gives, of every network of the zoo, and the diagram has every way.
    @Test func everyNetworkHasADiagram() throws {
        for entry in Zoo.entries where !entry.name.hasPrefix("vgg") {
            let side = entry.name == "inception_v3" || entry.name == "googlenet" ? 96 : 64
            let described = try NetworkDescription(of: entry.make(3, 10), input: [1, 3, side, side])
            #expect(described.output == [1, 10], "\(entry.name)")
            let dot = LayerDiagram.dot(described, title: entry.name).code
            let joins = described.layers.count { !$0.isModule && $0.kind != "input" && !$0.kind.hasPrefix("channels") }
            #expect(dot.components(separatedBy: "shape=ellipse").count == joins + 1, "\(entry.name)")
        }
    }

    @Test func skipsAreDrawn() throws {
        let described = try NetworkDescription(
            of: uNet(channels: 1, outputs: 1, widths: [4, 8]), input: [1, 1, 16, 16])
        let dot = LayerDiagram.dot(described, title: "a \"quoted\" title").code
        #expect(dot.components(separatedBy: "penwidth=1.6").count == 3 && dot.contains("a \\\"quoted\\\" title"))
        #expect(dot.contains("encoders.0.layers.0\\nConv2d 3x3\\nrelu, BatchNorm2d\\n4x16x16"))
    }

    @Test func variationalAutoencoderDrawsItsCode() throws {
        let described = try NetworkDescription(of: VariationalAutoencoder(input: [1, 28, 28]), input: [5, 1, 28, 28])
        #expect(described.layers.first { $0.kind == "draw" }?.output == [5, 20])
        #expect(described.output == [5, 1, 28, 28] && described.multiplyAdds == 5 * 651_200)
    }
}

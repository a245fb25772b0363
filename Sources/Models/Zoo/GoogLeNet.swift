import Engine

/// Szegedy et al., 2014, with batch normalization; as torchvision's `googlenet`. The two auxiliary classifiers are taps: see
/// `Block.outputs(_:)`.
enum GoogLeNet {
    static func network(channels: Int, classes: Int, auxiliary: Bool = true) -> Network {
        let pool = { (kernel: PerAxis) in MaxPool2d(kernel: kernel, stride: 2, ceils: true) }
        var parts: [(key: String, value: Module)] = [
            ("conv1", basic(channels, 64, 7, stride: 2, padding: 3)), ("maxpool1", pool(3)),
            ("conv2", basic(64, 64, 1)),
            ("conv3", basic(64, 192, 3, padding: 1)), ("maxpool2", pool(3)),
            ("inception3a", inception(192, 64, 96, 128, 16, 32, 32)),
            ("inception3b", inception(256, 128, 128, 192, 32, 96, 64)), ("maxpool3", pool(3)),
            ("inception4a", inception(480, 192, 96, 208, 16, 48, 64)),
            ("inception4b", inception(512, 160, 112, 224, 24, 64, 64)),
            ("inception4c", inception(512, 128, 128, 256, 24, 64, 64)),
            ("inception4d", inception(512, 112, 144, 288, 32, 64, 64)),
            ("inception4e", inception(528, 256, 160, 320, 32, 128, 128)), ("maxpool4", pool(2)),
            ("inception5a", inception(832, 256, 160, 320, 32, 128, 128)),
            ("inception5b", inception(832, 384, 192, 384, 48, 128, 128)),
        ]
        var flow = parts.map { Flow.part($0.key) }
        if auxiliary {
            parts += [("aux1", classifier(512, classes)), ("aux2", classifier(528, classes))]
            flow.insert(.tap("aux2"), at: 12)
            flow.insert(.tap("aux1"), at: 9)
        }
        parts += [("dropout", Dropout(0.2)), ("fc", linear(1024, classes))]
        let weights = Initializer.truncatedNormal(mean: 0, standardDeviation: 0.01, lower: -2, upper: 2)
        return Network(
            Members(parts), flow: .chain(flow + [globalAverage, "dropout", "fc"]),
            rules: [.convolutions(weights), .linears(weights)])
    }

    private static func inception(
        _ inputs: Int, _ one: Int, _ threeReduced: Int, _ three: Int, _ fiveReduced: Int, _ five: Int, _ pooled: Int
    ) -> Block {
        Block(
            [
                "branch1": basic(inputs, one, 1),
                "branch2": Sequential(basic(inputs, threeReduced, 1), basic(threeReduced, three, 3, padding: 1)),
                // 3x3 where the paper has 5x5, as the published weights have it.
                "branch3": Sequential(basic(inputs, fiveReduced, 1), basic(fiveReduced, five, 3, padding: 1)),
                "branch4": Sequential(
                    MaxPool2d(kernel: 3, stride: 1, padding: 1, ceils: true), basic(inputs, pooled, 1)),
            ], flow: .concatenation(["branch1", "branch2", "branch3", "branch4"]))
    }

    private static func classifier(_ inputs: Int, _ classes: Int) -> Block {
        Block(
            [
                "conv": basic(inputs, 128, 1), "fc1": linear(2048, 1024), "fc2": linear(1024, classes),
                "dropout": Dropout(0.7),
            ], flow: [.step(AdaptiveAvgPool2d(4)), "conv", .step(Flatten()), "fc1", .relu, "dropout", "fc2"])
    }

    /// Convolution, batch normalization and ReLU, named as GoogLeNet and Inception name them.
    static func basic(
        _ inputs: Int, _ outputs: Int, _ kernel: PerAxis, stride: PerAxis = 1, padding: ConvolutionPadding = 0
    ) -> Block {
        Block(
            [
                "conv": conv(inputs, outputs, kernel, stride: stride, padding: padding, bias: false),
                "bn": BatchNorm2d(outputs, epsilon: 0.001),
            ], flow: ["conv", "bn", .relu])
    }
}

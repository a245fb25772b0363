import Engine

/// Sandler et al., 2018; as torchvision's `mobilenet_v2`.
enum MobileNetV2 {
    /// Expansion, channels, repetitions and first stride of each group.
    private static let groups = [
        (1, 16, 1, 1), (6, 24, 2, 2), (6, 32, 3, 2), (6, 64, 4, 2), (6, 96, 3, 1), (6, 160, 3, 2), (6, 320, 1, 1),
    ]

    static func network(channels: Int, classes: Int) -> Network {
        var features: [Module] = [convNormActivation(channels, 32, stride: 2, activation: relu6())]
        var width = 32
        for (expansion, outputs, count, stride) in groups {
            for index in 0..<count {
                features.append(residual(width, outputs, stride: index == 0 ? stride : 1, expansion))
                width = outputs
            }
        }
        features.append(convNormActivation(width, 1280, kernel: 1, activation: relu6()))
        return Network(
            ["features": Sequential(features), "classifier": Sequential(Dropout(0.2), linear(1280, classes))],
            flow: ["features", globalAverage, "classifier"], rules: rules)
    }

    /// The rules of both MobileNets.
    static let rules: [Network.Rule] = [
        .convolutions(.kaiming(.normal, fan: .out)), .linears(.normal(mean: 0, standardDeviation: 0.01)),
        .noBias("*.bias"),
    ]

    private static func residual(_ inputs: Int, _ outputs: Int, stride: Int, _ expansion: Int) -> Block {
        let inner = inputs * expansion
        var layers: [Module] = []
        if expansion != 1 { layers.append(convNormActivation(inputs, inner, kernel: 1, activation: relu6())) }
        layers += [
            convNormActivation(inner, inner, stride: stride, groups: inner, activation: relu6()),
            conv(inner, outputs, 1, bias: false), BatchNorm2d(outputs),
        ]
        return Block(
            ["conv": Sequential(layers)], flow: stride == 1 && inputs == outputs ? .sum([.identity, "conv"]) : "conv")
    }
}

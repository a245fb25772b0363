import Engine

/// Huang et al., 2016 (DenseNet-BC); as torchvision's `densenet121` and its relatives.
struct DenseNet {
    var growth = 32
    var layers: [Int]
    /// Channels of the first convolution.
    var width = 64
    /// The inner channels of a layer, in growth rates.
    var bottleneck = 4
    /// Whether the first convolution is of 3x3 and keeps the images' size, as in Huang et al.'s networks for CIFAR-10.
    var isForSmallImages = false

    func network(channels: Int, classes: Int) -> Network {
        var features: [(key: String, value: Module)] =
            isForSmallImages
            ? [("conv0", conv(channels, width, 3, padding: 1, bias: false))]
            : [
                ("conv0", conv(channels, width, 7, stride: 2, padding: 3, bias: false)), ("norm0", BatchNorm2d(width)),
                ("relu0", relu()), ("pool0", MaxPool2d(kernel: 3, stride: 2, padding: 1)),
            ]
        var width = width
        for (index, count) in layers.enumerated() {
            features.append(("denseblock\(index + 1)", denseBlock(width, count)))
            width += count * growth
            if index < layers.count - 1 {
                features.append(("transition\(index + 1)", transition(width)))
                width /= 2
            }
        }
        features.append(("norm5", BatchNorm2d(width)))
        return Network(
            ["features": Block(Members(features)), "classifier": linear(width, classes)],
            flow: ["features", .relu, globalAverage, "classifier"],
            rules: [.convolutions(.kaiming(.normal)), .noBias("classifier.bias")])
    }

    /// Each layer sees the channels of all before it.
    private func denseBlock(_ inputs: Int, _ count: Int) -> Block {
        let layers = (0..<count).map { index in
            (key: "denselayer\(index + 1)", value: denseLayer(inputs + index * growth) as Module)
        }
        return Block(Members(layers), flow: .chain(layers.map { .concatenation([.identity, .part($0.key)]) }))
    }

    private func denseLayer(_ inputs: Int) -> Block {
        Block([
            "norm1": BatchNorm2d(inputs), "relu1": relu(), "conv1": conv(inputs, bottleneck * growth, 1, bias: false),
            "norm2": BatchNorm2d(bottleneck * growth), "relu2": relu(),
            "conv2": conv(bottleneck * growth, growth, 3, padding: 1, bias: false),
        ])
    }

    private func transition(_ inputs: Int) -> Block {
        Block([
            "norm": BatchNorm2d(inputs), "relu": relu(), "conv": conv(inputs, inputs / 2, 1, bias: false),
            "pool": AvgPool2d(kernel: 2, stride: 2),
        ])
    }
}

extension Zoo {
    /// A DenseNet of any size; `densenet121` and its relatives are some. Huang et al., 2016.
    /// - Parameters:
    ///   - growth: the channels that each layer adds.
    ///   - layers: how many each dense block has; between blocks channels and extents are halved.
    ///   - width: channels of the first convolution, which the first block begins with.
    ///   - bottleneck: the inner channels of a layer, in growth rates.
    ///   - channels: channels of the images.
    ///   - classes: the outputs.
    public static func denseNet(
        growth: Int, layers: [Int], width: Int, bottleneck: Int = 4, channels: Int, classes: Int
    ) -> Network {
        DenseNet(growth: growth, layers: layers, width: width, bottleneck: bottleneck)
            .network(channels: channels, classes: classes)
    }
}

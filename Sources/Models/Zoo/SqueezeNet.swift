import Engine

/// Iandola et al., 2016; as torchvision's `squeezenet1_0` and `squeezenet1_1`.
enum SqueezeNet {
    private static func fire(_ inputs: Int, _ squeezed: Int, _ expanded: Int) -> Block {
        Block(
            [
                "squeeze": conv(inputs, squeezed, 1), "expand1x1": conv(squeezed, expanded, 1),
                "expand3x3": conv(squeezed, expanded, 3, padding: 1),
            ], flow: ["squeeze", .relu, .concatenation([["expand1x1", .relu], ["expand3x3", .relu]])])
    }

    private static func pool() -> MaxPool2d { MaxPool2d(kernel: 3, stride: 2, ceils: true) }

    static func version0(channels: Int, classes: Int) -> Network {
        network(
            [
                conv(channels, 96, 7, stride: 2), relu(), pool(), fire(96, 16, 64), fire(128, 16, 64),
                fire(128, 32, 128),
                pool(), fire(256, 32, 128), fire(256, 48, 192), fire(384, 48, 192), fire(384, 64, 256), pool(),
                fire(512, 64, 256),
            ], classes)
    }

    static func version1(channels: Int, classes: Int) -> Network {
        network(
            [
                conv(channels, 64, 3, stride: 2), relu(), pool(), fire(64, 16, 64), fire(128, 16, 64), pool(),
                fire(128, 32, 128), fire(256, 32, 128), pool(), fire(256, 48, 192), fire(384, 48, 192),
                fire(384, 64, 256), fire(512, 64, 256),
            ], classes)
    }

    private static func network(_ features: [Module], _ classes: Int) -> Network {
        Network(
            [
                "features": Sequential(features),
                "classifier": Sequential(Dropout(0.5), conv(512, classes, 1), relu(), AdaptiveAvgPool2d(1)),
                "flatten": Flatten(),
            ],
            rules: [
                .convolutions(.kaiming(.uniform)),
                .init("classifier.1.weight", 4...4, .normal(mean: 0, standardDeviation: 0.01)), .noBias("*.bias"),
            ])
    }
}

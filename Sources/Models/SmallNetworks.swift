import Engine

/// Convolutional networks for small images. Each takes samples of shape `input`, [C, H, W].
/// - Throws (all): `ShapeError` where the images are too small.
public enum SmallNetworks {
    /// Two convolutions of 5x5, 10 and 20 filters, each with pooling and ReLU, and a hidden layer of 50.
    public static func mnistCNN(input: Shape, classes: Int) throws(ShapeError) -> Sequential {
        try classifier(
            [
                conv(input[0], 10, 5, padding: 1), MaxPool2d(kernel: 2), relu(), conv(10, 20, 5, padding: 1),
                MaxPool2d(kernel: 2), relu(),
            ], hidden: [50], input: input, classes: classes)
    }

    /// Two convolutions of 3x3, 32 and 64 filters, pooling, dropout, and a hidden layer of 128.
    public static func emnistCNN(input: Shape, classes: Int) throws(ShapeError) -> Sequential {
        try classifier(
            [
                conv(input[0], 32, 3), relu(), conv(32, 64, 3), relu(), MaxPool2d(kernel: 2), Dropout2d(0.25),
            ], hidden: [128], dropout: 0.5, input: input, classes: classes)
    }

    /// LeCun et al., 1998, with padding for images of 28x28.
    public static func leNet5(input: Shape, classes: Int) throws(ShapeError) -> Sequential {
        let tanh = { Activation("tanh") { $0.tanh() } }
        return try classifier(
            [
                conv(input[0], 6, 5, padding: 2), tanh(), AvgPool2d(kernel: 2), conv(6, 16, 5), tanh(),
                AvgPool2d(kernel: 2), conv(16, 120, 5), tanh(),
            ], hidden: [84], activation: tanh, input: input, classes: classes)
    }

    /// Six convolutions of 3x3 with batch normalization at every other one, for CIFAR-10.
    public static func cifarCNN(input: Shape, classes: Int) throws(ShapeError) -> Sequential {
        try classifier(
            [
                conv(input[0], 32, 3), BatchNorm2d(32), relu(), conv(32, 64, 3), relu(), MaxPool2d(kernel: 2),
                conv(64, 96, 3, padding: 1), BatchNorm2d(96), relu(), conv(96, 120, 3), relu(), MaxPool2d(kernel: 2),
                conv(120, 120, 3, padding: 1), BatchNorm2d(120), relu(), conv(120, 120, 3), relu(), Dropout(0.1),
            ], hidden: [512, 256], dropoutAtEnd: 0.1, input: input, classes: classes)
    }

    /// DeepOBS's `2c2d`: convolutions of 5x5 with 32 and 64 filters and padding that keeps the size, pooling, and a hidden layer of
    /// 1024. Weights come from a truncated normal distribution of standard deviation 0.05, biases are 0.05. Schneider et al., 2019.
    public static func deepOBS2c2d(input: Shape, classes: Int) throws(ShapeError) -> Network {
        let layers = try classifier(
            [
                conv(input[0], 32, 5, padding: .same), relu(), MaxPool2d(kernel: 2), conv(32, 64, 5, padding: .same),
                relu(), MaxPool2d(kernel: 2),
            ], hidden: [1024], input: input, classes: classes)
        let weights = Initializer.truncatedNormal(mean: 0, standardDeviation: 0.05, lower: -0.1, upper: 0.1)
        return Network(
            layers.children,
            rules: [.convolutions(weights), .linears(weights), .init("*.bias", 1...1, .constant(0.05))])
    }

    /// Features, then linear layers whose first takes what the features give.
    private static func classifier(
        _ features: [Module], hidden: [Int], activation: () -> Module = relu, dropout: Double = 0,
        dropoutAtEnd: Double = 0, input: Shape, classes: Int
    ) throws(ShapeError) -> Sequential {
        var layers = features
        var width = try Sequential(features).outputShape(for: Shape([1] + input.array)).elementCount
        layers.append(Flatten())
        for next in hidden {
            layers += [linear(width, next), activation()]
            if dropout > 0 { layers.append(Dropout(dropout)) }
            width = next
        }
        if dropoutAtEnd > 0 { layers.append(Dropout(dropoutAtEnd)) }
        return Sequential(layers + [linear(width, classes)])
    }
}

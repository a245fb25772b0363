import Engine

/// The two networks of a generative adversarial network: convolutional ones for images, after Radford et al., 2015, and dense ones, as
/// in Goodfellow et al., 2014.
public enum GenerativeAdversarial {
    /// Noise `[N, code]` gives images `[N, channels, side, side]` in [-1, 1].
    /// - Parameters:
    ///   - code: the elements of the noise.
    ///   - channels: channels of the images.
    ///   - width: channels of the last hidden layer; the one before has twice as many.
    ///   - side: height and width of the images, a multiple of 4.
    ///   - normalization: whether hidden layers have batch normalization.
    public static func generator(
        code: Int = 100, channels: Int = 1, width: Int = 64, side: Int = 28, normalization: Bool = true
    ) -> Network {
        let first = side / 4
        let main: [Module] =
            normalized(2 * width, normalization) + [relu()] + [
                ConvTranspose2d(
                    2 * width, width, kernel: 4, stride: 2, padding: 1, bias: !normalization, stream: nil)
            ] + normalized(width, normalization) + [
                relu(), ConvTranspose2d(width, channels, kernel: 4, stride: 2, padding: 1, stream: nil), tanh(),
            ]
        return Network(
            [
                "project": linear(code, 2 * width * first * first),
                "unflatten": Unflatten(1, [2 * width, first, first]),
                "main": Sequential(main),
            ], rules: rules)
    }

    /// Images `[N, channels, side, side]` give a score each, `[N, 1]`; its sigmoid is the probability that the image is real.
    /// - Parameters:
    ///   - channels: channels of the images.
    ///   - width: channels of the first hidden layer; the second has twice as many.
    ///   - side: height and width of the images, a multiple of 4.
    ///   - normalization: whether the second hidden layer has batch normalization.
    public static func discriminator(
        channels: Int = 1, width: Int = 64, side: Int = 28, normalization: Bool = true
    ) -> Network {
        let main: [Module] =
            [conv(channels, width, 4, stride: 2, padding: 1), leaky()]
            + [conv(width, 2 * width, 4, stride: 2, padding: 1, bias: !normalization)]
            + normalized(2 * width, normalization) + [leaky()]
        return Network(
            [
                "main": Sequential(main), "flatten": Flatten(), "score": linear(2 * width * (side / 4) * (side / 4), 1),
            ], rules: rules)
    }

    /// Linear layers with ReLU between: noise `[N, code]` gives images `[N, image...]` in [-1, 1].
    /// - Parameters:
    ///   - code: the elements of the noise.
    ///   - image: the shape of one image.
    ///   - widths: of the hidden layers.
    ///   - normalization: whether hidden layers have batch normalization.
    public static func denseGenerator(
        code: Int = 100, image: Shape, widths: [Int] = [128, 256], normalization: Bool = true
    ) -> Network {
        var layers: [Module] = []
        var inputs = code
        for width in widths {
            layers.append(linear(inputs, width))
            if normalization { layers.append(BatchNorm1d(width)) }
            layers.append(relu())
            inputs = width
        }
        layers += [linear(inputs, image.elementCount), tanh()]
        return Network(["main": Sequential(layers), "unflatten": Unflatten(1, image.array)])
    }

    /// Linear layers with leaky ReLU between: images `[N, image...]` give a score each, `[N, 1]`.
    /// - Parameters:
    ///   - image: the shape of one image.
    ///   - widths: of the hidden layers.
    public static func denseDiscriminator(image: Shape, widths: [Int] = [256, 128]) -> Network {
        var layers: [Module] = []
        var inputs = image.elementCount
        for width in widths {
            layers += [linear(inputs, width), leaky()]
            inputs = width
        }
        layers.append(linear(inputs, 1))
        return Network(["flatten": Flatten(), "main": Sequential(layers)])
    }

    private static func normalized(_ channels: Int, _ normalization: Bool) -> [Module] {
        normalization ? [BatchNorm2d(channels)] : []
    }

    private static func leaky() -> Activation { Activation("leaky-relu") { $0.leakyReLU(slope: 0.2) } }

    private static func tanh() -> Activation { Activation("tanh") { $0.tanh() } }

    private static let rules: [Network.Rule] = [
        .convolutions(.normal(mean: 0, standardDeviation: 0.02)), .linears(.normal(mean: 0, standardDeviation: 0.02)),
    ]
}

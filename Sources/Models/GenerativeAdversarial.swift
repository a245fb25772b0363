import Engine

/// The two networks of a deep convolutional GAN for images of 28x28 (or 32x32). Radford et al., 2015.
public enum GenerativeAdversarial {
    /// Noise `[N, code]` gives images `[N, channels, 28, 28]` in [-1, 1].
    /// - Parameters:
    ///   - code: the elements of the noise.
    ///   - channels: channels of the images.
    ///   - width: channels of the last hidden layer; the one before has twice as many.
    public static func generator(code: Int = 100, channels: Int = 1, width: Int = 64) -> Network {
        Network(
            [
                "project": linear(code, 2 * width * 7 * 7), "unflatten": Unflatten(1, [2 * width, 7, 7]),
                "main": Sequential(
                    BatchNorm2d(2 * width), relu(),
                    ConvTranspose2d(2 * width, width, kernel: 4, stride: 2, padding: 1, bias: false, stream: nil),
                    BatchNorm2d(width), relu(),
                    ConvTranspose2d(width, channels, kernel: 4, stride: 2, padding: 1, stream: nil),
                    Activation("tanh") { $0.tanh() }),
            ], rules: rules)
    }

    /// Images `[N, channels, 28, 28]` give a score each, `[N, 1]`; its sigmoid is the probability that the image is real.
    public static func discriminator(channels: Int = 1, width: Int = 64) -> Network {
        let leaky = { Activation("leaky-relu") { $0.leakyReLU(slope: 0.2) } }
        return Network(
            [
                "main": Sequential(
                    conv(channels, width, 4, stride: 2, padding: 1), leaky(),
                    conv(width, 2 * width, 4, stride: 2, padding: 1, bias: false), BatchNorm2d(2 * width), leaky()),
                "flatten": Flatten(), "score": linear(2 * width * 7 * 7, 1),
            ], rules: rules)
    }

    private static let rules: [Network.Rule] = [
        .convolutions(.normal(mean: 0, standardDeviation: 0.02)), .linears(.normal(mean: 0, standardDeviation: 0.02)),
    ]
}

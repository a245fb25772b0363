import Engine

/// A siamese network that tells what changed between two images: one encoder looks at both, a convolution compares what it found at
/// the same places, and two linear layers answer. Siamese networks: Bromley et al., 1993; this use of them: DeTone et al., 2016.
///
/// The two images lie behind one another in the channels: `[N, 2 · C, H, W]` gives `[N, outputs]`.
public enum ChangeDetection {
    /// What the outputs mean, in order: how far the second image's content lies right of and below the first's, how far it is
    /// turned, and how much larger it is; in the units of the targets.
    public static let quantities = ["dx", "dy", "rotation", "scale"]

    /// - Parameters:
    ///   - input: `[2 · C, H, W]`.
    ///   - outputs: how many numbers the network gives.
    ///   - widths: the encoder's channels; each convolution halves height and width.
    ///   - hidden: the width of the layer before the answer.
    /// - Throws: `ShapeError` where the input is no pair of images.
    public static func network(
        input: Shape, outputs: Int = quantities.count, widths: [Int] = [16, 32, 64], hidden: Int = 128
    ) throws(ShapeError) -> Network {
        guard input.rank == 3, input[0] >= 2, input[0] % 2 == 0, let last = widths.last else {
            throw ShapeError(
                "a change-detection network needs two images in one, [2 · C, H, W], and at least one width; the input is \(input) and the widths are \(widths)"
            )
        }
        var encoder: [Module] = []
        var inputs = input[0] / 2
        for width in widths {
            encoder += [
                conv(inputs, width, 3, stride: 2, padding: 1, bias: false), BatchNorm2d(width), relu(),
            ]
            inputs = width
        }
        let comparison = Sequential(conv(2 * last, last, 3, padding: 1, bias: false), BatchNorm2d(last), relu())
        let compared = Block(
            ["encoder": Sequential(encoder), "comparison": comparison],
            flow: [.halves("encoder", "encoder"), "comparison"])
        let features = try compared.outputShape(for: Shape([1] + input.array)).elementCount
        return Network(
            Members(
                compared.children.map { ($0.key, $0.value) } + [
                    ("hidden", linear(features, hidden)), ("answer", linear(hidden, outputs)),
                ]),
            flow: [compared.flow, .step(Flatten()), "hidden", .relu, "answer"])
    }
}

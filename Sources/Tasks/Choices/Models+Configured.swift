import Engine
import Models
import Specs

// Networks for images whose widths and depths a spec sets, and those that give images.
extension ModelChoices {
    private static let widths = Schema.list(.integer(1...4096), count: 1...8)

    static let configured: [Choice<Maker>] = [
        network(
            "zoo-densenet", "torchvision's DenseNet of any size; densenet121 is one. Huang et al., 2016.",
            [
                Field("growth", .integer(1...512), default: .integer(32), "Channels that each layer adds."),
                Field(
                    "layers", .list(.integer(1...64), count: 1...6),
                    default: .list([.integer(6), .integer(12), .integer(24), .integer(16)]),
                    "Layers of each dense block; between blocks channels and extents are halved."),
                Field("width", .integer(1...4096), default: .integer(64), "Channels of the first convolution."),
                Field("bottleneck", .integer(1...64), default: .integer(4), "Inner channels, in growth rates."),
            ]
        ) { input, classes, settings in
            let (growth, layers) = (try settings.integer("growth"), try settings.integers("layers"))
            let (width, bottleneck) = (try settings.integer("width"), try settings.integer("bottleneck"))
            var weights: [[Int]] = []
            var channels = width
            for count in layers {
                for _ in 0..<count {
                    weights += [[3, channels, bottleneck * growth], [3, bottleneck * growth, growth, 9]]
                    channels += growth
                }
                weights.append([3, channels, channels / 2])
                channels /= 2
            }
            try MemoryCheck.require(weights, for: "training the model zoo-densenet")
            return Zoo.denseNet(
                growth: growth, layers: layers, width: width, bottleneck: bottleneck, channels: input[0],
                classes: classes)
        },
        network(
            "autoencoder", "Linear layers down to a code and back to the image.",
            [
                Field(
                    "widths", widths, default: .list([.integer(128), .integer(64), .integer(32)]),
                    "From the first hidden layer to the code.")
            ]
        ) { input, _, settings in
            let widths = try settings.integers("widths")
            try Layers.checkSize(input.elementCount, widths[0], at: settings)
            return Autoencoders.dense(input: input, widths: widths)
        },
        network(
            "convolutional-autoencoder", "Convolutions of stride 2 and transposed ones back to the image.",
            [Field("widths", widths, default: .list([.integer(16), .integer(32)]), "Channels, from full size down.")]
        ) { input, _, settings in
            let widths = try settings.integers("widths")
            try MemoryCheck.require(
                zip([input[0]] + widths, widths).map { [3, $0, $1, 9 + 4] },
                for: "training the model convolutional-autoencoder")
            return Autoencoders.convolutional(channels: input[0], widths: widths)
        },
        network(
            "variational-autoencoder",
            "A code drawn from the distribution that the encoder gives. Kingma and Welling, 2013.",
            [
                Field("hidden", .integer(1...65_536), default: .integer(400), "Hidden units on each side."),
                Field("code", .integer(1...65_536), default: .integer(20), "Elements of the code."),
            ]
        ) { input, _, settings in
            let hidden = try settings.integer("hidden")
            try Layers.checkSize(input.elementCount, hidden, at: settings)
            return VariationalAutoencoder(input: input, hidden: hidden, code: try settings.integer("code"))
        },
    ]
}

import Engine
import Models
import Specs

// Networks for images whose widths and depths a spec sets, and those that give images.
extension ModelChoices {
    private static func widths(_ widths: [Int], _ documentation: String) -> Setting<[Int]> {
        Setting("widths", .list(.integer(1...4096), count: 1...8), default: widths, documentation)
    }

    static let configured = [
        network(
            "zoo-densenet", "torchvision's DenseNet of any size; densenet121 is one. Huang et al., 2016.",
            Setting("growth", .integer(1...512), default: 32, "Channels that each layer adds."),
            Setting(
                "layers", .list(.integer(1...64), count: 1...6), default: [6, 12, 24, 16],
                "Layers of each dense block; between blocks channels and extents are halved."),
            Setting("width", .integer(1...4096), default: 64, "Channels of the first convolution."),
            Setting("bottleneck", .integer(1...64), default: 4, "Inner channels, in growth rates.")
        ) { place, growth, layers, width, bottleneck in
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
                growth: growth, layers: layers, width: width, bottleneck: bottleneck, channels: place.input[0],
                classes: place.outputs)
        },
        network(
            "autoencoder", "Linear layers down to a code and back to the image.",
            widths([128, 64, 32], "From the first hidden layer to the code.")
        ) { place, widths in
            try Layers.checkSize(place.input.elementCount, widths[0])
            return Autoencoders.dense(input: place.input, widths: widths)
        },
        network(
            "convolutional-autoencoder", "Convolutions of stride 2 and transposed ones back to the image.",
            widths([16, 32], "Channels, from full size down.")
        ) { place, widths in
            try MemoryCheck.require(
                zip([place.input[0]] + widths, widths).map { [3, $0, $1, 9 + 4] },
                for: "training the model convolutional-autoencoder")
            return Autoencoders.convolutional(channels: place.input[0], widths: widths)
        },
        network(
            "variational-autoencoder",
            "A code drawn from the distribution that the encoder gives. Kingma and Welling, 2013.",
            Setting("hidden", .integer(1...65_536), default: 400, "Hidden units on each side."),
            Setting("code", .integer(1...65_536), default: 20, "Elements of the code.")
        ) { place, hidden, code in
            try Layers.checkSize(place.input.elementCount, hidden)
            return VariationalAutoencoder(input: place.input, hidden: hidden, code: code)
        },
    ]
}

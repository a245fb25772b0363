import Engine
import Models
import Specs

// Networks whose depth and width a spec sets.
extension ModelChoices {
    static let deep = [
        network(
            "unet",
            "Ronneberger et al., 2015, with batch normalization: a score of each class for each pixel. The paper's network takes 572x572 and gives 388x388; here convolutions are padded, so that the size stays.",
            Setting(
                "widths", .list(.integer(1...4096), count: 1...8), default: [32, 64, 128],
                "The encoder's channels, from full size down; the bottleneck has twice the last."),
            Setting("skips", .boolean, default: true, "Join the encoder to the decoder at every size.")
        ) { place, widths, skips in
            try requireMemory(widths.map { [4, $0, 2 * $0, 9] }, "unet")
            return uNet(channels: place.input[0], outputs: place.outputs, widths: widths, skips: skips)
        },
        network(
            "resnet", "Basic blocks for small images; the paper's are of 32x32. He et al., 2015, section 4.2.",
            blocks([2, 2, 2], "How many blocks each stage has; each after the first halves the size."),
            Setting("width", .integer(1...1024), default: 16, "Channels of the first stage.")
        ) { place, blocks, width in
            try requireMemory(blocks.enumerated().map { [2, $1, width << $0, width << $0, 9] }, "resnet")
            return SmallNetworks.resNet(
                blocks: blocks, width: width, channels: place.input[0], classes: place.outputs)
        },
        network(
            "densenet", "Dense blocks for small images; the paper's are of 32x32. Huang et al., 2016, DenseNet-BC.",
            blocks([4, 4, 4], "How many layers each block has; between blocks the size is halved."),
            Setting("growth", .integer(1...512), default: 12, "Channels that each layer adds.")
        ) { place, blocks, growth in
            let layers = blocks.reduce(0, +)
            // No layer has more channels than all add together.
            try requireMemory(
                [[layers, (layers + 2) * growth, 4 * growth], [layers, 4 * growth, growth, 9]], "densenet")
            return SmallNetworks.denseNet(
                blocks: blocks, growth: growth, channels: place.input[0], classes: place.outputs)
        },
    ]

    private static func blocks(_ counts: [Int], _ documentation: String) -> Setting<[Int]> {
        Setting("blocks", .list(.integer(1...64), count: 1...6), default: counts, documentation)
    }

    /// Before the network is made: a run has its weights three times.
    private static func requireMemory(_ weights: [[Int]], _ name: String) throws {
        try MemoryCheck.require(weights.map { [3] + $0 }, for: "training the model \(name)")
    }
}

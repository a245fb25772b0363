import Engine
import Models
import Specs

// Networks whose depth and width a spec sets.
extension ModelChoices {
    static let deep: [Choice<Maker>] = [
        network(
            "unet",
            "Ronneberger et al., 2015, with batch normalization: a score of each class for each pixel. The paper's network takes 572x572 and gives 388x388; here convolutions are padded, so that the size stays.",
            [
                Field(
                    "widths", .list(.integer(1...4096), count: 1...8),
                    default: .list([.integer(32), .integer(64), .integer(128)]),
                    "The encoder's channels, from full size down; the bottleneck has twice the last."),
                Field(
                    "skips", .boolean, default: .boolean(true),
                    "Join the encoder to the decoder at every size."),
            ]
        ) { input, outputs, settings in
            let widths = try settings.integers("widths")
            try requireMemory(widths.map { [4, $0, 2 * $0, 9] }, "unet")
            return uNet(channels: input[0], outputs: outputs, widths: widths, skips: try settings.boolean("skips"))
        },
        network(
            "resnet", "Basic blocks for small images; the paper's are of 32x32. He et al., 2015, section 4.2.",
            [
                blocks([2, 2, 2], "How many blocks each stage has; each after the first halves the size."),
                Field("width", .integer(1...1024), default: .integer(16), "Channels of the first stage."),
            ]
        ) { input, outputs, settings in
            let (blocks, width) = (try settings.integers("blocks"), try settings.integer("width"))
            try requireMemory(blocks.enumerated().map { [2, $1, width << $0, width << $0, 9] }, "resnet")
            return SmallNetworks.resNet(blocks: blocks, width: width, channels: input[0], classes: outputs)
        },
        network(
            "densenet", "Dense blocks for small images; the paper's are of 32x32. Huang et al., 2016, DenseNet-BC.",
            [
                blocks([4, 4, 4], "How many layers each block has; between blocks the size is halved."),
                Field("growth", .integer(1...512), default: .integer(12), "Channels that each layer adds."),
            ]
        ) { input, outputs, settings in
            let (blocks, growth) = (try settings.integers("blocks"), try settings.integer("growth"))
            let layers = blocks.reduce(0, +)
            // No layer has more channels than all add together.
            try requireMemory(
                [[layers, (layers + 2) * growth, 4 * growth], [layers, 4 * growth, growth, 9]], "densenet")
            return SmallNetworks.denseNet(blocks: blocks, growth: growth, channels: input[0], classes: outputs)
        },
    ]

    private static func blocks(_ counts: [Int], _ documentation: String) -> Field {
        Field(
            "blocks", .list(.integer(1...64), count: 1...6), default: .list(counts.map { .integer($0) }), documentation)
    }

    /// Before the network is made: a run has its weights three times.
    private static func requireMemory(_ weights: [[Int]], _ name: String) throws {
        try MemoryCheck.require(weights.map { [3] + $0 }, for: "training the model \(name)")
    }
}

import Engine
import Models
import Specs

// Networks for images whose layers are settings.
extension ModelChoices {
    private static func widths(_ documentation: String) -> Setting<[Int]> {
        Setting("channels", .list(.integer(1...4096), count: 1...16), default: [16, 32, 64], documentation)
    }

    static let deformable = [
        network(
            "deformable-cnn", "A small network whose convolutions are standard or deformable, place by place.",
            widths("The output channels of each convolution."),
            Setting(
                "deformable", .list(.integer(1...16), count: 0...16), default: [],
                "Which convolutions are deformable, counted from 1 at the input; none for the standard network."),
            Setting(
                "kernel", .integer(1...31), default: 3,
                "Height and width of every kernel, odd; a convolution samples kernel² places."),
            Layers.deformableVersion
        ) { place, widths, deformable, kernel, version in
            // Before anything is made: each weight, and the weight that gives its offsets and masks.
            let weights = zip([place.input[0]] + widths, widths).flatMap { inputs, outputs in
                [[3, inputs, outputs, kernel, kernel], [3, inputs, 3, kernel, kernel, kernel, kernel]]
            }
            try MemoryCheck.require(weights, for: "training the model deformable-cnn")
            return try deformableCNN(
                channels: place.input[0], classes: place.outputs, widths: widths, deformable: Set(deformable),
                kernel: kernel, version: version)
        },
        network(
            "change-detection",
            "A siamese network for two images in one, [2 · C, H, W]: displacement, rotation and scale between them.",
            widths("The encoder's channels; each convolution halves height and width."),
            Setting("hidden", .integer(1...65_536), default: 128, "The layer before the answer.")
        ) { place, widths, hidden in
            let input = place.input
            // Before anything is made.
            let places = input.array.dropFirst().map { extent in widths.reduce(extent) { halved, _ in (halved + 1) / 2 }
            }
            let weights = zip([input[0]] + widths, widths).map { [3, $0, $1, 9] }
            let last = widths.last ?? 1
            try MemoryCheck.require(
                weights + [[3, 2 * last, last, 9], [3, last, hidden] + places],
                for: "training the model change-detection")
            return try ChangeDetection.network(
                input: input, outputs: place.outputs, widths: widths, hidden: hidden)
        },
    ]
}

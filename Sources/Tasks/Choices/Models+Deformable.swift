import Engine
import Models
import Specs

// Networks for images whose layers are settings.
extension ModelChoices {
    private static func widths(_ documentation: String) -> Field {
        Field(
            "channels", .list(.integer(1...4096), count: 1...16), default: .list([16, 32, 64].map { .integer($0) }),
            documentation)
    }

    static let deformable: [Choice<Maker>] = [
        network(
            "deformable-cnn", "A small network whose convolutions are standard or deformable, place by place.",
            [
                widths("The output channels of each convolution."),
                Field(
                    "deformable", .list(.integer(1...16), count: 0...16), default: .list([]),
                    "Which convolutions are deformable, counted from 1 at the input; none for the standard network."),
                Field(
                    "kernel", .integer(1...31), default: .integer(3),
                    "Height and width of every kernel, odd; a convolution samples kernel² places."),
                Field(
                    "version", .integer(1...2), default: .integer(2),
                    "1 moves the samples (Dai et al., 2017), 2 weighs them, too (Zhu et al., 2019)."),
            ]
        ) { input, classes, settings in
            let (widths, kernel) = (try settings.integers("channels"), try settings.integer("kernel"))
            // Before anything is made: each weight, and the weight that gives its offsets and masks.
            let weights = zip([input[0]] + widths, widths).flatMap { inputs, outputs in
                [[3, inputs, outputs, kernel, kernel], [3, inputs, 3, kernel, kernel, kernel, kernel]]
            }
            try MemoryCheck.require(weights, for: "training the model deformable-cnn")
            return try deformableCNN(
                channels: input[0], classes: classes, widths: widths,
                deformable: Set(settings.integers("deformable")), kernel: kernel,
                version: settings.integer("version"))
        },
        network(
            "change-detection",
            "A siamese network for two images in one, [2 · C, H, W]: displacement, rotation and scale between them.",
            [
                widths("The encoder's channels; each convolution halves height and width."),
                Field("hidden", .integer(1...65_536), default: .integer(128), "The layer before the answer."),
            ]
        ) { input, outputs, settings in
            let (widths, hidden) = (try settings.integers("channels"), try settings.integer("hidden"))
            // Before anything is made.
            let places = input.array.dropFirst().map { extent in widths.reduce(extent) { halved, _ in (halved + 1) / 2 }
            }
            let weights = zip([input[0]] + widths, widths).map { [3, $0, $1, 9] }
            let last = widths.last ?? 1
            try MemoryCheck.require(
                weights + [[3, 2 * last, last, 9], [3, last, hidden] + places],
                for: "training the model change-detection")
            return try ChangeDetection.network(input: input, outputs: outputs, widths: widths, hidden: hidden)
        },
    ]
}

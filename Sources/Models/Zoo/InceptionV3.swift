import Engine

/// Szegedy et al., 2015; as torchvision's `inception_v3`. Made for images of 299x299. The auxiliary classifier is a tap: see
/// `Block.outputs(_:)`.
enum InceptionV3 {
    static func network(channels: Int, classes: Int, auxiliary: Bool = true) -> Network {
        var parts: [(key: String, value: Module)] = [
            ("Conv2d_1a_3x3", basic(channels, 32, 3, stride: 2)), ("Conv2d_2a_3x3", basic(32, 32, 3)),
            ("Conv2d_2b_3x3", basic(32, 64, 3, padding: 1)), ("maxpool1", MaxPool2d(kernel: 3, stride: 2)),
            ("Conv2d_3b_1x1", basic(64, 80, 1)), ("Conv2d_4a_3x3", basic(80, 192, 3)),
            ("maxpool2", MaxPool2d(kernel: 3, stride: 2)), ("Mixed_5b", blockA(192, 32)), ("Mixed_5c", blockA(256, 64)),
            ("Mixed_5d", blockA(288, 64)), ("Mixed_6a", blockB(288)), ("Mixed_6b", blockC(768, 128)),
            ("Mixed_6c", blockC(768, 160)), ("Mixed_6d", blockC(768, 160)), ("Mixed_6e", blockC(768, 192)),
        ]
        var flow = parts.map { Flow.part($0.key) }
        if auxiliary {
            parts.append(("AuxLogits", classifier(classes)))
            flow.append(.tap("AuxLogits"))
        }
        parts += [
            ("Mixed_7a", blockD(768)), ("Mixed_7b", blockE(1280)), ("Mixed_7c", blockE(2048)),
            ("dropout", Dropout(0.5)),
            ("fc", linear(2048, classes)),
        ]
        flow += ["Mixed_7a", "Mixed_7b", "Mixed_7c", .step(AdaptiveAvgPool2d(1)), "dropout", .step(Flatten()), "fc"]
        func weights(_ deviation: Double) -> Initializer {
            .truncatedNormal(mean: 0, standardDeviation: deviation, lower: -2, upper: 2)
        }
        return Network(
            Members(parts), flow: .chain(flow),
            rules: [
                .convolutions(weights(0.1)), .linears(weights(0.1)),
                .init("AuxLogits.conv1.conv.weight", 4...4, weights(0.01)),
                .init("AuxLogits.fc.weight", 2...2, weights(0.001)),
            ])
    }

    private static func basic(
        _ inputs: Int, _ outputs: Int, _ kernel: PerAxis, stride: PerAxis = 1, padding: ConvolutionPadding = 0
    ) -> Block { GoogLeNet.basic(inputs, outputs, kernel, stride: stride, padding: padding) }

    private static var average: Flow { .step(AvgPool2d(kernel: 3, stride: 1, padding: 1)) }
    private static var maximum: Flow { .step(MaxPool2d(kernel: 3, stride: 2)) }

    private static func blockA(_ inputs: Int, _ pooled: Int) -> Block {
        Block(
            [
                "branch1x1": basic(inputs, 64, 1), "branch5x5_1": basic(inputs, 48, 1),
                "branch5x5_2": basic(48, 64, 5, padding: 2), "branch3x3dbl_1": basic(inputs, 64, 1),
                "branch3x3dbl_2": basic(64, 96, 3, padding: 1), "branch3x3dbl_3": basic(96, 96, 3, padding: 1),
                "branch_pool": basic(inputs, pooled, 1),
            ],
            flow: .concatenation([
                "branch1x1", ["branch5x5_1", "branch5x5_2"], ["branch3x3dbl_1", "branch3x3dbl_2", "branch3x3dbl_3"],
                [average, "branch_pool"],
            ]))
    }

    private static func blockB(_ inputs: Int) -> Block {
        Block(
            [
                "branch3x3": basic(inputs, 384, 3, stride: 2), "branch3x3dbl_1": basic(inputs, 64, 1),
                "branch3x3dbl_2": basic(64, 96, 3, padding: 1), "branch3x3dbl_3": basic(96, 96, 3, stride: 2),
            ],
            flow: .concatenation([
                "branch3x3", ["branch3x3dbl_1", "branch3x3dbl_2", "branch3x3dbl_3"], maximum,
            ]))
    }

    private static func blockC(_ inputs: Int, _ inner: Int) -> Block {
        let (wide, high): (PerAxis, PerAxis) = ([1, 7], [7, 1])
        return Block(
            [
                "branch1x1": basic(inputs, 192, 1), "branch7x7_1": basic(inputs, inner, 1),
                "branch7x7_2": basic(inner, inner, wide, padding: [0, 3]),
                "branch7x7_3": basic(inner, 192, high, padding: [3, 0]), "branch7x7dbl_1": basic(inputs, inner, 1),
                "branch7x7dbl_2": basic(inner, inner, high, padding: [3, 0]),
                "branch7x7dbl_3": basic(inner, inner, wide, padding: [0, 3]),
                "branch7x7dbl_4": basic(inner, inner, high, padding: [3, 0]),
                "branch7x7dbl_5": basic(inner, 192, wide, padding: [0, 3]), "branch_pool": basic(inputs, 192, 1),
            ],
            flow: .concatenation([
                "branch1x1", ["branch7x7_1", "branch7x7_2", "branch7x7_3"],
                ["branch7x7dbl_1", "branch7x7dbl_2", "branch7x7dbl_3", "branch7x7dbl_4", "branch7x7dbl_5"],
                [average, "branch_pool"],
            ]))
    }

    private static func blockD(_ inputs: Int) -> Block {
        Block(
            [
                "branch3x3_1": basic(inputs, 192, 1), "branch3x3_2": basic(192, 320, 3, stride: 2),
                "branch7x7x3_1": basic(inputs, 192, 1), "branch7x7x3_2": basic(192, 192, [1, 7], padding: [0, 3]),
                "branch7x7x3_3": basic(192, 192, [7, 1], padding: [3, 0]),
                "branch7x7x3_4": basic(192, 192, 3, stride: 2),
            ],
            flow: .concatenation([
                ["branch3x3_1", "branch3x3_2"],
                ["branch7x7x3_1", "branch7x7x3_2", "branch7x7x3_3", "branch7x7x3_4"], maximum,
            ]))
    }

    private static func blockE(_ inputs: Int) -> Block {
        Block(
            [
                "branch1x1": basic(inputs, 320, 1), "branch3x3_1": basic(inputs, 384, 1),
                "branch3x3_2a": basic(384, 384, [1, 3], padding: [0, 1]),
                "branch3x3_2b": basic(384, 384, [3, 1], padding: [1, 0]), "branch3x3dbl_1": basic(inputs, 448, 1),
                "branch3x3dbl_2": basic(448, 384, 3, padding: 1),
                "branch3x3dbl_3a": basic(384, 384, [1, 3], padding: [0, 1]),
                "branch3x3dbl_3b": basic(384, 384, [3, 1], padding: [1, 0]), "branch_pool": basic(inputs, 192, 1),
            ],
            flow: .concatenation([
                "branch1x1", ["branch3x3_1", .concatenation(["branch3x3_2a", "branch3x3_2b"])],
                ["branch3x3dbl_1", "branch3x3dbl_2", .concatenation(["branch3x3dbl_3a", "branch3x3dbl_3b"])],
                [average, "branch_pool"],
            ]))
    }

    private static func classifier(_ classes: Int) -> Block {
        Block(
            ["conv0": basic(768, 128, 1), "conv1": basic(128, 768, 5), "fc": linear(768, classes)],
            flow: [.step(AvgPool2d(kernel: 5, stride: 3)), "conv0", "conv1", globalAverage, "fc"])
    }
}

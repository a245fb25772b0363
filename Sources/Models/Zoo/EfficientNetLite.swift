import Engine

/// EfficientNet-Lite: Tan and Le, 2019, without gates and with ReLU6; named as in the package `efficientnet-lite-pytorch`, whose
/// weights fit. Convolutions with a stride are padded as TensorFlow does: as many zeros as needed, the odd one after.
public enum EfficientNetLite {
    /// The versions 0 to 4: factors of width and depth, the side of the images in pixels, and the probability of dropout.
    public static let versions: [(width: Double, depth: Double, side: Int, dropout: Double)] = [
        (1, 1, 224, 0.2), (1, 1.1, 240, 0.2), (1.1, 1.2, 260, 0.3), (1.2, 1.4, 280, 0.3), (1.4, 1.8, 300, 0.3),
    ]
    /// Repetitions, kernel, stride, expansion, inputs and outputs.
    private static let groups = [
        (1, 3, 1, 1, 32, 16), (2, 3, 2, 6, 16, 24), (2, 5, 2, 6, 24, 40), (3, 3, 2, 6, 40, 80), (3, 5, 1, 6, 80, 112),
        (4, 5, 2, 6, 112, 192), (1, 3, 1, 6, 192, 320),
    ]

    /// How often training leaves out a residual branch: never in the first block, and evenly more often towards this share.
    private static let largestDropRate = 0.2

    static func network(_ version: Int, channels: Int, classes: Int) -> Network {
        let (width, depth, _, dropout) = versions[version]
        // The first and the last group are not repeated more often, and the stem keeps its width.
        let repetitions = groups.indices.map { index in
            let isEnd = index == 0 || index == groups.count - 1
            return isEnd ? groups[index].0 : Int((depth * Double(groups[index].0)).rounded(.up))
        }
        let blockCount = Double(repetitions.reduce(0, +))
        var blocks: [Module] = []
        var last = 0
        for (index, (_, kernel, stride, expansion, inputs, outputs)) in groups.enumerated() {
            let first = index == 0 ? 32 : rounded(Double(inputs) * width)
            last = rounded(Double(outputs) * width)
            for repetition in 0..<repetitions[index] {
                blocks.append(
                    unit(
                        repetition == 0 ? first : last, last, kernel, repetition == 0 ? stride : 1, expansion,
                        dropped: largestDropRate * Double(blocks.count) / blockCount))
            }
        }
        return Network(
            [
                "_conv_stem": conv(channels, 32, 3, stride: 2, bias: false), "_bn0": norm(32),
                "_blocks": Sequential(blocks), "_conv_head": conv(last, 1280, 1, bias: false), "_bn1": norm(1280),
                "_dropout": Dropout(dropout), "_fc": linear(1280, classes),
            ],
            flow: [
                .step(SamePadding(kernel: 3, stride: 2)), "_conv_stem", "_bn0", .step(relu6()), "_blocks", "_conv_head",
                "_bn1", .step(relu6()), globalAverage, "_dropout", "_fc",
            ], rules: [.convolutions(.kaiming(.normal, fan: .out))])
    }

    private static func norm(_ channels: Int) -> BatchNorm2d { BatchNorm2d(channels, epsilon: 1e-3, momentum: 0.01) }

    private static func unit(
        _ inputs: Int, _ outputs: Int, _ kernel: Int, _ stride: Int, _ expansion: Int, dropped: Double
    ) -> Block {
        let inner = inputs * expansion
        var parts: [(key: String, value: Module)] = []
        var way: [Flow] = []
        if expansion != 1 {
            parts += [("_expand_conv", conv(inputs, inner, 1, bias: false)), ("_bn0", norm(inner))]
            way += ["_expand_conv", "_bn0", .step(relu6())]
        }
        parts += [
            (
                "_depthwise_conv",
                conv(inner, inner, PerAxis([kernel]), stride: PerAxis([stride]), groups: inner, bias: false)
            ), ("_bn1", norm(inner)), ("_project_conv", conv(inner, outputs, 1, bias: false)), ("_bn2", norm(outputs)),
        ]
        way += [
            .step(SamePadding(kernel: kernel, stride: stride)), "_depthwise_conv", "_bn1", .step(relu6()),
            "_project_conv", "_bn2",
        ]
        let keepsShape = stride == 1 && inputs == outputs
        if keepsShape {
            parts.append(("_drop_connect", StochasticDepth(dropped)))
            way.append("_drop_connect")
        }
        return Block(Members(parts), flow: keepsShape ? .sum([.chain(way), .identity]) : .chain(way))
    }
}

/// TensorFlow's "same" padding of images `[N, C, H, W]`: as many zeros as let a convolution give ⌈side / stride⌉, an odd one after.
public final class SamePadding: Module {
    /// The convolution's kernel, along both axes.
    public let kernel: Int
    /// The convolution's stride, along both axes.
    public let stride: Int

    /// The padding for a convolution of this kernel and stride.
    public init(kernel: Int, stride: Int) { (self.kernel, self.stride) = (kernel, stride) }

    private func amounts(_ shape: Shape) -> [(before: Int, after: Int)] {
        shape.array.suffix(2).map { side in
            let total = max(0, ((side + stride - 1) / stride - 1) * stride + kernel - side)
            return (total / 2, total - total / 2)
        }
    }

    public override func forward(_ x: Tensor) -> Tensor { x.padded(amounts(x.shape)) }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        guard input.rank == 4 else { throw ShapeError("images [N, C, H, W] are padded, not \(input)") }
        let amounts = amounts(input)
        return [
            input[0], input[1], input[2] + amounts[0].before + amounts[0].after,
            input[3] + amounts[1].before + amounts[1].after,
        ]
    }
}

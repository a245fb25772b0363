import Engine

/// Tan et al., 2018 (the variant B1); as torchvision's `mnasnet1_0` and its relatives.
enum MNASNet {
    private static let momentum = 1 - 0.9997

    /// - Parameter scale: of the channels.
    static func network(scale: Double, channels: Int, classes: Int) -> Network {
        let widths = [32, 16, 24, 40, 80, 96, 192, 320].map { rounded(Double($0) * scale) }
        var layers: [Module] =
            [conv(channels, widths[0], 3, stride: 2, padding: 1, bias: false), norm(widths[0]), relu()]
            + [conv(widths[0], widths[0], 3, padding: 1, groups: widths[0], bias: false), norm(widths[0]), relu()]
            + [conv(widths[0], widths[1], 1, bias: false), norm(widths[1])]
        // Kernel, first stride, expansion and repetitions.
        let stacks = [(3, 2, 3, 3), (5, 2, 3, 3), (5, 2, 6, 3), (3, 1, 6, 2), (5, 2, 6, 4), (3, 1, 6, 1)]
        for (index, (kernel, stride, expansion, count)) in stacks.enumerated() {
            let (inputs, outputs) = (widths[index + 1], widths[index + 2])
            layers.append(
                Sequential(
                    (0..<count).map {
                        residual($0 == 0 ? inputs : outputs, outputs, kernel, $0 == 0 ? stride : 1, expansion)
                    }))
        }
        layers += [conv(widths[7], 1280, 1, bias: false), norm(1280), relu()]
        return Network(
            ["layers": Sequential(layers), "classifier": Sequential(Dropout(0.2), linear(1280, classes))],
            flow: ["layers", globalAverage, "classifier"],
            rules: [
                .convolutions(.kaiming(.normal, fan: .out)), .linears(.kaiming(.uniform, for: .sigmoid, fan: .out)),
                .noBias("classifier.1.bias"),
            ])
    }

    private static func norm(_ channels: Int) -> BatchNorm2d { BatchNorm2d(channels, momentum: momentum) }

    private static func residual(
        _ inputs: Int, _ outputs: Int, _ kernel: Int, _ stride: Int, _ expansion: Int
    ) -> Block {
        let inner = inputs * expansion
        let layers = Sequential(
            conv(inputs, inner, 1, bias: false), norm(inner), relu(),
            conv(
                inner, inner, PerAxis([kernel]), stride: PerAxis([stride]), padding: .amounts(PerAxis([kernel / 2])),
                groups: inner, bias: false), norm(inner), relu(), conv(inner, outputs, 1, bias: false), norm(outputs))
        return Block(
            ["layers": layers], flow: inputs == outputs && stride == 1 ? .sum(["layers", .identity]) : "layers")
    }
}

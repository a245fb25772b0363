import Engine

/// He et al., 2015, with the stride in the 3x3 convolution (version 1.5); Wide ResNet (Zagoruyko and Komodakis, 2016) and ResNeXt
/// (Xie et al., 2016) differ in the width and groups of the bottleneck. As torchvision's.
struct ResNet {
    var layers: [Int]
    var isBottleneck: Bool
    var groups = 1
    var widthOfGroup = 64
    /// Channels of the first stage.
    var width = 64
    /// Whether the first convolution is of 3x3 and keeps the images' size, as in He et al.'s networks for CIFAR-10.
    var isForSmallImages = false

    func network(channels: Int, classes: Int) -> Network {
        let first =
            isForSmallImages
            ? conv(channels, width, 3, padding: 1, bias: false)
            : conv(channels, width, 7, stride: 2, padding: 3, bias: false)
        var parts: [(key: String, value: Module)] = [("conv1", first), ("bn1", BatchNorm2d(width)), ("relu", relu())]
        if !isForSmallImages { parts.append(("maxpool", MaxPool2d(kernel: 3, stride: 2, padding: 1))) }
        var inputs = width
        for (stage, count) in layers.enumerated() {
            let width = width << stage
            let blocks = (0..<count).map { index -> Module in
                let stride = index == 0 && stage > 0 ? 2 : 1
                let outputs = isBottleneck ? width * 4 : width
                defer { inputs = outputs }
                return isBottleneck
                    ? bottleneck(inputs, width, outputs, stride) : basic(inputs, outputs, stride)
            }
            parts.append(("layer\(stage + 1)", Sequential(blocks)))
        }
        parts += [("avgpool", AdaptiveAvgPool2d(1)), ("flatten", Flatten()), ("fc", linear(inputs, classes))]
        return Network(Members(parts), rules: [.convolutions(.kaiming(.normal, fan: .out))])
    }

    private func basic(_ inputs: Int, _ outputs: Int, _ stride: Int) -> Block {
        residual(
            [
                ("conv1", conv(inputs, outputs, 3, stride: PerAxis([stride]), padding: 1, bias: false)),
                ("bn1", BatchNorm2d(outputs)), ("conv2", conv(outputs, outputs, 3, padding: 1, bias: false)),
                ("bn2", BatchNorm2d(outputs)),
            ], ["conv1", "bn1", .relu, "conv2", "bn2"], inputs, outputs, stride)
    }

    private func bottleneck(_ inputs: Int, _ width: Int, _ outputs: Int, _ stride: Int) -> Block {
        let inner = width * widthOfGroup / 64 * groups
        return residual(
            [
                ("conv1", conv(inputs, inner, 1, bias: false)), ("bn1", BatchNorm2d(inner)),
                (
                    "conv2",
                    conv(inner, inner, 3, stride: PerAxis([stride]), padding: 1, groups: groups, bias: false)
                ), ("bn2", BatchNorm2d(inner)),
                ("conv3", conv(inner, outputs, 1, bias: false)), ("bn3", BatchNorm2d(outputs)),
            ], ["conv1", "bn1", .relu, "conv2", "bn2", .relu, "conv3", "bn3"], inputs, outputs, stride)
    }

    /// A way with a shortcut around it: the input, or a convolution of it where shapes differ.
    private func residual(
        _ parts: [(key: String, value: Module)], _ way: Flow, _ inputs: Int, _ outputs: Int, _ stride: Int
    ) -> Block {
        guard stride != 1 || inputs != outputs else {
            return Block(Members(parts), flow: [.sum([way, .identity]), .relu])
        }
        let shortcut = Sequential(
            conv(inputs, outputs, 1, stride: PerAxis([stride]), bias: false), BatchNorm2d(outputs))
        return Block(Members(parts + [("downsample", shortcut)]), flow: [.sum([way, "downsample"]), .relu])
    }
}

import Engine

/// Ma et al., 2018; as torchvision's `shufflenet_v2_x1_0` and its relatives.
enum ShuffleNetV2 {
    /// - Parameter widths: the channels of the first convolution, of the three stages and of the last convolution.
    static func network(_ widths: [Int], channels: Int, classes: Int) -> Network {
        var parts: [(key: String, value: Module)] = [
            ("conv1", convNormActivation(channels, widths[0], stride: 2, activation: relu())),
            ("maxpool", MaxPool2d(kernel: 3, stride: 2, padding: 1)),
        ]
        for (stage, count) in [4, 8, 4].enumerated() {
            let (inputs, outputs) = (widths[stage], widths[stage + 1])
            let units = (0..<count).map { $0 == 0 ? reducing(inputs, outputs) : keeping(outputs) }
            parts.append(("stage\(stage + 2)", Sequential(units)))
        }
        parts.append(("conv5", convNormActivation(widths[3], widths[4], kernel: 1, activation: relu())))
        let flow = parts.map { Flow.part($0.key) }
        parts.append(("fc", linear(widths[4], classes)))
        return Network(Members(parts), flow: .chain(flow + [globalAverage, "fc"]))
    }

    /// Half of the channels pass, half are worked on.
    private static func keeping(_ channels: Int) -> Block {
        Block(
            ["branch2": branch(channels / 2, channels / 2, stride: 1)],
            flow: [.halves(.identity, "branch2"), .step(ChannelShuffle(2))])
    }

    /// Both branches see all channels and halve height and width.
    private static func reducing(_ inputs: Int, _ outputs: Int) -> Block {
        Block(
            [
                "branch1": Sequential(
                    depthwise(inputs, stride: 2), BatchNorm2d(inputs), conv(inputs, outputs / 2, 1, bias: false),
                    BatchNorm2d(outputs / 2), relu()),
                "branch2": branch(inputs, outputs / 2, stride: 2),
            ], flow: [.concatenation(["branch1", "branch2"]), .step(ChannelShuffle(2))])
    }

    private static func branch(_ inputs: Int, _ outputs: Int, stride: PerAxis) -> Sequential {
        Sequential(
            conv(inputs, outputs, 1, bias: false), BatchNorm2d(outputs), relu(), depthwise(outputs, stride: stride),
            BatchNorm2d(outputs), conv(outputs, outputs, 1, bias: false), BatchNorm2d(outputs), relu())
    }

    private static func depthwise(_ channels: Int, stride: PerAxis) -> Conv2d {
        conv(channels, channels, 3, stride: stride, padding: 1, groups: channels, bias: false)
    }
}

/// A shuffle of channels: with g groups of c channels, `[N, g·c, ...]` as `[N, g, c, ...]` is transposed to `[N, c, g, ...]`, so
/// that the next groups see all. Zhang et al., 2017.
public final class ChannelShuffle: Module {
    /// g.
    public let groups: Int

    /// - Parameter groups: g; the channels must be a multiple.
    public init(_ groups: Int) { self.groups = groups }

    public override func forward(_ x: Tensor) -> Tensor {
        let extents = x.shape.array
        return x.reshaped([extents[0], groups, extents[1] / groups] + extents[2...]).transposed(1, 2).reshaped(extents)
    }

    public override func outputShape(for input: Shape) throws(ShapeError) -> Shape {
        guard input.rank >= 2, input[1] % groups == 0 else {
            throw ShapeError(
                "ChannelShuffle needs a multiple of \(groups) channels, but its input has the shape \(input)")
        }
        return input
    }
}

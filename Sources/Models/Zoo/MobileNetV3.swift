import Engine

/// Howard et al., 2019; as torchvision's `mobilenet_v3_large` and `mobilenet_v3_small`.
enum MobileNetV3 {
    struct Unit {
        let kernel: Int, inner: Int, outputs: Int
        let isGated: Bool, usesHardSwish: Bool
        let stride: Int

        init(_ kernel: Int, _ inner: Int, _ outputs: Int, gated: Bool, hardSwish: Bool, stride: Int = 1) {
            (self.kernel, self.inner, self.outputs) = (kernel, inner, outputs)
            (isGated, usesHardSwish, self.stride) = (gated, hardSwish, stride)
        }
    }

    static let large: [Unit] = [
        Unit(3, 16, 16, gated: false, hardSwish: false), Unit(3, 64, 24, gated: false, hardSwish: false, stride: 2),
        Unit(3, 72, 24, gated: false, hardSwish: false), Unit(5, 72, 40, gated: true, hardSwish: false, stride: 2),
        Unit(5, 120, 40, gated: true, hardSwish: false), Unit(5, 120, 40, gated: true, hardSwish: false),
        Unit(3, 240, 80, gated: false, hardSwish: true, stride: 2), Unit(3, 200, 80, gated: false, hardSwish: true),
        Unit(3, 184, 80, gated: false, hardSwish: true), Unit(3, 184, 80, gated: false, hardSwish: true),
        Unit(3, 480, 112, gated: true, hardSwish: true), Unit(3, 672, 112, gated: true, hardSwish: true),
        Unit(5, 672, 160, gated: true, hardSwish: true, stride: 2), Unit(5, 960, 160, gated: true, hardSwish: true),
        Unit(5, 960, 160, gated: true, hardSwish: true),
    ]

    static let small: [Unit] = [
        Unit(3, 16, 16, gated: true, hardSwish: false, stride: 2),
        Unit(3, 72, 24, gated: false, hardSwish: false, stride: 2), Unit(3, 88, 24, gated: false, hardSwish: false),
        Unit(5, 96, 40, gated: true, hardSwish: true, stride: 2), Unit(5, 240, 40, gated: true, hardSwish: true),
        Unit(5, 240, 40, gated: true, hardSwish: true), Unit(5, 120, 48, gated: true, hardSwish: true),
        Unit(5, 144, 48, gated: true, hardSwish: true), Unit(5, 288, 96, gated: true, hardSwish: true, stride: 2),
        Unit(5, 576, 96, gated: true, hardSwish: true), Unit(5, 576, 96, gated: true, hardSwish: true),
    ]

    static func network(_ units: [Unit], last: Int, channels: Int, classes: Int) -> Network {
        var features: [Module] = [normalized(channels, 16, stride: 2, activation: hardSwish())]
        var width = 16
        for unit in units {
            features.append(residual(width, unit))
            width = unit.outputs
        }
        features.append(normalized(width, 6 * width, kernel: 1, activation: hardSwish()))
        return Network(
            [
                "features": Sequential(features),
                "classifier": Sequential(linear(6 * width, last), hardSwish(), Dropout(0.2), linear(last, classes)),
            ], flow: ["features", globalAverage, "classifier"], rules: MobileNetV2.rules)
    }

    private static func normalized(
        _ inputs: Int, _ outputs: Int, kernel: Int = 3, stride: Int = 1, groups: Int = 1, activation: Activation?
    ) -> Sequential {
        convNormActivation(
            inputs, outputs, kernel: kernel, stride: stride, groups: groups, epsilon: 0.001, momentum: 0.01,
            activation: activation)
    }

    private static func residual(_ inputs: Int, _ unit: Unit) -> Block {
        let activation = { unit.usesHardSwish ? hardSwish() : relu() }
        var layers: [Module] = []
        if unit.inner != inputs { layers.append(normalized(inputs, unit.inner, kernel: 1, activation: activation())) }
        layers.append(
            normalized(
                unit.inner, unit.inner, kernel: unit.kernel, stride: unit.stride, groups: unit.inner,
                activation: activation()))
        if unit.isGated { layers.append(gate(unit.inner, rounded(Double(unit.inner / 4)))) }
        layers.append(normalized(unit.inner, unit.outputs, kernel: 1, activation: nil))
        let keepsShape = unit.stride == 1 && inputs == unit.outputs
        return Block(["block": Sequential(layers)], flow: keepsShape ? .sum(["block", .identity]) : "block")
    }

    /// Squeeze and excitation: channels scaled by what their means say. Hu et al., 2017.
    private static func gate(_ channels: Int, _ squeezed: Int) -> Block {
        let sigmoid = Flow.step(Activation("hard-sigmoid") { $0.hardSigmoid() })
        return Block(
            ["fc1": conv(channels, squeezed, 1), "fc2": conv(squeezed, channels, 1)],
            flow: .product([[.step(AdaptiveAvgPool2d(1)), "fc1", .relu, "fc2", sigmoid], .identity]))
    }
}

import Engine

// Shorthands of the zoo. Weights are left to `initialize(seed:)`.

/// A two-dimensional convolution.
func conv(
    _ inputs: Int, _ outputs: Int, _ kernel: PerAxis, stride: PerAxis = 1, padding: ConvolutionPadding = 0,
    groups: Int = 1, bias: Bool = true
) -> Conv2d {
    Conv2d(inputs, outputs, kernel: kernel, stride: stride, padding: padding, groups: groups, bias: bias, stream: nil)
}

func linear(_ inputs: Int, _ outputs: Int) -> Linear { Linear(inputs, outputs, stream: nil) }

func relu() -> Activation { .relu() }

func relu6() -> Activation { Activation("relu6") { $0.relu6() } }

func hardSwish() -> Activation { Activation("hard-swish") { $0.hardSwish() } }

/// Convolution, batch normalization and activation, named 0, 1 and 2.
func convNormActivation(
    _ inputs: Int, _ outputs: Int, kernel: Int = 3, stride: Int = 1, groups: Int = 1, epsilon: Double = 1e-5,
    momentum: Double = 0.1, activation: Activation?
) -> Sequential {
    let layers: [Module?] = [
        conv(
            inputs, outputs, PerAxis([kernel]), stride: PerAxis([stride]),
            padding: .amounts(PerAxis([(kernel - 1) / 2])),
            groups: groups, bias: false),
        BatchNorm2d(outputs, epsilon: epsilon, momentum: momentum), activation,
    ]
    return Sequential(layers.compactMap { $0 })
}

/// The mean of each channel: `[N, C, H, W]` gives `[N, C]`.
var globalAverage: Flow { [.step(AdaptiveAvgPool2d(1)), .step(Flatten())] }

/// `value` rounded to a multiple of `divisor`, at least the divisor and not below nine tenths of the value.
func rounded(_ value: Double, toMultipleOf divisor: Int = 8) -> Int {
    let result = max(divisor, Int(value + Double(divisor) / 2) / divisor * divisor)
    return Double(result) < 0.9 * value ? result + divisor : result
}

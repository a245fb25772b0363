import Engine

/// Ronneberger et al., 2015, with padding that keeps sizes: an encoder, a bottleneck of twice the last width, and a decoder of
/// transposed convolutions that is joined to the encoder at every size. `[N, C, H, W]` gives `[N, outputs, H, W]`.
///
/// - Parameters:
///   - channels: channels of the input, C.
///   - outputs: channels of the output.
///   - widths: the encoder's channels, from full size down; height and width must be multiples of 2 to the power of their count.
///   - skips: false leaves out the ways from the encoder to the decoder, so that all must pass through the bottleneck.
public func uNet(channels: Int, outputs: Int, widths: [Int] = [32, 64, 128], skips: Bool = true) -> Network {
    let last = widths.last ?? channels
    var parts: [(key: String, value: Module)] = []
    for (index, width) in widths.enumerated() {
        parts.append(("encoders.\(index)", convBlock(index == 0 ? channels : widths[index - 1], width)))
    }
    parts.append(("bottleneck", convBlock(last, 2 * last)))
    var inputs = 2 * last
    for (index, width) in widths.reversed().enumerated() {
        parts.append(("ups.\(index)", ConvTranspose2d(inputs, width, kernel: 2, stride: 2, stream: nil)))
        inputs = width
    }
    for (index, width) in widths.reversed().enumerated() {
        parts.append(("decoders.\(index)", convBlock(skips ? 2 * width : width, width)))
    }
    parts.append(("output", conv(widths.first ?? 2 * last, outputs, 1)))
    // From the inside out.
    var flow = Flow.part("bottleneck")
    for index in widths.indices.reversed() {
        let place = widths.count - 1 - index
        let down: Flow = [.step(MaxPool2d(kernel: 2)), flow, .part("ups.\(place)")]
        flow = [
            .part("encoders.\(index)"),
            skips ? .concatenation([down, .identity]) : down,
            .part("decoders.\(place)"),
        ]
    }
    return Network(Members(parts), flow: [flow, "output"])
}

/// Convolution, ReLU, batch normalization, convolution, ReLU.
private func convBlock(_ inputs: Int, _ outputs: Int) -> Block {
    Block([
        "layers": Sequential(
            conv(inputs, outputs, 3, padding: 1), relu(), BatchNorm2d(outputs), conv(outputs, outputs, 3, padding: 1),
            relu())
    ])
}

import Engine

/// A small network for images whose convolutions are standard or deformable, place by place, with the same rest: each convolution
/// is followed by batch normalization and ReLU, all but the last by pooling of 2x2; the mean of each channel goes into one linear layer.
/// `[N, C, H, W]` gives `[N, classes]`. With no deformable layer it is the standard network that the others are compared with.
///
/// - Parameters:
///   - channels: channels of the input, C.
///   - classes: the outputs.
///   - widths: the output channels of each convolution.
///   - deformable: which convolutions are deformable, counted from 1 at the input.
///   - kernel: height and width of every kernel, odd; kernel² is the number of places that a convolution samples.
///   - version: 1 moves the samples (Dai et al., 2017), 2 weighs them, too (Zhu et al., 2019).
/// - Throws: `ShapeError` where the settings do not fit each other.
public func deformableCNN(
    channels: Int, classes: Int, widths: [Int] = [16, 32, 64], deformable: Set<Int> = [], kernel: Int = 3,
    version: Int = 2
) throws(ShapeError) -> Network {
    guard kernel % 2 == 1 else {
        throw ShapeError("a deformable CNN needs an odd kernel, which keeps the sizes of images, not \(kernel)")
    }
    if let other = deformable.sorted().first(where: { !(1...max(1, widths.count)).contains($0) || widths.isEmpty }) {
        throw ShapeError("layer \(other) cannot be deformable: there are \(widths.count), counted from 1")
    }
    var parts: [(key: String, value: Module)] = []
    var flow: [Flow] = []
    var inputs = channels
    for (index, width) in widths.enumerated() {
        let place = index + 1
        let (taps, padding) = (PerAxis([kernel]), PerAxis([kernel / 2]))
        let convolution: Module =
            deformable.contains(place)
            ? DeformableConv2d(
                inputs, width, kernel: taps, padding: padding, masked: version == 2, bias: false, stream: nil)
            : conv(inputs, width, taps, padding: .amounts(padding), bias: false)
        parts += [("conv\(place)", convolution), ("norm\(place)", BatchNorm2d(width))]
        flow += [.part("conv\(place)"), .part("norm\(place)"), .relu]
        if place < widths.count { flow.append(.step(MaxPool2d(kernel: 2))) }
        inputs = width
    }
    parts.append(("classifier", linear(inputs, classes)))
    return Network(Members(parts), flow: [.chain(flow), globalAverage, "classifier"])
}

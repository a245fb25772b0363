import Engine
import Specs

// Deformable convolutions of [N, C, H, W].
extension Layers {
    private static let deformablePadding = padding(
        "Zeros on both sides; 'same' keeps the extents and needs an odd kernel.")

    static let deformableConvolutions = [
        Choice(
            "deformable-conv",
            "A convolution of images that learns where to sample; a convolution of the same input gives the offsets.",
            out, kernel, stride, deformablePadding, dilation, groups,
            Setting(
                "offset-groups", .integer(1...65_536), default: 1,
                "Groups of input channels with offsets of their own."), deformableVersion, bias
        ) { place, out, extents, strides, padding, dilations, groups, offsetGroups, version, bias in
            let input = place.input
            guard try place.spatialRank == 2 else {
                throw Misfit("the layer takes images [N, C, H, W], but its input has the shape \(input)")
            }
            let outputs = out ?? input[1]
            let (window, steps) = (try perAxis(extents, 2, of: kernel), try perAxis(strides, 2, of: stride))
            let distances = try perAxis(dilations, 2, of: dilation)
            try checkGroups(input[1], outputs, groups)
            guard input[1] % offsetGroups == 0 else {
                throw Misfit("\(offsetGroups) offset groups cannot share \(input[1]) channels evenly")
            }
            let taps = window.filled(2)
            try checkSize([outputs, input[1] / groups] + taps)
            // The layer's own convolution gives two offsets and perhaps a mask for each tap.
            try checkSize([3, offsetGroups, taps[0] * taps[1], input[1]] + taps)
            let amounts: PerAxis
            switch padding {
            case .first(.same):
                guard steps.filled(2) == [1, 1], taps.allSatisfy({ $0 % 2 == 1 }) else {
                    throw Misfit("'same' needs a stride of 1 and an odd kernel", at: deformablePadding)
                }
                amounts = PerAxis(zip(taps, distances.filled(2)).map { ($0 - 1) / 2 * $1 })
            case .second(let numbers): amounts = try perAxis(numbers, 2, of: deformablePadding)
            }
            return DeformableConv2d(
                input[1], outputs, kernel: window, stride: steps, padding: amounts, dilation: distances,
                groups: groups, offsetGroups: offsetGroups, masked: version == 2, bias: bias, stream: nil)
        }
    ]

    /// The method of the paper or its successor.
    static let deformableVersion = Setting(
        "version", .integer(1...2), default: 2,
        "1 moves the samples (Dai et al., 2017), 2 weighs them, too (Zhu et al., 2019).")
}

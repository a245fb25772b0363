import Engine
import Specs

// Deformable convolutions of [N, C, H, W].
extension Layers {
    static let deformableConvolutions: [Choice<Maker>] = [
        Choice(
            "deformable-conv",
            "A convolution of images that learns where to sample; a convolution of the same input gives the offsets.",
            [
                out, kernel, stride,
                Field(
                    "padding", .either([.choice(["same"]), perAxis(0)]), default: .integer(0),
                    "Zeros on both sides; 'same' keeps the extents and needs an odd kernel."),
                dilation, groups,
                Field(
                    "offset-groups", .integer(1...65_536), default: .integer(1),
                    "Groups of input channels with offsets of their own."),
                Field(
                    "version", .integer(1...2), default: .integer(2),
                    "1 moves the samples (Dai et al., 2017), 2 weighs them, too (Zhu et al., 2019)."),
                bias,
            ]
        ) { input, _, settings in
            guard try spatialRank(input, settings) == 2 else {
                throw TaskError(
                    "\(settings.path): the layer takes images [N, C, H, W], but its input has the shape \(input)")
            }
            let (outputs, groups) = (try outputs(input, settings), try settings.integer("groups"))
            let offsetGroups = try settings.integer("offset-groups")
            let (kernel, stride) = (try numbers("kernel", 2, settings), try numbers("stride", 2, settings))
            let dilation = try numbers("dilation", 2, settings)
            try checkGroups(input[1], outputs, groups, settings)
            guard input[1] % offsetGroups == 0 else {
                throw TaskError(
                    "\(settings.path): \(offsetGroups) offset groups cannot share \(input[1]) channels evenly")
            }
            func both(_ numbers: PerAxis) -> [Int] {
                (0..<2).map { numbers.values[numbers.values.count == 2 ? $0 : 0] }
            }
            let taps = both(kernel)
            try checkSize([outputs, input[1] / groups] + taps, at: settings)
            // The layer's own convolution gives two offsets and perhaps a mask for each tap.
            try checkSize([3, offsetGroups, taps[0] * taps[1], input[1]] + taps, at: settings)
            let padding: PerAxis
            if settings.value["padding"]?.string == "same" {
                guard both(stride) == [1, 1], taps.allSatisfy({ $0 % 2 == 1 }) else {
                    throw TaskError("\(settings.path).padding: 'same' needs a stride of 1 and an odd kernel")
                }
                padding = PerAxis(zip(taps, both(dilation)).map { ($0 - 1) / 2 * $1 })
            } else {
                padding = try numbers("padding", 2, settings)
            }
            return DeformableConv2d(
                input[1], outputs, kernel: kernel, stride: stride, padding: padding, dilation: dilation, groups: groups,
                offsetGroups: offsetGroups, masked: try settings.integer("version") == 2,
                bias: try settings.boolean("bias"), stream: nil)
        }
    ]
}

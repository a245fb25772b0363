import Engine
import Models
import Specs

// Convolutions and pooling of [N, C, L], [N, C, H, W] and [N, C, D, H, W]: the input says which.
extension Layers {
    /// One number for all axes, or one each.
    static func perAxis(_ lower: Int) -> Schema {
        .either([.integer(lower...4096), .list(.integer(lower...4096), count: 1...3)])
    }

    static let kernel = Field(
        "kernel", perAxis(1), "The window's extent; one number for all axes, or one each.")
    static let stride = Field("stride", perAxis(1), default: .integer(1))
    static let dilation = Field(
        "dilation", perAxis(1), default: .integer(1), "The distance of the window's places.")
    static let groups = Field("groups", .integer(1...65_536), default: .integer(1))
    static let bias = Field("bias", .boolean, default: .boolean(true))
    static let out = Field(
        "out", .optional(.integer(1...65_536)), default: .null, "Output channels; null for as many as the input has.")

    static func outputs(_ input: Shape, _ settings: Parameters) throws -> Int {
        try settings.optionalInteger("out") ?? input[1]
    }

    /// The spatial axes of an input that has 1 to 3 of them.
    static func spatialRank(_ input: Shape, _ settings: Parameters) throws -> Int {
        guard (3...5).contains(input.rank) else {
            throw TaskError(
                "\(settings.path): the layer needs channels and 1 to 3 spatial axes, but its input has the shape \(input)"
            )
        }
        return input.rank - 2
    }

    /// The numbers of a setting, for so many axes.
    static func numbers(_ key: String, _ rank: Int, _ settings: Parameters) throws -> PerAxis {
        let values = try settings.integerOrIntegers(key)
        guard values.count == 1 || values.count == rank else {
            throw TaskError("\(settings.path).\(key): \(values.count) numbers for \(rank) spatial axes")
        }
        return PerAxis(values)
    }

    static func checkGroups(_ inputs: Int, _ outputs: Int, _ groups: Int, _ settings: Parameters) throws {
        guard inputs % groups == 0, outputs % groups == 0 else {
            throw TaskError(
                "\(settings.path): \(groups) groups cannot share \(inputs) input and \(outputs) output channels evenly")
        }
    }

    static let convolutions: [Choice<Maker>] = [
        Choice(
            "conv", "A convolution.",
            [
                out, kernel, stride,
                Field(
                    "padding", .either([.choice(["same"]), perAxis(0)]), default: .integer(0),
                    "Zeros on both sides; 'same' keeps the extents."),
                dilation, groups, bias,
                Field(
                    "mode", .choice(ConvolutionLayer.PaddingMode.allCases.map(\.rawValue)), default: .string("zeros"),
                    "What stands around the input."),
            ]
        ) { input, _, settings in
            let rank = try spatialRank(input, settings)
            let (outputs, groups) = (try outputs(input, settings), try settings.integer("groups"))
            let (kernel, stride) = (try numbers("kernel", rank, settings), try numbers("stride", rank, settings))
            try checkGroups(input[1], outputs, groups, settings)
            let taps = kernel.values.count == rank ? kernel.values : Array(repeating: kernel.values[0], count: rank)
            try checkSize([outputs, input[1] / groups] + taps, at: settings)
            let padding: ConvolutionPadding
            if settings.value["padding"]?.string == "same" {
                guard stride.values.allSatisfy({ $0 == 1 }) else {
                    throw TaskError("\(settings.path).padding: 'same' needs a stride of 1")
                }
                padding = .same
            } else {
                padding = .amounts(try numbers("padding", rank, settings))
            }
            let dilation = try numbers("dilation", rank, settings)
            let (bias, mode) = (
                try settings.boolean("bias"), try settings.choice("mode") as ConvolutionLayer.PaddingMode
            )
            switch rank {
            case 1:
                return Conv1d(
                    input[1], outputs, kernel: kernel, stride: stride, padding: padding, dilation: dilation,
                    groups: groups, bias: bias, paddingMode: mode, stream: nil)
            case 2:
                return Conv2d(
                    input[1], outputs, kernel: kernel, stride: stride, padding: padding, dilation: dilation,
                    groups: groups, bias: bias, paddingMode: mode, stream: nil)
            default:
                return Conv3d(
                    input[1], outputs, kernel: kernel, stride: stride, padding: padding, dilation: dilation,
                    groups: groups, bias: bias, paddingMode: mode, stream: nil)
            }
        },
        Choice(
            "conv-transpose", "A transposed convolution.",
            [
                out, kernel, stride, Field("padding", perAxis(0), default: .integer(0)),
                Field("output-padding", perAxis(0), default: .integer(0), "Extra places at the output's end."),
                dilation, groups, bias,
            ]
        ) { input, _, settings in
            let rank = try spatialRank(input, settings)
            let (outputs, groups) = (try outputs(input, settings), try settings.integer("groups"))
            let (kernel, stride) = (try numbers("kernel", rank, settings), try numbers("stride", rank, settings))
            try checkGroups(input[1], outputs, groups, settings)
            let taps = kernel.values.count == rank ? kernel.values : Array(repeating: kernel.values[0], count: rank)
            try checkSize([input[1], outputs / groups] + taps, at: settings)
            let (padding, extra) = (
                try numbers("padding", rank, settings), try numbers("output-padding", rank, settings)
            )
            let dilation = try numbers("dilation", rank, settings)
            let bias = try settings.boolean("bias")
            switch rank {
            case 1:
                return ConvTranspose1d(
                    input[1], outputs, kernel: kernel, stride: stride, padding: padding, outputPadding: extra,
                    groups: groups, bias: bias, dilation: dilation, stream: nil)
            case 2:
                return ConvTranspose2d(
                    input[1], outputs, kernel: kernel, stride: stride, padding: padding, outputPadding: extra,
                    groups: groups, bias: bias, dilation: dilation, stream: nil)
            default:
                return ConvTranspose3d(
                    input[1], outputs, kernel: kernel, stride: stride, padding: padding, outputPadding: extra,
                    groups: groups, bias: bias, dilation: dilation, stream: nil)
            }
        },
    ]

    /// Null takes the window's extent.
    private static let poolingStride = Field(
        "stride", .optional(perAxis(1)), default: .null, "Null for the window's extent.")
    private static let ceils = Field("ceils", .boolean, default: .boolean(false), "Round the output's extents up.")

    private static let group = Field("group", .integer(1...4096), default: .integer(2), "Channels that become one.")

    static let poolings: [Choice<Maker>] = [
        Choice(
            "max-pool-channels", "The largest of neighbouring channels (maxout; Goodfellow et al., 2013).", [group],
            shorthand: "group"
        ) { _, _, settings in ChannelPool(try settings.integer("group"), .maximum) },
        Choice("avg-pool-channels", "The mean of neighbouring channels.", [group], shorthand: "group") {
            _, _, settings in ChannelPool(try settings.integer("group"), .mean)
        },
        Choice(
            "max-pool", "The largest number of each window.",
            [kernel, poolingStride, Field("padding", perAxis(0), default: .integer(0)), dilation, ceils],
            shorthand: "kernel"
        ) { input, _, settings in
            let rank = try spatialRank(input, settings)
            let kernel = try numbers("kernel", rank, settings)
            let stride = try settings.isNull("stride") ? nil : numbers("stride", rank, settings)
            let (padding, dilation) = (try numbers("padding", rank, settings), try numbers("dilation", rank, settings))
            let ceils = try settings.boolean("ceils")
            switch rank {
            case 1: return MaxPool1d(kernel: kernel, stride: stride, padding: padding, dilation: dilation, ceils: ceils)
            case 2: return MaxPool2d(kernel: kernel, stride: stride, padding: padding, dilation: dilation, ceils: ceils)
            default:
                return MaxPool3d(kernel: kernel, stride: stride, padding: padding, dilation: dilation, ceils: ceils)
            }
        },
        Choice(
            "avg-pool", "The mean of each window.",
            [
                kernel, poolingStride, Field("padding", perAxis(0), default: .integer(0)), ceils,
                Field(
                    "counts-padding", .boolean, default: .boolean(true),
                    "Whether zeros around the input are averaged, too."),
            ], shorthand: "kernel"
        ) { input, _, settings in
            let rank = try spatialRank(input, settings)
            let kernel = try numbers("kernel", rank, settings)
            let stride = try settings.isNull("stride") ? nil : numbers("stride", rank, settings)
            let padding = try numbers("padding", rank, settings)
            let (ceils, counts) = (try settings.boolean("ceils"), try settings.boolean("counts-padding"))
            switch rank {
            case 1:
                return AvgPool1d(kernel: kernel, stride: stride, padding: padding, ceils: ceils, countsPadding: counts)
            case 2:
                return AvgPool2d(kernel: kernel, stride: stride, padding: padding, ceils: ceils, countsPadding: counts)
            default:
                return AvgPool3d(kernel: kernel, stride: stride, padding: padding, ceils: ceils, countsPadding: counts)
            }
        },
        Choice(
            "adaptive-avg-pool", "The means of as many regions as the output has places.",
            [Field("output", .integer(1...4096), default: .integer(1), "Places along each axis.")], shorthand: "output"
        ) { input, _, settings in
            let output = try settings.integer("output")
            switch try spatialRank(input, settings) {
            case 1: return AdaptiveAvgPool1d(output)
            case 2: return AdaptiveAvgPool2d(output)
            default: return AdaptiveAvgPool3d(output)
            }
        },
        Choice(
            "adaptive-max-pool", "The maxima of as many regions as the output has places.",
            [Field("output", .integer(1...4096), default: .integer(1), "Places along each axis.")], shorthand: "output"
        ) { input, _, settings in
            let output = try settings.integer("output")
            switch try spatialRank(input, settings) {
            case 1: return AdaptiveMaxPool1d(output)
            case 2: return AdaptiveMaxPool2d(output)
            default: return AdaptiveMaxPool3d(output)
            }
        },
        Choice(
            "upsample", "Each spatial axis longer by a factor.",
            [
                Field("scale", .integer(1...64), default: .integer(2)),
                Field("mode", .choice(["nearest", "linear"]), default: .string("nearest")),
            ], shorthand: "scale"
        ) { _, _, settings in
            let isLinear = try settings.string("mode") == "linear"
            return Upsample(scale: Double(try settings.integer("scale")), mode: isLinear ? .linear : .nearest)
        },
    ]
}

extension Parameters {
    /// An integer, as a list of one, or a list of integers.
    fileprivate func integerOrIntegers(_ key: String) throws -> [Int] {
        if let one = value[key]?.integer { return [one] }
        return try integers(key)
    }

    fileprivate func isNull(_ key: String) throws -> Bool { value[key] == nil || value[key] == .null }
}

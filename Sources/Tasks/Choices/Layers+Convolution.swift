import Engine
import Models
import Specs

// Convolutions of [N, C, L], [N, C, H, W] and [N, C, D, H, W]: the input says which.
extension Layers {
    /// One number for all axes, or one each.
    static func perAxis(_ lower: Int) -> Form<[Int]> { .oneOrSeveral(.integer(lower...4096), count: 1...3) }

    static let kernel = Setting("kernel", perAxis(1), "The window's extent; one number for all axes, or one each.")
    static let stride = Setting("stride", perAxis(1), default: [1])
    static let dilation = Setting("dilation", perAxis(1), default: [1], "The distance of the window's places.")
    static let groups = Setting("groups", .integer(1...65_536), default: 1)
    static let bias = Setting("bias", .boolean, default: true)
    static let out = Setting(
        "out", .optional(.integer(1...65_536)), default: nil,
        "Output channels; null for as many as the input has.")

    /// The amounts of a padding, where 'same' is none of them.
    static let amounts = Setting("padding", perAxis(0), default: [0])
    static let outputPadding = Setting(
        "output-padding", perAxis(0), default: [0], "Extra places at the output's end.")

    enum SamePadding: String, CaseIterable { case same }

    /// Zeros on both sides, or as many as keep the extents.
    static func padding(_ documentation: String) -> Setting<Either<SamePadding, [Int]>> {
        Setting("padding", .either(.words(SamePadding.self), perAxis(0)), default: .second([0]), documentation)
    }

    static let convolutionPadding = padding("Zeros on both sides; 'same' keeps the extents.")

    static func checkGroups(_ inputs: Int, _ outputs: Int, _ groups: Int) throws {
        guard inputs % groups == 0, outputs % groups == 0 else {
            throw Misfit("\(groups) groups cannot share \(inputs) input and \(outputs) output channels evenly")
        }
    }

    static let convolutions = [
        Choice(
            "conv", "A convolution.", out, kernel, stride, convolutionPadding, dilation, groups, bias,
            Setting(
                "mode", .words(ConvolutionLayer.PaddingMode.self), default: .zeros, "What stands around the input.")
        ) { place, out, extents, strides, padding, dilations, groups, bias, mode in
            let rank = try place.spatialRank
            let (inputs, outputs) = (place.input[1], out ?? place.input[1])
            let (window, steps) = (try perAxis(extents, rank, of: kernel), try perAxis(strides, rank, of: stride))
            try checkGroups(inputs, outputs, groups)
            try checkSize([outputs, inputs / groups] + window.filled(rank))
            let amounts: ConvolutionPadding
            switch padding {
            case .first(.same):
                guard strides.allSatisfy({ $0 == 1 }) else {
                    throw Misfit("'same' needs a stride of 1", at: convolutionPadding)
                }
                amounts = .same
            case .second(let numbers): amounts = .amounts(try perAxis(numbers, rank, of: convolutionPadding))
            }
            let distances = try perAxis(dilations, rank, of: dilation)
            let kinds: [ConvolutionLayer.Type] = [Conv1d.self, Conv2d.self, Conv3d.self]
            return kinds[rank - 1].init(
                inputs, outputs, kernel: window, stride: steps, padding: amounts, dilation: distances, groups: groups,
                bias: bias, paddingMode: mode, stream: nil)
        },
        Choice(
            "conv-transpose", "A transposed convolution.", out, kernel, stride, amounts, outputPadding, dilation,
            groups, bias
        ) { place, out, extents, strides, padding, extra, dilations, groups, bias in
            let rank = try place.spatialRank
            let (inputs, outputs) = (place.input[1], out ?? place.input[1])
            let (window, steps) = (try perAxis(extents, rank, of: kernel), try perAxis(strides, rank, of: stride))
            try checkGroups(inputs, outputs, groups)
            try checkSize([inputs, outputs / groups] + window.filled(rank))
            let (zeros, end) = (
                try perAxis(padding, rank, of: amounts), try perAxis(extra, rank, of: outputPadding)
            )
            let distances = try perAxis(dilations, rank, of: dilation)
            let kinds: [TransposedConvolutionLayer.Type] = [
                ConvTranspose1d.self, ConvTranspose2d.self, ConvTranspose3d.self,
            ]
            return kinds[rank - 1].init(
                inputs, outputs, kernel: window, stride: steps, padding: zeros, outputPadding: end, groups: groups,
                bias: bias, dilation: distances, stream: nil)
        },
    ]

    /// The numbers of a setting, for so many axes.
    static func perAxis(_ values: [Int], _ rank: Int, of setting: Setting<some Sendable>) throws -> PerAxis {
        guard values.count == 1 || values.count == rank else {
            throw Misfit("\(values.count) numbers for \(rank) spatial axes", at: setting)
        }
        return PerAxis(values)
    }
}

extension LayerPlace {
    /// The spatial axes of an input that has 1 to 3 of them.
    var spatialRank: Int {
        get throws {
            guard (3...5).contains(input.rank) else {
                throw Misfit(
                    "the layer needs channels and 1 to 3 spatial axes, but its input has the shape \(input)")
            }
            return input.rank - 2
        }
    }
}

extension PerAxis {
    /// One number for each of so many axes.
    func filled(_ rank: Int) -> [Int] { values.count == rank ? values : Array(repeating: values[0], count: rank) }
}

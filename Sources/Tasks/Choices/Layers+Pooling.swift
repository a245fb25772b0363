import Engine
import Specs

// Pooling and upsampling of [N, C, L], [N, C, H, W] and [N, C, D, H, W]: the input says which.
extension Layers {
    /// Null takes the window's extent.
    static let poolingStride = Setting(
        "stride", .optional(perAxis(1)), default: nil, "Null for the window's extent.")
    static let ceils = Setting("ceils", .boolean, default: false, "Round the output's extents up.")

    static let group = Setting("group", .integer(1...4096), default: 2, "Channels that become one.").asShorthand
    private static let output = Setting("output", .integer(1...4096), default: 1, "Places along each axis.").asShorthand

    static let poolings = [
        Choice(
            "max-pool-channels", "The largest of neighbouring channels (maxout; Goodfellow et al., 2013).", group
        ) { ChannelPool($1, .maximum) },
        Choice("avg-pool-channels", "The mean of neighbouring channels.", group) { ChannelPool($1, .mean) },
        Choice(
            "max-pool", "The largest number of each window.", kernel.asShorthand, poolingStride, amounts, dilation,
            ceils
        ) { place, extents, strides, padding, dilations, ceils in
            let (rank, window, steps, zeros) = try slide(place, extents, strides, padding)
            let distances = try perAxis(dilations, rank, of: dilation)
            let kinds: [MaxPooling.Type] = [MaxPool1d.self, MaxPool2d.self, MaxPool3d.self]
            return kinds[rank - 1].init(
                kernel: window, stride: steps, padding: zeros, dilation: distances, ceils: ceils)
        },
        Choice(
            "avg-pool", "The mean of each window.", kernel.asShorthand, poolingStride, amounts, ceils,
            Setting(
                "counts-padding", .boolean, default: true, "Whether zeros around the input are averaged, too.")
        ) { place, extents, strides, padding, ceils, counts in
            let (rank, window, steps, zeros) = try slide(place, extents, strides, padding)
            let kinds: [AveragePooling.Type] = [AvgPool1d.self, AvgPool2d.self, AvgPool3d.self]
            return kinds[rank - 1].init(
                kernel: window, stride: steps, padding: zeros, ceils: ceils, countsPadding: counts, divisor: nil)
        },
        Choice(
            "adaptive-avg-pool", "The means of as many regions as the output has places.", output
        ) { place, output in
            let kinds: [AdaptivePoolingLayer.Type] = [
                AdaptiveAvgPool1d.self, AdaptiveAvgPool2d.self, AdaptiveAvgPool3d.self,
            ]
            return kinds[try place.spatialRank - 1].init(output)
        },
        Choice(
            "adaptive-max-pool", "The maxima of as many regions as the output has places.", output
        ) { place, output in
            let kinds: [AdaptivePoolingLayer.Type] = [
                AdaptiveMaxPool1d.self, AdaptiveMaxPool2d.self, AdaptiveMaxPool3d.self,
            ]
            return kinds[try place.spatialRank - 1].init(output)
        },
        Choice(
            "upsample", "Each spatial axis longer by a factor.",
            Setting("scale", .integer(1...64), default: 2).asShorthand,
            Setting("mode", .words(InterpolationMode.self), default: .nearest)
        ) { _, scale, mode in Upsample(scale: Double(scale), mode: mode) },
    ]

    /// How a window goes over the place's input.
    private static func slide(
        _ place: LayerPlace, _ extents: [Int], _ strides: [Int]?, _ padding: [Int]
    ) throws -> (rank: Int, window: PerAxis, steps: PerAxis?, zeros: PerAxis) {
        let rank = try place.spatialRank
        return (
            rank, try perAxis(extents, rank, of: kernel), try strides.map { try perAxis($0, rank, of: poolingStride) },
            try perAxis(padding, rank, of: amounts)
        )
    }
}

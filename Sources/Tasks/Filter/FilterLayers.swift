import Engine
import Specs

/// The filters that `task: filter` can name: kernels of given numbers, poolings and activations. Nothing of them is learnt.
enum FilterLayers {
    private static let one = Setting(
        "of", FilterKernel.form,
        "A name, rows of numbers such as [[1, 0, -1]], or such rows for each channel. One plane filters every channel by itself, a plane for each channel gives their sum."
    ).asShorthand
    private static let several = Setting(
        "of", .list(FilterKernel.form, count: 1...64),
        "Kernels of one size, each of which gives a channel of the output."
    ).asShorthand
    private static let padding = Layers.padding("Zeros on both sides; 'same' keeps the extents.")

    static let kernel = Layers.Choice(
        "kernel", "Sums the window's places times given numbers.", one, padding
    ) { place, kernel, padding in
        try layer(of: [kernel], padding, place)
    }

    static let kernels = Layers.Choice(
        "kernels", "Several kernels over one input, whose outputs become channels.", several, padding
    ) { place, kernels, padding in
        try layer(of: kernels, padding, place)
    }

    static let all = Category(
        "filter",
        [kernel, kernels]
            + Layers.poolings.filter { !$0.name.hasPrefix("adaptive") && $0.name != "upsample" }
            + Activations.all.choices.map { choice in choice.map(context: { _ in () }, product: { $0() }) })

    /// A convolution with the numbers of the kernels.
    private static func layer(
        of kernels: [FilterKernel], _ padding: Either<Layers.SamePadding, [Int]>, _ place: LayerPlace
    ) throws -> Module {
        let channels = try place.extent(1, ranks: 4...4)
        let extents = try kernels[0].extents
        guard try kernels.allSatisfy({ try $0.extents == extents }) else {
            throw Misfit("kernels that give channels of one output must be of one size")
        }
        let parts = try kernels.map { try $0.weights(channels: channels) }
        guard parts.count == 1 || parts.allSatisfy({ $0.outputs == 1 }) else {
            throw Misfit(
                "a kernel of one plane gives \(channels) channels of an input of \(channels); among several, each needs a plane for every channel"
            )
        }
        let amounts: ConvolutionPadding =
            switch padding {
            case .first(.same): .same
            case .second(let numbers): .amounts(try Layers.perAxis(numbers, 2, of: FilterLayers.padding))
            }
        let outputs = parts.reduce(0) { $0 + $1.outputs }
        try Layers.checkSize([outputs, channels / parts[0].groups] + extents)
        let layer = Conv2d(
            channels, outputs, kernel: PerAxis(extents), padding: amounts, groups: parts[0].groups, bias: false,
            stream: nil)
        let weight = Tensor(parts.flatMap(\.values), shape: layer.weight.shape).to(.float32)
        noGrad { layer.weight.copy(from: weight) }
        return layer
    }

    // What formulas of sizes ask of a kernel's settings.

    /// The window's extents and the output's channels; nil for settings of another filter.
    static func window(_ settings: Settings, channels: Int) throws -> (extents: [Int], outputs: Int)? {
        if let kernel = try? settings[one] {
            return (try kernel.extents, kernel.planes.count == 1 ? channels : 1)
        }
        let kernels = try settings[several]
        return (try kernels[0].extents, kernels.count == 1 && kernels[0].planes.count == 1 ? channels : kernels.count)
    }

    /// Whether a kernel adds as many zeros as keep the extents.
    static func keepsExtents(_ settings: Settings) throws -> Bool {
        if case .first = try settings[padding] { true } else { false }
    }

    /// Zeros on both sides of each axis.
    static func amounts(_ settings: Settings) throws -> [Int] {
        guard case .second(let numbers) = try settings[padding] else { return [0, 0] }
        return numbers.count == 1 ? [numbers[0], numbers[0]] : numbers
    }
}

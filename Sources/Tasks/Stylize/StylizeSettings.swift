import Engine
import Specs

/// What a spec says of a transfer of style.
struct StylizeSettings: Sendable {
    let content: Named<Void, Picture>
    let style: Named<Void, Picture>
    let size: Int
    let model: Named<ModelPlace, Module>
    let weights: Named<Void, StartingWeights>?
    let contentLayers: [String]
    let styleLayers: [String]
    let contentWeight: Double
    let styleWeight: Double
    let start: Start
    let optimizer: Named<[Tensor], Optimizer>
    let steps: Int

    /// What the image is at first.
    enum Start: String, CaseIterable { case content, noise }

    static let content = Setting(
        "content", .named(Picture.all), written: .string("landscape"),
        "The picture whose things are to be seen: {file: PATH}, or one that is drawn.")
    static let style = Setting(
        "style", .named(Picture.all), written: .string("mosaic"), "The picture whose manner is to be seen.")
    private static let layers = Form<[String]>.list(.string, count: 1...64)

    /// In the order of the members.
    static let record = Record(
        content, style,
        Setting("size", .integer(16...2048), default: 128, "Pixels of a side; pictures are cut to squares."),
        Setting("model", .named(ModelChoices.all), "The network whose features are compared."),
        StartingWeights.setting,
        Setting(
            "content-layers", layers,
            "The layers whose outputs are to be those of the content, by their paths: `azmoon describe` lists them."),
        Setting("style-layers", layers, "The layers whose Gram matrices are to be those of the style."),
        Setting("content-weight", .number(.nonnegative), default: 1, "The factor of the contents' difference."),
        Setting("style-weight", .number(.nonnegative), default: 1000, "The factor of the styles' difference."),
        Setting("start", .words(Start.self), default: .content, "The image at first."),
        Optimizers.setting,
        Setting("steps", .integer(1...1_000_000)),
        make: StylizeSettings.init)
}

import Engine
import Files
import Images
import Runs
import Specs

/// Finds an image with the content of one picture and the style of another: the parameters are its pixels. Gatys et al., 2015.
public struct StylizeTask {
    static let entry = Entry(
        RunKind.stylize.name, "Finds an image with the content of one picture and the style of another.",
        fields: StylizeSettings.record.fields)

    let content: Image
    let style: Image
    let loss: StyleLoss
    let contentWeight: Double
    let styleWeight: Double
    /// `[1, 3, size, size]` in [0, 1].
    let image: Tensor
    let optimizer: Optimizer
    public let steps: Int

    /// - Throws: an error that says which setting does not fit.
    public init(_ settings: Value, initialized: Bool = true) throws {
        let settings = Settings(settings)
        let chosen = try StylizeSettings.record.content(of: settings)
        let seed = try settings.streamSeed
        let shape: Shape = [1, 3, chosen.size, chosen.size]
        content = try chosen.content.make().square(chosen.size)
        style = try chosen.style.make().square(chosen.size)
        let model = try chosen.model.make(ModelPlace(input: [3, chosen.size, chosen.size], outputs: 1000))
        do {
            _ = try model.outputShape(for: shape)
        } catch {
            throw TaskError("the model \(chosen.model.name) does not take pictures of \(shape): \(error)")
        }
        if let weights = try chosen.weights?.make() {
            model.initialize(seed: seed)
            try Inheritance(weights.state, reset: weights.reset).fill(model)
        } else if initialized {
            model.initialize(seed: seed)
        }
        loss = try StyleLoss(
            model, contentLayers: chosen.contentLayers, styleLayers: chosen.styleLayers,
            content: Self.tensor(content), style: Self.tensor(style))
        (contentWeight, styleWeight) = (chosen.contentWeight, chosen.styleWeight)
        guard contentWeight + styleWeight > 0 else {
            throw TaskError("content-weight and style-weight are both 0, so that nothing is sought")
        }
        image =
            chosen.start == .content
            ? Self.tensor(content)
            : Tensor.uniform(shape, lower: 0, upper: 1, stream: RandomStream(seed: seed, role: "start"))
        image.requiresGrad = true
        optimizer = try chosen.optimizer.make([image])
        steps = chosen.steps
    }

    /// `[1, 3, H, W]` in [0, 1].
    private static func tensor(_ image: Image) -> Tensor {
        Tensor(image.pixels.map { Float($0) / 255 }, shape: Shape([1] + image.shape))
    }

    /// The pictures and the weights.
    static func fingerprint(_ settings: Value) throws -> String {
        let settings = Settings(settings)
        var parts = [
            try settings[StylizeSettings.content].make().fingerprint(),
            try settings[StylizeSettings.style].make().fingerprint(),
        ]
        if let weights = try settings[StartingWeights.setting]?.make() { parts.append(try weights.fingerprint()) }
        return SHA256Sum(of: parts.joined(separator: "\n")).hexadecimal
    }
}

extension TaskKind {
    /// Transfers a style.
    static let stylize = TaskKind(
        entry: StylizeTask.entry, report: .stylize, categories: [Picture.all.vocabulary],
        make: { try StylizeTask($0, initialized: $1) },
        dataSettings: [StylizeSettings.content.name, StylizeSettings.style.name, StartingWeights.setting.name],
        fingerprint: { try StylizeTask.fingerprint($0) })
}

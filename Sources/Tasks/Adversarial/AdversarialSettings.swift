import Engine
import Specs

/// What a spec says of an adversarial training.
struct AdversarialSettings: Sendable {
    let data: DataChoice
    let networks: Named<AdversarialNetworks.Place, AdversarialNetworks>
    let code: Int
    let optimizer: Named<[Tensor], Optimizer>
    let generatorOptimizer: Named<[Tensor], Optimizer>?
    let labelSmoothing: Double
    let epochs: Int
    let batch: Int
    let judged: Int

    static let data = TrainSettings.data
    static let generatorOptimizer = Setting(
        "generator-optimizer", .optional(.named(Optimizers.all)), default: nil,
        "The generator's, where it is another than the discriminator's.")

    /// In the order of the members.
    static let record = Record(
        data,
        Setting("networks", .named(AdversarialNetworks.all), "The generator and the discriminator."),
        Setting("code", .integer(1...65_536), default: 64, "Elements of the noise that the generator takes."),
        Optimizers.setting, generatorOptimizer,
        Setting(
            "label-smoothing", .number(.within(0..<1)), default: 0,
            "How far below 1 the discriminator's target for real images is. Salimans et al., 2016."),
        Setting("epochs", .integer(1...1_000_000)),
        Setting("batch", .integer(2...1_000_000), "Real images, and as many generated ones, in a step."),
        Setting(
            "judged", .integer(16...100_000), default: 500,
            "Generated images that are checked for mode collapse before training and after each epoch, against as many real ones of the test split."
        ),
        make: AdversarialSettings.init)
}

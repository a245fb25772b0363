import Data
import Specs

extension Sources {
    /// Samples of a known law: how much a network learns of it can be told exactly.
    static let synthetic = [
        law("parabola", "y = x² on [-1, 1].", noise(0)) { .parabola(noise: $0) },
        law("gaussian", "The density of the standard normal distribution on [-4, 4].", noise(0)) {
            .gaussian(noise: $0)
        },
        law(
            "linear", "y = w · x + b with standard normal x; split-seed draws w and b.",
            Setting("features", .integer(1...10_000), default: 1), noise(0.1)
        ) { .linear(features: $0, noise: $1) },
        law(
            "spirals", "Spirals around one another, one for each class.", classes,
            Setting("turns", .number(.positive), default: 1, "How often each goes round."), noise(0.03)
        ) { .spirals(classes: $0, turns: $1, noise: $2) },
        law(
            "blobs", "Normal clouds with centres on the unit circle, one for each class.", classes,
            Setting("spread", .number(.nonnegative), default: 0.5, "Their standard deviation.")
        ) { .blobs(classes: $0, spread: $1) },
        law("moons", "Two half circles that reach into one another: no line parts them.", noise(0.1)) {
            .moons(noise: $0)
        },
        law(
            "circles", "A circle in a circle: no line parts them.",
            Setting(
                "factor", .number(.within(0...1)), default: 0.5, "The inner circle's radius; the outer one's is 1."),
            noise(0.05)
        ) { .circles(factor: $0, noise: $1) },
        law(
            "half-spaces", "Standard normal x on the two sides of a plane, which split-seed draws.",
            Setting("features", .integer(1...10_000), default: 2),
            Setting(
                "margin", .number(.nonnegative), default: 0, "How far each sample is moved away from the plane."),
            Setting(
                "noise", .number(.within(0...1)), default: 0, "The share of samples whose class is the other one.")
        ) { .halfSpaces(features: $0, margin: $1, noise: $2) },
        law(
            "categories",
            "Columns that hold a category each, every one of which adds to a sum whose sign is the class.",
            Setting("columns", .integer(1...1000), default: 4),
            Setting("categories", .integer(2...1000), default: 5, "How many a column has."),
            Setting(
                "coding", .words(CategoryCoding.self), default: .oneHot,
                "How a category becomes numbers: one for each, one for each but the first, or its own number."),
            noise(0.5)
        ) { .categories(columns: $0, categories: $1, coding: $2, noise: $3) },
    ]

    private static func law<each Part: Sendable>(
        _ name: String, _ documentation: String, _ settings: repeat Setting<each Part>,
        source: @escaping @Sendable (repeat each Part) -> SyntheticSource
    ) -> Choice {
        Choice(name, documentation, repeat each settings) { (values: repeat each Part) in
            let source = source(repeat each values)
            return Source(
                split: { try source.split(checked($0, shape: source.shape, name: name)) },
                fingerprint: { source.fingerprint($0) })
        }
    }

    private static func noise(_ deviation: Double) -> Setting<Double> {
        Setting("noise", .number(.nonnegative), default: deviation, "The deviation of the noise.")
    }

    private static let classes = Setting("classes", .integer(2...1000), default: 2)
}

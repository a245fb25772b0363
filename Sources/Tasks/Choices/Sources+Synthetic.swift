import Data
import Specs

extension Sources {
    /// Samples of a known law: how much a network learns of it can be told exactly.
    static let synthetic: [Choice<Source>] = [
        choice("parabola", "y = x² on [-1, 1].", [noise(0)]) { .parabola(noise: try $0.number("noise")) },
        choice("gaussian", "The density of the standard normal distribution on [-4, 4].", [noise(0)]) {
            .gaussian(noise: try $0.number("noise"))
        },
        choice(
            "linear", "y = w · x + b with standard normal x; split-seed draws w and b.",
            [Field("features", .integer(1...10_000), default: .integer(1)), noise(0.1)]
        ) { .linear(features: try $0.integer("features"), noise: try $0.number("noise")) },
        choice(
            "spirals", "Spirals around one another, one for each class.",
            [
                classes, Field("turns", .number(.positive), default: .number(1), "How often each goes round."),
                noise(0.03),
            ]
        ) {
            .spirals(
                classes: try $0.integer("classes"), turns: try $0.number("turns"), noise: try $0.number("noise"))
        },
        choice(
            "blobs", "Normal clouds with centres on the unit circle, one for each class.",
            [classes, Field("spread", .number(.nonnegative), default: .number(0.5), "Their standard deviation.")]
        ) { .blobs(classes: try $0.integer("classes"), spread: try $0.number("spread")) },
    ]

    private static func choice(
        _ name: String, _ documentation: String, _ fields: [Field],
        _ source: @escaping @Sendable (Parameters) throws -> SyntheticSource
    ) -> Choice<Source> {
        Choice(
            name, documentation, fields,
            make: Source(
                split: { request, settings in
                    let source = try source(settings)
                    return try source.split(checked(request, shape: source.shape, name: name))
                },
                fingerprint: { try source($1).fingerprint($0) }))
    }

    private static func noise(_ deviation: Double) -> Field {
        Field("noise", .number(.nonnegative), default: .number(deviation), "The deviation of the noise.")
    }

    private static let classes = Field("classes", .integer(2...1000), default: .integer(2))
}

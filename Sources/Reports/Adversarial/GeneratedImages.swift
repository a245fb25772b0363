import Analysis

/// What generators make of the same noise in the course of training.
enum GeneratedImages: FigureKind {
    static let name = "generated-images"

    static func figure(_ analysis: Analysis) -> Figure? {
        MomentsFigure(
            name: name, title: "Generated images in the course of training",
            what: "Images that the generator makes of the same noise", lastTitle: "real images"
        ) { $0.adversarial?.samples }.figure(analysis)
    }
}

import Analysis

/// What models make of the same draws from their prior in the course of training.
enum PriorSamplesFigure: FigureKind {
    static let name = "prior-samples"

    static func figure(_ analysis: Analysis) -> Figure? {
        MomentsFigure(
            name: name, title: "Samples in the course of training",
            what: "Images that the decoder makes of the same draws from the standard normal distribution",
            lastTitle: "real images"
        ) { $0.training.priorSamples }.figure(analysis)
    }
}

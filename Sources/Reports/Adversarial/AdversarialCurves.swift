import Analysis
import Runs

/// How near the generated images come to real ones.
enum SampleCurves: FigureKind {
    static let name = "sample-curves"

    static func figure(_ analysis: Analysis) -> Figure? {
        CurvePair(
            name: name, title: "How near generated images come to real ones",
            what: "What the check of mode collapse finds by epoch.",
            offset: 0, paths: [AdversarialData.distance.curveName, AdversarialData.coverage.curveName]
        ).figure(analysis)
    }
}

/// The losses of both networks.
enum AdversarialLosses: FigureKind {
    static let name = "adversarial-losses"

    static func figure(_ analysis: Analysis) -> Figure? {
        CurvePair(
            name: name, title: "Losses of generator and discriminator",
            what:
                "Means over the steps of each epoch; a discriminator that guesses has a loss of 2 ln 2 = 1.386, the generator then one of 0.693.",
            offset: 1, paths: AdversarialResult.lossCurves
        ).figure(analysis)
    }
}

/// What the discriminator takes for what it is.
enum DiscriminatorCurves: FigureKind {
    static let name = "discriminator"

    static func figure(_ analysis: Analysis) -> Figure? {
        CurvePair(
            name: name, title: "What the discriminator recognizes",
            what:
                "The share of images in the batches of each epoch that the discriminator takes for what they are, before it learns from them; 50% is guessing.",
            offset: 1, paths: [AdversarialData.rightOfReal.curveName, AdversarialData.rightOfGenerated.curveName]
        ).figure(analysis)
    }
}

import Analysis
import Runs

/// Curves by epoch in two panels, for the runs that the answer rests on.
struct CurvePair {
    let name: String
    let title: String
    /// What the curves are, for the caption.
    let what: String
    /// The curves of the two panels.
    let paths: [String]

    func figure(_ analysis: Analysis) -> Figure? {
        let shown = analysis.ranking.prefix(Figure.mostRows).sorted()
        let runs = shown.map { analysis.headlineRuns(of: $0) }
        guard runs.joined().contains(where: { run in paths.contains { run.curves[$0] != nil } }) else { return nil }
        let epochs = runs.joined().compactMap { $0.adversarial?.generatorLosses.count }.max() ?? 0
        let panels = paths.compactMap { path -> LearningCurves.Panel? in
            let text = MetricText(metric: MetricCurve(path: path))
            return LearningCurves.Panel(
                path: path, title: text.axis, scale: text.scale,
                curves: runs.map { $0.compactMap { $0.curves[path].map { Self.fromStart($0, epochs: epochs) } } },
                first: 1)
        }
        guard panels.count == paths.count, epochs > 1 else { return nil }
        return LearningCurves.figure(
            name, title: title, caption: what + " " + LearningCurves.caption(analysis, panels, first: 1, shown: shown),
            analysis, panels, shown: shown, epochs: 1..<epochs + 1)
    }

    /// What has no value before training begins one later.
    private static func fromStart(_ curve: [Double], epochs: Int) -> [Double] {
        curve.count == epochs ? [.nan] + curve : curve
    }
}

/// How near the generated images come to real ones.
enum SampleCurves: FigureKind {
    static let name = "sample-curves"

    static func figure(_ analysis: Analysis) -> Figure? {
        CurvePair(
            name: name, title: "How near generated images come to real ones",
            what: "What the check of mode collapse finds by epoch.",
            paths: [AdversarialData.distance.curveName, AdversarialData.coverage.curveName]
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
            paths: AdversarialResult.lossCurves
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
            paths: [AdversarialData.rightOfReal.curveName, AdversarialData.rightOfGenerated.curveName]
        ).figure(analysis)
    }
}

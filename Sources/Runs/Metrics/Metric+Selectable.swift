extension Metric {
    /// What is measured of a model on each split where a spec asks for it by `training.metrics`.
    public static let selectable = [
        Metric(
            "error-rate", label: "error rate", .share, better: .low, .classes { $0.accuracy.map { 1 - $0 } ?? .nan },
            "The share of samples, or of pixels, that are given a wrong class."),
        // Brodersen et al., 2010.
        Metric(
            "balanced-accuracy", label: "balanced accuracy", .share, better: .high,
            .classes { $0.classMean { both, _, real in real == 0 ? nil : both / real } },
            "The mean over the classes that occur of the share of each that is given it."),
        Metric(
            "precision", .share, better: .high,
            .eachClass { both, predicted, _ in predicted == 0 ? 0 : both / predicted },
            "The share of what is given a class that has it, 0 where nothing is given it: the mean over classes."),
        Metric(
            "recall", .share, better: .high, .eachClass { both, _, real in real == 0 ? 0 : both / real },
            "The share of what has a class that is given it: the mean over classes."),
        Metric(
            "f1", label: "F1", .share, better: .high,
            .eachClass { both, predicted, real in 2 * both / (predicted + real) },
            "The harmonic mean of precision and recall: the mean over classes."),
        Metric(
            "nearest-mean-accuracy", label: "nearest-mean accuracy", .share, better: .high, .nearestMeans,
            "The share of samples whose output is nearest to the mean of those of their class in the training split."),
        Metric(
            "code-divergence", label: "divergence of codes", .loss, better: .low, .codeDivergence,
            "The term code-divergence of the loss without its weight: the sum over the code, the mean over samples, in nats."
        ),
        Metric(
            "psnr", label: "PSNR", .measured(in: "dB"), better: .high, .errors { $0.peakSignalToNoise },
            "The peak signal-to-noise ratio in dB, 10 log₁₀(range² / mean squared error); the range is that of the split's targets."
        ),
    ]

    /// What is asked for in the same way, of what changed between two images: each in its unit.
    public static let ofChanges = [
        Metric(
            "dx-error", label: "error of dx", .measured(in: "pixels"), better: .low, .change(output: 0),
            "The mean absolute error of how far the second image's content lies right of the first's, in pixels."),
        Metric(
            "dy-error", label: "error of dy", .measured(in: "pixels"), better: .low, .change(output: 1),
            "The same of how far it lies below, in pixels."),
        Metric(
            "rotation-error", label: "error of the rotation", .measured(in: "degrees"), better: .low,
            .change(output: 2),
            "The same of how far it is turned, in degrees."),
        Metric(
            "scale-error", label: "error of the scale", .measured(in: "%"), better: .low, .change(output: 3),
            "The same of how much larger it is, in percent."),
    ]

    /// The same, of metrics that take a number.
    public static let families = [
        MetricFamily(
            "top-k-accuracy", members: "top-#-accuracy", usual: 5,
            "The share of samples whose class is among the k with the greatest scores."
        ) { name, count in
            Metric(name, label: "top-\(count) accuracy", .share, better: .high, .scores(within: count))
        },
        // Jegou et al., 2011.
        MetricFamily(
            "recall-at-k", members: "recall@#", usual: 5,
            "The share of samples that have another of their class among their k nearest neighbours, as the model places them."
        ) { name, count in Metric(name, .share, better: .high, .neighbours(within: count)) },
    ]
}

extension Metric {
    /// The name of the curve that `text` means: a metric of splits alone is that of the test split.
    public static func curve(_ text: String) -> String {
        let isOfSplits =
            (ofSplits + selectable + ofChanges).contains { $0.name == text }
            || families.contains { $0.number(in: text) != nil }
        return isOfSplits ? "test/\(text)" : text
    }

    /// How a spec asks for the metric of a curve; nil for one that is measured unasked, or unknown.
    public static func choice(ofCurve path: String) -> String? {
        let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2, ["train", "validation", "test"].contains(parts[0]) else { return nil }
        if (selectable + ofChanges).contains(where: { $0.name == parts[1] }) { return parts[1] }
        return families.lazy.compactMap { family in
            family.number(in: parts[1]).map { "{\(family.name): \($0)}" }
        }.first
    }
}

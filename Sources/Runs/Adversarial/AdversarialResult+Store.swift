import Store

extension AdversarialResult: RunContent {
    public static let storedCurves = AdversarialData.curves

    public static func read(_ file: RunFile, paths: [String]) throws(StoreError) -> AdversarialResult? {
        var result = AdversarialResult()
        result.judgeAccuracy = try AdversarialData.judgeAccuracy.scalar(file)
        result.realDistance = try AdversarialData.realDistance.scalar(file)
        result.classShares = try AdversarialData.classShares.read(file)?.rows.last ?? []
        result.realShares = try AdversarialData.realShares.read(file)?.elements ?? []
        let epochs = try AdversarialData.rightOfReal.read(file)?.elements.count ?? 0
        result.generatorLosses = means(try AdversarialData.generatorLoss.read(file)?.doubles ?? [], of: epochs)
        result.discriminatorLosses = means(try AdversarialData.discriminatorLoss.read(file)?.doubles ?? [], of: epochs)
        if let images = try AdversarialData.images.read(file), let real = try AdversarialData.realImages.read(file),
            let moments = try AdversarialData.moments.read(file)
        {
            result.samples = ImageMoments(
                epochs: moments.elements.map { Int(clamping: $0) }, shape: images.shape, images: images.elements,
                real: real.elements)
        }
        return result
    }

    /// The mean of each of `epochs` parts of one length.
    private static func means(_ steps: [Double], of epochs: Int) -> [Double] {
        guard epochs > 0, steps.count >= epochs else { return [] }
        let length = steps.count / epochs
        return (0..<epochs).map { steps[$0 * length..<($0 + 1) * length].reduce(0, +) / Double(length) }
    }

    public var curves: [String: [Double]] {
        guard !generatorLosses.isEmpty else { return [:] }
        return Dictionary(
            uniqueKeysWithValues: zip(Self.lossCurves, [generatorLosses, discriminatorLosses]).map { ($0, $1) })
    }
}

extension RunKind {
    /// Of `task: adversarial`.
    public static let adversarial = RunKind(
        "adversarial", AdversarialResult.self, AdversarialData.all,
        metrics: [
            Metric("frechet-distance", label: "Fréchet distance", .plain, better: .low),
            Metric("coverage", label: "share of classes covered", .share, better: .high),
            Metric("class-entropy", label: "entropy of classes", .fraction, better: .high),
            Metric("diversity", label: "diversity", .plain, better: .high),
            Metric("right-of-real", label: "real images recognized", .share, better: .high),
            Metric("right-of-generated", label: "generated images recognized", .share, better: .high),
        ],
        checks: [.modeCollapse, .unmatchedDiscriminator])
}

extension RunSummary {
    /// What an adversarial training left; nil for other tasks.
    public var adversarial: AdversarialResult? { content as? AdversarialResult }
}

import Store

extension TrainingResult: RunContent {
    public static func read(_ file: RunFile, paths: [String]) throws(StoreError) -> TrainingResult? {
        var result = TrainingResult()
        if let counts = try TrainingData.confusion.read(file) {
            result.confusion = ConfusionMatrix(classes: counts.shape[0], counts: counts.doubles)
        }
        result.steps = try TrainingData.stepLoss.read(file)?.elements.count ?? 0
        result.gradientNorms = try gradientNorms(file, paths)
        result.parameters = try TrainingData.parameterCount.scalar(file).flatMap(Int.init(exactly:))
        for split in ["train", "validation", "test"] {
            if let count = try TrainingData.splitSize.scalar(file, split).flatMap(Int.init(exactly:)) {
                result.splitSizes.append((split, count))
            }
        }
        for metric in TrainingData.evaluation.names(in: paths) {
            result.evaluation[metric] = try TrainingData.evaluation.scalar(file, metric)
        }
        result.keptEpoch = try TrainingData.keptEpoch.scalar(file).flatMap(Int.init(exactly:))
        result.weights = try weights(file, paths)
        result.embeddings = try EmbeddedSamples.read(file, paths)
        result.earlierStages = try stages(file, paths)
        result.frozen = Set(try TrainingData.frozen.scalar(file)?.split(separator: "\n").map(String.init) ?? [])
        result.samples = try SegmentedSamples.read(file)
        result.changed = try ChangedSamples.read(file)
        result.reconstructions = try ReconstructedSamples.read(file)
        result.sampling = try SampledImages.read(file)
        if let images = try TrainingData.priorImages.read(file),
            let real = try TrainingData.priorRealImages.read(file),
            let epochs = try TrainingData.priorEpochs.read(file)
        {
            result.priorSamples = ImageMoments(
                epochs: epochs.elements.map { Int(clamping: $0) }, shape: images.shape, images: images.elements,
                real: real.elements)
        }
        if let inputs = try TrainingData.inputs.read(file), let targets = try TrainingData.targets.read(file),
            let outputs = try TrainingData.outputs.read(file)
        {
            result.fit = FittedCurve(inputs: inputs.doubles, targets: targets.doubles, predictions: outputs.doubles)
        }
        return result
    }

    private static func weights(
        _ file: RunFile, _ paths: [String]
    ) throws(StoreError) -> [(name: String, histograms: [WeightHistogram])] {
        var found: [(place: Int64, name: String, histograms: [WeightHistogram])] = []
        for name in TrainingData.weightCounts.names(in: paths) {
            guard let place = try TrainingData.weightPlace.scalar(file, name),
                let counts = try TrainingData.weightCounts.read(file, name)?.rows,
                let ranges = try TrainingData.weightRange.read(file, name)?.rows, ranges.count == counts.count,
                ranges.allSatisfy({ $0.count == 2 })
            else { continue }
            found.append(
                (place, name, zip(ranges, counts).map { WeightHistogram(lower: $0[0], upper: $0[1], counts: $1) }))
        }
        return found.sorted { $0.place < $1.place }.map { ($0.name, $0.histograms) }
    }

    private static func stages(_ file: RunFile, _ paths: [String]) throws(StoreError) -> [TrainingStage] {
        var stages: [TrainingStage] = []
        for number in TrainingData.stageName.names(in: paths).compactMap({ Int($0) }).sorted() {
            let name = try TrainingData.stageName.scalar(file, "\(number)") ?? "\(number)"
            var curves: [String: [Double]] = [:]
            for place in TrainingData.stageCurve.names(in: paths) where place.hasPrefix("\(number)/") {
                curves[String(place.dropFirst("\(number)/".count))] =
                    try TrainingData.stageCurve.read(file, place)?.elements
            }
            stages.append(TrainingStage(name: name, curves: curves))
        }
        return stages
    }

    /// The norms of the gradients of weights with two axes or more, in the order of the model.
    private static func gradientNorms(
        _ file: RunFile, _ paths: [String]
    ) throws(StoreError) -> [(name: String, values: [Double])] {
        var found: [(place: Int64, name: String, values: [Double])] = []
        for name in TrainingData.gradientNorm.names(in: paths) {
            guard let parameter = try TrainingData.gradientParameter.read(file, name)?.elements, parameter.count == 2,
                parameter[1] >= 2, let norms = try TrainingData.gradientNorm.read(file, name)
            else { continue }
            found.append((parameter[0], name, norms.elements))
        }
        return found.sorted { $0.place < $1.place }.map { ($0.name, $0.values) }
    }

    public var curves: [String: [Double]] {
        guard let first = gradientNorms.first?.values, let last = gradientNorms.last?.values else { return [:] }
        return ["gradients/first-over-last": zip(first, last).map { $0 / $1 }]
    }
}

extension RunKind {
    /// Of `task: train`.
    public static let train = RunKind(
        "train", TrainingResult.self, TrainingData.all,
        metrics: [
            Metric(
                "first-over-last", label: "gradient norm of the first layer over that of the last", .plain,
                better: .high)
        ],
        checks: [.untrained, .lossRose, .collapsed, .contradiction, .initialLoss, .overfitting])
}

extension RunSummary {
    /// What a training left; empty for other tasks.
    public var training: TrainingResult { content as? TrainingResult ?? TrainingResult() }
    /// Predictions on the test set.
    public var confusion: ConfusionMatrix? { training.confusion }
}

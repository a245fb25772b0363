import Data
import Engine
import Runs

/// Loss and accuracy of a model on a data set, in evaluation mode.
struct Measurement {
    /// The loss over all samples, by its ``LossAccumulation``.
    var loss: Double
    /// The divergence of codes from their prior, where the loss has that among its terms.
    var codeDivergence: Double?
    /// What is wrong with the outputs, where the loss cannot take them; of the first samples.
    var outputProblem: String?
    /// How often samples or pixels of each class were given each; nil where targets are values.
    var confusion: ConfusionMatrix?
    /// The class predicted for each sample, where targets are classes of samples.
    var predictions: [Int64]
    /// How pixels were classified, where each has a class.
    var segmentation: Segmentation?
    /// The outputs in the order of the samples, where targets are values or they are asked for.
    var outputs: [Float]
    /// How near the outputs are to the targets; nil where these are no values.
    var errors: ErrorSums?
    /// Where the metrics ask for it: at which place the class of each sample comes among the model's scores.
    var scores: RankCounts?
    /// Where outputs are embeddings, or the metrics take them for such: the mean of each class, the share of samples that are nearest to
    /// that of their own, and at which place another one of their class comes among the nearest samples.
    var classMeans: ClassMeans?
    var nearestMeans = Double.nan
    var neighbours: RankCounts?

    /// Samples in one forward pass: few enough for the processor's cache, or a training batch where the loss is one of batches.
    private static func chunk(of dataset: any Dataset, loss: TrainingLoss, batch: Int) -> Int {
        if loss.isOfBatches { return batch }
        let pixels = dataset.targets.labelShape.reduce(1, *)
        return max(1, min(256, 65_536 / pixels))
    }

    /// - Parameters:
    ///   - batch: the samples in a training batch.
    ///   - metrics: those whose values are asked for.
    ///   - classMeans: those of the training split, by which embeddings are given classes; nil for the data set's own.
    ///   - keepsScores: whether the outputs are kept where they are scores of classes, too.
    ///   - chunk: the samples in one forward pass; nil for what suits. It changes nothing but rounding.
    ///   - faults: mistakes that are made on purpose.
    init(
        of model: Module, on dataset: any Dataset, count: Int, loss: TrainingLoss, batch: Int, pool: BatchPool,
        metrics: [Metric] = [], classMeans: ClassMeans? = nil, keepsScores: Bool = false, chunk: Int? = nil,
        faults: Set<Fault> = []
    ) {
        let wasTraining = model.isTraining
        if faults.contains(.trainingMode) { model.trainUnfrozen() } else { model.train(false) }
        defer { if wasTraining { model.trainUnfrozen() } }
        var accumulated = AccumulatedLoss(loss)
        var outputProblem: String?
        var outputs: [Float] = []
        var errors = ErrorSums(outputs: dataset.targets.valueCount)
        var predictions: [Int64] = []
        predictions.reserveCapacity(count)
        var segmentation = Segmentation(dataset.targets)
        let hasClasses = dataset.targets.classes != nil && segmentation == nil
        let rows = Array(0..<Int32(count))
        let labels = hasClasses ? dataset.labels(rows) : []
        let takesEmbeddings = hasClasses && (loss.isOfEmbeddings || metrics.contains(where: \.isOfEmbeddings))
        var embeddings: [Float] = []
        var scores = metrics.contains(where: \.isOfScores) ? RankCounts() : nil
        let usual = Self.chunk(of: dataset, loss: loss, batch: batch)
        let chunk = loss.isOfBatches ? usual : chunk ?? usual
        let ranges = stride(from: 0, to: count, by: chunk).map { $0..<min(count, $0 + chunk) }
        pool.announce(rows, ranges)
        rows.withUnsafeBufferPointer { rows in
            for range in ranges {
                let batch = pool.filled(with: UnsafeBufferPointer(rebasing: rows[range]))
                noGrad {
                    let output = model(batch.samples)
                    if range.lowerBound == 0 { outputProblem = loss.range?.problem(output) }
                    accumulated.add(output, batch.targets, count: range.count)
                    let judged = loss.judged(output, batch.targets)
                    if segmentation != nil {
                        segmentation?.add(
                            predicted: output.argmax(axis: 1).array(Int64.self),
                            labels: dataset.labels(Array(rows[range])))
                    } else if hasClasses {
                        if !loss.isOfEmbeddings { predictions += judged.argmax().array(Int64.self) }
                        guard takesEmbeddings || scores != nil || keepsScores else { return }
                        let values = judged.array(Float.self)
                        if keepsScores { outputs += values }
                        scores?.add(scores: values, labels: labels[range])
                        if takesEmbeddings { embeddings += values }
                    } else {
                        let values = judged.array(Float.self)
                        errors.add(values, targets: batch.targets.array(Float.self))
                        outputs += values
                    }
                }
            }
        }
        if takesEmbeddings, let classes = dataset.targets.classes {
            let places = Tensor(embeddings.map(Double.init), shape: [count, embeddings.count / count])
            let means = classMeans ?? ClassMeans(of: places, labels: labels, classes: classes)
            let nearest = means.nearest(to: places)
            if loss.isOfEmbeddings { predictions = nearest }
            nearestMeans = Double(zip(nearest, labels).count { $0 == $1 }) / Double(count)
            neighbours = NearestNeighbours.ranks(
                places, labels: labels, within: metrics.map(\.neighbours).max() ?? 0)
            self.classMeans = means
        }
        self.scores = scores
        self.loss = accumulated.value
        codeDivergence = accumulated.codeDivergence
        self.outputProblem = outputProblem
        if hasClasses, let classes = dataset.targets.classes {
            var counts = [Double](repeating: 0, count: classes * classes)
            let shift = faults.contains(.miscounted) ? 1 : 0
            for (label, predicted) in zip(labels, predictions) {
                counts[(Int(label) + shift) % classes * classes + Int(predicted)] += 1
            }
            confusion = ConfusionMatrix(classes: classes, counts: counts)
        } else {
            confusion = segmentation?.matrix
        }
        self.segmentation = segmentation
        self.predictions = predictions
        self.outputs = outputs
        if case .values = dataset.targets { self.errors = errors }
    }

    /// Nil where the metric says nothing of such a split.
    func value(of metric: Metric) -> Double? {
        switch metric.source {
        case .loss: loss
        case .classes(let score): confusion.map(score)
        case .pixels(let score): segmentation == nil ? nil : confusion.map(score)
        case .eachClass(let score): confusion?.classMean(score)
        case .scores(let count): scores?.share(within: count)
        case .errors(let score): errors.map(score)
        case .change(let output): errors?.meanAbsoluteError(of: output)
        case .neighbours(let count): neighbours?.share(within: count)
        case .nearestMeans: classMeans == nil ? nil : nearestMeans
        case .codeDivergence: codeDivergence
        case .other: nil
        }
    }

    /// NaN where targets are values.
    var accuracy: Double { confusion?.accuracy ?? .nan }
}

extension Metric {
    fileprivate var isOfScores: Bool { if case .scores = source { true } else { false } }

    fileprivate var isOfEmbeddings: Bool {
        switch source {
        case .neighbours, .nearestMeans: true
        default: false
        }
    }

    /// How many neighbours of a sample it looks at.
    fileprivate var neighbours: Int { if case .neighbours(let count) = source { count } else { 0 } }
}

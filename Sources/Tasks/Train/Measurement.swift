import Data
import Engine
import Runs

/// Loss and accuracy of a model on a data set, in evaluation mode.
struct Measurement {
    /// The loss over all samples, by its ``LossAccumulation``.
    var loss: Double
    /// What is wrong with the outputs, where the loss cannot take them; of the first samples.
    var outputProblem: String?
    /// How often samples or pixels of each class were given each; nil where targets are values.
    var confusion: ConfusionMatrix?
    /// The class predicted for each sample, where targets are classes of samples.
    var predictions: [Int64]
    /// How pixels were classified, where each has a class.
    var segmentation: Segmentation?
    /// The outputs in the order of the samples, where targets are values.
    var outputs: [Float]
    /// How near the outputs are to the targets; nil where these are no values.
    var errors: ErrorSums?
    /// Where outputs are embeddings: the mean of each class, and recall at 1.
    var classMeans: ClassMeans?
    var recall = Double.nan

    /// Samples in one forward pass: few enough for the processor's cache, or a training batch where the loss is one of batches.
    private static func chunk(of dataset: any Dataset, loss: TrainingLoss, batch: Int) -> Int {
        if loss.isOfBatches { return batch }
        let pixels = dataset.targets.labelShape.reduce(1, *)
        return max(1, min(256, 65_536 / pixels))
    }

    /// - Parameters:
    ///   - batch: the samples in a training batch.
    ///   - classMeans: those of the training split, by which embeddings are given classes; nil for the data set's own.
    ///   - chunk: the samples in one forward pass; nil for what suits. It changes nothing but rounding.
    init(
        of model: Module, on dataset: any Dataset, count: Int, loss: TrainingLoss, batch: Int, pool: BatchPool,
        classMeans: ClassMeans? = nil, chunk: Int? = nil
    ) {
        let wasTraining = model.isTraining
        model.train(false)
        defer { if wasTraining { model.trainUnfrozen() } }
        var accumulated = AccumulatedLoss(loss)
        var outputProblem: String?
        var outputs: [Float] = []
        var errors = ErrorSums()
        var predictions: [Int64] = []
        predictions.reserveCapacity(count)
        var segmentation = Segmentation(dataset.targets)
        let hasClasses = dataset.targets.classes != nil && segmentation == nil
        let rows = Array(0..<Int32(count))
        let labels = hasClasses ? dataset.labels(rows) : []
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
                    } else if hasClasses, loss.isOfEmbeddings {
                        outputs += judged.array(Float.self)
                    } else if hasClasses {
                        predictions += judged.argmax().array(Int64.self)
                    } else {
                        let values = judged.array(Float.self)
                        errors.add(values, targets: batch.targets.array(Float.self))
                        outputs += values
                    }
                }
            }
        }
        if hasClasses, loss.isOfEmbeddings, let classes = dataset.targets.classes {
            let embeddings = Tensor(outputs.map(Double.init), shape: [count, outputs.count / count])
            let means = classMeans ?? ClassMeans(of: embeddings, labels: labels, classes: classes)
            predictions = means.nearest(to: embeddings)
            recall = NearestNeighbour.recall(embeddings, labels: labels)
            self.classMeans = means
            outputs = []
        }
        self.loss = accumulated.value
        self.outputProblem = outputProblem
        if hasClasses, let classes = dataset.targets.classes {
            var counts = [Double](repeating: 0, count: classes * classes)
            for (label, predicted) in zip(labels, predictions) { counts[Int(label) * classes + Int(predicted)] += 1 }
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
        case .errors(let score): errors.map(score)
        case .neighbours: classMeans == nil ? nil : recall
        case .other: nil
        }
    }

    /// NaN where targets are values.
    var accuracy: Double { confusion?.accuracy ?? .nan }
}

extension Metric {
    /// Whether splits with such targets have it.
    func applies(to targets: Targets, loss: TrainingLoss) -> Bool {
        switch (source, targets) {
        case (.loss, _), (.classes, .labels), (.classes, .pixels), (.pixels, .pixels), (.errors, .values): true
        case (.neighbours, .labels): loss.isOfEmbeddings
        default: false
        }
    }
}

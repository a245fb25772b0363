import Data
import Engine

/// Loss and accuracy of a model on a data set, in evaluation mode.
struct Measurement {
    /// The loss over all samples, by its ``LossAccumulation``.
    var loss: Double
    /// What is wrong with the outputs, where the loss cannot take them; of the first samples.
    var outputProblem: String?
    /// The share of samples whose class is right; NaN where targets are values.
    var accuracy: Double
    /// The class predicted for each sample, where targets are classes of samples.
    var predictions: [Int64]
    /// How pixels were classified, where each has a class.
    var segmentation: Segmentation?
    /// The outputs in the order of the samples, where targets are values.
    var outputs: [Float]
    /// How near the outputs are to the targets, where these are values.
    var fit: RegressionFit
    /// Where outputs are embeddings: the mean of each class, and recall at 1.
    var classMeans: ClassMeans?
    var recall = Double.nan

    /// Samples in one forward pass: few enough for the processor's cache, or a training batch where the loss is one of batches.
    private static func chunk(of dataset: any Dataset, loss: Loss, batch: Int) -> Int {
        if case .batches = loss.accumulation { return batch }
        let pixels = dataset.targets.labelShape.reduce(1, *)
        return max(1, min(256, 65_536 / pixels))
    }

    /// - Parameters:
    ///   - batch: the samples in a training batch.
    ///   - classMeans: those of the training split, by which embeddings are given classes; nil for the data set's own.
    ///   - chunk: the samples in one forward pass; nil for what suits. It changes nothing but rounding.
    init(
        of model: Module, on dataset: any Dataset, count: Int, loss: Loss, batch: Int, pool: BatchPool,
        classMeans: ClassMeans? = nil, chunk: Int? = nil
    ) {
        let wasTraining = model.isTraining
        model.train(false)
        defer { model.train(wasTraining) }
        var accumulated = AccumulatedLoss(loss)
        var outputProblem: String?
        var correct = 0
        var outputs: [Float] = []
        var fit = RegressionFit()
        var predictions: [Int64] = []
        predictions.reserveCapacity(count)
        var segmentation = Segmentation(dataset.targets)
        let hasClasses = dataset.targets.classes != nil && segmentation == nil
        let rows = Array(0..<Int32(count))
        let labels = hasClasses ? dataset.labels(rows) : []
        let usual = Self.chunk(of: dataset, loss: loss, batch: batch)
        let chunk = if case .batches = loss.accumulation { usual } else { chunk ?? usual }
        rows.withUnsafeBufferPointer { rows in
            var start = 0
            while start < count {
                let end = min(count, start + chunk)
                let batch = pool.filled(with: UnsafeBufferPointer(rebasing: rows[start..<end]))
                noGrad {
                    let output = model(batch.samples)
                    if start == 0 { outputProblem = loss.range?.problem(output) }
                    accumulated.add(output, batch.targets, count: end - start)
                    if segmentation != nil {
                        segmentation?.add(
                            predicted: output.argmax(axis: 1).array(Int64.self),
                            labels: dataset.labels(Array(rows[start..<end])))
                    } else if hasClasses, loss.isOfEmbeddings {
                        outputs += output.array(Float.self)
                    } else if hasClasses {
                        let predicted = output.argmax().array(Int64.self)
                        for (offset, label) in predicted.enumerated() where label == labels[start + offset] {
                            correct += 1
                        }
                        predictions += predicted
                    } else {
                        let values = output.array(Float.self)
                        fit.add(values, targets: batch.targets.array(Float.self))
                        outputs += values
                    }
                }
                start = end
            }
        }
        if hasClasses, loss.isOfEmbeddings, let classes = dataset.targets.classes {
            let embeddings = Tensor(outputs.map(Double.init), shape: [count, outputs.count / count])
            let means = classMeans ?? ClassMeans(of: embeddings, labels: labels, classes: classes)
            predictions = means.nearest(to: embeddings)
            correct = zip(predictions, labels).count { $0 == $1 }
            recall = NearestNeighbour.recall(embeddings, labels: labels)
            self.classMeans = means
            outputs = []
        }
        self.loss = accumulated.value
        self.outputProblem = outputProblem
        accuracy = segmentation?.accuracy ?? (hasClasses ? Double(correct) / Double(count) : .nan)
        self.segmentation = segmentation
        self.predictions = predictions
        self.outputs = outputs
        self.fit = fit
    }
}

/// Errors of predicted numbers, all outputs together.
struct RegressionFit {
    private var count = 0.0
    private var absolute = 0.0
    private var squares = 0.0
    private var targetSum = 0.0
    private var targetSquares = 0.0

    mutating func add(_ outputs: [Float], targets: [Float]) {
        for (output, target) in zip(outputs, targets) {
            let error = Double(output) - Double(target)
            absolute += abs(error)
            squares += error * error
            targetSum += Double(target)
            targetSquares += Double(target) * Double(target)
        }
        count += Double(targets.count)
    }

    /// NaN when nothing was added.
    var meanAbsoluteError: Double { absolute / count }

    /// The coefficient of determination, 1 - Σ(output - target)² / Σ(target - mean)²; NaN where the targets do not vary.
    var r2: Double {
        let spread = targetSquares - targetSum * targetSum / count
        return spread > 0 ? 1 - squares / spread : .nan
    }
}

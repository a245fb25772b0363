import Data
import Engine

/// Loss and accuracy of a model on a data set, in evaluation mode.
struct Measurement {
    /// The mean loss over all samples.
    var loss: Double
    /// The share of samples whose class is right; NaN where targets are values.
    var accuracy: Double
    /// The class predicted for each sample, where targets are classes.
    var predictions: [Int64]

    /// Samples in one forward pass: few enough for the processor's cache.
    private static let chunk = 256

    init(of model: Module, on dataset: any Dataset, count: Int, loss: Loss, pool: BatchPool) {
        let wasTraining = model.isTraining
        model.train(false)
        defer { model.train(wasTraining) }
        var sum = 0.0
        var correct = 0
        var predictions: [Int64] = []
        predictions.reserveCapacity(count)
        let hasClasses = dataset.targets.classes != nil
        let rows = Array(0..<Int32(count))
        let labels = hasClasses ? dataset.labels(rows) : []
        rows.withUnsafeBufferPointer { rows in
            var start = 0
            while start < count {
                let end = min(count, start + Self.chunk)
                let batch = pool.filled(with: UnsafeBufferPointer(rebasing: rows[start..<end]))
                noGrad {
                    let output = model(batch.samples)
                    sum += loss.compute(output, batch.targets).item * Double(end - start)
                    if hasClasses {
                        let predicted = output.argmax().array(Int64.self)
                        for (offset, label) in predicted.enumerated() where label == labels[start + offset] {
                            correct += 1
                        }
                        predictions += predicted
                    }
                }
                start = end
            }
        }
        self.loss = sum / Double(count)
        accuracy = hasClasses ? Double(correct) / Double(count) : .nan
        self.predictions = predictions
    }
}

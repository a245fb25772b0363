import Data
import Engine

/// Memory for the samples and targets of a batch, filled again and again.
struct Batch {
    let samples: Tensor
    let targets: Tensor

    init(of dataset: any Dataset, rows: Int, target: Loss.Target) {
        samples = .zeros(Shape([rows] + dataset.shape))
        switch (target, dataset.targets) {
        case (.labels, let all): targets = .zeros(Shape([rows] + all.labelShape), dtype: .int64)
        case (.values, .pixels(let classes, let height, let width)): targets = .zeros([rows, classes, height, width])
        case (.values, .labels(let classes)): targets = .zeros([rows, classes])
        case (.values, .values(let shape)): targets = .zeros([rows, shape.reduce(1, *)])
        }
    }

    /// Gathers `rows` of `dataset`; there are as many as the batch holds.
    func fill(from dataset: any Dataset, rows: UnsafeBufferPointer<Int32>) {
        samples.withElements(Float.self) { if let base = $0.baseAddress { dataset.gather(rows, into: base) } }
        if targets.dtype == .int64 {
            targets.withElements(Int64.self) { if let base = $0.baseAddress { dataset.gatherLabels(rows, into: base) } }
        } else {
            targets.withElements(Float.self) { if let base = $0.baseAddress { dataset.gatherValues(rows, into: base) } }
        }
    }
}

/// Batches by their number of rows: the full ones and the last of an epoch share memory across epochs.
final class BatchPool {
    private let dataset: any Dataset
    private let target: Loss.Target
    private var batches: [Int: Batch] = [:]

    init(_ dataset: any Dataset, target: Loss.Target) {
        self.dataset = dataset
        self.target = target
    }

    func filled(with rows: UnsafeBufferPointer<Int32>) -> Batch {
        let batch: Batch
        if let known = batches[rows.count] {
            batch = known
        } else {
            batch = Batch(of: dataset, rows: rows.count, target: target)
            batches[rows.count] = batch
        }
        batch.fill(from: dataset, rows: rows)
        return batch
    }
}

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
    private var dataset: any Dataset
    private let target: Loss.Target
    private var batches: [Int: [Batch]] = [:]
    private var ahead: BatchesAhead?

    init(_ dataset: any Dataset, target: Loss.Target) {
        self.dataset = dataset
        self.target = target
    }

    deinit { ahead?.stop() }

    /// Says which batches will be asked for next, in their order: where their samples are computed, other threads do that ahead of time.
    /// - Parameters:
    ///   - dataset: the samples as they are now; nil for the same as before.
    ///   - ranges: which stretches of `order` are the batches' rows.
    func announce(
        _ order: [Int32], _ ranges: [Range<Int>], of dataset: (any Dataset)? = nil, threads: Int = 1, depth: Int = 3
    ) {
        ahead?.stop()
        ahead = nil
        if let dataset { self.dataset = dataset }
        guard self.dataset.isComputed, ranges.count > 1 else { return }
        let batches = ranges.enumerated().map { memory(for: $1.count, slots: depth)[$0 % depth] }
        ahead = BatchesAhead(self.dataset, order, ranges, into: batches, depth: depth, threads: threads)
    }

    /// The batch of `rows`, until the next one is asked for. Where batches were announced, the next of them.
    func filled(with rows: UnsafeBufferPointer<Int32>) -> Batch {
        if let ahead {
            if let batch = ahead.next(rows) { return batch }
            // Others were announced, into whose memory this one might come.
            ahead.stop()
            self.ahead = nil
        }
        let batch = memory(for: rows.count, slots: 1)[0]
        batch.fill(from: dataset, rows: rows)
        return batch
    }

    private func memory(for rows: Int, slots: Int) -> [Batch] {
        var known = batches[rows] ?? []
        while known.count < slots { known.append(Batch(of: dataset, rows: rows, target: target)) }
        batches[rows] = known
        return known
    }
}

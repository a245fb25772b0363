import Data
import Foundation

/// The batches of an epoch, which threads of their own gather while the step runs.
///
/// Batch n lies in slot n modulo the depth, and may be gathered once batch n - depth has been given back. What a batch holds depends on
/// its rows alone, so neither the number of threads nor the depth changes a bit of it. A batch that nobody has begun when it is asked
/// for is gathered by who asks.
final class BatchesAhead: @unchecked Sendable {
    // The condition guards the counters; a slot's memory belongs to whoever claimed its batch until that is ready, then to the consumer.
    private let condition = NSCondition()
    private let dataset: any Dataset
    private let order: [Int32]
    private let ranges: [Range<Int>]
    /// A batch for each range, whose memory is that of its slot.
    private let batches: [Batch]
    private let depth: Int
    /// The first batch that nobody has claimed.
    private var unclaimed = 0
    private var ready: Set<Int> = []
    /// How many batches were asked for.
    private var asked = 0
    private var working = 0
    private var isStopped = false

    /// - Parameters:
    ///   - batches: one for each range; those that are `depth` apart may share their memory.
    ///   - threads: those that gather; with none, batches are gathered when they are asked for.
    init(
        _ dataset: any Dataset, _ order: [Int32], _ ranges: [Range<Int>], into batches: [Batch], depth: Int,
        threads: Int
    ) {
        self.dataset = dataset
        self.order = order
        self.ranges = ranges
        self.batches = batches
        self.depth = depth
        for _ in 0..<threads { Thread.detachNewThread { [self] in work() } }
    }

    /// The next batch, if `rows` are its rows; nil for others. It may be used until the next one is asked for.
    func next(_ rows: UnsafeBufferPointer<Int32>) -> Batch? {
        let number = asked
        guard number < ranges.count, order[ranges[number]].elementsEqual(rows) else { return nil }
        condition.lock()
        asked += 1
        let isUnclaimed = unclaimed == number
        if isUnclaimed { unclaimed += 1 }
        // The slot of the batch before may be filled anew.
        condition.broadcast()
        if isUnclaimed {
            condition.unlock()
            return gather(number)
        }
        while !ready.contains(number) { condition.wait() }
        ready.remove(number)
        condition.unlock()
        return batches[number]
    }

    /// Ends the threads, and returns when none of them writes any more.
    func stop() {
        condition.lock()
        isStopped = true
        condition.broadcast()
        while working > 0 { condition.wait() }
        condition.unlock()
    }

    private func work() {
        condition.lock()
        defer { condition.unlock() }
        while !isStopped, unclaimed < ranges.count {
            // The batch that was last asked for is in use.
            guard unclaimed < max(asked - 1, 0) + depth else {
                condition.wait()
                continue
            }
            let number = unclaimed
            unclaimed += 1
            working += 1
            condition.unlock()
            _ = gather(number)
            condition.lock()
            working -= 1
            ready.insert(number)
            condition.broadcast()
        }
    }

    private func gather(_ number: Int) -> Batch {
        let batch = batches[number]
        order.withUnsafeBufferPointer {
            batch.fill(from: dataset, rows: UnsafeBufferPointer(rebasing: $0[ranges[number]]))
        }
        return batch
    }
}

import Streams

/// The order in which an epoch visits the rows of a data set, cut into batches.
public struct BatchSampler: Sendable, Hashable {
    /// Rows of the data set.
    public let count: Int
    /// Rows of a batch; the last one of an epoch may have fewer.
    public let batchSize: Int
    /// Whether each epoch has its own random order; otherwise rows come as they are.
    public let shuffle: Bool
    /// Whether a last batch with fewer rows is left out.
    public let dropLast: Bool
    /// The trial's seed. Epoch e is shuffled by the stream (seed, `shuffle/e`), whatever came before.
    public let seed: UInt64
    /// How batches are made of classes; nil where they are not.
    public let classBatches: ClassBatches?

    /// A sampler of `count` rows in batches of `batchSize`.
    ///
    /// - Throws: `DataError.impossible` when there would be no batch.
    public init(
        count: Int, batchSize: Int, shuffle: Bool = true, dropLast: Bool = false, seed: UInt64
    ) throws(DataError) {
        guard count > 0, batchSize > 0 else {
            throw .impossible(
                reason: "\(count) rows cannot be cut into batches of \(batchSize): both must be "
                    + "positive.")
        }
        guard !dropLast || count >= batchSize else {
            throw .impossible(
                reason:
                    "A batch of \(batchSize) is larger than the \(count) rows, and the last, smaller batch is to "
                    + "be dropped: no batch is left. Lower training.batch.")
        }
        self.count = count
        self.batchSize = batchSize
        self.shuffle = shuffle
        self.dropLast = dropLast
        self.seed = seed
        classBatches = nil
    }

    /// A sampler of batches made of classes: as many as there are full ones of that size in `count` rows.
    ///
    /// - Parameters:
    ///   - count: rows of the data set.
    ///   - classBatches: how a batch is made.
    ///   - seed: the trial's.
    /// - Throws: `DataError.impossible` when there would be no batch.
    public init(count: Int, classBatches: ClassBatches, seed: UInt64) throws(DataError) {
        self.count = count
        self.classBatches = classBatches
        self.seed = seed
        batchSize = classBatches.classes * classBatches.samples
        (shuffle, dropLast) = (true, true)
        guard count >= batchSize else {
            throw .impossible(
                reason: "A batch of training.sampler has \(batchSize) samples, more than the \(count) that there are. "
                    + "Lower its classes or samples.")
        }
    }

    /// Batches in an epoch.
    public var batchCount: Int { dropLast ? count / batchSize : (count + batchSize - 1) / batchSize }

    /// The rows in the order of epoch `epoch`, from 0.
    public func order(epoch: Int) -> [Int32] {
        if let classBatches {
            let stream = RandomStream(seed: seed, role: "class-batches").substream(epoch)
            return classBatches.order(batches: batchCount, stream)
        }
        guard shuffle else { return (0..<Int32(count)).map { $0 } }
        return RandomStream(seed: seed, role: "shuffle").substream(epoch).permutation(count).map { Int32($0) }
    }

    /// Which stretch of the order is batch `batch`, from 0.
    public func range(ofBatch batch: Int) -> Range<Int> {
        batch * batchSize..<min((batch + 1) * batchSize, count)
    }

    /// The batches of an epoch as stretches of its order.
    public var ranges: [Range<Int>] { (0..<batchCount).map(range(ofBatch:)) }
}

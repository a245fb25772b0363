import Streams

/// How batches are made of classes: each has so many samples of each of so many classes, so that every sample has others of its class and
/// of other classes beside it. Hermans, Beyer and Leibe, 2017 ("batches of P x K").
public struct ClassBatches: Sendable, Hashable {
    /// Different classes in a batch: P.
    public let classes: Int
    /// Samples of each: K.
    public let samples: Int
    /// The rows of each class that has any.
    private let members: [[Int32]]

    /// Batches of the rows that have these labels.
    ///
    /// - Parameters:
    ///   - labels: the class of each row.
    ///   - classes: different classes in a batch.
    ///   - samples: samples of each.
    /// - Throws: `DataError.impossible` where there are too few classes, or a number is not positive.
    public init(labels: [Int64], classes: Int, samples: Int) throws(DataError) {
        var members = [[Int32]](repeating: [], count: Int(labels.max() ?? -1) + 1)
        for (row, label) in labels.enumerated() { members[Int(label)].append(Int32(row)) }
        members.removeAll(where: \.isEmpty)
        guard classes > 0, samples > 0 else {
            throw .impossible(reason: "Batches of \(classes) classes and \(samples) samples of each have no sample.")
        }
        guard classes <= members.count else {
            throw .impossible(
                reason: "training.sampler asks for \(classes) classes in a batch, but the training samples are of "
                    + "\(members.count). Lower training.sampler.classes.")
        }
        self.classes = classes
        self.samples = samples
        self.members = members
    }

    /// The rows of `batches` batches, class by class. Each batch draws its classes; a class gives its samples in a random order, each once
    /// before any comes again, and none twice in a batch where there are enough.
    func order(batches: Int, _ stream: RandomStream) -> [Int32] {
        var queues = [[Int32]](repeating: [], count: members.count)
        var rounds = [Int](repeating: 0, count: members.count)
        var order: [Int32] = []
        order.reserveCapacity(batches * classes * samples)
        for batch in 0..<batches {
            let drawn = stream.substream("classes").substream(batch).permutation(members.count).prefix(classes)
            for label in drawn {
                let start = order.count
                for _ in 0..<samples {
                    if queues[label].isEmpty {
                        let round = stream.substream("samples").substream(label).substream(rounds[label])
                        let rows = round.permutation(members[label].count).map { members[label][$0] }
                        // What the batch has already comes last: rows are taken from the end.
                        let own = order[start...]
                        queues[label] = rows.filter(own.contains) + rows.filter { !own.contains($0) }
                        rounds[label] += 1
                    }
                    order.append(queues[label].removeLast())
                }
            }
        }
        return order
    }
}

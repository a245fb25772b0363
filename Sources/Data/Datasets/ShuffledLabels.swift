import Streams

/// The samples of a data set with labels that belong to others of them: a mistake, made to see what it does.
public struct ShuffledLabels: Dataset, DatasetWrapper {
    var base: any Dataset
    /// Whose label each row has.
    private let owners: [Int32]

    /// - Parameters:
    ///   - samples: whose targets are dealt out anew.
    ///   - seed: decides to whom; data sets of equally many samples get the same.
    public init(of samples: any Dataset, seed: UInt64) {
        base = samples
        owners = RandomStream(seed: seed, role: "faults/labels").permutation(samples.count).map { Int32($0) }
    }

    public func gather(_ rows: UnsafeBufferPointer<Int32>, into samples: UnsafeMutablePointer<Float>) {
        base.gather(rows, into: samples)
    }

    public func gatherLabels(_ rows: UnsafeBufferPointer<Int32>, into labels: UnsafeMutablePointer<Int64>) {
        theirs(rows) { base.gatherLabels($0, into: labels) }
    }

    public func gatherValues(_ rows: UnsafeBufferPointer<Int32>, into values: UnsafeMutablePointer<Float>) {
        theirs(rows) { base.gatherValues($0, into: values) }
    }

    private func theirs(_ rows: UnsafeBufferPointer<Int32>, _ body: (UnsafeBufferPointer<Int32>) -> Void) {
        checkRows(rows)
        rows.map { owners[Int($0)] }.withUnsafeBufferPointer(body)
    }
}

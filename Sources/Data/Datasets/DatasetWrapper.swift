/// A data set made of another one, of which it changes some things: all else is the other's.
protocol DatasetWrapper: Dataset {
    /// The other.
    var base: any Dataset { get set }
}

extension DatasetWrapper {
    /// The base's.
    public var count: Int { base.count }
    /// The base's.
    public var shape: [Int] { base.shape }
    /// The base's.
    public var targets: Targets { base.targets }

    /// Those of the base.
    public func gatherLabels(_ rows: UnsafeBufferPointer<Int32>, into labels: UnsafeMutablePointer<Int64>) {
        base.gatherLabels(rows, into: labels)
    }

    /// Those of the base.
    public func gatherValues(_ rows: UnsafeBufferPointer<Int32>, into values: UnsafeMutablePointer<Float>) {
        base.gatherValues(rows, into: values)
    }

    /// The same of the base as it is drawn.
    public func drawn(seed: UInt64, epoch: Int) -> any Dataset { wrapping(base.drawn(seed: seed, epoch: epoch)) }
    /// The same of the undamaged base.
    public var undamaged: any Dataset { wrapping(base.undamaged) }
    /// The base's.
    public var isComputed: Bool { base.isComputed }

    /// The same of another data set.
    func wrapping(_ other: any Dataset) -> Self {
        var result = self
        result.base = other
        return result
    }
}

/// Samples shifted and scaled, channel by channel for samples `[channels, height, width]`, number by number for others.
struct NormalizedDataset: DatasetWrapper {
    var base: any Dataset
    private let scale: [Float]
    private let shift: [Float]

    init(_ base: any Dataset, _ normalization: Normalization) {
        self.base = base
        scale = normalization.deviation.map { Float(1 / $0) }
        shift = zip(normalization.mean, normalization.deviation).map { Float(-$0 / $1) }
    }

    func gather(_ rows: UnsafeBufferPointer<Int32>, into samples: UnsafeMutablePointer<Float>) {
        base.gather(rows, into: samples)
        let plane = max(1, sampleSize / scale.count)
        for part in 0..<rows.count * scale.count {
            let (a, b) = (scale[part % scale.count], shift[part % scale.count])
            let numbers = samples + part * plane
            for index in 0..<plane { numbers[index] = numbers[index] * a + b }
        }
    }
}

/// Some rows of a data set, in any order; a row may stand several times.
struct RowsDataset: DatasetWrapper {
    var base: any Dataset
    let rows: [Int32]

    var count: Int { rows.count }

    func gather(_ rows: UnsafeBufferPointer<Int32>, into samples: UnsafeMutablePointer<Float>) {
        theirs(rows) { base.gather($0, into: samples) }
    }

    func gatherLabels(_ rows: UnsafeBufferPointer<Int32>, into labels: UnsafeMutablePointer<Int64>) {
        theirs(rows) { base.gatherLabels($0, into: labels) }
    }

    func gatherValues(_ rows: UnsafeBufferPointer<Int32>, into values: UnsafeMutablePointer<Float>) {
        theirs(rows) { base.gatherValues($0, into: values) }
    }

    /// The base's rows behind ours.
    private func theirs(_ rows: UnsafeBufferPointer<Int32>, _ body: (UnsafeBufferPointer<Int32>) -> Void) {
        checkRows(rows)
        rows.map { self.rows[Int($0)] }.withUnsafeBufferPointer(body)
    }
}

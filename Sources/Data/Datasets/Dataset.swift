/// Samples with targets, from which batches are gathered by row.
///
/// Rows are 0..<count. A row that is not in the data set is a mistake of the calling code and stops the program.
public protocol Dataset: Sendable {
    /// How many samples there are.
    var count: Int { get }
    /// The shape of one sample: `[channels, height, width]` for images, `[features]` for vectors.
    var shape: [Int] { get }
    /// What is to be predicted of a sample.
    var targets: Targets { get }

    /// Writes the samples of `rows`, `[rows.count] + shape` floats.
    func gather(_ rows: UnsafeBufferPointer<Int32>, into samples: UnsafeMutablePointer<Float>)

    /// Writes the labels of `rows`, `[rows.count]`, or `[rows.count, height, width]` where each pixel has one. Only where targets are
    /// labels or pixels.
    func gatherLabels(_ rows: UnsafeBufferPointer<Int32>, into labels: UnsafeMutablePointer<Int64>)

    /// Writes the target values of `rows`, `[rows.count] + shape of a target`; for labels their one-hot vectors,
    /// `[rows.count, classes]` or `[rows.count, classes, height, width]`.
    func gatherValues(_ rows: UnsafeBufferPointer<Int32>, into values: UnsafeMutablePointer<Float>)

    /// The samples as epoch `epoch`, from 0, of a training by seed `seed` has them: what is drawn for each is drawn anew.
    func drawn(seed: UInt64, epoch: Int) -> any Dataset

    /// The same samples before they were damaged: what an autoencoder is to give back.
    var undamaged: any Dataset { get }

    /// Whether samples are computed when they are gathered, so that it pays to do so ahead of time.
    var isComputed: Bool { get }
}

extension Dataset {
    /// The same samples: nothing is drawn.
    public func drawn(seed: UInt64, epoch: Int) -> any Dataset { self }
    /// The same samples: they are not damaged.
    public var undamaged: any Dataset { self }
    /// They lie in memory.
    public var isComputed: Bool { false }
}

/// What a data set asks a model to predict.
public enum Targets: Sendable, Hashable {
    /// One of so many classes.
    case labels(classes: Int)
    /// One of so many classes for each pixel.
    case pixels(classes: Int, height: Int, width: Int)
    /// Numbers of this shape.
    case values(shape: [Int])

    /// The number of classes, nil for values.
    public var classes: Int? {
        switch self {
        case .labels(let classes), .pixels(let classes, _, _): classes
        case .values: nil
        }
    }

    /// How many numbers a sample's targets are; 1 for labels.
    public var valueCount: Int { if case .values(let shape) = self { shape.reduce(1, *) } else { 1 } }

    /// The shape of one sample's labels: `[height, width]` where each pixel has one, else `[]`.
    public var labelShape: [Int] {
        if case .pixels(_, let height, let width) = self { [height, width] } else { [] }
    }
}

extension Dataset {
    /// How many floats one sample has.
    public var sampleSize: Int { shape.reduce(1, *) }

    /// The samples of `rows`, `[rows.count] + shape`, as an array; batches on a hot path are gathered into memory that is used again.
    public func samples(_ rows: [Int32]) -> [Float] {
        [Float](unsafeUninitializedCapacity: rows.count * sampleSize) { buffer, count in
            if let start = buffer.baseAddress { rows.withUnsafeBufferPointer { gather($0, into: start) } }
            count = rows.count * sampleSize
        }
    }

    /// The labels of `rows`, `[rows.count] + labelShape`, as an array.
    public func labels(_ rows: [Int32]) -> [Int64] {
        let size = rows.count * targets.labelShape.reduce(1, *)
        return [Int64](unsafeUninitializedCapacity: size) { buffer, count in
            if let start = buffer.baseAddress { rows.withUnsafeBufferPointer { gatherLabels($0, into: start) } }
            count = size
        }
    }

    /// The target values of `rows`, `[rows.count] + shape of a target`, as an array; of labels their one-hot vectors.
    public func values(_ rows: [Int32]) -> [Float] {
        let size =
            switch targets {
            case .values(let shape): rows.count * shape.reduce(1, *)
            case .labels(let classes): rows.count * classes
            case .pixels(let classes, let height, let width): rows.count * classes * height * width
            }
        return [Float](unsafeUninitializedCapacity: size) { buffer, count in
            if let start = buffer.baseAddress { rows.withUnsafeBufferPointer { gatherValues($0, into: start) } }
            count = size
        }
    }

    /// Stops the program when a row is outside the data set: what follows reads memory by these numbers.
    func checkRows(_ rows: UnsafeBufferPointer<Int32>) {
        let bound = Int32(clamping: count)
        var inside = true
        for row in rows { inside = inside && row >= 0 && row < bound }
        precondition(inside, "gather: a row is not in 0..<\(count)")
    }
}

/// Writes `[labels.count, classes]`: 1 where the column is the row's label, 0 elsewhere. With planes of `plane` labels,
/// `[labels.count / plane, classes, plane]`.
func oneHot(
    _ labels: UnsafeBufferPointer<Int64>, classes: Int, plane: Int = 1, into values: UnsafeMutablePointer<Float>
) {
    values.update(repeating: 0, count: labels.count * classes)
    for (index, label) in labels.enumerated() {
        precondition(label >= 0 && label < classes, "oneHot: label \(label) is not in 0..<\(classes)")
        values[(index / plane * classes + Int(label)) * plane + index % plane] = 1
    }
}

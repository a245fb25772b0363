/// A data set that lies in memory as floats, such as a small table or drawn samples.
public struct ArrayDataset: Dataset {
    /// The shape of one sample.
    public let shape: [Int]
    /// Labels or values, as the data set was made.
    public let targets: Targets
    /// How many samples there are.
    public let count: Int
    private let inputs: [Float]
    private let labels: [Int64]
    private let values: [Float]

    /// A classification: `inputs` are `[count] + shape` in row-major order, `labels` are `[count]` in 0..<classes.
    ///
    /// - Throws: `DataError.impossible` when there is no sample, the counts do not fit, or a label is out of range.
    public init(inputs: [Float], shape: [Int], labels: [Int64], classes: Int) throws(DataError) {
        guard inputs.count == labels.count * shape.reduce(1, *), !labels.isEmpty else {
            throw .impossible(
                reason: "\(inputs.count) numbers are not \(labels.count) samples of shape \(shape), one a label.")
        }
        for (row, label) in labels.enumerated() where label < 0 || label >= classes {
            throw .impossible(reason: "Label \(label) of row \(row) is not in 0..<\(classes).")
        }
        self.init(
            shape: shape, targets: .labels(classes: classes), count: labels.count, inputs: inputs, labels: labels,
            values: [])
    }

    /// A regression: `inputs` are `[count] + shape` and `values` are `[count] + valueShape`, in row-major order.
    ///
    /// - Throws: `DataError.impossible` when there is no sample or the counts do not fit.
    public init(inputs: [Float], shape: [Int], values: [Float], valueShape: [Int]) throws(DataError) {
        let size = shape.reduce(1, *)
        let count = size > 0 ? inputs.count / size : 0
        guard count > 0, inputs.count == count * size, values.count == count * valueShape.reduce(1, *) else {
            throw .impossible(
                reason: "\(inputs.count) numbers and \(values.count) target numbers are not equally many samples of "
                    + "shapes \(shape) and \(valueShape).")
        }
        self.init(
            shape: shape, targets: .values(shape: valueShape), count: count, inputs: inputs, labels: [],
            values: values)
    }

    private init(shape: [Int], targets: Targets, count: Int, inputs: [Float], labels: [Int64], values: [Float]) {
        self.shape = shape
        self.targets = targets
        self.count = count
        self.inputs = inputs
        self.labels = labels
        self.values = values
    }

    /// Copies the samples of `rows`, `[rows.count] + shape`.
    public func gather(_ rows: UnsafeBufferPointer<Int32>, into samples: UnsafeMutablePointer<Float>) {
        copy(rows, of: inputs, size: sampleSize, into: samples)
    }

    /// Copies the labels of `rows`, `[rows.count]`. A regression has none, and stops the program.
    public func gatherLabels(_ rows: UnsafeBufferPointer<Int32>, into labels: UnsafeMutablePointer<Int64>) {
        precondition(targets.classes != nil, "gatherLabels: the targets of this data set are values")
        checkRows(rows)
        for (index, row) in rows.enumerated() { labels[index] = self.labels[Int(row)] }
    }

    /// Copies the target values of `rows`, `[rows.count] + valueShape`; of a classification their one-hot vectors,
    /// `[rows.count, classes]`.
    public func gatherValues(_ rows: UnsafeBufferPointer<Int32>, into values: UnsafeMutablePointer<Float>) {
        switch targets {
        case .values(let shape):
            copy(rows, of: self.values, size: shape.reduce(1, *), into: values)
        case .labels(let classes), .pixels(let classes, _, _):
            labels(Array(rows)).withUnsafeBufferPointer { oneHot($0, classes: classes, into: values) }
        }
    }

    /// The samples `rows`, each number shifted and scaled as `normalization` says.
    func subset(_ rows: [Int32], normalization: Normalization? = nil) -> ArrayDataset {
        var inputs = samples(rows)
        if let normalization {
            let plane = max(1, sampleSize / normalization.mean.count)
            for index in inputs.indices {
                let channel = index % sampleSize / plane
                inputs[index] = Float(
                    (Double(inputs[index]) - normalization.mean[channel]) / normalization.deviation[channel])
            }
        }
        var values: [Float] = []
        if case .values(let shape) = targets {
            let size = shape.reduce(1, *)
            values = rows.flatMap { self.values[Int($0) * size..<(Int($0) + 1) * size] }
        }
        return ArrayDataset(
            shape: shape, targets: targets, count: rows.count, inputs: inputs,
            labels: targets.classes == nil ? [] : rows.map { labels[Int($0)] }, values: values)
    }

    /// The same samples with other numbers; `change` gets a number's place in its sample, and the number.
    func mapping(_ change: (Int, Float) -> Float) -> ArrayDataset {
        let size = max(1, sampleSize)
        return ArrayDataset(
            shape: shape, targets: targets, count: count,
            inputs: inputs.enumerated().map { change($0.offset % size, $0.element) }, labels: labels, values: values)
    }

    private func copy(
        _ rows: UnsafeBufferPointer<Int32>, of source: [Float], size: Int, into target: UnsafeMutablePointer<Float>
    ) {
        checkRows(rows)
        source.withUnsafeBufferPointer { source in
            guard let start = source.baseAddress else { return }
            for (index, row) in rows.enumerated() {
                (target + index * size).update(from: start + Int(row) * size, count: size)
            }
        }
    }
}

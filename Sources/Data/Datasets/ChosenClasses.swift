extension DataSplits {
    /// The splits, whose samples are of these classes alone, with the classes numbered in this order.
    ///
    /// - Throws: `DataError.impossible` where there is no such class, or the source gave samples of others.
    public func numbered(_ classes: [Int]) throws(DataError) -> DataSplits {
        guard case .labels(let count) = train.targets else {
            throw .impossible(reason: "data.classes is for samples of one class each.")
        }
        for (place, label) in classes.enumerated() {
            guard label < count else {
                throw .impossible(
                    reason: "data.classes names the class \(label), but those of the source are 0 to \(count - 1).")
            }
            guard !classes[..<place].contains(label) else {
                throw .impossible(reason: "data.classes names the class \(label) twice.")
            }
        }
        for case let dataset? in [train, validation, test] {
            guard dataset.labels((0..<Int32(dataset.count)).map { $0 }).allSatisfy({ classes.contains(Int($0)) }) else {
                throw .impossible(reason: "data.classes cannot choose among the samples of a source that draws them.")
            }
        }
        return map { NumberedClasses(base: $0, classes: classes) }
    }
}

/// Samples of some classes, which are numbered anew.
private struct NumberedClasses: DatasetWrapper {
    var base: any Dataset
    /// The former number of each class.
    let classes: [Int]

    var targets: Targets { .labels(classes: classes.count) }

    func gather(_ rows: UnsafeBufferPointer<Int32>, into samples: UnsafeMutablePointer<Float>) {
        base.gather(rows, into: samples)
    }

    func gatherLabels(_ rows: UnsafeBufferPointer<Int32>, into labels: UnsafeMutablePointer<Int64>) {
        base.gatherLabels(rows, into: labels)
        for index in rows.indices { labels[index] = Int64(classes.firstIndex(of: Int(labels[index])) ?? 0) }
    }

    func gatherValues(_ rows: UnsafeBufferPointer<Int32>, into values: UnsafeMutablePointer<Float>) {
        labels(Array(rows)).withUnsafeBufferPointer { oneHot($0, classes: classes.count, into: values) }
    }
}

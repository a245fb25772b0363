import Streams

/// The samples of a source that lie in memory as numbers, from which subsets are taken.
struct ArrayParts: Sendable {
    /// The source in sentences.
    let title: String
    let train: ArrayDataset
    /// Nil when the source has no part for testing.
    var test: ArrayDataset?
    /// What the data are.
    let fingerprint: String
    /// Changes the training rows and the others when it is known which these are, such as to fill what is missing.
    var prepare: @Sendable (_ train: ArrayDataset, _ others: ArrayDataset) -> ArrayDataset = { $1 }

    /// Takes subsets. Without a part for testing, and with a fold, all three are taken from one random order of the training part that
    /// depends on `request.seed` alone: see ``RowSplit``. A part for testing has its own order, and testing takes from its start.
    ///
    /// Throws `DataError.impossible` when there are too few rows, or nothing says how many are for testing.
    func split(_ request: SplitRequest) throws(DataError) -> DataSplits {
        let all = try train.selecting(request.classes, title: title)
        let stream = RandomStream(seed: request.seed, role: "split")
        func order(of part: ArrayDataset, _ name: String) throws(DataError) -> [Int32] {
            guard request.stratified else { return rowOrder(labels: nil, count: part.count, stream.substream(name)) }
            guard part.targets.classes != nil else {
                throw .impossible(
                    reason: "data.stratified needs one class for each sample; \(title)'s targets are numbers.")
            }
            let labels = part.labels(Array(0..<Int32(part.count))).map { Int($0) }
            return rowOrder(labels: labels, count: part.count, stream.substream(name))
        }
        let rows = try order(of: all, "table")
        var (other, held) = (all, [Int32]())
        let split: RowSplit
        if request.fold == nil, let test {
            other = try test.selecting(request.classes, title: title)
            let wanted = request.test ?? other.count
            guard 0...other.count ~= wanted else {
                throw .impossible(
                    reason: "\(title) has \(other.count) test rows, but data.test asks for \(wanted). Lower it.")
            }
            held = try order(of: other, "test").prefix(wanted).sorted()
            var training = request
            training.test = 0
            split = try RowSplit(order: rows, request: training, title: title)
        } else {
            split = try RowSplit(order: rows, request: request, title: title)
            held = split.test
        }
        let learnt = all.subset(split.train)
        func filled(_ dataset: ArrayDataset) -> ArrayDataset { prepare(learnt, dataset) }
        let trained = filled(learnt)
        let normalization = request.normalize ? Normalization(of: trained) : nil
        func subset(_ part: ArrayDataset, _ rows: [Int32]) -> ArrayDataset? {
            guard !rows.isEmpty else { return nil }
            let taken = filled(part.subset(rows))
            return taken.subset(Array(0..<Int32(rows.count)), normalization: normalization)
        }
        return DataSplits(
            train: trained.subset(Array(0..<Int32(split.train.count)), normalization: normalization),
            validation: subset(all, split.validation), test: subset(other, held), normalization: normalization,
            fingerprint: request.fingerprint(content: fingerprint))
    }
}

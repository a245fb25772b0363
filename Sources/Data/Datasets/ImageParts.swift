import Streams

extension ImageArchive {
    /// Takes subsets of the archive.
    ///
    /// The training part is put in one random order that depends on `request.seed` alone; training takes rows from its start, validation
    /// from its end, and testing from the start of the test part's own order.
    ///
    /// - Throws: `DataError.impossible` when the parts have too few rows.
    public func split(_ request: SplitRequest) throws(DataError) -> DataSplits {
        if let made = splits[request] { return made }
        let parts = ImageParts(
            title: source.title, train: train, test: test.count > 0 ? test : nil, fingerprint: fingerprint)
        let made = try parts.split(request)
        splits[request] = made
        return made
    }
}

/// The parts of an archive, from which subsets are taken.
struct ImageParts: Sendable {
    /// The source in sentences.
    let title: String
    let train: ImagePart
    /// Nil when the source has no part for testing.
    let test: ImagePart?
    /// What the data are.
    let fingerprint: String

    /// Takes subsets.
    ///
    /// The training part is put in one random order that depends on `request.seed` alone. Training takes rows from
    /// its start, validation from its end: they are disjoint, a larger training subset contains a smaller one, and
    /// the size of one does not change the other. Testing takes from the start of the test part's random order.
    /// Each subset then keeps the source's order. In a cross-validation, and without a test part, the training part is all there is:
    /// see ``RowSplit``.
    ///
    /// Throws `DataError.impossible` when the parts have too few rows.
    func split(_ request: SplitRequest) throws(DataError) -> DataSplits {
        guard !request.stratified || train.labelShape.isEmpty else {
            throw .impossible(
                reason: "data.stratified needs one class for each sample; \(title)'s pixels have classes.")
        }
        let train = try train.selecting(request.classes, title: title)
        let test = try test?.selecting(request.classes, title: title)
        let stream = RandomStream(seed: request.seed, role: "split")
        func order(of part: ImagePart, _ name: String) -> [Int32] {
            rowOrder(
                labels: request.stratified ? part.rowClasses : nil, count: part.count,
                stream.substream(name))
        }
        guard request.fold == nil, let test else {
            let split = try RowSplit(order: order(of: train, "train"), request: request, title: title)
            return try subsets(
                request, of: train, train: split.train, validation: split.validation, test: (train, split.test))
        }
        let counts = try check(request, train: train, test: test)
        let rows = order(of: train, "train")
        return try subsets(
            request, of: train, train: rows.prefix(counts.train).sorted(),
            validation: rows.suffix(counts.validation).sorted(),
            test: (test, order(of: test, "test").prefix(counts.test).sorted()))
    }

    private func subsets(
        _ request: SplitRequest, of train: ImagePart, train rows: [Int32], validation: [Int32],
        test: (part: ImagePart, rows: [Int32])
    ) throws(DataError) -> DataSplits {
        let normalization = request.normalize ? try Normalization(of: train, rows: train.stored(rows)) : nil
        func subset(_ part: ImagePart, _ rows: [Int32]) -> ImageSubset? {
            rows.isEmpty ? nil : ImageSubset(part: part, rows: rows, normalization: normalization)
        }
        return DataSplits(
            train: ImageSubset(part: train, rows: rows, normalization: normalization),
            validation: subset(train, validation), test: subset(test.part, test.rows), normalization: normalization,
            fingerprint: request.fingerprint(content: fingerprint))
    }

    /// The sizes asked for, once they are known to fit.
    private func check(
        _ request: SplitRequest, train: ImagePart, test: ImagePart
    ) throws(DataError) -> (train: Int, validation: Int, test: Int) {
        let training = request.train ?? max(train.count - request.validation, 0)
        let testing = request.test ?? test.count
        guard training >= 1, request.validation >= 0, testing >= 0 else {
            throw .impossible(
                reason: "data.train must be at least 1 and data.validation and data.test at least 0; they are "
                    + "\(training), \(request.validation) and \(testing) of \(title)'s rows.")
        }
        guard training <= train.count, request.validation <= train.count - training else {
            throw .impossible(
                reason: "\(title) has \(train.count) training images, but data.train and data.validation ask for "
                    + "\(training) and \(request.validation). Lower one of them.")
        }
        guard testing <= test.count else {
            throw .impossible(
                reason: "\(title) has \(test.count) test images, but data.test asks for \(testing). Lower it.")
        }
        return (training, request.validation, testing)
    }
}

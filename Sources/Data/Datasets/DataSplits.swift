import Crypto
import Engine

/// Which rows of a source are for training, for validation and for testing.
public struct SplitRequest: Sendable, Hashable {
    /// Rows for training, from the source's training part; nil: all that validation leaves.
    public var train: Int?
    /// Rows for validation, from the training part too; they are never training rows.
    public var validation: Int
    /// Rows for testing, from the source's test part; nil: all.
    public var test: Int?
    /// Decides which rows. It is a setting of the data: trials with different seeds train on the same rows.
    public var seed: UInt64
    /// Whether every class has its share of each subset, to within one row.
    public var stratified: Bool
    /// Whether values are shifted and scaled to mean 0 and deviation 1 over the training subset.
    public var normalize: Bool
    /// The part of the source's training rows that is held out for testing, in a cross-validation; nil outside of one.
    public var fold: Fold?

    public init(
        train: Int? = nil, validation: Int = 0, test: Int? = nil, seed: UInt64 = 0, stratified: Bool = false,
        normalize: Bool = true, fold: Fold? = nil
    ) {
        self.train = train
        self.validation = validation
        self.test = test
        self.seed = seed
        self.stratified = stratified
        self.normalize = normalize
        self.fold = fold
    }

    /// SHA-256, in hex, of the content's fingerprint and of all that decides which values a trial sees.
    public func fingerprint(content: String) -> String {
        let lines =
            [
                "azmoon data 1", "content \(content)", "train \(train.map(String.init) ?? "all")",
                "validation \(validation)", "test \(test.map(String.init) ?? "all")", "seed \(seed)",
                "stratified \(stratified)", "normalize \(normalize)",
            ] + (fold.map { ["fold \($0.index) of \($0.count)"] } ?? [])
        return hexadecimal(SHA256.hash(data: Array(lines.joined(separator: "\n").utf8)))
    }
}

/// The subsets of a source that a trial uses.
public struct DataSplits: Sendable {
    public let train: any Dataset
    /// Nil when no rows were asked for.
    public let validation: (any Dataset)?
    /// Nil when no rows were asked for.
    public let test: (any Dataset)?
    /// Of the training subset, applied to all; nil when not asked for.
    public let normalization: Normalization?
    /// What the data are: see `SplitRequest.fingerprint(content:)`.
    public let fingerprint: String

    public init(
        train: any Dataset, validation: (any Dataset)?, test: (any Dataset)?, normalization: Normalization? = nil,
        fingerprint: String
    ) {
        self.train = train
        self.validation = validation
        self.test = test
        self.normalization = normalization
        self.fingerprint = fingerprint
    }
}

extension ImageArchive {
    /// Takes subsets of the archive.
    ///
    /// The training part is put in one random order that depends on `request.seed` alone. Training takes rows from
    /// its start, validation from its end: they are disjoint, a larger training subset contains a smaller one, and
    /// the size of one does not change the other. Testing takes from the start of the test part's random order.
    /// Each subset then keeps the source's order. In a cross-validation the training part is all there is: see ``RowSplit``.
    ///
    /// Throws `DataError.impossible` when the parts have too few rows.
    public func split(_ request: SplitRequest) throws(DataError) -> DataSplits {
        if let made = splits[request] { return made }
        let made = try makeSplit(request)
        splits[request] = made
        return made
    }

    private func makeSplit(_ request: SplitRequest) throws(DataError) -> DataSplits {
        let stream = RandomStream(seed: request.seed, role: "split")
        func order(of part: ImagePart, _ name: String) -> [Int32] {
            rowOrder(
                labels: request.stratified ? part.labels.map { Int($0) } : nil, count: part.count,
                stream.substream(name))
        }
        if request.fold != nil {
            let split = try RowSplit(order: order(of: train, "train"), request: request, title: source.title)
            return try subsets(request, train: split.train, validation: split.validation, test: (train, split.test))
        }
        let counts = try check(request)
        let rows = order(of: train, "train")
        return try subsets(
            request, train: rows.prefix(counts.train).sorted(), validation: rows.suffix(counts.validation).sorted(),
            test: (test, order(of: test, "test").prefix(counts.test).sorted()))
    }

    private func subsets(
        _ request: SplitRequest, train rows: [Int32], validation: [Int32], test: (part: ImagePart, rows: [Int32])
    ) throws(DataError) -> DataSplits {
        let normalization = request.normalize ? try Normalization(of: train, rows: rows) : nil
        func subset(_ part: ImagePart, _ rows: [Int32]) -> ImageSubset? {
            rows.isEmpty ? nil : ImageSubset(part: part, rows: rows, normalization: normalization)
        }
        return DataSplits(
            train: ImageSubset(part: train, rows: rows, normalization: normalization),
            validation: subset(train, validation), test: subset(test.part, test.rows), normalization: normalization,
            fingerprint: request.fingerprint(content: fingerprint))
    }

    /// The sizes asked for, once they are known to fit.
    private func check(_ request: SplitRequest) throws(DataError) -> (train: Int, validation: Int, test: Int) {
        let title = source.title
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

/// A random order of `count` rows. With `labels`, any stretch from the start or the end of the order holds each class in its
/// proportion: row i of n in the random order of its class stands at (i + 1/2) / n.
func rowOrder(labels: [Int]?, count: Int, _ stream: RandomStream) -> [Int32] {
    guard let labels else { return stream.permutation(count).map { Int32($0) } }
    var members = [[Int32]](repeating: [], count: (labels.max() ?? -1) + 1)
    for (row, label) in labels.enumerated() { members[label].append(Int32(row)) }
    var places: [(place: Double, label: Int, row: Int32)] = []
    places.reserveCapacity(count)
    for (label, rows) in members.enumerated() {
        for (index, choice) in stream.substream(label).permutation(rows.count).enumerated() {
            places.append(((Double(index) + 0.5) / Double(rows.count), label, rows[choice]))
        }
    }
    return places.sorted { ($0.place, $0.label) < ($1.place, $1.label) }.map(\.row)
}

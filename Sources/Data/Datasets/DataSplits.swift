import Files
import Streams

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
    /// The classes that are taken, by number, whose labels are counted from 0 in this order; nil for all as they are.
    public var classes: [Int]?

    /// A request; without arguments, for all training and test rows, normalized.
    public init(
        train: Int? = nil, validation: Int = 0, test: Int? = nil, seed: UInt64 = 0, stratified: Bool = false,
        normalize: Bool = true, fold: Fold? = nil, classes: [Int]? = nil
    ) {
        self.train = train
        self.validation = validation
        self.test = test
        self.seed = seed
        self.stratified = stratified
        self.normalize = normalize
        self.fold = fold
        self.classes = classes
    }

    /// SHA-256, in hex, of the content's fingerprint and of all that decides which values a trial sees.
    public func fingerprint(content: String) -> String {
        let lines =
            [
                "azmoon data 1", "content \(content)", "train \(train.map(String.init) ?? "all")",
                "validation \(validation)", "test \(test.map(String.init) ?? "all")", "seed \(seed)",
                "stratified \(stratified)", "normalize \(normalize)",
            ] + (fold.map { ["fold \($0.index) of \($0.count)"] } ?? [])
            + (classes.map { ["classes \($0)"] } ?? [])
        return SHA256Sum(of: lines.joined(separator: "\n")).hexadecimal
    }
}

/// The subsets of a source that a trial uses.
public struct DataSplits: Sendable {
    /// The samples to train on, as they are measured.
    public let train: any Dataset
    /// The samples that training batches are made of: those of `train`, unless some are repeated, made up or changed at random.
    public let training: any Dataset
    /// The samples that choose settings; nil when no rows were asked for.
    public let validation: (any Dataset)?
    /// The samples that are only measured on; nil when no rows were asked for.
    public let test: (any Dataset)?
    /// What was measured on the training subset and applied to all; nil when not asked for.
    public let normalization: Normalization?
    /// SHA-256, in hex, of what the data are: see ``SplitRequest/fingerprint(content:)``.
    public let fingerprint: String
    /// Training images before and after they are changed at random; nil where they are not.
    public let augmentation: Augmentation?

    /// What is done to training images at random, without any normalization, so that both can be seen.
    public struct Augmentation: Sendable {
        /// The images before.
        public let originals: any Dataset
        /// The same rows after; to be ``Dataset/drawn(seed:epoch:)``.
        public let changed: any Dataset
    }

    /// Subsets that another source has made.
    public init(
        train: any Dataset, training: (any Dataset)? = nil, validation: (any Dataset)?, test: (any Dataset)?,
        normalization: Normalization? = nil, fingerprint: String, augmentation: Augmentation? = nil
    ) {
        self.train = train
        self.training = training ?? train
        self.validation = validation
        self.test = test
        self.normalization = normalization
        self.fingerprint = fingerprint
        self.augmentation = augmentation
    }

    /// The same subsets with something else made of what a model is trained on, as it is trained on and as it is measured.
    public func mapTraining(_ change: (any Dataset) -> any Dataset) -> DataSplits {
        DataSplits(
            train: change(train), training: change(training), validation: validation, test: test,
            normalization: normalization, fingerprint: fingerprint, augmentation: augmentation)
    }

    /// The same subsets with something else made of each.
    public func map(_ change: (any Dataset) -> any Dataset) -> DataSplits {
        DataSplits(
            train: change(train), training: change(training), validation: validation.map(change),
            test: test.map(change), normalization: normalization, fingerprint: fingerprint, augmentation: augmentation)
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

extension DataSplits {
    /// The same subsets under another fingerprint.
    public func with(fingerprint: String) -> DataSplits {
        DataSplits(
            train: train, training: training, validation: validation, test: test, normalization: normalization,
            fingerprint: fingerprint, augmentation: augmentation)
    }

    /// The subsets shifted and scaled to mean 0 and deviation 1 over the training subset.
    public func normalized() -> DataSplits {
        let normalization = Normalization(of: train)
        func normalized(_ dataset: any Dataset) -> any Dataset { NormalizedDataset(dataset, normalization) }
        return DataSplits(
            train: normalized(train), training: normalized(training), validation: validation.map(normalized),
            test: test.map(normalized), normalization: normalization, fingerprint: fingerprint)
    }
}

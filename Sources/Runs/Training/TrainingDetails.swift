import Store

/// What a report of one run tells of a training beside its ``TrainingResult``; of every run of a sweep it would be too much to keep.
public struct TrainingDetails: Sendable {
    /// The training loss of each step of the last stage.
    public var stepLoss: [Float] = []
    /// The learning rate of each step; empty where it never changes.
    public var stepRates: [Double] = []
    /// The weights with two axes or more, in the order of the model where that is known, else of their names.
    public var weights: [StoredWeight] = []
    /// The names of the classes, in the order of their labels; empty where they have none.
    public var classNames: [String] = []
    /// What the model gets wrong; nil where samples have no classes.
    public var mistakes: Search?

    /// A weight before the first step and after the last.
    public struct StoredWeight: Sendable {
        public let name: String
        public let initial: WeightHistogram
        public let final: WeightHistogram

        public init(name: String, initial: WeightHistogram, final: WeightHistogram) {
            (self.name, self.initial, self.final) = (name, initial, final)
        }
    }

    /// What came of a search for mistakes.
    public enum Search: Sendable {
        case found(TestMistakes)
        /// Why none could be made, as a sentence without its full stop.
        case impossible(String)
    }

    public init() {}

    /// Reads what the file holds; class names and mistakes are not in it.
    public init(_ file: RunFile) throws(StoreError) {
        stepLoss = try TrainingData.stepLoss.read(file)?.elements ?? []
        stepRates = try TrainingData.stepRate.read(file)?.elements ?? []
        let (initial, final) = (TrainingData.initialTensor.folder, TrainingData.finalTensor.folder)
        let names = try file.datasetPaths().filter { $0.hasPrefix(final) }.map { String($0.dropFirst(final.count)) }
        for name in names.sorted(by: Self.comesBefore) where file.has(initial + name) {
            guard let first = WeightHistogram(try file.read(initial + name)),
                let last = WeightHistogram(try file.read(final + name))
            else { continue }
            weights.append(StoredWeight(name: name, initial: first, final: last))
        }
    }

    /// Numbers in names count as numbers: `2.weight` comes before `10.weight`.
    private static func comesBefore(_ first: String, _ second: String) -> Bool {
        let (a, b) = (first.split(separator: "."), second.split(separator: "."))
        for (x, y) in zip(a, b) where x != y {
            if let x = Int(x), let y = Int(y) { return x < y }
            return x < y
        }
        return a.count < b.count
    }

    /// Puts the weights in the order of `names`, those of the model's parameters.
    public mutating func order(by names: [String]) {
        let places = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        weights = weights.enumerated()
            .map { (place: places[$1.name] ?? names.count, index: $0, weight: $1) }
            .sorted { ($0.place, $0.index) < ($1.place, $1.index) }.map(\.weight)
    }
}

extension WeightHistogram {
    /// Nil for a bias, and for what holds no finite number.
    fileprivate init?(_ tensor: RunDataset) {
        guard tensor.shape.count > 1, let values = Float.unwrap(tensor.elements) else { return nil }
        let finite = values.filter(\.isFinite)
        guard !finite.isEmpty else { return nil }
        self.init(of: finite)
    }
}

/// Test samples to which a trained model gives a wrong class.
public struct TestMistakes: Sendable {
    public struct Mistake: Hashable, Sendable {
        /// The sample's place in the test split, from 0.
        public let sample: Int
        public let label: Int
        public let predicted: Int
        /// The model's probabilities of the class that it gives and of the right one; nil where its scores are none.
        public let confidence: Double?
        public let confidenceInLabel: Double?

        public init(sample: Int, label: Int, predicted: Int, confidence: Double?, confidenceInLabel: Double?) {
            (self.sample, self.label, self.predicted) = (sample, label, predicted)
            (self.confidence, self.confidenceInLabel) = (confidence, confidenceInLabel)
        }
    }

    /// As many as a report shows.
    public static let most = 12

    /// The worst first.
    public let worst: [Mistake]
    /// All of them.
    public let count: Int
    /// The samples of the test split.
    public let samples: Int
    /// An image for each of ``worst``; nil where samples are no images.
    public let images: StoredImages?

    public init(worst: [Mistake], count: Int, samples: Int, images: StoredImages?) {
        (self.worst, self.count, self.samples, self.images) = (worst, count, samples, images)
    }
}

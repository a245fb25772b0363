import Store

/// Where a model places a few test samples at one moment of its training.
public struct EmbeddedSamples: Sendable {
    /// `before NAME` of a stage, or `after NAME`.
    public let moment: String
    /// On the two axes of greatest variance.
    public let places: [(x: Double, y: Double)]
    /// The class of each.
    public let labels: [Int64]

    public init(moment: String, places: [(x: Double, y: Double)], labels: [Int64]) {
        (self.moment, self.places, self.labels) = (moment, places, labels)
    }

    static func read(_ file: RunFile, _ paths: [String]) throws(StoreError) -> [EmbeddedSamples] {
        guard let labels = try TrainingData.embeddingLabels.read(file)?.elements else { return [] }
        var found: [EmbeddedSamples] = []
        for number in TrainingData.embeddingPlaces.names(in: paths).compactMap({ Int($0) }).sorted() {
            guard let rows = try TrainingData.embeddingPlaces.read(file, "\(number)")?.rows,
                let moment = try TrainingData.embeddingMoment.scalar(file, "\(number)"), rows.count == labels.count,
                rows.allSatisfy({ $0.count == 2 })
            else { continue }
            found.append(EmbeddedSamples(moment: moment, places: rows.map { ($0[0], $0[1]) }, labels: labels))
        }
        return found
    }
}

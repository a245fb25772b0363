import Store

/// What a training with `diagnostics: [audit]` found when it looked at its end beside the curves, by which mistakes can be told.
public struct TrainingAudit: Hashable, Sendable {
    /// How the test split was measured anew.
    public enum Way: String, Sendable, CaseIterable {
        /// In evaluation mode, with images as they are measured and labels as the source gives them.
        case sound
        /// With the model in the mode in which curves were measured.
        case mode
        /// With the images that curves were measured on.
        case images
        /// With the labels by which the curves' accuracy was counted.
        case labels
    }

    /// A measurement.
    public struct Measured: Hashable, Sendable {
        public let loss: Double
        public let accuracy: Double

        public init(loss: Double, accuracy: Double) {
            self.loss = loss
            self.accuracy = accuracy
        }
    }

    /// How labels of training samples lie.
    public struct Neighbours: Hashable, Sendable {
        /// The share of samples whose nearest other one has their label.
        public let agreement: Double
        /// The share that labels dealt out at random would have.
        public let chance: Double
        public let samples: Int

        public init(agreement: Double, chance: Double, samples: Int) {
            self.agreement = agreement
            self.chance = chance
            self.samples = samples
        }
    }

    /// What activations do, in the layer where most of it is found.
    public struct Units: Hashable, Sendable {
        /// The share of a layer's rectified units that are 0 for every sample.
        public var dead: Double
        /// The share of a sigmoid's or hyperbolic tangent's outputs within 1% of an end of its range.
        public var saturated: Double

        public init(dead: Double, saturated: Double) {
            self.dead = dead
            self.saturated = saturated
        }
    }

    public let measured: [Way: Measured]
    public let neighbours: Neighbours?
    public let units: Units?
    /// The share of parameters that are not what they were when the last stage began.
    public let moved: Double

    public init(measured: [Way: Measured], neighbours: Neighbours?, units: Units?, moved: Double) {
        self.measured = measured
        self.neighbours = neighbours
        self.units = units
        self.moved = moved
    }

    static func read(_ file: RunFile) throws(StoreError) -> TrainingAudit? {
        guard let moved = try TrainingData.auditMoved.scalar(file) else { return nil }
        var measured: [Way: Measured] = [:]
        for way in Way.allCases {
            guard let loss = try TrainingData.auditLoss.scalar(file, way.rawValue),
                let accuracy = try TrainingData.auditAccuracy.scalar(file, way.rawValue)
            else { continue }
            measured[way] = Measured(loss: loss, accuracy: accuracy)
        }
        let near = try TrainingData.auditNeighbours.read(file)?.elements ?? []
        let units = try TrainingData.auditUnits.read(file)?.elements ?? []
        return TrainingAudit(
            measured: measured,
            neighbours: near.count == 3
                ? Int(exactly: near[2]).map {
                    Neighbours(agreement: near[0], chance: near[1], samples: $0)
                } : nil,
            units: units.count == 2 ? Units(dead: units[0], saturated: units[1]) : nil, moved: moved)
    }
}

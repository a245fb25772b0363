import Specs

/// What analysis and reports ask of the settings of a training.
extension Trial {
    /// What is minimized in the last stage: each loss by its name, with its settings.
    private var losses: [(name: String, parameters: Value)] {
        let ofStage = settings["stages"]?.list?.last?["loss"]
        guard let loss = ofStage ?? settings["loss"] else { return [] }
        return (loss.list ?? [loss]).compactMap { term in term.string.map { ($0, .null) } ?? term.named }
    }

    /// `cross-entropy + triplet`; empty where the settings name none.
    public var lossName: String { losses.map(\.name).joined(separator: " + ") }

    /// Whether the one loss is the plain cross-entropy, for which bounds are known.
    public var usesCrossEntropy: Bool {
        guard losses.count == 1, let (name, parameters) = losses.first, name == "cross-entropy" else { return false }
        // Label smoothing moves the bounds.
        return (parameters["label-smoothing"] ?? parameters["smoothing"])?.number ?? 0 == 0
    }

    /// Whether classes count by weights: a wrong prediction may then cost nothing.
    public var weighsClasses: Bool { losses.contains { ($0.parameters["weights"] ?? .null) != .null } }

    /// Whether training starts from weights that were given.
    public var startsFromWeights: Bool { (settings["weights"] ?? .null) != .null }

    /// The metrics that the spec asks for, in any stage, as it names them.
    public var askedMetrics: [String] {
        ([settings] + (settings["stages"]?.list ?? [])).flatMap { part in
            part["training"]?["metrics"]?.list?.compactMap { $0.string ?? $0.named?.name } ?? []
        }
    }

    /// The optimizer's, where it has one.
    public var learningRate: Double? { settings["optimizer"]?.named?.parameters["lr"]?.number }

    /// The kinds of shapes that the data's source draws; nil where it draws none.
    public var shapeKinds: [String]? { settings["data"]?["source"]?["shapes"]?["kinds"]?.list?.compactMap(\.string) }
}

import Specs

/// What analysis and reports ask of the settings of a training.
extension Trial {
    private var loss: (name: String, parameters: Value)? {
        guard let loss = settings["loss"] else { return nil }
        return loss.string.map { ($0, .null) } ?? loss.named
    }

    /// Empty where the settings name none.
    public var lossName: String { loss?.name ?? "" }

    /// Whether the one loss is the plain cross-entropy, for which bounds are known.
    public var usesCrossEntropy: Bool {
        guard let loss, loss.name == "cross-entropy" else { return false }
        // Label smoothing moves the bounds.
        return (loss.parameters["label-smoothing"] ?? loss.parameters["smoothing"])?.number ?? 0 == 0
    }

    /// Whether classes count by weights: a wrong prediction may then cost nothing.
    public var weighsClasses: Bool { (loss?.parameters["weights"] ?? .null) != .null }

    /// The metrics that the spec asks for, as it names them.
    public var askedMetrics: [String] {
        settings["training"]?["metrics"]?.list?.compactMap { $0.string ?? $0.named?.name } ?? []
    }

    /// The optimizer's, where it has one.
    public var learningRate: Double? { settings["optimizer"]?.named?.parameters["lr"]?.number }

    /// The kinds of shapes that the data's source draws; nil where it draws none.
    public var shapeKinds: [String]? { settings["data"]?["source"]?["shapes"]?["kinds"]?.list?.compactMap(\.string) }
}

/// What an audit of a training finds, which the spec asks for by `diagnostics: [audit]`.
extension HealthCheck {
    static let ofAudits = [trainingMode, changedTestImages, miscounted, shuffledLabels, deadUnits, saturated, unmoved]

    /// Whether it looks at what an audit left.
    public var isOfAudit: Bool { Self.ofAudits.contains(self) }

    /// The audit finds another loss or accuracy in evaluation mode than in the mode in which curves were measured.
    public static let trainingMode = audit(
        "training-mode", "measured in training mode: evaluation mode gives another loss or accuracy"
    ) { differs($0, .mode) }

    /// The audit finds another loss or accuracy on test images as they are than on those that curves were measured on.
    public static let changedTestImages = audit(
        "changed-test-images",
        "test images were changed for the curves: as they are they give another loss or accuracy"
    ) { differs($0, .images) }

    /// The audit counts another accuracy by the source's labels than by those of the curves, at the same loss.
    public static let miscounted = audit("miscounted", "accuracy is counted by other labels than the source's") {
        differs($0, .labels)
    }

    /// The nearest training samples have one label hardly more often than by chance.
    public static let shuffledLabels = audit(
        "shuffled-labels", "shuffled labels: the nearest training images share a label no more than by chance"
    ) { audit in
        guard let near = audit.neighbours, near.samples > 0 else { return false }
        // Three standard errors of a share.
        let error = (near.chance * (1 - near.chance) / Double(near.samples)).squareRoot()
        return near.agreement < near.chance + max(3 * error, 0.02)
    }

    /// More than half of a layer's rectified units are 0 for every sample.
    public static let deadUnits = audit(
        "dead-units", "dead units: over half of a layer's are 0 for every test image"
    ) { $0.units.map { $0.dead > 0.5 } ?? false }

    /// More than half of a sigmoid's or hyperbolic tangent's outputs are at an end of its range.
    public static let saturated = audit(
        "saturated", "saturated: over half of a layer's outputs are at an end of their range"
    ) { $0.units.map { $0.saturated > 0.5 } ?? false }

    /// More than half of the parameters are what they were before training.
    public static let unmoved = audit("unmoved", "over half of the parameters did not move") { $0.moved < 0.5 }

    private static func audit(
        _ name: String, _ explanation: String, fault: @escaping @Sendable (TrainingAudit) -> Bool
    ) -> HealthCheck {
        HealthCheck(name, explanation) { $0.training.audit.map(fault) ?? false }
    }

    private static func differs(_ audit: TrainingAudit, _ way: TrainingAudit.Way) -> Bool {
        guard let sound = audit.measured[.sound], let other = audit.measured[way] else { return false }
        return sound != other
    }
}

import Specs

extension Trial {
    /// What the training minimizes in its last stage: each loss by its name, with its settings.
    public var losses: [(name: String, parameters: Value)] {
        let ofStage = settings["stages"]?.list?.last?["loss"]
        guard let loss = ofStage ?? settings["loss"] else { return [] }
        return (loss.list ?? [loss]).compactMap { term in
            term.named ?? term.string.map { ($0, .object([:])) }
        }
    }
}

import Engine
import Specs

/// What a stage minimizes: a weighted sum of losses, each of the model's output or of what a layer inside gives.
struct TrainingLoss {
    struct Term {
        let loss: Loss
        let name: String
        var weight = 1.0
        /// The path of the layer whose output the loss takes; nil for the model's.
        var layer: String?
    }

    /// One at least; all compare with targets of one kind.
    let terms: [Term]
    private let taps: [LayerTap?]

    /// - Throws: `TaskError` where the terms need targets of several kinds.
    init(_ terms: [Term]) throws {
        for term in terms where term.loss.target != terms[0].loss.target {
            throw TaskError(
                "the losses \(terms[0].name) and \(term.name) compare with targets of different kinds, classes and values, and cannot be added up"
            )
        }
        self.terms = terms
        taps = terms.map { _ in nil }
    }

    private init(terms: [Term], taps: [LayerTap?]) {
        self.terms = terms
        self.taps = taps
    }

    /// The same, with its terms tapped at the layers of `model`.
    /// - Throws: `TaskError` where there is no such layer.
    func tapping(_ model: Module) throws -> TrainingLoss {
        TrainingLoss(
            terms: terms,
            taps: try terms.map { term in
                guard let layer = term.layer else { return nil }
                guard let tap = model.tap(layer) else {
                    let names = model.namedModules.map(\.path).filter { !$0.isEmpty }
                    throw TaskError(
                        "there is no layer '\(layer)' for the loss \(term.name) to look at. "
                            + Suggestion.hint(for: layer, among: names, list: "The layers are"))
                }
                return tap
            })
    }

    /// The loss of a batch, after its forward pass gave `output`.
    func compute(_ output: Tensor, _ targets: Tensor) -> Tensor {
        var sum: Tensor?
        for index in terms.indices {
            let term = terms[index]
            let value = term.loss.compute(place(index, output), targets)
            let weighted = term.weight == 1 ? value : value * term.weight
            sum = sum.map { $0 + weighted } ?? weighted
        }
        return sum ?? Tensor(Float(0))
    }

    /// What term `index` looks at, after a forward pass gave `output`.
    func place(_ index: Int, _ output: Tensor) -> Tensor { taps[index]?.output ?? output }

    /// The names of the terms.
    var name: String { terms.map(\.name).joined(separator: " + ") }

    var target: Loss.Target { terms[0].loss.target }

    private var ofOutput: [Loss] { terms.filter { $0.layer == nil }.map(\.loss) }

    /// Whether no term asks the model's output for a score of each class.
    var isOfEmbeddings: Bool { !ofOutput.isEmpty && ofOutput.allSatisfy(\.isOfEmbeddings) }

    /// What the model's output must be.
    var range: OutputRange? { ofOutput.lazy.compactMap(\.range).first }

    /// What is wrong with the model's last activation `name`; nil where nothing is.
    func isContradicted(by name: String) -> Bool { ofOutput.contains { $0.contradictedBy.contains(name) } }

    /// Whether a term only means something over a training batch.
    var isOfBatches: Bool {
        terms.contains { if case .batches = $0.loss.accumulation { true } else { false } }
    }

    /// How the loss of a split is to be read where it is not what its name says.
    func words(batch: Int) -> String? { terms.lazy.compactMap { $0.loss.accumulation.words(batch: batch) }.first }

    /// How the accuracy of a split is to be read where it is not that of the greatest score.
    var accuracyWords: String? { isOfEmbeddings ? ofOutput.lazy.compactMap(\.accuracyWords).first : nil }
}

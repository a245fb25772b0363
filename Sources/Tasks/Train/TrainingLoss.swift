import Data
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
        /// The paths of those that it looks at beside it: it takes what all of them give, one after the other, as one vector a sample.
        var moreLayers: [String] = []
    }

    /// One at least; all compare with targets of one kind.
    let terms: [Term]
    /// Of each term; none where it looks at the model's output.
    private let taps: [[LayerTap]]

    /// - Throws: `TaskError` where the terms need targets of several kinds, or none at all.
    init(_ terms: [Term]) throws {
        guard let first = terms.first(where: \.loss.hasTargets) else {
            throw TaskError(
                "the loss \(terms.map(\.name).joined(separator: " + ")) looks at no targets, so that nothing of them would be learnt; add one that does, such as 'mse'"
            )
        }
        for term in terms where term.loss.hasTargets && term.loss.target != first.loss.target {
            throw TaskError(
                "the losses \(first.name) and \(term.name) compare with targets of different kinds, classes and values, and cannot be added up"
            )
        }
        self.terms = terms
        taps = terms.map { _ in [] }
    }

    private init(terms: [Term], taps: [[LayerTap]]) {
        self.terms = terms
        self.taps = taps
    }

    /// The same, with its terms tapped at the layers of `model`.
    /// - Throws: `TaskError` where there is no such layer.
    func tapping(_ model: Module) throws -> TrainingLoss {
        TrainingLoss(
            terms: terms,
            taps: try terms.map { term in
                guard let layer = term.layer else { return [] }
                return try ([layer] + term.moreLayers).map { layer in
                    guard let tap = model.tap(layer) else {
                        let names = model.namedModules.map(\.path).filter { !$0.isEmpty }
                        throw TaskError(
                            "there is no layer '\(layer)' for the loss \(term.name) to look at. "
                                + Suggestion.hint(for: layer, among: names, list: "The layers are"))
                    }
                    return tap
                }
            })
    }

    /// The loss of a batch, after its forward pass gave `output`.
    func compute(_ output: Tensor, _ targets: Tensor) -> Tensor {
        var sum: Tensor?
        for index in terms.indices {
            let term = terms[index]
            let value = term.loss.compute(seen(by: index, output, targets), targets)
            let weighted = term.weight == 1 ? value : value * term.weight
            sum = sum.map { $0 + weighted } ?? weighted
        }
        return sum ?? Tensor(Float(0))
    }

    /// What term `index` looks at, after a forward pass gave `output`: embeddings as one vector a sample, a reconstruction in the shape of
    /// its targets, several layers as one vector a sample.
    func seen(by index: Int, _ output: Tensor, _ targets: Tensor) -> Tensor {
        if taps[index].count > 1 {
            return .concatenated(taps[index].compactMap { $0.output?.flattened(from: 1) }, axis: 1)
        }
        let seen = taps[index].first?.output ?? output
        if terms[index].loss.isOfEmbeddings { return seen.rank > 2 ? seen.flattened(from: 1) : seen }
        guard target == .values, seen.shape != targets.shape, seen.elementCount == targets.elementCount else {
            return seen
        }
        return seen.reshaped(targets.shape.array)
    }

    /// What a split is judged by, after a forward pass gave `output`: the model's output, or what the first term looks at where none looks
    /// at that.
    func judged(_ output: Tensor, _ targets: Tensor) -> Tensor {
        judgesOutput && !isOfEmbeddings ? output : seen(by: ofOutput.first ?? 0, output, targets)
    }

    /// - Throws: `TaskError` where what a layer gives cannot be compared with the targets.
    func check(_ model: Module, input: Shape, targets: Targets) throws {
        guard terms.contains(where: { $0.layer != nil }) else { return }
        let wasTraining = model.isTraining
        model.train(false)
        defer { model.train(wasTraining) }
        _ = noGrad { model(.zeros(Shape([1] + input.array))) }
        for (term, taps) in zip(terms, taps) {
            guard let layer = term.layer else { continue }
            let layers = [layer] + term.moreLayers
            let shapes = try zip(layers, taps).map { layer, tap in
                guard let given = tap.output?.shape else {
                    throw TaskError("the layer \(layer), which the loss \(term.name) looks at, is never reached")
                }
                return given
            }
            let given = shapes[0]
            if let other = shapes.first(where: { $0 != given }) {
                throw TaskError(
                    "the loss \(term.name) needs layers of one shape, but \(layers.joined(separator: " and ")) give \(given) and \(other) for one sample"
                )
            }
            if term.loss.isOfEmbeddings || !term.loss.hasTargets { continue }
            let elements: Int
            switch targets {
            case .labels(let classes): elements = classes
            case .pixels(let classes, let height, let width): elements = classes * height * width
            case .values(let shape): elements = shape.reduce(1, *)
            }
            guard given.elementCount == elements, given.rank == 2 || target == .values else {
                throw TaskError(
                    "the layer \(layer) gives \(given) for one sample, but the loss \(term.name) needs \(elements) numbers"
                )
            }
        }
    }

    /// The names of the terms.
    var name: String { terms.map(\.name).joined(separator: " + ") }

    var target: Loss.Target { (terms.first(where: \.loss.hasTargets) ?? terms[0]).loss.target }

    /// The term that is the divergence of codes from their prior.
    var codeDivergence: Int? { terms.firstIndex { $0.name == Losses.codeDivergence } }

    /// The terms that look at the model's output.
    private var ofOutput: [Int] { terms.indices.filter { terms[$0].layer == nil } }

    /// Whether a term looks at the model's output.
    var judgesOutput: Bool { !ofOutput.isEmpty }

    /// Whether what a split is judged by is an embedding, with no score of a class.
    var isOfEmbeddings: Bool { (ofOutput.isEmpty ? [0] : ofOutput).allSatisfy { terms[$0].loss.isOfEmbeddings } }

    /// What the model's output must be.
    var range: OutputRange? { ofOutput.lazy.compactMap { terms[$0].loss.range }.first }

    /// What is wrong with the model's last activation `name`; nil where nothing is.
    func isContradicted(by name: String) -> Bool { ofOutput.contains { terms[$0].loss.contradictedBy.contains(name) } }

    /// Whether a term only means something over a training batch.
    var isOfBatches: Bool {
        terms.contains { if case .batches = $0.loss.accumulation { true } else { false } }
    }

    /// How the loss of a split is to be read where it is not what its name says.
    func words(batch: Int) -> String? { terms.lazy.compactMap { $0.loss.accumulation.words(batch: batch) }.first }

    /// How the accuracy of a split is to be read where it is not that of the greatest score.
    var accuracyWords: String? {
        isOfEmbeddings ? terms[ofOutput.first ?? 0].loss.accuracyWords : nil
    }
}

import Engine

/// A term of what training minimizes, and which targets it compares with.
struct Loss {
    enum Target {
        /// int64 labels `[N]`.
        case labels
        /// float32 values, one-hot vectors for classes.
        case values
    }

    let target: Target
    /// A factor for each class; nil where all count alike.
    var classWeights: [Double]?
    /// Whether outputs may be `[N, classes, height, width]`, with a class for each pixel.
    var takesPixels = true
    /// Whether outputs are places `[N, size]` of any size, with no score of a class: a sample's class is that of the nearest
    /// ``ClassMeans``.
    var isOfEmbeddings = false
    /// Whether the loss compares what it looks at with targets.
    var hasTargets = true
    /// What outputs must be for the loss to mean something.
    var range: OutputRange?
    /// Last activations that take from the loss what it needs, and that are seldom meant.
    var contradictedBy: [String] = []
    /// How the loss of a whole split comes from parts of it.
    var accumulation: LossAccumulation = .meanOfSamples
    /// The version of what a trial measures by this loss, where that was once found otherwise: part of a trial's identity, so that runs
    /// that were stored before are not taken for new ones. 2: the loss of a split by its accumulation; 3: the accuracy of embeddings.
    var revision: Int {
        if isOfEmbeddings { return 3 }
        if case .meanOfSamples = accumulation { return 1 }
        return 2
    }

    /// How the accuracy of a split is to be read where it is not that of the greatest score.
    var accuracyWords: String? {
        isOfEmbeddings
            ? "that of the nearest class mean of the training split: the output is an embedding, and no class has a score"
            : nil
    }

    /// The mean loss over a batch: a scalar.
    let compute: (_ output: Tensor, _ target: Tensor) -> Tensor
}

/// How the loss of a split is found, when the split goes through the model in parts.
enum LossAccumulation {
    /// Every sample counts alike: the parts' means, weighted by their samples.
    case meanOfSamples
    /// Sums over samples, which are added up over the parts, and the loss as a function of them: a numerator and a denominator, or
    /// sums of each class.
    case sums(_ ofPart: (_ output: Tensor, _ target: Tensor) -> [Double], loss: (_ sums: [Double]) -> Double)
    /// Sums that only mean something over a training batch, such as those of mined triplets: the parts are consecutive batches of the
    /// training's size, in the order of the split.
    case batches(_ ofPart: (_ output: Tensor, _ target: Tensor) -> [Double], loss: (_ sums: [Double]) -> Double)

    /// How the loss of a split is to be read where it is not what its name says.
    func words(batch: Int) -> String? {
        guard case .batches = self else { return nil }
        return "found within consecutive batches of \(batch) samples, as in training, and added up over the split"
    }
}

/// The loss of a split, part by part.
struct AccumulatedLoss {
    private let loss: TrainingLoss
    /// Of each term.
    private var sums: [[Double]]

    init(_ loss: TrainingLoss) {
        self.loss = loss
        sums = loss.terms.map { _ in [] }
    }

    /// Takes `count` samples.
    mutating func add(_ output: Tensor, _ target: Tensor, count: Int) {
        for (index, term) in loss.terms.enumerated() {
            let place = loss.seen(by: index, output, target)
            let part: [Double] =
                switch term.loss.accumulation {
                case .meanOfSamples: [term.loss.compute(place, target).item * Double(count), Double(count)]
                case .sums(let ofPart, _), .batches(let ofPart, _): ofPart(place, target)
                }
            sums[index] = sums[index].isEmpty ? part : zip(sums[index], part).map(+)
        }
    }

    /// NaN when nothing was added.
    var value: Double {
        guard !sums[0].isEmpty else { return .nan }
        let values = loss.terms.indices.map { term in
            let (value, weight) = (value(of: term), loss.terms[term].weight)
            return weight == 1 ? value : weight * value
        }
        return values.dropFirst().reduce(values[0], +)
    }

    /// That of one term, without its weight.
    private func value(of term: Int) -> Double {
        switch loss.terms[term].loss.accumulation {
        case .meanOfSamples: sums[term][0] / sums[term][1]
        case .sums(_, let loss), .batches(_, let loss): loss(sums[term])
        }
    }

    /// The divergence of codes from their prior; nil where no term is one, or nothing was added.
    var codeDivergence: Double? {
        guard !sums[0].isEmpty, let term = loss.codeDivergence else { return nil }
        return value(of: term)
    }
}

import Data
import Engine
import Runs
import Specs

/// One stage of a training: what it learns from, what it minimizes, how the parameters move, and when it ends. The stages of a trial
/// train one model in turn.
struct Stage {
    /// What reports call the stage.
    let name: String
    let model: Module
    /// What the model takes over from that of the stage before.
    let inheritance: Inheritance?
    /// Whether the model has anything that gradients can move.
    let hasParameters: Bool
    /// The parameters that do not learn.
    let frozen: Set<String>
    /// The number of the first epoch's order of samples. The last stage has those of a training without stages.
    let firstOrder: Int
    /// Whether it is the stage on which a run is judged.
    let isLast: Bool
    let data: DataSplits
    let loss: TrainingLoss
    let optimizer: Optimizer
    let optimizerName: String
    let rates: RateControl
    let clipping: Clipping
    let penalties: [Penalty]
    let stopping: Stopping
    /// Batches whose gradients are averaged before a step of the optimizer.
    let accumulate: Int
    let epochs: Int
    let batch: Int
    let sampler: BatchSampler
    /// How many training samples the curves of the training split measure.
    let measuredTrain: Int
    let classes: Int?
    /// What is measured of each split, in the order of the curves.
    let metrics: [Metric]
    /// Mistakes that are made on purpose.
    let faults: Set<Fault>
    /// The test split without them.
    let soundTest: (any Dataset)?

    /// - Parameters:
    ///   - following: how many stages come after this one.
    ///   - makeModel: makes the model for samples of a shape and so many outputs, or gives that of the stage before; and what that takes over from it.
    /// - Throws: an error that says which setting does not fit.
    init(
        _ chosen: TrainSettings, _ own: StageSettings, name: String, following: Int, seed: UInt64,
        model makeModel: (ModelPlace, Targets, TrainingLoss) throws -> (Module, Inheritance?)
    ) throws {
        self.name = name
        firstOrder = following * Self.mostEpochs
        isLast = following == 0
        let training = chosen.training
        faults = training.faults
        data = try chosen.data.load(with: faults)
        soundTest = faults.contains(.testTransforms) ? try chosen.data.load().test : data.test
        epochs = training.epochs
        batch = training.batch
        sampler =
            try training.sampler?.make(data.training, seed: seed)
            ?? BatchSampler(
                count: data.training.count, batchSize: batch, shuffle: training.shuffle, dropLast: training.dropLast,
                seed: seed)
        measuredTrain = min(data.train.count, training.measuredTrain ?? data.train.count)
        optimizerName = chosen.optimizer.name
        let terms = try chosen.loss.map { try $0.make() }
        let loss = try TrainingLoss(terms)
        classes = data.train.targets.classes
        var outputs = 0
        for (term, choice) in zip(terms, chosen.loss) {
            outputs = try Self.outputs(for: term.loss, term.name, choice.path, of: data.train.targets)
        }
        let place = ModelPlace(input: Shape(data.train.shape), outputs: outputs)
        (model, inheritance) = try makeModel(place, data.train.targets, loss)
        hasParameters = !model.namedParameters.isEmpty
        try Self.checkFitting(model, chosen.model.name, targets: data.train.targets)
        self.loss = try loss.tapping(model)
        metrics = try Metric.measured(of: data.train.targets, loss, asked: training.metrics.map { try $0.make() })
        frozen = try Self.frozen(own.freeze, in: model)
        optimizer = try chosen.optimizer.make(
            model.namedParameters.filter { [frozen] in !frozen.contains($0.name) }.map(\.tensor))
        try chosen.groups.apply(to: optimizer, optimizerName, of: model, frozen: frozen)
        let length = Schedules.TrainingLength(
            epochs: epochs, steps: epochs * sampler.batchCount, hasMomentum: optimizer.cycledMomenta != nil)
        rates = try RateControl(
            optimizer, chosen.schedule.make(length), isConstant: chosen.schedule.name == Schedules.constant,
            warmUp: training.warmUp, stepsInEpoch: sampler.batchCount, hasAccuracy: classes != nil)
        clipping = training.clipping
        (penalties, stopping, accumulate) = (training.penalties, training.stopping, training.accumulate)
        try penalties.check(model.namedParameters)
        guard !stopping.watches || data.validation != nil else {
            throw TaskError(
                "training.patience and keep: best watch the loss of the validation split, but data.validation is 0")
        }
        guard accumulate == 1 || !optimizer.needsClosure else {
            throw TaskError(
                "training.accumulate: \(optimizerName) computes the loss of a batch several times, and cannot average over several"
            )
        }
        for (term, choice) in zip(terms, chosen.loss) {
            guard let weights = term.loss.classWeights else { continue }
            try checkClassWeights(weights, "\(choice.path).\(Losses.weights.name)")
        }
        if epochs > 0, hasParameters { try checkNormalizations() }
        try self.loss.check(model, input: Shape(data.train.shape), targets: data.train.targets)
    }

    /// More than a stage can have; the orders of two stages are others.
    private static let mostEpochs = 1_000_001

    /// The names of the parameters that match a pattern.
    /// - Throws: `TaskError` where a pattern matches none, or nothing is left to learn.
    private static func frozen(_ patterns: [String], in model: Module) throws -> Set<String> {
        let names = model.namedParameters.map(\.name)
        var frozen: Set<String> = []
        for pattern in patterns {
            let matching = names.filter(GlobPattern(pattern).matches)
            guard !matching.isEmpty else {
                throw TaskError("freeze: no parameter is called '\(pattern)'. \(Inheritance.list(model))")
            }
            frozen.formUnion(matching)
        }
        guard frozen.isEmpty || frozen.count < names.count else {
            throw TaskError("freeze: every parameter is frozen, so that nothing learns. \(Inheritance.list(model))")
        }
        return frozen
    }

    /// Makes the model ready: its weights, and what of it learns.
    func begin() {
        inheritance?.fill(model)
        freeze()
    }

    /// Lets the stage's parameters learn, and no others.
    func freeze() {
        for (name, tensor) in model.namedParameters { tensor.requiresGrad = !frozen.contains(name) }
        model.trainUnfrozen()
    }

    /// Optimizer steps in all.
    var steps: Int { hasParameters ? epochs * sampler.batchCount : 0 }

    /// How many outputs the targets ask of the model.
    /// - Throws: `TaskError` where the loss cannot compare such targets with anything.
    private static func outputs(
        for loss: Loss, _ name: String, _ path: String, of targets: Targets
    ) throws -> Int {
        let outputs =
            switch targets {
            case .labels(let classes), .pixels(let classes, _, _): classes
            case .values(let shape): shape.reduce(1, *)
            }
        if let weights = loss.classWeights, weights.count != outputs {
            throw TaskError("\(path) has weights for \(weights.count) classes, but the data has \(outputs)")
        }
        if case .pixels = targets, !loss.takesPixels {
            throw TaskError(
                "the loss \(name) cannot compare a class for each pixel; use 'cross-entropy' or 'soft-dice'")
        }
        if case .labels = loss.target, targets.classes == nil {
            throw TaskError("the loss \(name) needs classes, but the source gives values; use 'mse'")
        }
        return outputs
    }
}

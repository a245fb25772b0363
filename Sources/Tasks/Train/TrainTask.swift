import Data
import Engine
import Specs

/// Trains a model on a source and measures it after every epoch.
public struct TrainTask {
    static let entry = Entry(
        "train", "Trains a model and measures loss and accuracy before training and after every epoch.",
        fields: TrainSettings.record.fields)

    let data: DataSplits
    let model: Module
    let loss: Loss
    let lossName: String
    let optimizerName: String
    let optimizer: Optimizer
    let rates: RateControl
    let clipping: Clipping
    let epochs: Int
    let batch: Int
    let sampler: BatchSampler
    let measuredTrain: Int
    let classes: Int?
    let seed: UInt64
    let diagnostics: Set<Diagnostic>
    /// Whether convolutions keep to direct algorithms.
    let isExact: Bool

    /// Everything that the trial needs, checked: data, a model whose shapes fit them, optimizer.
    /// - Parameter initialized: whether the weights are drawn; a check of the spec does without.
    /// - Throws: an error that says which setting does not fit.
    public init(_ settings: Value, initialized: Bool = true) throws {
        let settings = Settings(settings)
        guard try settings[TaskKind.name] == Self.entry.name else {
            throw TaskError("the trial's task is \(try settings[TaskKind.name] ?? "missing"), not 'train'")
        }
        seed = try settings.streamSeed
        let chosen = try TrainSettings.record.content(of: settings)
        let training = chosen.training
        data = try chosen.data.load()
        epochs = training.epochs
        batch = training.batch
        sampler = try BatchSampler(
            count: data.train.count, batchSize: batch, shuffle: training.shuffle, dropLast: training.dropLast,
            seed: seed)
        measuredTrain = min(data.train.count, training.measuredTrain ?? data.train.count)

        lossName = chosen.loss.name
        optimizerName = chosen.optimizer.name
        loss = try chosen.loss.make()
        classes = data.train.targets.classes
        let outputs: Int
        switch data.train.targets {
        case .labels(let classes), .pixels(let classes, _, _): outputs = classes
        case .values(let shape): outputs = shape.reduce(1, *)
        }
        if let weights = loss.classWeights, weights.count != outputs {
            throw TaskError("\(chosen.loss.path) has weights for \(weights.count) classes, but the data has \(outputs)")
        }
        if case .pixels = data.train.targets, !loss.takesPixels {
            throw TaskError(
                "the loss \(lossName) cannot compare a class for each pixel; use 'cross-entropy' or 'soft-dice'")
        }
        if case .labels = loss.target, classes == nil {
            throw TaskError("the loss \(lossName) needs classes, but the source gives values; use 'mse'")
        }
        model = try chosen.model.make(ModelPlace(input: Shape(data.train.shape), outputs: outputs))
        let given = try model.outputShape(for: Shape([batch] + data.train.shape))
        let needed = Shape([batch, outputs] + data.train.targets.labelShape)
        let fits = loss.isOfEmbeddings ? given.rank == 2 && given[0] == batch : given == needed
        guard fits else {
            throw TaskError(
                "the model \(chosen.model.name) gives \(given) for a batch of \(batch), but "
                    + (loss.isOfEmbeddings
                        ? "the loss \(lossName) needs one vector a sample" : "the targets need \(needed)")
                    + (needed.rank == 4 && !loss.isOfEmbeddings
                        ? ", a score of each class for each pixel; use a model such as 'unet'" : ""))
        }
        let rule = try chosen.initializer.make()
        try rule?.check(model)
        // Outputs are judged by what drawn weights give.
        if initialized || loss.range != nil {
            model.initialize(seed: seed)
            rule?.fill(model, seed: seed)
        }
        optimizer = try chosen.optimizer.make(model.namedParameters.map { $0.tensor })
        let length = Schedules.TrainingLength(
            epochs: epochs, steps: epochs * sampler.batchCount, hasMomentum: optimizer.cycledMomenta != nil)
        rates = try RateControl(
            optimizer, chosen.schedule.make(length), isConstant: chosen.schedule.name == Schedules.constant,
            warmUp: training.warmUp, stepsInEpoch: sampler.batchCount, hasAccuracy: classes != nil)
        clipping = training.clipping
        isExact = training.numerics == .exact
        diagnostics = Set(chosen.diagnostics)
        if let weights = loss.classWeights {
            try checkClassWeights(weights, "\(chosen.loss.path).\(Losses.weights.name)")
        }
        if epochs > 0 { try checkNormalizations() }
        if !initialized { try checkOutputs() }
    }

    /// Of the loss alone: how it is found over a split has changed for some.
    static func revisions(_ settings: Value) throws -> [String: Int] {
        let revision = try Settings(settings)[TrainSettings.loss].make().revision
        return revision > 1 ? [TrainSettings.loss.name: revision] : [:]
    }

    /// Optimizer steps in all.
    public var steps: Int { epochs * sampler.batchCount }
}

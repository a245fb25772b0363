import Data
import Engine
import Specs

/// One stage of a training: what it learns from, what it minimizes, how the parameters move, and when it ends. The stages of a trial
/// train one model in turn.
struct Stage {
    let model: Module
    let data: DataSplits
    let loss: TrainingLoss
    let optimizer: Optimizer
    let optimizerName: String
    let rates: RateControl
    let clipping: Clipping
    let epochs: Int
    let batch: Int
    let sampler: BatchSampler
    /// How many training samples the curves of the training split measure.
    let measuredTrain: Int
    let classes: Int?

    /// - Parameters:
    ///   - makeModel: makes the model for samples of a shape and so many outputs, or gives that of the stage before.
    /// - Throws: an error that says which setting does not fit.
    init(_ chosen: TrainSettings, seed: UInt64, model makeModel: (ModelPlace, Targets, TrainingLoss) throws -> Module)
        throws
    {
        let training = chosen.training
        data = try chosen.data.load()
        epochs = training.epochs
        batch = training.batch
        sampler = try BatchSampler(
            count: data.training.count, batchSize: batch, shuffle: training.shuffle, dropLast: training.dropLast,
            seed: seed)
        measuredTrain = min(data.train.count, training.measuredTrain ?? data.train.count)
        optimizerName = chosen.optimizer.name
        let term = TrainingLoss.Term(loss: try chosen.loss.make(), name: chosen.loss.name)
        let loss = try TrainingLoss([term])
        classes = data.train.targets.classes
        let outputs = try Self.outputs(for: term.loss, term.name, chosen.loss.path, of: data.train.targets)
        model = try makeModel(ModelPlace(input: Shape(data.train.shape), outputs: outputs), data.train.targets, loss)
        self.loss = try loss.tapping(model)
        optimizer = try chosen.optimizer.make(model.namedParameters.map { $0.tensor })
        let length = Schedules.TrainingLength(
            epochs: epochs, steps: epochs * sampler.batchCount, hasMomentum: optimizer.cycledMomenta != nil)
        rates = try RateControl(
            optimizer, chosen.schedule.make(length), isConstant: chosen.schedule.name == Schedules.constant,
            warmUp: training.warmUp, stepsInEpoch: sampler.batchCount, hasAccuracy: classes != nil)
        clipping = training.clipping
        if let weights = term.loss.classWeights {
            try checkClassWeights(weights, "\(chosen.loss.path).\(Losses.weights.name)")
        }
        if epochs > 0 { try checkNormalizations() }
    }

    /// Optimizer steps in all.
    var steps: Int { epochs * sampler.batchCount }

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

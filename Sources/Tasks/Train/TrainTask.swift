import Data
import Engine
import Specs

/// Trains a model on a source and measures it after every epoch.
public struct TrainTask {
    static let entry = Entry(
        "train", "Trains a model and measures loss and accuracy before training and after every epoch.",
        fields: [
            Field("data", .record(Sources.fields)),
            Field("model", .named("model")),
            Field("loss", .named("loss"), default: .string("cross-entropy")),
            Field("optimizer", .named("optimizer")),
            Field("schedule", .named("schedule"), default: .string("constant"), "How the learning rate changes."),
            Field("initializer", .named("initializer"), default: .string("default"), "The weights before training."),
            Field(
                "training",
                .record([
                    Field("epochs", .integer(0...1_000_000)),
                    Field("batch", .integer(1...1_000_000), "Samples in a step."),
                    Field("shuffle", .boolean, default: .boolean(true), "A new order each epoch."),
                    Field(
                        "drop-last", .boolean, default: .boolean(false), "Leave out a last batch with fewer samples."),
                    Field(
                        "measured-train", .optional(.integer(atLeast: 1)), default: .null,
                        "How many training samples the curves of the training split measure; null for all."),
                    Field(
                        "clip-norm", .optional(.number(.positive)), default: .null,
                        "The largest length of all gradients together; longer ones are scaled down."),
                    Field(
                        "clip-value", .optional(.number(.positive)), default: .null,
                        "The largest magnitude of a gradient's element; after clip-norm."),
                    Field(
                        "warm-up", .integer(0...1_000_000_000), default: .integer(0),
                        "Steps in which the rate rises along a line to what the schedule says."),
                    Field(
                        "warm-up-start", .number(.within(0...1)), default: .number(0.1),
                        "The factor of the rate in the first step."),
                    Field(
                        "numerics", .choice(["fast", "exact"]), default: .string("fast"),
                        "Which algorithms convolutions may use: `exact` keeps to direct ones, `fast` saves multiplications where it pays and loses a few bits.",
                        omitsDefault: true),
                ])),
            Field(
                "diagnostics",
                .list(.choice(Diagnostic.allCases.map(\.rawValue)), count: 0...Diagnostic.allCases.count),
                default: .list([]), "What else a run stores, below /diagnostics."),
        ])

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
    public init(_ spec: Value, initialized: Bool = true) throws {
        let spec = Parameters(spec)
        guard spec.value["task"]?.string == "train" else {
            throw TaskError("the trial's task is \(spec.value["task"]?.string ?? "missing"), not 'train'")
        }
        seed = UInt64(bitPattern: Int64(try spec.integer("seed")))
        data = try Sources.load(spec.object("data"))
        let training = try spec.object("training")
        epochs = try training.integer("epochs")
        batch = try training.integer("batch")
        sampler = try BatchSampler(
            count: data.train.count, batchSize: batch, shuffle: training.boolean("shuffle"),
            dropLast: training.boolean("drop-last"), seed: seed)
        measuredTrain = min(data.train.count, try training.optionalInteger("measured-train") ?? data.train.count)

        let loss = try spec.named("loss")
        lossName = loss.name
        optimizerName = try spec.named("optimizer").name
        self.loss = try Losses.choices.maker(loss.name, "loss")(loss.parameters)
        classes = data.train.targets.classes
        let outputs: Int
        switch data.train.targets {
        case .labels(let classes), .pixels(let classes, _, _): outputs = classes
        case .values(let shape): outputs = shape.reduce(1, *)
        }
        if let weights = self.loss.classWeights, weights.count != outputs {
            throw TaskError(
                "\(loss.parameters.path) has weights for \(weights.count) classes, but the data has \(outputs)")
        }
        if case .pixels = data.train.targets, !self.loss.takesPixels {
            throw TaskError(
                "the loss \(loss.name) cannot compare a class for each pixel; use 'cross-entropy' or 'soft-dice'")
        }
        if case .labels = self.loss.target, classes == nil {
            throw TaskError("the loss \(loss.name) needs classes, but the source gives values; use 'mse'")
        }
        let model = try spec.named("model")
        let input = Shape(data.train.shape)
        self.model = try ModelChoices.choices.maker(model.name, "model")(input, outputs, model.parameters)
        let given = try self.model.outputShape(for: Shape([batch] + data.train.shape))
        let needed = Shape([batch, outputs] + data.train.targets.labelShape)
        let fits = self.loss.isOfEmbeddings ? given.rank == 2 && given[0] == batch : given == needed
        guard fits else {
            throw TaskError(
                "the model \(model.name) gives \(given) for a batch of \(batch), but "
                    + (self.loss.isOfEmbeddings
                        ? "the loss \(loss.name) needs one vector a sample" : "the targets need \(needed)")
                    + (needed.rank == 4 && !self.loss.isOfEmbeddings
                        ? ", a score of each class for each pixel; use a model such as 'unet'" : ""))
        }
        let rule = try Initializers.rule(spec.named("initializer"))
        try rule?.check(self.model)
        // Outputs are judged by what drawn weights give.
        if initialized || self.loss.range != nil {
            self.model.initialize(seed: seed)
            rule?.fill(self.model, seed: seed)
        }
        optimizer = try Optimizers.make(spec, for: self.model.namedParameters.map { $0.tensor })
        let schedule = try spec.named("schedule")
        let length = Schedules.TrainingLength(
            epochs: epochs, steps: epochs * sampler.batchCount, hasMomentum: self.optimizer.cycledMomenta != nil)
        rates = try RateControl(
            self.optimizer, Schedules.choices.maker(schedule.name, "schedule")(length, schedule.parameters),
            isConstant: schedule.name == "constant",
            warmUp: WarmUp(steps: training.integer("warm-up"), start: training.number("warm-up-start")),
            stepsInEpoch: sampler.batchCount, hasAccuracy: classes != nil)
        clipping = Clipping(
            norm: try training.optionalNumber("clip-norm"), value: try training.optionalNumber("clip-value"))
        // Resolved specs leave the default out.
        isExact = training.value["numerics"]?.string == "exact"
        diagnostics = Set(try spec.names("diagnostics").compactMap(Diagnostic.init))
        if let weights = self.loss.classWeights { try checkClassWeights(weights, "\(loss.parameters.path).weights") }
        if epochs > 0 { try checkNormalizations() }
        if !initialized { try checkOutputs() }
    }

    /// Of the loss alone: how it is found over a split has changed for some.
    static func revisions(_ spec: Value) throws -> [String: Int] {
        let loss = try Parameters(spec).named("loss")
        let revision = try Losses.choices.maker(loss.name, "loss")(loss.parameters).revision
        return revision > 1 ? ["loss": revision] : [:]
    }

    /// Optimizer steps in all.
    public var steps: Int { epochs * sampler.batchCount }
}

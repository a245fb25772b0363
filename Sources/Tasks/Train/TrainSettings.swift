import Data
import Engine
import Runs
import Specs

/// What a spec says of a training.
struct TrainSettings: Sendable {
    let data: DataChoice
    let model: Named<ModelPlace, Module>
    let loss: [Named<Void, TrainingLoss.Term>]
    let optimizer: Named<[Tensor], Optimizer>
    let schedule: Named<Schedules.TrainingLength, RateRule>
    let initializer: Named<Void, Initializers.Rule?>
    let training: Training
    let diagnostics: [Diagnostic]
    let weights: Named<Void, StartingWeights>?
    let groups: [ParameterGroup]

    static let data = Setting("data", .record(DataChoice.record))
    static let model = Setting("model", .named(ModelChoices.all))
    static let terms = Form<[Named<Void, TrainingLoss.Term>]>.oneOrSeveral(.named(Losses.all), count: 1...16)
    static let loss = Setting(
        "loss", terms, written: .string("cross-entropy"),
        "What is minimized: a loss, or a list of several, whose weighted sum it is then.")
    static let optimizer = Optimizers.setting
    static let schedule = Schedules.setting("How the learning rate changes.")
    static let training = Setting("training", .record(Training.record))
    static let diagnostics = Setting(
        "diagnostics", .list(.words(Diagnostic.self), count: 0...Diagnostic.allCases.count), default: [],
        "What else a run stores, below /diagnostics.")

    /// In the order of the members.
    static let record = Record(
        data, model, loss, optimizer, schedule,
        Setting(
            "initializer", .named(Initializers.all), written: .string("default"), "The weights before training."),
        training, diagnostics, StartingWeights.setting, ParameterGroup.setting,
        make: TrainSettings.init)

    /// What a spec can give: all of it, and the stages.
    static let fields = record.fields + [StageSettings.setting.field]

    /// The `training:` section.
    struct Training: Sendable {
        let epochs: Int
        let batch: Int
        let shuffle: Bool
        let dropLast: Bool
        let measuredTrain: Int?
        let clipping: Clipping
        let warmUp: WarmUp
        let numerics: Numerics
        let accumulate: Int
        let penalties: [Penalty]
        let stopping: Stopping
        let metrics: [Named<Void, Metric>]
        let faults: Set<Fault>
        let sampler: Sampler?

        private static let numericsSetting = Setting(
            "numerics", .words(Numerics.self), default: .fast,
            "Which algorithms convolutions may use: `exact` keeps to direct ones, `fast` saves multiplications where it pays and loses a few bits."
        ).addedLater

        /// What a stage can change: `numerics` is the whole trial's.
        static let fieldsOfStage = record.fields.filter { $0.name != numericsSetting.name }

        static let record = Record(
            Setting("epochs", .integer(0...1_000_000)),
            Setting("batch", .integer(1...1_000_000), "Samples in a step."),
            Setting("shuffle", .boolean, default: true, "A new order each epoch."),
            Setting("drop-last", .boolean, default: false, "Leave out a last batch with fewer samples."),
            Setting(
                "measured-train", .optional(.integer(atLeast: 1)), default: nil,
                "How many training samples the curves of the training split measure; null for all."),
            Setting(
                "clip-norm", .optional(.number(.positive)), default: nil,
                "The largest length of all gradients together; longer ones are scaled down."),
            Setting(
                "clip-value", .optional(.number(.positive)), default: nil,
                "The largest magnitude of a gradient's element; after clip-norm."),
            Setting(
                "warm-up", .integer(0...1_000_000_000), default: 0,
                "Steps in which the rate rises along a line to what the schedule says."),
            Setting(
                "warm-up-start", .number(.within(0...1)), default: 0.1, "The factor of the rate in the first step."),
            numericsSetting,
            Setting(
                "accumulate", .integer(1...1_000_000), default: 1,
                "Batches whose gradients are averaged before the parameters move."
            ).addedLater,
            Setting(
                "penalties", .list(.named(Penalty.all), count: 0...16), default: [],
                "What parameters cost by their size; it counts for the gradients, not for the loss that curves show."
            ).addedLater,
            Setting(
                "patience", .optional(.integer(1...1_000_000)), default: nil,
                "Stop when the validation loss has not fallen below its best for so many epochs; null to train to the end."
            ).addedLater,
            Setting(
                "keep", .words(Stopping.Kept.self), default: .last,
                "Which weights count: those of the last epoch, or of the one with the best validation loss."
            ).addedLater,
            Setting(
                "metrics", .list(.named(Metrics.all), count: 0...32), default: [],
                "What is measured of each split beside what always is: `[f1, {top-k-accuracy: 3}]`."
            ).addedLater, Fault.setting,
            Setting(
                "sampler", .optional(.record(Sampler.record)), default: nil,
                "Batches made of classes, so many samples of each of so many, as losses of pairs and triplets need them; null for batches of any samples."
            ).addedLater
        ) {
            epochs, batch, shuffle, dropLast, measuredTrain, clipNorm, clipValue, warmUp, warmUpStart, numerics,
            accumulate, penalties, patience, keep, metrics, faults, sampler in
            guard sampler.map({ $0.classes * $0.samples == batch && shuffle }) ?? true else {
                throw TaskError(
                    "training.sampler makes batches of \(sampler?.classes ?? 0) classes with \(sampler?.samples ?? 0) samples each, in a random order: "
                        + "training.batch must be \((sampler?.classes ?? 0) * (sampler?.samples ?? 0)), not \(batch), and shuffle true"
                )
            }
            return Training(
                epochs: epochs, batch: batch, shuffle: shuffle, dropLast: dropLast, measuredTrain: measuredTrain,
                clipping: Clipping(norm: clipNorm, value: clipValue), warmUp: WarmUp(steps: warmUp, start: warmUpStart),
                numerics: numerics, accumulate: accumulate, penalties: try penalties.map { try $0.make() },
                stopping: Stopping(patience: patience, kept: keep), metrics: metrics, faults: Set(faults),
                sampler: sampler)
        }
    }

    /// How a batch is made of classes.
    struct Sampler: Sendable {
        let classes: Int
        let samples: Int

        static let record = Record(
            Setting("classes", .integer(1...100_000), "Different classes in a batch."),
            Setting("samples", .integer(1...1_000_000), "Samples of each of them."), make: Sampler.init)

        /// - Throws: an error where the targets are no classes, or there are too few.
        func make(_ samples: any Dataset, seed: UInt64) throws -> BatchSampler {
            guard case .labels = samples.targets else {
                throw TaskError("training.sampler makes batches of classes, and the targets are not one class a sample")
            }
            return try BatchSampler(
                count: samples.count,
                classBatches: ClassBatches(
                    labels: samples.labels(Array(0..<Int32(samples.count))), classes: classes, samples: self.samples),
                seed: seed)
        }
    }

    /// Which algorithms convolutions may use.
    enum Numerics: String, CaseIterable { case fast, exact }
}

import Data
import Engine
import Runs
import Specs

/// Trains a model on a source and measures it after every epoch.
public struct TrainTask {
    static let entry = Entry(
        RunKind.train.name, "Trains a model and measures loss and accuracy before training and after every epoch.",
        fields: TrainSettings.record.fields)

    let model: Module
    /// In their order; one at least.
    let stages: [Stage]
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
        let seed = try settings.streamSeed
        let chosen = try TrainSettings.record.content(of: settings)
        let stage = try Stage(chosen, seed: seed) { place, targets, loss in
            let model = try chosen.model.make(place)
            try Self.check(model, chosen, place, targets, loss)
            let rule = try chosen.initializer.make()
            try rule?.check(model)
            // Outputs are judged by what drawn weights give.
            if initialized || loss.range != nil {
                model.initialize(seed: seed)
                rule?.fill(model, seed: seed)
            }
            return model
        }
        if !initialized { try stage.checkOutputs() }
        model = stage.model
        stages = [stage]
        isExact = chosen.training.numerics == .exact
        diagnostics = Set(chosen.diagnostics)
    }

    /// - Throws: `TaskError` where the model's output is not of the shape that the loss compares with targets.
    private static func check(
        _ model: Module, _ chosen: TrainSettings, _ place: ModelPlace, _ targets: Targets, _ loss: TrainingLoss
    ) throws {
        let batch = chosen.training.batch
        let given = try model.outputShape(for: Shape([batch] + place.input.array))
        if loss.isOfEmbeddings {
            guard given.rank == 2 && given[0] == batch else {
                throw TaskError(
                    "the model \(chosen.model.name) gives \(given) for a batch of \(batch), but the loss \(chosen.loss.name) needs one vector a sample"
                )
            }
            return
        }
        let needed = Shape([batch, place.outputs] + targets.labelShape)
        guard given == needed else {
            throw TaskError(
                "the model \(chosen.model.name) gives \(given) for a batch of \(batch), but the targets need \(needed)"
                    + (needed.rank == 4 ? ", a score of each class for each pixel; use a model such as 'unet'" : ""))
        }
    }

    /// What the last stage learns from, on whose test split the run is judged.
    var data: DataSplits { stages[stages.count - 1].data }

    /// Of the loss alone: how it is found over a split has changed for some.
    static func revisions(_ settings: Value) throws -> [String: Int] {
        let revision = try Settings(settings)[TrainSettings.loss].make().revision
        return revision > 1 ? [TrainSettings.loss.name: revision] : [:]
    }

    /// Optimizer steps in all.
    public var steps: Int { stages.reduce(0) { $0 + $1.steps } }
}

extension TaskKind {
    /// Trains a model.
    static let train = TaskKind(
        entry: TrainTask.entry, report: .training, make: { try TrainTask($0, initialized: $1) },
        revisions: TrainTask.revisions, fingerprint: { try Settings($0)[TrainSettings.data].fingerprint() })
}

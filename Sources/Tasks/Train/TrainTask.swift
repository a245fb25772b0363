import Data
import Engine
import Files
import Runs
import Specs

/// Trains a model on a source and measures it after every epoch.
public struct TrainTask {
    static let entry = Entry(
        RunKind.train.name, "Trains a model and measures loss and accuracy before training and after every epoch.",
        fields: TrainSettings.fields)

    /// In their order; one at least.
    let stages: [Stage]
    let diagnostics: Set<Diagnostic>
    /// Whether convolutions keep to direct algorithms.
    let isExact: Bool
    /// Of a sample's forward pass through the model; nil where no layer says. Counted before anything is trained, so that no record can
    /// lack it for another reason.
    let multiplyAdds: Int64?

    /// Everything that the trial needs, checked: data, a model whose shapes fit them, optimizer.
    /// - Parameter initialized: whether the weights are drawn; a check of the spec does without.
    /// - Throws: an error that says which setting does not fit.
    public init(_ settings: Value, initialized: Bool = true) throws {
        let settings = Settings(settings)
        guard try settings[TaskKind.name] == Self.entry.name else {
            throw TaskError("the trial's task is \(try settings[TaskKind.name] ?? "missing"), not 'train'")
        }
        let seed = try settings.streamSeed
        let plans = try StageSettings.all(settings)
        var stages: [Stage] = []
        for (number, plan) in plans.enumerated() {
            let name = plan.stage.name ?? "\(number + 1)"
            do {
                let chosen = try TrainSettings.record.content(of: plan.settings)
                let stage = try Stage(
                    chosen, plan.stage, name: name, following: plans.count - 1 - number, seed: seed
                ) { place, targets, loss in
                    if let before = stages.last?.model, !plan.stage.hasModel, plan.stage.reset.isEmpty {
                        try Self.check(before, chosen, place, targets, loss)
                        return (before, nil)
                    }
                    let model = try Self.model(chosen, place, targets, loss, seed: seed, initialized: initialized)
                    guard let before = stages.last?.model else {
                        try chosen.weights?.make().fill(model)
                        return (model, nil)
                    }
                    let inheritance = Inheritance(
                        { before.stateDict }, reset: plan.stage.reset, isPartial: plan.stage.hasModel)
                    try inheritance.check(model)
                    return (model, inheritance)
                }
                if !initialized { try stage.checkOutputs() }
                stages.append(stage)
            } catch  where plans.count > 1 {
                throw TaskError("the stage \(name): \(error)")
            }
        }
        self.stages = stages
        isExact = try settings[TrainSettings.training].numerics == .exact
        diagnostics = Set(try settings[TrainSettings.diagnostics])
        let last = stages[stages.count - 1]
        let costs = try last.model.multiplyAdds(for: Shape([1] + last.data.train.shape))
        multiplyAdds = costs.isEmpty ? nil : costs.reduce(0) { $0 + Int64($1.multiplyAdds) }
        if diagnostics.contains(.samples) { try PriorSamples.check(last) }
    }

    /// A model whose weights are drawn, or zeros where they need not be.
    private static func model(
        _ chosen: TrainSettings, _ place: ModelPlace, _ targets: Targets, _ loss: TrainingLoss, seed: UInt64,
        initialized: Bool
    ) throws -> Module {
        let model = try chosen.model.make(place)
        try check(model, chosen, place, targets, loss)
        let rule = try chosen.initializer.make()
        try rule?.check(model)
        // Outputs are judged by what drawn weights give.
        if initialized || loss.range != nil {
            model.initialize(seed: seed)
            rule?.fill(model, seed: seed)
        }
        return model
    }

    /// - Throws: `TaskError` where the model's output is not of the shape that the loss compares with targets.
    private static func check(
        _ model: Module, _ chosen: TrainSettings, _ place: ModelPlace, _ targets: Targets, _ loss: TrainingLoss
    ) throws {
        let batch = chosen.training.batch
        let given = try model.outputShape(for: Shape([batch] + place.input.array))
        guard loss.judgesOutput else { return }
        if loss.isOfEmbeddings {
            guard given.rank == 2 && given[0] == batch else {
                throw TaskError(
                    "the model \(chosen.model.name) gives \(given) for a batch of \(batch), but the loss \(loss.name) needs one vector a sample"
                )
            }
            return
        }
        let needed = Shape([batch, place.outputs] + targets.labelShape)
        // What is reconstructed has the shape of a target.
        if case .values(let shape) = targets, given == Shape([batch] + shape) { return }
        guard given == needed else {
            throw TaskError(
                "the model \(chosen.model.name) gives \(given) for a batch of \(batch), but the targets need \(needed)"
                    + (needed.rank == 4 ? ", a score of each class for each pixel; use a model such as 'unet'" : ""))
        }
    }

    /// The stage on whose curves and test split the run is judged.
    var last: Stage { stages[stages.count - 1] }

    /// What is trained in the end.
    var model: Module { last.model }

    /// What the last stage learns from.
    var data: DataSplits { last.data }

    /// Of the losses alone: how one is found over a split has changed for some.
    static func revisions(_ settings: Value) throws -> [String: Int] {
        let terms = try StageSettings.all(Settings(settings)).flatMap { try $0.settings[TrainSettings.loss] }
        let revision = try terms.map { try $0.make().loss.revision }.max() ?? 1
        return revision > 1 ? [TrainSettings.loss.name: revision] : [:]
    }

    /// The settings that ``fingerprint(_:)`` looks at.
    static let dataSettings = [
        TrainSettings.data.name, StageSettings.setting.name, StartingWeights.setting.name,
    ]

    /// What a trial reads: the data of its stages, and the weights that it starts from.
    static func fingerprint(_ settings: Value) throws -> String {
        let settings = Settings(settings)
        var parts = try StageSettings.all(settings).map { try $0.settings[TrainSettings.data].fingerprint() }
        if let weights = try settings[StartingWeights.setting]?.make() { parts.append(try weights.fingerprint()) }
        return parts.count == 1 ? parts[0] : SHA256Sum(of: parts.joined(separator: "\n")).hexadecimal
    }

    /// Optimizer steps in all.
    public var steps: Int { stages.reduce(0) { $0 + $1.steps } }
}

extension TaskKind {
    /// Trains a model.
    static let train = TaskKind(
        entry: TrainTask.entry, report: .training, runReport: .trainingRun,
        make: { try TrainTask($0, initialized: $1) },
        revisions: TrainTask.revisions, dataSettings: TrainTask.dataSettings,
        fingerprint: { try TrainTask.fingerprint($0) }, classNames: { try TrainTask.classNames($0) },
        details: { file, run in
            guard var result = run.content as? TrainingResult else { return run.content }
            result.details = try TrainTask.details(
                of: file, run.trial.settings, isCompleted: run.status == .completed)
            return result
        })
}

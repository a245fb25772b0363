import Engine
import Specs

extension Vocabulary {
    /// What trials can be made of: tasks, what each of them alone chooses from, and what several do. The report's options are not
    /// among it.
    public static let ofTrials: Vocabulary = Vocabulary(
        tasks: TaskKind.all.map(\.entry),
        categories: Dictionary(uniqueKeysWithValues: shared + TaskKind.all.flatMap(\.categories)))

    /// What several tasks choose from.
    private static let shared = [
        Activations.all.vocabulary,
        DataChanges.balances.vocabulary,
        DataChanges.featureChoices.vocabulary,
        DataChanges.pairChoices.vocabulary,
        Initializers.all.vocabulary,
        Layers.all.vocabulary,
        Losses.all.vocabulary,
        Metrics.all.vocabulary,
        ModelChoices.all.vocabulary,
        Optimizers.all.vocabulary,
        Penalty.all.vocabulary,
        Pictures.all.vocabulary,
        Schedules.all.vocabulary,
        Sources.all.vocabulary,
        StartingWeights.all.vocabulary,
        Transforms.all.vocabulary,
    ]
}

extension TrialIdentity {
    /// A trial's identity under this engine: its spec, its data's content, the version of the arithmetic.
    public static var azmoon: TrialIdentity {
        TrialIdentity(
            numericsVersion: Engine.numericsVersion, dataSettings: Set(TaskKind.all.flatMap(\.dataSettings)).sorted(),
            revisions: { try TaskKind.of($0).revisions($0) },
            fingerprint: { try TaskKind.of($0).fingerprint($0) })
    }
}

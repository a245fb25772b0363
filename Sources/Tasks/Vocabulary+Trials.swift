import Engine
import Specs

extension Vocabulary {
    /// What trials can be made of: tasks, models, optimizers, schedules, initializers, losses, sources. The report's options are not
    /// among it.
    public static var ofTrials: Vocabulary {
        Vocabulary(
            tasks: TaskKind.all.map(\.entry),
            categories: [
                "activation": Activations.entries,
                "expression": Expressions.choices.map(\.entry),
                "function": Objectives.choices.map(\.entry),
                "initializer": Initializers.entries,
                "layer": Layers.entries,
                "loss": Losses.choices.map(\.entry),
                "model": ModelChoices.choices.map(\.entry),
                "optimizer": Optimizers.choices.map(\.entry),
                "schedule": Schedules.choices.map(\.entry),
                "source": Sources.choices.map(\.entry),
            ])
    }
}

extension TrialIdentity {
    /// A trial's identity under this engine: its spec, its data's content, the version of the arithmetic.
    public static var azmoon: TrialIdentity {
        TrialIdentity(
            numericsVersion: Engine.numericsVersion, revisions: { try TaskKind.of($0).revisions($0) },
            fingerprint: { try TaskKind.of($0).fingerprint($0) })
    }
}

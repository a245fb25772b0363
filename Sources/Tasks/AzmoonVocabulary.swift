import Engine
import Specs

extension Vocabulary {
    /// All that a spec can say: tasks, models, optimizers, losses, sources.
    public static var azmoon: Vocabulary {
        Vocabulary(
            tasks: [TrainTask.entry],
            categories: [
                "activation": Activations.entries,
                "loss": Losses.choices.map(\.entry),
                "model": ModelChoices.choices.map(\.entry),
                "optimizer": Optimizers.choices.map(\.entry),
                "source": Sources.choices.map(\.entry),
            ],
            report: [
                Field("compare", .optional(.axis), default: .null, "The axis whose values the report compares, such as optimizer."),
                Field(
                    "along", .optional(.axis), default: .null,
                    "The axis along which each compared value is tuned, such as optimizer.lr."),
                Field("metric", .string, default: .string("test/accuracy"), "SPLIT/METRIC, such as test/accuracy."),
                Field(
                    "target", .optional(.number), default: .null,
                    "The value of the metric whose time is compared; null for one that the runs suggest."),
            ])
    }
}

extension TrialIdentity {
    /// A trial's identity under this engine: its spec, its data's content, the version of the arithmetic.
    public static var azmoon: TrialIdentity {
        TrialIdentity(numericsVersion: Engine.numericsVersion) { spec in
            try Sources.fingerprint(Parameters(spec).object("data"))
        }
    }
}

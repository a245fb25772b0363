@testable import Specs

/// The vocabulary and the experiment that most tests use: as real as the design's.
enum Example {
    static let vocabulary = Vocabulary(
        tasks: [
            Entry(
                "train", "Trains a model.",
                fields: [
                    Field("data", .record(data), "What to train on"),
                    Field("model", .named("model"), "The network"),
                    Field(
                        "loss", .either([.named("loss"), .list(.named("loss"), atLeast: 1)]), default: "cross-entropy"),
                    Field("optimizer", .named("optimizer"), default: "sgd"),
                    Field("schedule", .optional(.named("schedule")), default: .null),
                    Field("training", .record(training), default: .object([:])),
                ]),
            Entry(
                "time", "Times a training step.",
                fields: [
                    Field("model", .named("model")), Field("steps", .integer(1...1_000_000), default: 100),
                ]),
        ],
        categories: [
            "model": models, "loss": losses, "optimizer": optimizers, "schedule": schedules, "activation": activations,
        ],
        report: [
            Field("compare", .optional(.axis), default: .null, "The axis whose values are compared"),
            Field("along", .optional(.axis), default: .null),
            Field("metric", .choice(["test/accuracy", "test/loss", "validation/accuracy"]), default: "test/accuracy"),
        ])

    private static let data = [
        Field("source", .choice(["fashion-mnist", "mnist", "csv"]), "A data set"),
        Field("train", .optional(.integer(atLeast: 1)), default: .null),
        Field("test", .optional(.integer(atLeast: 1)), default: .null),
        Field("normalize", .boolean, default: false),
        Field("note", .string, default: ""),
    ]
    private static let training = [
        Field("epochs", .integer(1...10_000), default: 1),
        Field("batch", .integer(atLeast: 1), default: 32),
        Field("clip", .either([.number(.positive), .choice(["off"])]), default: "off"),
    ]
    private static let models = [
        Entry(
            "mlp", "A multilayer perceptron.",
            fields: [
                Field("hidden", .list(.integer(atLeast: 1), count: 0...8)),
                Field("activation", .named("activation"), default: "relu"),
                Field("dropout", .number(.within(0..<1)), default: 0.0),
            ]),
        Entry("linear", "One layer."),
        Entry("stack", "Layers in order.", fields: [Field("layers", .list(.named("activation"), count: 1...4))]),
    ]
    private static let activations = [
        Entry("relu"), Entry("tanh"), Entry("leaky-relu", fields: [Field("slope", .number(.any), default: 0.01)]),
    ]
    private static let losses = [
        Entry("cross-entropy", fields: [Field("smoothing", .number(.within(0..<1)), default: 0.0)]), Entry("mse"),
    ]
    private static let lr = Field("lr", .number(.greater(than: 0)), default: 0.001, "The learning rate")
    private static let optimizers = [
        Entry(
            "sgd",
            fields: [
                Field("lr", .number(.greater(than: 0)), default: 0.01),
                Field("momentum", .number(.within(0..<1)), default: 0.0),
            ]),
        Entry("momentum", fields: [lr, Field("momentum", .number(.within(0..<1)), default: 0.9)]),
        Entry("nesterov", fields: [lr, Field("momentum", .number(.within(0..<1)), default: 0.9)]),
        Entry("adagrad", fields: [lr]),
        Entry("rmsprop", fields: [lr, Field("alpha", .number(.within(0..<1)), default: 0.99)]),
        Entry("adam", fields: adam),
        Entry("adamw", fields: adam + [Field("weight-decay", .number(.nonnegative), default: 0.01)]),
    ]
    private static let adam = [
        lr, Field("beta1", .number(.within(0..<1)), default: 0.9),
        Field("beta2", .number(.within(0..<1)), default: 0.999),
    ]
    private static let schedules = [
        Entry("cosine"),
        Entry(
            "step",
            fields: [Field("every", .integer(atLeast: 1)), Field("factor", .number(.within(0...1)), default: 0.1)]),
    ]

    /// The spec of the design.
    static let text = """
        name: optimizers
        question: Which optimizer reaches the best test accuracy, and how much does the learning rate matter?
        data: {source: fashion-mnist, train: 10000, test: 2000, normalize: true}
        model: {mlp: {hidden: [64, 32], activation: relu}}
        loss: cross-entropy
        optimizer: {adam: {lr: 0.001}}
        training: {epochs: 5, batch: 32}
        seeds: 5
        sweep:
          optimizer: [sgd, momentum, nesterov, adagrad, rmsprop, adam, adamw]
          optimizer.lr: {log: [1.0e-4, 1.0], count: 9}
        report: {compare: optimizer, along: optimizer.lr, metric: test/accuracy}

        """

    /// A spec without a sweep; tests add lines to it.
    static let base = """
        name: base
        data: {source: mnist}
        model: {mlp: {hidden: [8]}}

        """

    /// The same with a sweep.
    static let swept =
        base + """
            sweep:
              optimizer: [sgd, adam]
              optimizer.lr: [0.1, 0.2]
            report: {compare: optimizer}

            """

    static let identity = TrialIdentity(numericsVersion: "1") { "data of \(($0["data"] ?? .null).canonicalJSON)" }

    static func spec(_ text: String, set overrides: [String] = []) throws(SpecError) -> Spec {
        try Spec.parse(text: text, file: "test.yaml", vocabulary: vocabulary, overrides: overrides)
    }

    static func plan(_ text: String, set overrides: [String] = []) throws -> Plan {
        try Plan(spec: spec(text, set: overrides), identity: identity)
    }

    /// The error's whole text, or `accepted`.
    static func error(_ text: String, set overrides: [String] = []) -> String {
        errors(text, set: overrides)[0]
    }

    /// The descriptions of all mistakes.
    static func errors(_ text: String, set overrides: [String] = []) -> [String] {
        do {
            _ = try spec(text, set: overrides)
            return ["accepted"]
        } catch {
            return error.description.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        }
    }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int) { self = .integer(value) }
    public init(floatLiteral value: Double) { self = .number(value) }
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
}

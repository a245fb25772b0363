import Engine
import Specs

/// Descends an analytic function of one or two arguments and keeps the path.
public struct MinimizeTask {
    static let entry = Entry(
        "minimize", "Descends an analytic function of one or two arguments and stores the path.",
        fields: [
            Field("function", .named("function")),
            Field(
                "start", .optional(.either([.choice(["random"]), .list(.number, count: 1...2)])), default: .null,
                "Where to start: numbers, `random` for a place in the function's domain that the seed draws, or null for "
                    + "the function's own."),
            Field("steps", .integer(1...1_000_000)),
            Field("optimizer", .named("optimizer")),
            Field("rate", .named("rate"), default: .string("fixed"), "How the learning rate changes from step to step."),
        ])

    let objective: Objective
    let start: [Double]
    public let steps: Int
    let position: Tensor
    let optimizer: Optimizer
    let rule: Rates.Rule

    /// Everything that the trial needs, checked.
    /// - Throws: an error that says which setting does not fit.
    public init(_ spec: Value) throws {
        let spec = Parameters(spec)
        let function = try spec.named("function")
        objective = try Objectives.choices.maker(function.name, "function")(function.parameters)
        start = try Self.start(spec, objective, function: function.name)
        steps = try spec.integer("steps")
        position = Tensor(start, shape: [start.count]).requiringGrad()
        let optimizer = try spec.named("optimizer")
        self.optimizer = try Optimizers.choices.maker(optimizer.name, "optimizer")([position], optimizer.parameters)
        let rate = try spec.named("rate")
        rule = try Rates.choices.maker(rate.name, "rate")(rate.parameters)
    }

    private static func start(_ spec: Parameters, _ objective: Objective, function: String) throws -> [Double] {
        guard let value = spec.value["start"], value != .null else { return objective.start }
        if value.string == "random" {
            let stream = RandomStream(seed: UInt64(bitPattern: Int64(try spec.integer("seed"))), role: "start")
            return objective.domain.enumerated().map { index, range in
                range.lowerBound + (range.upperBound - range.lowerBound) * stream.uniform(at: UInt64(index))
            }
        }
        let start = try spec.numbers("start")
        guard start.count == objective.dimensions else {
            throw TaskError(
                "start has \(start.count) numbers, but the function \(function) has \(objective.dimensions) "
                    + "argument\(objective.dimensions == 1 ? "" : "s")")
        }
        return start
    }
}

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
            Field(
                "schedule", .named("schedule"), default: .string("constant"),
                "How the learning rate changes. A step sees the whole function, so it counts as an epoch, too."),
        ])

    let objective: Objective
    let start: [Double]
    public let steps: Int
    let position: Tensor
    let optimizer: Optimizer
    let rates: RateControl

    /// Everything that the trial needs, checked.
    /// - Throws: an error that says which setting does not fit.
    public init(_ spec: Value) throws {
        let spec = Parameters(spec)
        let function = try spec.named("function")
        objective = try Objectives.choices.maker(function.name, "function")(function.parameters)
        start = try Self.start(spec, objective, function: function.name)
        steps = try spec.integer("steps")
        position = Tensor(start, shape: [start.count]).requiringGrad()
        optimizer = try Optimizers.make(spec, for: [position])
        let schedule = try spec.named("schedule")
        let length = Schedules.TrainingLength(
            epochs: steps, steps: steps, hasMomentum: optimizer.cycledMomenta != nil)
        rates = try RateControl(
            optimizer, Schedules.choices.maker(schedule.name, "schedule")(length, schedule.parameters),
            isConstant: schedule.name == "constant", stepsInEpoch: 1, hasAccuracy: false)
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

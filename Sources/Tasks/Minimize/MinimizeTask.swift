import Engine
import Runs
import Specs

/// Descends an analytic function of one or two arguments and keeps the path.
public struct MinimizeTask {
    private static let function = Setting("function", .named(Objectives.all))
    private static let start = Setting(
        "start", .optional(.either(.words(RandomStart.self), .list(.number, count: 1...2))), default: nil,
        "Where to start: numbers, `random` for a place in the function's domain that the seed draws, or null for "
            + "the function's own.")
    private static let steps = Setting("steps", .integer(1...1_000_000))
    private static let schedule = Schedules.setting(
        "How the learning rate changes. A step sees the whole function, so it counts as an epoch, too.")

    static let entry = Entry(
        RunKind.minimize.name, "Descends an analytic function of one or two arguments and stores the path.",
        fields: [function.field, start.field, steps.field, Optimizers.setting.field, schedule.field])

    private enum RandomStart: String, CaseIterable { case random }

    let objective: Objective
    let start: [Double]
    public let steps: Int
    let position: Tensor
    let optimizer: Optimizer
    let rates: RateControl

    /// Everything that the trial needs, checked.
    /// - Throws: an error that says which setting does not fit.
    public init(_ settings: Value) throws {
        let settings = Settings(settings)
        let function = try settings[Self.function]
        objective = try function.make()
        start = try Self.start(settings, objective, function: function.name)
        steps = try settings[Self.steps]
        position = Tensor(start, shape: [start.count]).requiringGrad()
        optimizer = try settings[Optimizers.setting].make([position])
        let schedule = try settings[Self.schedule]
        let length = Schedules.TrainingLength(
            epochs: steps, steps: steps, hasMomentum: optimizer.cycledMomenta != nil)
        rates = try RateControl(
            optimizer, schedule.make(length), isConstant: schedule.name == Schedules.constant, stepsInEpoch: 1,
            hasAccuracy: false)
    }

    private static func start(_ settings: Settings, _ objective: Objective, function: String) throws -> [Double] {
        switch try settings[start] {
        case nil: return objective.start
        case .first(.random):
            let stream = RandomStream(seed: try settings.streamSeed, role: "start")
            return objective.domain.enumerated().map { index, range in
                range.lowerBound + (range.upperBound - range.lowerBound) * stream.uniform(at: UInt64(index))
            }
        case .second(let start):
            guard start.count == objective.dimensions else {
                throw TaskError(
                    "start has \(start.count) numbers, but the function \(function) has \(objective.dimensions) "
                        + "argument\(objective.dimensions == 1 ? "" : "s")")
            }
            return start
        }
    }
}

extension TaskKind {
    /// Descends a function.
    static let minimize = TaskKind(
        entry: MinimizeTask.entry, report: .descent, categories: [Objectives.all.vocabulary],
        make: { settings, _ in try MinimizeTask(settings) })
}

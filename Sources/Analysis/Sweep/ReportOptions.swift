import Runs
import Specs

/// The `report:` section of a spec.
public struct ReportOptions: Hashable, Sendable {
    /// The axis whose labels are compared, such as `optimizer`; nil for a table of all.
    public let compare: String?
    /// The axis whose best value is chosen for each label, such as `optimizer.lr`.
    public let along: String?
    /// The axis whose best value is chosen for each arm before anything is compared, such as `optimizer.lr`.
    public let tune: String?
    /// An axis whose points count as repetitions beside the seeds, such as `data.fold`.
    public let over: String?
    /// What the answer is about; `test/accuracy` unless the spec says otherwise.
    public let metric: MetricCurve
    /// The value whose first reaching is timed; nil for one chosen from the runs.
    public let target: Double?
    /// Curves whose last values, and `time` for the runs' seconds, the report shows beside the metric.
    public let also: [String]

    /// What ``also`` calls the seconds of a run.
    public static let time = "time"

    /// Reads `{compare, along, over, tune, metric, better, target, also}`; every key is optional and other keys are left to others.
    public init(_ report: Value) throws(AnalysisError) {
        func text(_ key: String) throws(AnalysisError) -> String? {
            guard let value = report[key], value != .null else { return nil }
            guard let text = value.string else { throw .badOption(key: key, problem: "must be a name") }
            return text
        }
        compare = try text("compare")
        along = try text("along")
        over = try text("over")
        tune = try text("tune")
        let better = try text("better")
        guard better == nil || better == "high" || better == "low" else {
            throw .badOption(key: "better", problem: "must be high or low")
        }
        metric = MetricCurve(path: try text("metric") ?? "test/accuracy", higherIsBetter: better.map { $0 == "high" })
        if let value = report["target"], value != .null {
            guard let number = value.number, number.isFinite else {
                throw .badOption(key: "target", problem: "must be a number")
            }
            target = number
        } else {
            target = nil
        }
        let names = report["also"]?.list ?? []
        also = names.compactMap(\.string)
        guard also.count == names.count else { throw .badOption(key: "also", problem: "must be a list of names") }
    }
}

extension ReportOptions {
    /// The keys of `report:`, for the vocabulary of specs.
    public static let fields = [
        Field("compare", .optional(.axis), default: .null, "The axis whose labels are compared, such as `optimizer`."),
        Field(
            "along", .optional(.axis), default: .null,
            "The axis whose best value is chosen for each label, such as `optimizer.lr`."),
        Field(
            "over", .optional(.axis), default: .null,
            "An axis whose points count as repetitions, as seeds do: `data.fold` in a cross-validation."),
        Field(
            "tune", .optional(.axis), default: .null,
            "An axis whose best value is chosen for each arm before arms are compared, such as `optimizer.lr` for every depth and width."
        ),
        Field(
            "metric", .string, default: .string("test/accuracy"),
            "The curve that the answer is about, as SPLIT/NAME: `test/accuracy`, `test/loss`, ..."),
        Field(
            "better", .optional(.choice(["high", "low"])), default: .null,
            "Which values of the metric are good; without it, as the metric has it: low for a loss or an error, high for an accuracy."
        ),
        Field(
            "target", .optional(.number), default: .null,
            "The value whose first reaching is timed; without it, what the weakest label that learnt reaches."),
        Field(
            "published", .optional(.string), default: .null,
            "A CSV file of published curves that ours are drawn over; published/README.md says what it holds."),
        Field(
            "also", .list(.string, count: 0...16), default: .list([]),
            "Other curves whose last values are shown beside it, such as `train/loss`, and `time` for a run's seconds."),
    ]
}

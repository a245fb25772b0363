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

    /// Whether the report says how well each class is found, whatever is measured.
    public let perClass: Bool
    /// What arms are weighed by against the metric; nil for parameters where they clearly differ, and else nothing.
    public let pareto: ParetoFront.Cost?

    /// What ``also`` calls the seconds of a run.
    public static let time = "time"

    /// Reads the `report:` section; every key is optional and other keys are left to others.
    public init(_ report: Value) throws(AnalysisError) {
        func option<Content>(_ setting: Setting<Content>) throws(AnalysisError) -> Content {
            do {
                // Sections that were stored by an earlier version lack what came later.
                return try Settings(report)[setting.addedLater]
            } catch {
                throw .badOption(key: setting.name, problem: "must be \(setting.words)")
            }
        }
        compare = try option(Self.compare)
        along = try option(Self.along)
        over = try option(Self.over)
        tune = try option(Self.tune)
        metric = MetricCurve(
            path: Metric.curve(try option(Self.metric)), higherIsBetter: try option(Self.better).map { $0 == .high })
        target = try option(Self.target)
        also = try option(Self.also).map { $0 == Self.time ? $0 : Metric.curve($0) }
        perClass = try option(Self.perClass)
        pareto = try option(Self.pareto)
    }
}

extension ReportOptions {
    private static let compare = Setting(
        "compare", .optional(.axis), default: nil, "The axis whose labels are compared, such as `optimizer`.")
    private static let along = Setting(
        "along", .optional(.axis), default: nil,
        "The axis whose best value is chosen for each label, such as `optimizer.lr`.")
    private static let over = Setting(
        "over", .optional(.axis), default: nil,
        "An axis whose points count as repetitions, as seeds do: `data.fold` in a cross-validation.")
    private static let tune = Setting(
        "tune", .optional(.axis), default: nil,
        "An axis whose best value is chosen for each arm before arms are compared, such as `optimizer.lr` for every depth and width."
    )
    private static let metric = Setting(
        "metric", .string, default: "test/accuracy",
        "The curve that the answer is about, as SPLIT/NAME: `test/accuracy`, `test/loss`, ...; a metric's name alone is of the test split."
    )
    private static let better = Setting(
        "better", .optional(.words(Better.self)), default: nil,
        "Which values of the metric are good; without it, as the metric has it: low for a loss or an error, high for an accuracy."
    )
    private static let target = Setting(
        "target", .optional(.number), default: nil,
        "The value whose first reaching is timed; without it, what the weakest label that learnt reaches.")
    fileprivate static let published = Setting(
        "published", .optional(.string), default: nil,
        "A CSV file of published curves that ours are drawn over; published/README.md says what it holds.")
    private static let also = Setting(
        "also", .list(.string, count: 0...16), default: [],
        "Other curves whose last values are shown beside it, such as `train/loss`, and `time` for a run's seconds.")

    private static let perClass = Setting(
        "per-class", .boolean, default: false,
        "Whether precision, recall and F1 of each class are shown; they are where training.metrics names one of these."
    ).addedLater

    private static let pareto = Setting(
        "pareto", .optional(.words(ParetoFront.Cost.self)), default: nil,
        "What arms cost, against which the metric is drawn, with the front of those that none beats at its cost; without it, parameters where arms differ in them by more than a fifth."
    ).addedLater

    private enum Better: String, CaseIterable { case high, low }

    /// The keys of `report:`, for the vocabulary of specs.
    public static let fields = [
        compare.field, along.field, over.field, tune.field, metric.field, better.field, target.field, published.field,
        also.field, perClass.field, pareto.field,
    ]
}

extension Plan {
    /// The path of the file of published curves that the spec names.
    public var publishedCurvesPath: String? { report[ReportOptions.published.name]?.string }
}

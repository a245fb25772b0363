import Runs
import Specs

/// The `report:` section of a spec.
public struct ReportOptions: Hashable, Sendable {
    /// The axis whose labels are compared, such as `optimizer`; nil for a table of all.
    public let compare: String?
    /// The axis whose best value is chosen for each label, such as `optimizer.lr`.
    public let along: String?
    /// An axis whose points count as repetitions beside the seeds, such as `data.fold`.
    public let over: String?
    /// What the answer is about; `test/accuracy` unless the spec says otherwise.
    public let metric: Metric
    /// The value whose first reaching is timed; nil for one chosen from the runs.
    public let target: Double?
    /// Curves whose last values, and `time` for the runs' seconds, the report shows beside the metric.
    public let also: [String]

    /// What ``also`` calls the seconds of a run.
    public static let time = "time"

    /// Reads `{compare, along, over, metric, better, target, also}`; every key is optional and other keys are left to others.
    public init(_ report: Value) throws(AnalysisError) {
        func text(_ key: String) throws(AnalysisError) -> String? {
            guard let value = report[key], value != .null else { return nil }
            guard let text = value.string else { throw .badOption(key: key, problem: "must be a name") }
            return text
        }
        compare = try text("compare")
        along = try text("along")
        over = try text("over")
        let better = try text("better")
        guard better == nil || better == "high" || better == "low" else {
            throw .badOption(key: "better", problem: "must be high or low")
        }
        metric = Metric(path: try text("metric") ?? "test/accuracy", higherIsBetter: better.map { $0 == "high" })
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

/// A curve of a run, and which way is good.
public struct Metric: Hashable, Sendable {
    /// The curve's place, such as `test/accuracy`.
    public let path: String
    public let higherIsBetter: Bool

    /// Names whose small values are good, wherever they stand: `loss`, `error`, ...
    private static let lowNames = [
        "loss", "error", "perplexity", "gap", "mse", "rmse", "mae", "seconds", "time", "objective", "distance",
        "regret",
    ]

    /// `higherIsBetter` nil: low is good for a loss, an error or a time, and high for everything else.
    public init(path: String, higherIsBetter: Bool? = nil) {
        self.path = path
        let words = (path.split(separator: "/").last ?? "").lowercased().split { !$0.isLetter }
        self.higherIsBetter = higherIsBetter ?? !words.contains { Self.lowNames.contains(String($0)) }
    }

    /// The same metric on another split.
    public func on(split: String) -> Metric {
        guard let slash = path.firstIndex(of: "/") else { return self }
        return Metric(path: split + path[slash...], higherIsBetter: higherIsBetter)
    }

    /// Whether `first` is better than `second`.
    public func isBetter(_ first: Double, than second: Double) -> Bool {
        higherIsBetter ? first > second : first < second
    }

    /// Whether `value` is at least as good as `target`.
    public func reaches(_ target: Double, _ value: Double) -> Bool {
        higherIsBetter ? value >= target : value <= target
    }

    /// What values can be; nil where nothing bounds them on both sides.
    public var range: ClosedRange<Double>? {
        isShare || ["iou", "dice"].contains(path.split(separator: "/").last ?? "") ? 0...1 : nil
    }

    /// What differences of two values can be.
    public var differenceRange: ClosedRange<Double>? {
        range.map { $0.lowerBound - $0.upperBound...$0.upperBound - $0.lowerBound }
    }

    /// Whether values are shares of 1, which people read as percent.
    public var isShare: Bool { path.hasSuffix("accuracy") || path.hasSuffix("recall@1") }
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
            "metric", .string, default: .string("test/accuracy"),
            "The curve that the answer is about, as SPLIT/NAME: `test/accuracy`, `test/loss`, ..."),
        Field(
            "better", .optional(.choice(["high", "low"])), default: .null,
            "Which values of the metric are good; without it, low for a loss, an error or a time, high for all else."),
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

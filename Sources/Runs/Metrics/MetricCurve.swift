/// A metric on one split, or of one other thing: a curve of a run, and which way is good.
public struct MetricCurve: Hashable, Sendable {
    /// The curve's name, such as `test/accuracy`.
    public let path: String
    public let higherIsBetter: Bool

    /// `higherIsBetter` nil: as the metric has it.
    public init(path: String, higherIsBetter: Bool? = nil) {
        self.path = path
        self.higherIsBetter = higherIsBetter ?? Metric.named(Self.parts(path).name).higherIsBetter
    }

    public var metric: Metric { Metric.named(Self.parts(path).name) }

    /// `test` of `test/accuracy`; empty where nothing stands before the metric.
    public var split: String { Self.parts(path).split }

    private static func parts(_ path: String) -> (split: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return ("", path) }
        return (String(path[..<slash]), String(path[path.index(after: slash)...]))
    }

    /// The same metric on another split.
    public func on(split: String) -> MetricCurve {
        guard let slash = path.firstIndex(of: "/") else { return self }
        return MetricCurve(path: split + path[slash...], higherIsBetter: higherIsBetter)
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
    public var range: ClosedRange<Double>? { metric.range }

    /// What differences of two values can be.
    public var differenceRange: ClosedRange<Double>? {
        range.map { $0.lowerBound - $0.upperBound...$0.upperBound - $0.lowerBound }
    }

    /// Whether people read values as percent.
    public var isShare: Bool { if case .share = metric.unit { true } else { false } }
}

import Analysis

extension FigureStyle {
    /// Fewer values than this have no interval worth drawing: that of two is as wide as 12 of their standard deviations.
    static let fewestValues = 3

    /// The one rule for bands and error bars: the interval of `count` values as it is drawn, which never leaves `bounds`.
    static func drawn(_ interval: Interval?, of count: Int, within bounds: ClosedRange<Double>?) -> Interval? {
        guard count >= fewestValues, let interval else { return nil }
        guard let bounds else { return interval }
        func bounded(_ value: Double) -> Double { min(max(value, bounds.lowerBound), bounds.upperBound) }
        return Interval(lower: bounded(interval.lower), upper: bounded(interval.upper))
    }
}

extension Metric {
    /// What the metric cannot leave: shares lie between 0 and 1.
    var bounds: ClosedRange<Double>? {
        ["accuracy", "iou", "dice"].contains { path.hasSuffix("/\($0)") } ? 0...1 : nil
    }
}

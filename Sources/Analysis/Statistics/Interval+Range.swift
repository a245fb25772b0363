extension Interval {
    /// Below this many values an interval is wider than anything that one would learn from it (t is 12.7 with one degree of freedom), and
    /// none is told or drawn.
    public static let fewestValues = 3

    /// The part of the interval within `range`, where the quantity cannot leave it: a mean accuracy lies in 0...1.
    public func within(_ range: ClosedRange<Double>?) -> Interval {
        guard let range else { return self }
        return Interval(
            lower: min(max(lower, range.lowerBound), range.upperBound),
            upper: min(max(upper, range.lowerBound), range.upperBound))
    }
}

extension Statistics {
    /// The t interval of the mean as reports tell and draw it: within the range of the quantity, and none below
    /// ``Interval/fewestValues`` values.
    public static func toldInterval(_ values: [Double], range: ClosedRange<Double>? = nil) -> Interval? {
        values.count < Interval.fewestValues ? nil : tInterval(values)?.within(range)
    }
}

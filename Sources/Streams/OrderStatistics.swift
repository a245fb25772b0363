// Here because every room that measures or draws takes medians, and this is the lowest room of numbers that all of them may import.
extension Collection<Double> {
    /// The middle value, or the mean of the two middle ones; NaN for an empty sample.
    public var median: Double { quantile(0.5) }

    /// The quantile at `probability` in 0...1 by linear interpolation between order statistics
    /// (Hyndman and Fan 1996, type 7, the default of R and NumPy); NaN for an empty sample.
    public func quantile(_ probability: Double) -> Double { sorted().quantile(ofSorted: probability) }
}

extension [Double] {
    /// The same quantile of values that ascend already.
    public func quantile(ofSorted probability: Double) -> Double {
        guard let last else { return .nan }
        let position = Swift.min(Swift.max(probability, 0), 1) * Double(count - 1)
        let lower = Int(position)
        guard lower + 1 < count else { return last }
        return self[lower] + (position - Double(lower)) * (self[lower + 1] - self[lower])
    }
}

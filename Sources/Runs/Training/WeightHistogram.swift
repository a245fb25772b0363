/// How often the elements of a weight lie where.
public struct WeightHistogram: Hashable, Sendable {
    public static let bins = 60

    /// The least and the greatest element.
    public let lower: Double
    public let upper: Double
    /// Elements in ``bins`` intervals of one width between the two; the last holds the greatest.
    public let counts: [Int64]

    public init(lower: Double, upper: Double, counts: [Int64]) {
        (self.lower, self.upper, self.counts) = (lower, upper, counts)
    }

    /// - Parameter values: finite.
    public init(of values: [Float]) {
        let (lower, upper) = (Double(values.min() ?? 0), Double(values.max() ?? 0))
        var counts = [Int64](repeating: 0, count: Self.bins)
        for value in values {
            let share = upper > lower ? (Double(value) - lower) / (upper - lower) : 0
            counts[min(Self.bins - 1, Int(share * Double(Self.bins)))] += 1
        }
        self.init(lower: lower, upper: upper, counts: counts)
    }

    /// The share of elements for each unit of their value, in `count` intervals from `start` to `end`; elements of a bin are spread evenly
    /// over it.
    public func density(from start: Double, to end: Double, in count: Int) -> [Double] {
        let total = Double(counts.reduce(0, +))
        let width = (end - start) / Double(count)
        guard total > 0, width > 0 else { return [Double](repeating: 0, count: count) }
        var shares = [Double](repeating: 0, count: count)
        let bin = (upper - lower) / Double(counts.count)
        for (index, elements) in counts.enumerated() where elements > 0 {
            let left = lower + bin * Double(index)
            // A bin without a width lies in one interval.
            let first = min(count - 1, max(0, Int((left - start) / width)))
            let last = min(count - 1, max(first, Int((left + bin - start) / width)))
            for place in first...last {
                let (from, to) = (start + width * Double(place), start + width * Double(place + 1))
                let overlap = first == last ? 1 : max(0, min(to, left + bin) - max(from, left)) / bin
                shares[place] += Double(elements) / total * overlap
            }
        }
        return shares.map { $0 / width }
    }
}

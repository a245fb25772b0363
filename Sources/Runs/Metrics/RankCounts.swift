/// At which place what is right comes when candidates are ordered, best first; counted over samples.
public struct RankCounts: Hashable, Sendable {
    private var counts: [Int] = []
    private var total = 0

    public init() {}

    /// Adds a sample: the place of the right candidate, 0 for the first; nil where none is right.
    public mutating func add(_ place: Int?) {
        total += 1
        guard let place else { return }
        if place >= counts.count { counts += [Int](repeating: 0, count: place + 1 - counts.count) }
        counts[place] += 1
    }

    /// Adds samples whose candidates are classes.
    /// - Parameters:
    ///   - scores: `[samples, classes]`, row by row; of equal ones the first class comes first.
    ///   - labels: the class of each sample.
    public mutating func add(scores: [Float], labels: some Collection<Int64>) {
        let classes = scores.count / max(1, labels.count)
        for (row, label) in labels.enumerated() {
            let (start, label) = (row * classes, Int(label))
            let own = scores[start + label]
            add((0..<classes).count { scores[start + $0] > own || ($0 < label && scores[start + $0] == own) })
        }
    }

    /// The share of samples that have what is right among the first `count`; NaN where there are no samples.
    public func share(within count: Int) -> Double { Double(counts.prefix(count).reduce(0, +)) / Double(total) }
}
